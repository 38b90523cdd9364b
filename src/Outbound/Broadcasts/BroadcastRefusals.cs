using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Why a broadcast is not made or does not take a step.</summary>
internal static class BroadcastRefusals
{
    public static readonly Refusal Unknown = new(
        "broadcast-unknown", "There is no such broadcast in this shop.");

    public static readonly Refusal NoWords = Invalid(
        "A broadcast needs words, at most 700 characters.");

    public static readonly Refusal Segment = Invalid(
        "The segment is not complete: those who bought, or bought nothing, need 1 to 730 days, a "
        + "price group needs a price list of this shop.");

    public static readonly Refusal Hours = Invalid(
        "The hours must lie within those in which marketing may be sent.");

    public static readonly Refusal TooMany = Invalid(
        "More people than one broadcast may have: choose a segment.");

    public static readonly Refusal Nobody = new(
        "broadcast-nobody", "Nobody in this segment has agreed to news of this shop.");

    public static readonly Refusal Template = new(
        "broadcast-template", "The template for news is not approved for this number.");

    public static readonly Refusal TooBusy = new(
        "broadcast-too-busy", "The installation is too full for marketing now: answers and bills "
        + "go first. Try again later.");

    public static readonly Refusal Dearer = new(
        "broadcast-dearer", "It costs more than was shown: more people or another price. Make a "
        + "new draft and say yes to that.");

    public static readonly Refusal Over = new(
        "broadcast-over", "This broadcast is over, or not yet where this step leads from.");

    private static Refusal Invalid(string detail) => new("broadcast-invalid", detail);
}
