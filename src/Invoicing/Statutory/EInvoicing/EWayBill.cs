using System.Text.Json;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Statutory.Checking;
using ConverseErp.Invoicing.Statutory.Returns;

namespace ConverseErp.Invoicing.Statutory.EInvoicing;

/// <summary>Whether goods on the road need an e-way bill.</summary>
public enum EWayBillNeed
{
    NotNeeded,

    /// <summary>Above the country's limit, within a State that is said to have a higher one.
    /// </summary>
    AskTheState,

    Needed,
}

/// <summary>How the goods travel.</summary>
/// <param name="Vehicle">Such as MH12AB1234; null when a transporter fills it in.</param>
/// <param name="Transporter">GSTIN or enrolment id; null when the shop carries them itself.
/// </param>
/// <param name="DistanceKm">0: the portal works it out from the PIN codes.</param>
public sealed record Transport(string? Vehicle, string? Transporter, int DistanceKm);

/// <summary>The e-way bill's part A and B as JSON. Pure.</summary>
public static partial class EWayBill
{
    private const int TextCharsMax = 100;
    private const int DistanceKmMax = 4_000;
    private const string NoGstin = "URP";

    /// <summary>By what the goods are worth, taxes included, exempt ones left out (Rule 138).
    /// </summary>
    public static EWayBillNeed NeedOf(IssuedDocument document)
    {
        BillDocument bill = document.Bill;
        long worth = bill.Lines
            .Where(l => !PortalUnits.IsService(l.Hsn) && (l.GstRate != 0 || l.CessRate != 0))
            .Sum(l => l.Tax.TaxablePaise + l.Tax.TaxPaise);
        if (document.Cancelled || worth <= GstThresholds.EWayBillPaise(bill.Date))
            return EWayBillNeed.NotNeeded;
        long? within = document.InterState
            ? null
            : GstThresholds.EWayBillWithinStatePaise(bill.Date, bill.Supplier.State);
        return within is { } limit && worth <= limit
            ? EWayBillNeed.AskTheState
            : EWayBillNeed.Needed;
    }

