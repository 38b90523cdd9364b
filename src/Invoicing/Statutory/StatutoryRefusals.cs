using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory;

/// <summary>Refusals of numbers, returns and exports, in the order they are checked. Codes are
/// permanent.</summary>
public static class StatutoryRefusals
{
    public static readonly Refusal GstinMalformed = new(
        "gst-gstin-malformed", "A GSTIN is two digits, a PAN, and three characters.");

    public static readonly Refusal GstinState = new(
        "gst-state-unknown", "The GSTIN begins with no State code in use.");

    public static readonly Refusal GstinCheckDigit = new(
        "gst-gstin-check-digit", "The GSTIN's last character does not fit the others.");

    public static readonly Refusal PanMalformed = new(
        "gst-pan-malformed", "A PAN is five letters, four digits and a letter.");

    public static readonly Refusal HsnMalformed = new(
        "gst-hsn-malformed", "An HSN code on a bill has 4, 6 or 8 digits.");

    public static readonly Refusal HsnTooShort = new(
        "gst-hsn-too-short", "The turnover asks for more digits of the HSN code.");

    public static readonly Refusal PeriodInvalid = new(
        "export-period-invalid",
        "A period is a month as MMYYYY, such as 112026, or a quarter as 102026-122026.");

    public static readonly Refusal NoReturn = new(
        "export-no-gst-return",
        "GSTR-1 and GSTR-3B are of regular taxpayers; this shop is none.");

    public static readonly Refusal NoComposition = new(
        "export-no-cmp08", "CMP-08 is of shops under composition; this shop is none.");

    public static readonly Refusal QuarterNeeded = new(
        "export-quarter-needed", "CMP-08 is of a quarter, such as 102026-122026.");

    public static readonly Refusal TooLarge = new(
        "export-too-large", "The period has too many documents for one file: ask by month.");

    public static readonly Refusal EInvoiceNotNeeded = new(
        "einvoice-not-needed",
        "Only tax invoices and notes to registered buyers, of a seller above the turnover, are "
        + "reported.");

    public static readonly Refusal EWayBillNotNeeded = new(
        "ewaybill-not-needed", "The goods are worth too little for an e-way bill.");

    public static Refusal Rate(decimal rate, DateOnly date) => new(
        "gst-rate-unknown", string.Create(CultureInfo.InvariantCulture,
            $"No rate schedule has {rate} percent on {date:yyyy-MM-dd}."));

    /// <param name="missing">What the portal would not take, in plain words.</param>
    public static Refusal Incomplete(IEnumerable<string> missing) => new(
        "einvoice-incomplete", "The portal would refuse it: " + string.Join("; ", missing) + ".");
}
