using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Booking;

/// <summary>Who may sell what to whom, and at which price. Pure.</summary>
internal static class SupplyRules
{
    private const decimal Hundred = 100;

    /// <summary>Null when the sale is lawful as far as its kind goes.</summary>
    public static Refusal? Refuses(BillDraft draft, GstDocument sale)
    {
        bool leaves = sale.PlaceOfSupply != sale.SupplierState || sale.Sez;
        // Section 10(2)(c) of the CGST Act.
        if (sale.Scheme == GstScheme.Composition && leaves)
            return GstRefusals.CompositionInterState;
        bool special = draft.Supply != SupplyKind.Ordinary;
        return special && (draft.Buyer?.Gstin is null || sale.Scheme != GstScheme.Regular)
            ? GstRefusals.SupplyNeedsGstin
            : null;
    }

    /// <summary>What an issued sale was to the tax.</summary>
    public static SupplyKind Of(BillDocument bill) => bill switch
    {
        { ReverseCharge: true } => SupplyKind.ReverseCharge,
        { Sez: true, WithoutPayment: true } => SupplyKind.SezWithoutPayment,
        { Sez: true } => SupplyKind.SezWithPayment,
        { DeemedExport: true } => SupplyKind.DeemedExport,
        _ => SupplyKind.Ordinary,
    };

    /// <summary>Whether such a bill asks its buyer for no tax.</summary>
    public static bool AsksNoTax(SupplyKind supply) =>
        supply is SupplyKind.SezWithoutPayment or SupplyKind.ReverseCharge;

    /// <summary>A line to be taxed. Prices of the shelf hold the tax; where the shop asks for
    /// none, the price is what is left without it.</summary>
    public static GstLine Line(BillLineDraft line, SupplyKind supply)
    {
        long price = AsksNoTax(supply) && !line.WithoutTax
            ? (long)decimal.Round(
                line.UnitPrice.Paise * Hundred / (Hundred + line.GstRate + line.CessRate), 0,
                MidpointRounding.AwayFromZero)
            : line.UnitPrice.Paise;
        return new GstLine(
            line.Quantity, price, !AsksNoTax(supply) && !line.WithoutTax, line.GstRate,
            line.CessRate, line.Discount.Paise, 0, line.Hsn);
    }
}
