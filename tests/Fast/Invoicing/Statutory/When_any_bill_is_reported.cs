using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.EInvoicing;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>Random bills and notes as INV-01: what the portal adds up comes to the bill, to the
/// paisa.</summary>
public sealed class When_any_bill_is_reported
{
    private const long SixCrore = 6_00_00_000_00;
    private static readonly decimal[] Rates = [0m, 0.25m, 3m, 5m, 18m, 40m];

    [Fact]
    public void Lines_and_totals_are_the_bills_own() => Prop.ForAll(
        Arb.From(Documents()), document =>
        {
            byte[] built = EInvoice.Build(document, SixCrore).Fact!;
            using JsonDocument json = JsonDocument.Parse(built);
            JsonElement[] items =
                [.. json.RootElement.GetProperty("ItemList").EnumerateArray()];
            JsonElement sums = json.RootElement.GetProperty("ValDtls");
            Assert.Empty(PortalSchema.OfInvoice(json.RootElement));
            GstTotals totals = document.Bill.Totals;

            Assert.Equal(Rupees(totals.GrandTotalPaise), Of(sums, "TotInvVal"));
            Assert.Equal(Rupees(totals.RoundOffPaise), Of(sums, "RndOffAmt"));
            Assert.Equal(Of(sums, "TotInvVal"),
                items.Sum(i => Of(i, "TotItemVal")) + Of(sums, "RndOffAmt"));
            foreach ((string item, string sum) in ((string, string)[])[
                ("AssAmt", "AssVal"), ("IgstAmt", "IgstVal"), ("CgstAmt", "CgstVal"),
                ("SgstAmt", "SgstVal"), ("CesAmt", "CesVal")])
                Assert.Equal(Of(sums, sum), items.Sum(i => Of(i, item)));
            Assert.All(items, i => Assert.Equal(
                Of(i, "AssAmt"), Of(i, "TotAmt") - Of(i, "Discount")));
            Assert.All(items, i => Assert.Equal(Of(i, "CgstAmt"), Of(i, "SgstAmt")));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static decimal Rupees(long paise) => paise / 100m;

    private static decimal Of(JsonElement element, string name) =>
        element.GetProperty(name).GetDecimal();

    private static Gen<IssuedDocument> Documents()
    {
        Gen<GstLine> line =
            from thousandths in Gen.Choose(1, 20_000)
            from price in Gen.Choose(1, 3_000_000)
            from inclusive in Gen.Elements(true, false)
            from rate in Gen.Elements(Rates)
            from cess in Gen.Elements(0m, 0m, 12m)
            select new GstLine(
                thousandths / 1000m, price, inclusive, rate, cess, 0, 0, "340250");
        return
            from lines in line.NonEmptyListOf()
            from elsewhere in Gen.Elements(true, false)
            from kind in Gen.Choose(0, 2)
            from free in Gen.Elements(false, false, true)
            from reverse in Gen.Elements(false, false, true)
            from odd in Gen.Elements("", "12\" \\ pipe", "Q")
            let sale = ASale.Of([.. lines.Take(8)]) with
            {
                PlaceOfSupply = elsewhere ? 33 : 27,
                Sez = elsewhere, WithoutPayment = elsewhere && free,
                ReverseCharge = !elsewhere && reverse,
            }
            let buyer = elsewhere ? ADocument.BuyerElsewhere : ADocument.Buyer
            let document = kind == 0
                ? ADocument.Of(5, sale, buyer)
                : ADocument.Note(5, sale, buyer, debit: kind == 2)
            where document.Bill.Kind != BillKind.BillOfSupply || document.IsNote
            select Ready(odd.Length == 0 ? document : Described(document, odd));
    }

    private static IssuedDocument Described(IssuedDocument document, string text) =>
        document with
        {
            Bill = document.Bill with
            {
                Lines = [.. document.Bill.Lines.Select(l => l with { Description = text })],
            },
        };

    private static IssuedDocument Ready(IssuedDocument document) => document with
    {
        Bill = document.Bill with
        {
            Supplier = document.Bill.Supplier with { Address = "MG Road, Pune 411001" },
            Recipient = document.Bill.Recipient! with
            {
                Address = document.BuyerGstin == ADocument.Buyer
                    ? "Karve Road, Pune 411004"
                    : "T Nagar, Chennai 600017",
            },
        },
    };
}
