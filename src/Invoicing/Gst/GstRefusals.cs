using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Gst;

/// <summary>Why a document cannot be taxed, in the order in which it is looked at.</summary>
internal static class GstRefusals
{
    public static readonly Refusal NoLines =
        new("gst-document-empty", "The document has no lines.");

    public static readonly Refusal TooManyLines = new(
        "gst-lines-too-many", $"The document has more than {GstLimits.LinesMax} lines.");

    public static readonly Refusal DiscountNegative = new(
        "gst-discount-out-of-range", "The document's discount is negative.");

    public static readonly Refusal DiscountOverNet = new(
        "gst-discount-over-net", "The document's discount is more than its lines come to.");

    public static readonly Refusal TotalTooLarge = new(
        "gst-amount-out-of-range", "The document comes to more than 10 lakh crore rupees.");

    public static readonly Refusal CompositionInterState = new(
        "gst-composition-inter-state",
        "A composition taxpayer may not sell to another State or into a zone.");

    public static readonly Refusal SupplyNeedsGstin = new(
        "gst-supply-needs-gstin",
        "A zone or reverse charge needs a regular taxpayer and a buyer with a GSTIN.");

    public static Refusal SupplierState(int code) => new(
        "gst-state-unknown", $"The supplier's State code {code:00} is not in use.");

    public static Refusal PlaceOfSupply(int code) => new(
        "gst-state-unknown", $"The place of supply's State code {code:00} is not in use.");

    public static Refusal Quantity(int line) => new(
        "gst-quantity-out-of-range",
        $"Line {line + 1}: the quantity must be above 0, at most 1000000000, "
        + $"with at most {GstLimits.QuantityDecimalsMax} decimals.");

    public static Refusal Price(int line) => new(
        "gst-price-out-of-range",
        $"Line {line + 1}: the unit price must be 0 to {GstLimits.UnitPriceMaxPaise} paise.");

    public static Refusal DiscountRange(int line) => new(
        "gst-discount-out-of-range",
        $"Line {line + 1}: the discount must be 0 or more paise and 0 to 100 percent.");

    public static Refusal Cess(int line) => new(
        "gst-cess-out-of-range",
        $"Line {line + 1}: the cess rate must be 0 to 1000 percent, with at most 4 decimals.");

    public static Refusal Rate(int line, decimal rate, DateOnly date) => new(
        "gst-rate-unknown",
        $"Line {line + 1}: no rate schedule has {rate} percent on {date:yyyy-MM-dd}.");

    public static Refusal Amount(int line) => new(
        "gst-amount-out-of-range",
        $"Line {line + 1}: the line comes to more than 10 lakh crore rupees.");

    public static Refusal LineDiscountOverNet(int line) => new(
        "gst-discount-over-net", $"Line {line + 1}: the discount is more than the line comes to.");
}
