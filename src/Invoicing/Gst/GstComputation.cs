using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Gst;

/// <summary>The arithmetic of GST on one document: exact, pure, never throwing for bad data.
/// </summary>
public static class GstComputation
{
    private const long RateScale = 10_000;
    private const long Hundred = 100 * RateScale;
    private const int OnStackMax = 64;

    /// <summary>Taxes a document.</summary>
    /// <returns>Lines in the document's order and their totals; or a refusal whose code is
    /// permanent and whose detail names the line.</returns>
    public static Answer<GstResult> Compute(GstDocument document)
    {
        if (CheckHead(document) is Refusal refusal) return refusal;

        int count = document.Lines.Length;
        long[]? rented = count > OnStackMax ? ArrayPool<long>.Shared.Rent(count) : null;
        Span<long> nets = rented is null ? stackalloc long[OnStackMax] : rented;
        nets = nets[..count];
        Answer<GstResult> answer =
            Netted(document, nets) is Refusal bad ? bad : Tax(document, nets);
        if (rented is not null) ArrayPool<long>.Shared.Return(rented);
        return answer;
    }

    /// <summary>Which heads a sale falls under, without computing it.</summary>
    public static TaxHeads HeadsOf(GstScheme scheme, int supplierState, int placeOfSupply, bool sez)
    {
        if (scheme != GstScheme.Regular) return TaxHeads.None;
        if (sez || supplierState != placeOfSupply) return TaxHeads.Integrated;
        return IndianStates.HasNoLegislature(supplierState)
            ? TaxHeads.CentralAndUnionTerritory
            : TaxHeads.CentralAndState;
    }

    private static Refusal? CheckHead(GstDocument document)
    {
        if (document.Lines.IsDefaultOrEmpty) return GstRefusals.NoLines;
        if (document.Lines.Length > GstLimits.LinesMax) return GstRefusals.TooManyLines;
        if (!IndianStates.IsSupplierState(document.SupplierState))
            return GstRefusals.SupplierState(document.SupplierState);
        if (!IndianStates.IsKnown(document.PlaceOfSupply))
            return GstRefusals.PlaceOfSupply(document.PlaceOfSupply);
        return document.DiscountPaise < 0 ? GstRefusals.DiscountNegative : null;
    }

