using System.Collections.Immutable;
using ConverseErp.Contracts;
using System.Text.Json.Serialization;

namespace ConverseErp.Invoicing.Gst;

/// <summary>What the arithmetic needs to know of a sale.</summary>
public sealed record GstDocument
{
    /// <summary>GST State code of the shop, 1 to 97.</summary>
    public required int SupplierState { get; init; }

    public GstScheme Scheme { get; init; } = GstScheme.Regular;

    /// <summary>GST State code where the supply is taken to happen; 96 is outside India.</summary>
    public required int PlaceOfSupply { get; init; }

    /// <summary>The bill's day in India: chooses the rate schedule.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>To or by a unit in a special economic zone: always integrated tax.</summary>
    public bool Sez { get; init; }

    /// <summary>The buyer pays the tax: computed and shown, not part of the total.</summary>
    public bool ReverseCharge { get; init; }

    /// <summary>Zero-rated under a bond or letter of undertaking: no tax is asked for.
    /// </summary>
    public bool WithoutPayment { get; init; }

    /// <summary>1 to <see cref="GstLimits.LinesMax"/> lines.</summary>
    public required ImmutableArray<GstLine> Lines { get; init; }

    /// <summary>Discount on the whole bill, spread over the lines by their nets.</summary>
    public long DiscountPaise { get; init; }
}

/// <summary>One line to be taxed.</summary>
/// <param name="Quantity">Above 0, at most 10^9, at most 9 decimals.</param>
/// <param name="UnitPricePaise">Price of one unit, 0 to 10^12.</param>
/// <param name="PriceIncludesTax">Whether the price already holds GST and cess, as an MRP does.
/// </param>
/// <param name="GstRate">Percent, all heads together: 5 means 2.5 + 2.5 within a State.</param>
/// <param name="CessRate">Percent, 0 to 1000.</param>
/// <param name="DiscountPaise">Taken off the line, added to the percentage.</param>
/// <param name="DiscountPercent">Of the gross, 0 to 100.</param>
/// <param name="Hsn">A few rates hold only for some HSN codes; may be missing.</param>
public readonly record struct GstLine(
    decimal Quantity,
    long UnitPricePaise,
    bool PriceIncludesTax,
    decimal GstRate,
    decimal CessRate = 0,
    long DiscountPaise = 0,
    decimal DiscountPercent = 0,
    string? Hsn = null);

/// <summary>Bounds within which no sum can overflow.</summary>
public static class GstLimits
{
    public const int LinesMax = 1000;
    public const decimal QuantityMax = 1_000_000_000m;
    public const int QuantityDecimalsMax = 9;
    public const int RateDecimalsMax = 4;
    public const decimal CessRateMax = 1000m;

    /// <summary>₹1,000 crore for one unit.</summary>
    public const long UnitPriceMaxPaise = 1_000_000_000_000;

    /// <summary>₹10 lakh crore on one line, and on one document.</summary>
    public const long AmountMaxPaise = 1_000_000_000_000_000;
}