    /// <returns>UTF-8 JSON, or a refusal that names what the portal would not take.</returns>
    public static Answer<byte[]> Build(IssuedDocument document, Transport transport)
    {
        if (NeedOf(document) == EWayBillNeed.NotNeeded) return StatutoryRefusals.EWayBillNotNeeded;
        BillDocument bill = document.Bill;
        PostalAddress from = PostalAddress.Read(bill.Supplier.Address, bill.Supplier.State);
        int toState = StateOf(bill);
        PostalAddress to = PostalAddress.Read(
            bill.DeliveryAddress ?? bill.Recipient?.Address, toState);
        string[] missing = [.. Missing(document, transport, from, to)];
        if (missing.Length > 0) return StatutoryRefusals.Incomplete(missing);

        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            WriteHead(json, document);
            WriteSide(json, "from", bill.Supplier.Name, bill.Supplier.Gstin ?? NoGstin, from,
                bill.Supplier.State);
            WriteSide(json, "to", bill.Recipient!.Name, document.BuyerGstin ?? NoGstin, to,
                toState);
            WriteTotals(json, bill);
            WriteTransport(json, transport);
            WriteItems(json, bill);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static IEnumerable<string> Missing(
        IssuedDocument document, Transport transport, PostalAddress from, PostalAddress to)
    {
        BillDocument bill = document.Bill;
        if (document.IsNote) yield return "a bill: goods that come back travel on a challan";
        if (document.Export) yield return "no export: enter it at the portal itself";
        if (from.Street is null || from.Pin is null)
            yield return PortalLacks.ShopAddress;
        if (bill.Recipient is not { Name.Length: > 0 }) yield return PortalLacks.BuyerName;
        if (to.Street is null || to.Pin is null)
            yield return PortalLacks.BuyerAddress;
        if (transport.Vehicle is null && transport.Transporter is null)
            yield return PortalLacks.Vehicle;
        if (transport.Vehicle is { } vehicle && !Vehicle().IsMatch(vehicle))
            yield return "a vehicle's number such as MH12AB1234";
        if (transport.Transporter is { } carrier && GstNumbers.Gstin(carrier) is not null)
            yield return "a transporter's id of 15 characters";
        if (transport.DistanceKm is < 0 or > DistanceKmMax)
            yield return "a distance of 0 to 4,000 km";
        for (int i = 0; i < bill.Lines.Length; i++)
            if (GstNumbers.Hsn(bill.Lines[i].Hsn) is not null)
                yield return $"{PortalLacks.HsnOfLine} {i + 1}";
    }

    private static void WriteHead(Utf8JsonWriter json, IssuedDocument document)
    {
        BillDocument bill = document.Bill;
        json.WriteString("userGstin", bill.Supplier.Gstin ?? NoGstin);
        json.WriteString("supplyType", "O");
        json.WriteString("subSupplyType", "1");
        json.WriteString("docType", bill.Kind == BillKind.TaxInvoice ? "INV" : "BIL");
        json.WriteString("docNo", document.Number);
        json.WriteString("docDate", EInvoice.Day(bill.Date));
        json.WriteNumber("transactionType", 1);
    }

    private static void WriteSide(
        Utf8JsonWriter json, string side, string name, string gstin, PostalAddress address,
        int state)
    {
        json.WriteString(side + "Gstin", gstin);
        json.WriteString(side + "TrdName", PortalText.Plain(name, TextCharsMax));
        json.WriteString(side + "Addr1", address.Street);
        json.WriteString(side + "Place", address.Place);
        json.WriteNumber(side + "Pincode", address.Pin!.Value);
        json.WriteNumber(side + "StateCode", state);
        json.WriteNumber(side == "from" ? "actFromStateCode" : "actToStateCode", state);
    }

    // Tax that the buyer pays to the State is in no total here: the portal wants the sum to be
    // the total.
    private static void WriteTotals(Utf8JsonWriter json, BillDocument bill)
    {
        GstTotals totals = bill.ReverseCharge
            ? bill.Totals with { CgstPaise = 0, SgstPaise = 0, IgstPaise = 0, CessPaise = 0 }
            : bill.Totals;
        json.WriteRupees("totalValue", totals.TaxablePaise);
        json.WriteRupees("cgstValue", totals.CgstPaise);
        json.WriteRupees("sgstValue", totals.SgstPaise);
        json.WriteRupees("igstValue", totals.IgstPaise);
        json.WriteRupees("cessValue", totals.CessPaise);
        json.WriteRupees("cessNonAdvolValue", 0);
        json.WriteRupees("otherValue", totals.RoundOffPaise);
        json.WriteRupees("totInvValue", totals.GrandTotalPaise);
    }

    private static void WriteTransport(Utf8JsonWriter json, Transport transport)
    {
        json.WriteNumber("transDistance", transport.DistanceKm);
        if (transport.Transporter is { } carrier) json.WriteString("transporterId", carrier);
        if (transport.Vehicle is not { } vehicle) return;
        json.WriteString("transMode", "1");
        json.WriteString("vehicleNo", vehicle);
        json.WriteString("vehicleType", "R");
    }

    private static void WriteItems(Utf8JsonWriter json, BillDocument bill)
    {
        bool integrated = bill.Heads == TaxHeads.Integrated;
        int number = 0;
        json.WriteStartArray("itemList");
        foreach (BillLine line in bill.Lines)
        {
            decimal rate = bill.Heads == TaxHeads.None ? 0 : line.GstRate;
            json.WriteStartObject();
            json.WriteNumber("itemNo", ++number);
            json.WriteString(
                "productName", PortalText.Plain(line.Description, TextCharsMax));
            json.WriteString("hsnCode", line.Hsn);
            json.WriteNumber("quantity", line.Quantity);
            json.WriteString("qtyUnit", PortalUnits.Of(line.Unit, null));
            json.WriteRupees("taxableAmount", line.Tax.TaxablePaise);
            json.WriteNumber("cgstRate", integrated ? 0 : rate / 2);
            json.WriteNumber("sgstRate", integrated ? 0 : rate / 2);
            json.WriteNumber("igstRate", integrated ? rate : 0);
            json.WriteNumber("cessRate", line.CessRate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("mainHsnCode", bill.Lines.MaxBy(l => l.Tax.TaxablePaise)!.Hsn);
    }

    private static int StateOf(BillDocument bill) =>
        bill.Recipient is { State: > 0 and int state } ? state : bill.PlaceOfSupply;

    // State letters, district, series, four digits; the BH series begins with its year.
    [GeneratedRegex(
        @"^([A-Z]{2}[0-9]{1,2}[A-Z]{0,3}[0-9]{4}|[0-9]{2}BH[0-9]{4}[A-Z]{1,2})\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 500)]
    private static partial Regex Vehicle();
}
