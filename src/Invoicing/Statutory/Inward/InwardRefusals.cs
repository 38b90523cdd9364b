using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.Inward;

/// <summary>Why a statement of input credit is not taken, in the order in which it is checked.
/// Codes are permanent.</summary>
public static class InwardRefusals
{
    public static readonly Refusal TooLarge = new(
        "gstr-2b-too-large", "A GSTR-2B of at most 16 MB and 20,000 documents is taken.");

    public static readonly Refusal WrongGstin = new(
        "gstr-2b-wrong-gstin", "The GSTR-2B is of another GSTIN than the shop's.");

    public static readonly Refusal PeriodInvalid = new(
        "gstr-2b-period-invalid", "The GSTR-2B is of no month that is over or running.");

    public static readonly Refusal Older = new(
        "gstr-2b-older", "A newer GSTR-2B of this month was brought in before.");

    /// <param name="where">The place in the file.</param>
    public static Refusal Malformed(string where) => new(
        "gstr-2b-malformed", "The file is no GSTR-2B of the GST portal: look at " + where + ".");
}
