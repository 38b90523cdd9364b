using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings and messages to everybody.</content>
internal sealed partial class EnglishPhrases
{
    public override string AsksAlways(string? member) =>
        $"✅ I will ask before every entry{Named(member)} from now on";

    public override string AsksNever(string? member) =>
        $"✅ I will write{Named(member)} without asking; only what is unclear is asked";

    public override string AsksWhenUnsure(string? member, Money above) =>
        $"✅ I will ask{Named(member)} when I am unsure, and above {above}";

    public override string BroadcastWhat =>
        "❓ What shall everybody be told? Such as: tell all customers that the shop "
        + "is closed tomorrow";

    public override string BroadcastDraft(string words, int people, Money cost) =>
        $"❓ For {people} customers: «{words}». It costs {cost} and goes from your own "
        + "phone. All right?";

    public override string BroadcastShare(string link) =>
        $"✅ Tap here and choose who gets it: {link}";

    public override string UsualAmount(string amount) => $"{amount}, as always";

    private static string Named(string? member) => member is null ? "" : $" ({member})";
}
