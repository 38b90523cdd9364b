using System.Globalization;
using System.Text;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Inward;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>Statements of input credit and suppliers' bills beside them.</summary>
internal static class AStatement
{
    public const string Supplier = "27AABCS4321M1ZA";
    public const string Other = "33AABCS4321M1ZH";
    public static readonly DateOnly November = new(2026, 11, 1);

    /// <summary>A supplier's bill of 5 % on the statement.</summary>
    public static InwardDocument Document(
        string number, long taxable, DateOnly? day = null, DateOnly? period = null) => new(
        period ?? November, "b2b", 1, Supplier, "AGARWAL", number,
        day ?? new DateOnly(2026, 11, 5), false, "Y", null, taxable + (taxable / 40 * 2),
        taxable, new HeadTax(taxable / 40, taxable / 40, 0, 0));

    /// <summary>The same in the books.</summary>
    public static BookBill Bill(
        string? number, long taxable, DateOnly? day = null, DateOnly? booked = null)
    {
        Money half = new(taxable / 40);
        DateOnly on = day ?? new DateOnly(2026, 11, 5);
        return new BookBill(new InwardBill(
            Guid.CreateVersion7(), false, new PartyId(Guid.CreateVersion7()), number, on,
            booked ?? on, null, new Money(taxable) + half + half,
            new InputTax(half, half, Money.Zero, Money.Zero), true), Supplier, "Agarwal");
    }

    /// <summary>As the portal writes it.</summary>
    public static byte[] File(
        string documents, string gstin = ADocument.Shop, string period = "112026",
        string made = "14-12-2026") => Encoding.UTF8.GetBytes(
        $$$"""
        {"chksum":"x","data":{"gstin":"{{{gstin}}}","rtnprd":"{{{period}}}","version":"1.0",
         "gendt":"{{{made}}}","itcsumm":{},"docdata":{{{documents}}} }}
        """);

    public static string B2b(params string[] invoices) =>
        $$"""
        {"b2b":[{"ctin":"{{Supplier}}","trdnm":"AGARWAL","supfildt":"11-12-2026",
        "supprd":"112026","inv":[{{string.Join(',', invoices)}}]}]}
        """;

    public static string Invoice(string number, decimal taxable, string more = "") =>
        string.Create(CultureInfo.InvariantCulture,
            $$"""
            {"inum":{{JsonSerializer.Serialize(number)}},"typ":"R","dt":"05-11-2026",
            "val":{{taxable * 1.05m}},"pos":"27","rev":"N","itcavl":"Y","rsn":"",
            "txval":{{taxable}},"igst":0,"cgst":{{taxable * 0.025m}},
            "sgst":{{taxable * 0.025m}},"cess":0{{more}}}
            """);
}