    /// <summary>Fills the nets after line and document discounts.</summary>
    private static Refusal? Netted(GstDocument document, Span<long> nets)
    {
        bool taxed = document.Scheme == GstScheme.Regular;
        ReadOnlySpan<GstLine> lines = document.Lines.AsSpan();
        long sum = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (NetOf(i, in lines[i], document.Date, taxed, out nets[i]) is Refusal bad) return bad;
            sum += nets[i];
        }
        if (sum > GstLimits.AmountMaxPaise) return GstRefusals.TotalTooLarge;
        if (document.DiscountPaise > sum) return GstRefusals.DiscountOverNet;
        if (document.DiscountPaise > 0) DiscountSpread.TakeOff(nets, sum, document.DiscountPaise);
        return null;
    }

    private static Refusal? NetOf(int at, in GstLine line, DateOnly date, bool taxed, out long net)
    {
        net = 0;
        if (line.Quantity <= 0 || line.Quantity > GstLimits.QuantityMax
            || DecimalsOf(line.Quantity) > GstLimits.QuantityDecimalsMax)
            return GstRefusals.Quantity(at);
        if (line.UnitPricePaise is < 0 or > GstLimits.UnitPriceMaxPaise)
            return GstRefusals.Price(at);
        if (line.DiscountPaise < 0 || line.DiscountPercent is < 0 or > 100
            || DecimalsOf(line.DiscountPercent) > GstLimits.QuantityDecimalsMax)
            return GstRefusals.DiscountRange(at);
        if (line.CessRate is < 0 or > GstLimits.CessRateMax
            || DecimalsOf(line.CessRate) > GstLimits.RateDecimalsMax)
            return GstRefusals.Cess(at);

        // A shop that charges no tax is not stopped by a rate that its catalogue kept from an
        // older schedule.
        if (taxed && !RateSchedule.Has(line.GstRate, date, line.Hsn))
            return GstRefusals.Rate(at, line.GstRate, date);

        // Both products have at most 28 digits, so decimal holds them exactly.
        decimal gross = Rounded(line.Quantity * line.UnitPricePaise);
        if (gross > GstLimits.AmountMaxPaise) return GstRefusals.Amount(at);
        decimal discount = line.DiscountPaise + Rounded(gross * line.DiscountPercent / 100);
        if (discount > gross) return GstRefusals.LineDiscountOverNet(at);
        net = (long)(gross - discount);
        return null;
    }

    private static Answer<GstResult> Tax(GstDocument document, ReadOnlySpan<long> nets)
    {
        TaxHeads heads = HeadsOf(
            document.Scheme, document.SupplierState, document.PlaceOfSupply, document.Sez);
        ReadOnlySpan<GstLine> lines = document.Lines.AsSpan();
        GstLineResult[] results = new GstLineResult[nets.Length];
        bool anyRate = false;
        Int128 total = 0;
        for (int i = 0; i < results.Length; i++)
        {
            if (heads != TaxHeads.None)
                anyRate |= lines[i].GstRate != 0 || lines[i].CessRate != 0;
            results[i] = document.WithoutPayment
                ? new GstLineResult(nets[i], 0, 0, 0, 0, nets[i])
                : TaxLine(nets[i], in lines[i], heads, document.ReverseCharge);
            total += results[i].TotalPaise;
        }
        if (total > GstLimits.AmountMaxPaise) return GstRefusals.TotalTooLarge;

        // Zero-rated is not exempt: what leaves India or enters a zone stays a tax invoice.
        bool exempt = heads != TaxHeads.None && !anyRate && !document.Sez
            && document.PlaceOfSupply != IndianStates.OutsideIndia;
        return new GstResult(
            ImmutableCollectionsMarshal.AsImmutableArray(results), Sum(results),
            KindOf(document.Scheme), heads, exempt);
    }

    private static GstLineResult TaxLine(
        long net, in GstLine line, TaxHeads heads, bool reverseCharge)
    {
        if (heads == TaxHeads.None) return new GstLineResult(net, 0, 0, 0, 0, net);

        long rate = (long)(line.GstRate * RateScale);
        long cessRate = (long)(line.CessRate * RateScale);
        long whole = line.PriceIncludesTax ? Hundred + rate + cessRate : Hundred;
        long cess = (long)Paisa.Ratio(net, cessRate, whole);

        // One head is computed and copied, so that CGST and SGST always match.
        bool split = heads != TaxHeads.Integrated;
        long head = (long)Paisa.Ratio(net, rate, split ? 2 * whole : whole);
        long taxes = cess + (split ? 2 * head : head);
        long taxable = line.PriceIncludesTax ? net - taxes : net;
        long total = reverseCharge ? taxable : taxable + taxes;
        return split
            ? new GstLineResult(taxable, head, head, 0, cess, total)
            : new GstLineResult(taxable, 0, 0, head, cess, total);
    }

    private static GstTotals Sum(ReadOnlySpan<GstLineResult> lines)
    {
        long taxable = 0, cgst = 0, sgst = 0, igst = 0, cess = 0, total = 0;
        foreach (ref readonly GstLineResult line in lines)
        {
            taxable += line.TaxablePaise;
            cgst += line.CgstPaise;
            sgst += line.SgstPaise;
            igst += line.IgstPaise;
            cess += line.CessPaise;
            total += line.TotalPaise;
        }
        long grand = Paisa.ToRupee(total);
        return new GstTotals(taxable, cgst, sgst, igst, cess, grand - total, grand);
    }

    private static DocumentKind KindOf(GstScheme scheme) => scheme switch
    {
        GstScheme.Regular => DocumentKind.TaxInvoice,
        GstScheme.Composition => DocumentKind.BillOfSupply,
        GstScheme.Unregistered => DocumentKind.Bill,
    };

    private static decimal Rounded(decimal paise) =>
        decimal.Round(paise, 0, MidpointRounding.AwayFromZero);

    /// <summary>Decimals that matter: 2.500 has one.</summary>
    private static int DecimalsOf(decimal value)
    {
        if (value.Scale == 0) return 0;

        // Dividing by a one of full scale strips the trailing zeros.
        return (value / 1.0000000000000000000000000000m).Scale;
    }
}
