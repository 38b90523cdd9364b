using System.Collections.Immutable;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Bills;

/// <summary>What a line is called on paper; its amounts come from the arithmetic.</summary>
public readonly record struct BillLineText(string Description, string? Unit);

/// <summary>Puts a taxed sale and its words together into a bill.</summary>
public static class BillDrafting
{
    /// <summary>Makes the bill without number, recipient and payment: add those with
    /// <c>with</c>.</summary>
    /// <param name="sale">As it was taxed.</param>
    /// <param name="taxed">Its result.</param>
    /// <param name="texts">One for each line.</param>
    /// <param name="supplier">The shop.</param>
    public static BillDocument Draft(
        GstDocument sale, GstResult taxed, ReadOnlySpan<BillLineText> texts, BillParty supplier)
    {
        ImmutableArray<BillLine>.Builder lines =
            ImmutableArray.CreateBuilder<BillLine>(sale.Lines.Length);
        long discount = 0;
        for (int i = 0; i < sale.Lines.Length; i++)
        {
            BillLine line = LineOf(sale.Lines[i], taxed.Lines[i], texts[i]);
            discount += line.DiscountPaise;
            lines.Add(line);
        }
        return new BillDocument
        {
            Kind = KindOf(taxed),
            Date = sale.Date,
            Scheme = sale.Scheme,
            Supplier = supplier with { State = sale.SupplierState },
            PlaceOfSupply = sale.PlaceOfSupply,
            Heads = taxed.Heads,
            ReverseCharge = sale.ReverseCharge,
            Sez = sale.Sez,
            WithoutPayment = sale.WithoutPayment,
            Lines = lines.MoveToImmutable(),
            DiscountPaise = discount,
            Totals = taxed.Totals,
            Words = taxed.ToWords(),
        };
    }

    private static BillLine LineOf(in GstLine line, in GstLineResult tax, BillLineText text)
    {
        long gross = (long)decimal.Round(
            line.Quantity * line.UnitPricePaise, 0, MidpointRounding.AwayFromZero);
        long net = line.PriceIncludesTax ? tax.TaxablePaise + tax.TaxPaise : tax.TaxablePaise;
        return new BillLine(
            text.Description, line.Hsn, line.Quantity, text.Unit, line.UnitPricePaise,
            line.PriceIncludesTax, gross - net, line.GstRate, line.CessRate, tax);
    }

    /// <summary>A registered shop that sells nothing but exempt goods issues a bill of supply
    /// (s. 31(3)(c)).</summary>
    private static BillKind KindOf(GstResult taxed) => taxed.Document switch
    {
        DocumentKind.TaxInvoice => taxed.WhollyExempt ? BillKind.BillOfSupply : BillKind.TaxInvoice,
        DocumentKind.BillOfSupply => BillKind.BillOfSupply,
        DocumentKind.Bill => BillKind.Bill,
    };
}
