using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Inward;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>The summary return, as far as the books know it.</summary>
/// <param name="Taxed">3.1(a): taxable supplies within India, less notes.</param>
/// <param name="ZeroRated">3.1(b): exports and supplies to zones.</param>
/// <param name="ExemptPaise">3.1(c).</param>
/// <param name="BuyerPays">Supplies on which the buyer pays the tax: in no box of 3.1 but on the
/// buyer's own return.</param>
/// <param name="InterStateOthers">3.2: of 3.1(a), inter-State to buyers without registration, by
/// place of supply.</param>
/// <param name="Purchases">What was bought, tax included: the books have no tax of it.</param>
public sealed record Gstr3b(
    string Gstin, StatutoryPeriod Period, TaxAmounts Taxed, TaxAmounts ZeroRated,
    long ExemptPaise, TaxAmounts BuyerPays,
    IReadOnlyList<(int PlaceOfSupply, TaxAmounts Amounts)> InterStateOthers, Money Purchases)
{
    /// <summary>3.2: of 3.1(a), inter-State to buyers under composition, by place of supply.
    /// </summary>
    public IReadOnlyList<(int PlaceOfSupply, TaxAmounts Amounts)> InterStateComposition
    {
        get;
        init;
    } = [];

    /// <summary>Table 4; null where no GSTR-2B of the period was brought in.</summary>
    internal CreditTable? Credit { get; init; }

    /// <summary>From the input accounts to the credit.</summary>
    internal CreditReconciliation? CreditBooks { get; init; }

    /// <summary>From the same documents as GSTR-1, so that both agree.</summary>
    public static Gstr3b Of(Gstr1 gstr1, Money purchases)
    {
        TaxAmounts taxed = default, zero = default, buyers = default;
        SortedDictionary<int, TaxAmounts> places = [], composition = [];
        foreach (Gstr1Bill bill in (IEnumerable<Gstr1Bill>)[
            .. gstr1.B2b, .. gstr1.B2cLarge, .. gstr1.Exports, .. gstr1.NotesRegistered,
            .. gstr1.NotesOthers])
        {
            TaxAmounts amounts = bill.Amounts().Times(bill.Sign);
            // Also into a zone: what the buyer pays is no tax of the shop's.
            if (bill.ReverseCharge) buyers += amounts;
            else if (bill.Type is not ("R" or "DE" or "B2CL")) zero += amounts;
            else taxed += amounts;
            if (bill.ToComposition && !bill.ReverseCharge)
                Place(composition, bill.PlaceOfSupply, amounts);
            if (bill.Type == "B2CL") Place(places, bill.PlaceOfSupply, amounts);
        }

        foreach (Gstr1Small row in gstr1.B2cSmall)
        {
            taxed += row.Amounts;
            if (row.InterState) Place(places, row.PlaceOfSupply, row.Amounts);
        }

        return new Gstr3b(
            gstr1.Gstin, gstr1.Period, taxed, zero, gstr1.Exempt.Sum(e => e.Paise), buyers,
            [.. places.Select(p => (p.Key, p.Value))], purchases)
        {
            InterStateComposition = [.. composition.Select(p => (p.Key, p.Value))],
        };
    }

    private static void Place(
        SortedDictionary<int, TaxAmounts> places, int place, TaxAmounts amounts) =>
        places[place] = places.GetValueOrDefault(place) + amounts;
}

/// <summary>GSTR-3B as JSON: under <c>return</c> what goes to the portal, beside it what the
/// books cannot say.</summary>
internal static class Gstr3bJson
{
    public static void Write(Utf8JsonWriter json, Gstr3b gstr3b)
    {
        json.WriteStartObject();
        json.WriteStartObject("return");
        json.WriteString("gstin", gstr3b.Gstin);
        json.WriteString("ret_period", gstr3b.Period.Name);
        json.WriteStartObject("sup_details");
        WriteBox(json, "osup_det", gstr3b.Taxed, domestic: true);
        WriteBox(json, "osup_zero", gstr3b.ZeroRated, domestic: false);
        json.WriteStartObject("osup_nil_exmp");
        json.WriteRupees("txval", gstr3b.ExemptPaise);
        json.WriteEndObject();
        json.WriteStartObject("osup_nongst");
        json.WriteRupees("txval", 0);
        json.WriteEndObject();
        if (gstr3b.Credit is { } credit) Gstr3bCreditJson.WriteDue(json, credit);
        json.WriteEndObject();
        json.WriteStartObject("inter_sup");
        WritePlaces(json, "unreg_details", gstr3b.InterStateOthers);
        WritePlaces(json, "comp_details", gstr3b.InterStateComposition);
        json.WriteEndObject();
        if (gstr3b.Credit is { } table) Gstr3bCreditJson.Write(json, table);
        json.WriteEndObject();
        if (gstr3b.CreditBooks is { } books) Gstr3bCreditJson.Write(json, books);
        WriteUnknown(json, gstr3b);
        json.WriteEndObject();
    }

    private static void WritePlaces(
        Utf8JsonWriter json, string name,
        IReadOnlyList<(int PlaceOfSupply, TaxAmounts Amounts)> places)
    {
        json.WriteStartArray(name);
        foreach ((int place, TaxAmounts amounts) in places)
        {
            json.WriteStartObject();
            json.WriteString("pos", PortalText.State(place));
            json.WriteRupees("txval", amounts.Taxable);
            json.WriteRupees("iamt", amounts.Igst);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnknown(Utf8JsonWriter json, Gstr3b gstr3b)
    {
        json.WriteStartObject("books");
        json.WriteRupees("purchases_with_tax", gstr3b.Purchases.Paise);
        json.WriteRupees("buyer_pays_tax_txval", gstr3b.BuyerPays.Taxable);
        json.WriteEndObject();
        json.WriteStartArray("not_in_the_books");
        if (gstr3b.Credit is null)
        {
            json.WriteStringValue(
                "itc_elg (table 4) and isup_rev (3.1 d): no GSTR-2B of the period was brought in.");
        }

        json.WriteStringValue(
            "itc_rev RUL (4 B 1): what rules 38, 42 and 43 and section 17(5) take back for good is "
            + "not told apart.");
        json.WriteStringValue(
            "isup_rev (3.1 d): reverse charge on what is bought of somebody without registration "
            + "is in no statement.");
        json.WriteStringValue(
            "inward_sup (table 5): inward supplies that are exempt or from composition suppliers "
            + "are not told apart.");
        json.WriteStringValue("intr_ltfee (5.1): interest and late fees.");
        json.WriteEndArray();
    }

    private static void WriteBox(
        Utf8JsonWriter json, string name, TaxAmounts amounts, bool domestic)
    {
        json.WriteStartObject(name);
        json.WriteRupees("txval", amounts.Taxable);
        json.WriteRupees("iamt", amounts.Igst);
        if (domestic)
        {
            json.WriteRupees("camt", amounts.Cgst);
            json.WriteRupees("samt", amounts.Sgst);
        }

        json.WriteRupees("csamt", amounts.Cess);
        json.WriteEndObject();
    }
}
