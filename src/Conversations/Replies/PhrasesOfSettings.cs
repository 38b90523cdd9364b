using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <content>About settings, messages to everybody, and what is usual.</content>
internal abstract partial class Phrases
{
    /// <summary>When entries are confirmed first, as it is now.</summary>
    /// <param name="member">Whose; null for everybody.</param>
    public string ConfirmingSet(string? member, Confirming wish, Money above) => wish switch
    {
        Confirming.Always => AsksAlways(member),
        Confirming.Never => AsksNever(member),
        Confirming.WhenUnsure => AsksWhenUnsure(member, above),
    };

    public abstract string AsksAlways(string? member);

    public abstract string AsksNever(string? member);

    public abstract string AsksWhenUnsure(string? member, Money above);

    public abstract string BroadcastWhat { get; }

    public abstract string BroadcastDraft(string words, int people, Money cost);

    public abstract string BroadcastShare(string link);

    public abstract string UsualAmount(string amount);

    private protected static string Whose(string? member) =>
        member is null ? "" : member + ": ";
}
