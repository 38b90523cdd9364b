using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Disputing;

/// <summary>Refusals of disputes and of answers to them, in precedence order. Codes are
/// permanent.</summary>
public static class DisputeRefusals
{
    public static readonly Refusal LineUnknown = new(
        "dispute-line-unknown",
        "There is no such line in this khata, or it adds nothing to what is owed.");

    public static readonly Refusal WordMissing = new(
        "dispute-word-missing", "Say in a few words what is wrong.");

    public static readonly Refusal AnsweredBefore = new(
        "dispute-answered-before", "The shop has looked at this line and says that it is right.");

    public static readonly Refusal TooMany = new(
        "dispute-too-many", "Five lines wait for the shop already.");

    public static readonly Refusal Unknown = new(
        "dispute-unknown", "There is no such dispute.");

    public static readonly Refusal AlreadyDecided = new(
        "dispute-already-decided", "The dispute has been answered already.");
}
