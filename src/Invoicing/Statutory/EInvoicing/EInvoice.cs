using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Statutory.Checking;
using ConverseErp.Invoicing.Statutory.Returns;

namespace ConverseErp.Invoicing.Statutory.EInvoicing;

/// <summary>INV-01, schema 1.1: what is reported to an invoice registration portal. Pure.
/// </summary>
public static class EInvoice
{
    private const int NumberCharsMax = 16;
    private const int NameCharsMin = 3;
    private const int NameCharsMax = 100;
    private const int DescriptionCharsMax = 300;
    private const int AbroadPin = 999999;
    private const string AbroadState = "96";
    private const string NoGstin = "URP";

    /// <summary>Whether the law wants this document reported.</summary>
    /// <param name="highestTurnoverPaise">The highest aggregate turnover of any financial year
    /// since 2017-18.</param>
    public static bool IsNeeded(IssuedDocument document, long highestTurnoverPaise)
    {
        BillDocument bill = document.Bill;
        return IsCandidate(document)
            && GstThresholds.EInvoiceTurnoverPaise(bill.Date) is { } above
            && highestTurnoverPaise > above;
    }

    /// <summary>Whether a seller above the turnover has to report it.</summary>
    public static bool IsCandidate(IssuedDocument document) =>
        !document.Cancelled && document.Bill.Scheme == GstScheme.Regular
        && (document.Bill.Kind == BillKind.TaxInvoice || document.IsNote)
        && (document.BuyerGstin is not null || document.Export);

    /// <summary>INV, CRN or DBN.</summary>
    public static string KindOf(IssuedDocument document) =>
        document.IsCredit ? "CRN" : document.IsDebit ? "DBN" : "INV";

