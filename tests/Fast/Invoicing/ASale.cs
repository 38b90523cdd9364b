using System.Collections.Immutable;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Sales to be taxed, with a shop in Maharashtra unless it is said otherwise.</summary>
internal static class ASale
{
    public static readonly DateOnly Day = new(2026, 11, 20);

    public static GstDocument Of(params GstLine[] lines) => new()
    {
        SupplierState = 27, PlaceOfSupply = 27, Date = Day, Lines = [.. lines],
    };

    public static GstLine Line(
        decimal quantity = 1, long price = 100, decimal rate = 5, bool inclusive = false) =>
        new(quantity, price, inclusive, rate);

    public static GstResult Taxed(GstDocument sale) => GstComputation.Compute(sale).Fact
        ?? throw new InvalidOperationException("Refused.");

    public static string? CodeOf(GstDocument sale) => GstComputation.Compute(sale).Refusal?.Code;

    public static Answer<GstResult> Compute(params GstLine[] lines) =>
        GstComputation.Compute(Of(lines));

    public static ImmutableArray<GstLine> Many(int count) =>
        [.. Enumerable.Repeat(Line(), count)];
}