    /// <summary>The document as INV-01.</summary>
    /// <returns>UTF-8 JSON, or a refusal that names what the portal would not take.</returns>
    public static Answer<byte[]> Build(IssuedDocument document, long highestTurnoverPaise)
    {
        if (!IsNeeded(document, highestTurnoverPaise)) return StatutoryRefusals.EInvoiceNotNeeded;
        PostalAddress seller = PostalAddress.Read(
            document.Bill.Supplier.Address, document.Bill.Supplier.State);
        PostalAddress buyer = PostalAddress.Read(
            document.Bill.Recipient?.Address, document.Bill.Recipient?.State ?? 0);
        string[] missing = [.. Missing(document, seller, buyer, highestTurnoverPaise)];
        if (missing.Length > 0) return StatutoryRefusals.Incomplete(missing);

        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            json.WriteString("Version", "1.1");
            WriteHead(json, document);
            WriteSeller(json, document.Bill.Supplier, seller);
            WriteBuyer(json, document, buyer);
            WriteItems(json, document);
            WriteTotals(json, document.Bill.Totals);
            WriteOriginal(json, document);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static IEnumerable<string> Missing(
        IssuedDocument document, PostalAddress seller, PostalAddress buyer, long turnoverPaise)
    {
        BillDocument bill = document.Bill;
        string number = document.Number;
        if (number.Length is 0 or > NumberCharsMax || number[0] is '0' or '/' or '-')
            yield return "a number of at most 16 characters that begins with a letter or 1 to 9";
        if (GstNumbers.Gstin(bill.Supplier.Gstin) is not null) yield return "the shop's GSTIN";
        if (seller.Street is null) yield return "the shop's address";
        if (seller.Pin is null) yield return "the PIN code in the shop's address";
        if (bill.Supplier.Name.Trim().Length < NameCharsMin)
            yield return "the shop's name with three letters";
        if (bill.Recipient is not { Name: { } name } || name.Trim().Length < NameCharsMin)
            yield return "the buyer's name with three letters";
        if (buyer.Street is null) yield return "the buyer's address";
        if (!document.Export)
        {
            if (!Gstin.IsValid(document.BuyerGstin)) yield return "the buyer's GSTIN";
            if (buyer.Pin is null) yield return "the PIN code in the buyer's address";
            if (document.BuyerGstin == bill.Supplier.Gstin)
                yield return "a buyer that is not the shop itself";
        }

        if (document.IsNote && (bill.OriginalNumber is null || bill.OriginalDate is null))
            yield return "number and day of the bill that the note is on";
        for (int i = 0; i < bill.Lines.Length; i++)
        {
            string? hsn = bill.Lines[i].Hsn;
            if (GstNumbers.Hsn(hsn, bill.Date, turnoverPaise, buyerRegistered: true) is not null)
                yield return $"the HSN code of line {i + 1}";
        }
    }

    private static void WriteHead(Utf8JsonWriter json, IssuedDocument document)
    {
        json.WriteStartObject("TranDtls");
        json.WriteString("TaxSch", "GST");
        json.WriteString("SupTyp", SupplyType(document));
        json.WriteString("RegRev", document.Bill.ReverseCharge ? "Y" : "N");
        json.WriteString("IgstOnIntra", "N");
        json.WriteEndObject();
        json.WriteStartObject("DocDtls");
        json.WriteString("Typ", KindOf(document));
        json.WriteString("No", document.Number);
        json.WriteString("Dt", Day(document.Bill.Date));
        json.WriteEndObject();
    }

    private static string SupplyType(IssuedDocument document)
    {
        bool taxed = document.Bill.Totals.IgstPaise != 0;
        if (document.Export) return taxed ? "EXPWP" : "EXPWOP";
        if (document.Bill.DeemedExport) return "DEXP";
        return !document.Bill.Sez ? "B2B" : taxed ? "SEZWP" : "SEZWOP";
    }

    private static void WriteSeller(Utf8JsonWriter json, BillParty shop, PostalAddress address)
    {
        json.WriteStartObject("SellerDtls");
        json.WriteString("Gstin", shop.Gstin);
        json.WriteString("LglNm", PortalText.Plain(shop.Name, NameCharsMax));
        WriteAddress(json, address, PortalText.State(shop.State), address.Pin!.Value);
        json.WriteEndObject();
    }

    private static void WriteBuyer(
        Utf8JsonWriter json, IssuedDocument document, PostalAddress address)
    {
        json.WriteStartObject("BuyerDtls");
        json.WriteString("Gstin", document.Export ? NoGstin : document.BuyerGstin);
        json.WriteString("LglNm", PortalText.Plain(
            document.Bill.Recipient!.Name, NameCharsMax));
        json.WriteString("Pos", PortalText.State(document.Bill.PlaceOfSupply));
        if (document.Export) WriteAddress(json, address, AbroadState, AbroadPin);
        else WriteAddress(json, address, document.BuyerGstin![..2], address.Pin!.Value);
        json.WriteEndObject();
    }

    private static void WriteAddress(
        Utf8JsonWriter json, PostalAddress address, string state, int pin)
    {
        json.WriteString("Addr1", address.Street);
        json.WriteString("Loc", address.Place);
        json.WriteNumber("Pin", pin);
        json.WriteString("Stcd", state);
    }

    private static void WriteItems(Utf8JsonWriter json, IssuedDocument document)
    {
        int number = 0;
        json.WriteStartArray("ItemList");
        foreach (BillLine line in document.Bill.Lines)
        {
            json.WriteStartObject();
            json.WriteString("SlNo", (++number).ToString(CultureInfo.InvariantCulture));
            // May be left out; what is there has three characters.
            string described = PortalText.Plain(line.Description, DescriptionCharsMax);
            if (described.Length >= NameCharsMin) json.WriteString("PrdDesc", described);
            json.WriteString("IsServc", PortalUnits.IsService(line.Hsn) ? "Y" : "N");
            json.WriteString("HsnCd", line.Hsn);
            json.WriteNumber("Qty", decimal.Round(
                line.Quantity, 3, MidpointRounding.AwayFromZero));
            json.WriteString("Unit", UnitOf(line));
            WritePrice(json, line);
            json.WriteNumber("GstRt", line.GstRate);
            json.WriteRupees("IgstAmt", line.Tax.IgstPaise);
            json.WriteRupees("CgstAmt", line.Tax.CgstPaise);
            json.WriteRupees("SgstAmt", line.Tax.SgstPaise);
            json.WriteNumber("CesRt", line.CessRate);
            json.WriteRupees("CesAmt", line.Tax.CessPaise);
            json.WriteRupees("TotItemVal", WorthOf(document.Bill, line));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // The portal's price is without tax. From a price that holds it, only the taxable value is
    // exact: the price of one follows from that, and what was given off is inside it already.
    private static void WritePrice(Utf8JsonWriter json, BillLine line)
    {
        long taxable = line.Tax.TaxablePaise;
        if (line.PriceIncludesTax)
        {
            json.WriteNumber("UnitPrice", decimal.Round(
                PortalText.Rupees(taxable) / line.Quantity, 3, MidpointRounding.AwayFromZero));
            json.WriteRupees("TotAmt", taxable);
            json.WriteRupees("Discount", 0);
        }
        else
        {
            json.WriteRupees("UnitPrice", line.UnitPricePaise);
            json.WriteRupees("TotAmt", taxable + line.DiscountPaise);
            json.WriteRupees("Discount", line.DiscountPaise);
        }

        json.WriteRupees("AssAmt", taxable);
    }

    private static void WriteTotals(Utf8JsonWriter json, in GstTotals totals)
    {
        json.WriteStartObject("ValDtls");
        json.WriteRupees("AssVal", totals.TaxablePaise);
        json.WriteRupees("CgstVal", totals.CgstPaise);
        json.WriteRupees("SgstVal", totals.SgstPaise);
        json.WriteRupees("IgstVal", totals.IgstPaise);
        json.WriteRupees("CesVal", totals.CessPaise);
        json.WriteRupees("RndOffAmt", totals.RoundOffPaise);
        json.WriteRupees("TotInvVal", totals.GrandTotalPaise);
        json.WriteEndObject();
    }

    private static void WriteOriginal(Utf8JsonWriter json, IssuedDocument document)
    {
        if (!document.IsNote) return;
        json.WriteStartObject("RefDtls");
        json.WriteStartArray("PrecDocDtls");
        json.WriteStartObject();
        json.WriteString("InvNo", document.Bill.OriginalNumber);
        json.WriteString("InvDt", Day(document.Bill.OriginalDate!.Value));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // On reverse charge the buyer owes the shop nothing but the goods: the heads are told, and
    // are in no total.
    private static long WorthOf(BillDocument bill, BillLine line) => bill.ReverseCharge
        ? line.Tax.TaxablePaise
        : line.Tax.TaxablePaise + line.Tax.TaxPaise;

    private static string UnitOf(BillLine line)
    {
        string unit = PortalUnits.Of(line.Unit, line.Hsn);
        return unit == PortalUnits.None ? PortalUnits.Other : unit;
    }

    internal static string Day(DateOnly day) =>
        day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
