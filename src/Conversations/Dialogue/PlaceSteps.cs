using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A customer shows a place on the map: the waiting order goes there, or the next one.
/// </summary>
internal sealed class PlaceSteps(WaitingOrderSteps waiting)
{
    private static readonly TimeSpan MeantFor = TimeSpan.FromHours(12);

    public async Task<Outcome> ShownAsync(
        ChatContext c, SharedPlace place, CancellationToken cancel)
    {
        Outcome outcome = new(c.State);
        // Where the shop is, it knows.
        if (c.FromMember) return outcome.Say(c.Phrases.NotUnderstood);
        outcome.State = outcome.State with { Place = new KeptPlace(place, c.Now) };
        return await waiting.OwnWaitingAsync(c, cancel) is { } order
            ? outcome.Send(new SetDelivery(order.Id, c.Chat, place, c.Now))
            : outcome.Say(c.Phrases.PlaceKept(c.Shop.Name));
    }

    /// <summary>A place shown not long ago; null when there is none.</summary>
    public static SharedPlace? Fresh(ChatContext c) =>
        c.State.Place is { } kept && c.Now - kept.At < MeantFor ? kept.Place : null;

    /// <summary>What a customer wrote beside the goods: where to, until when, for whom.
    /// </summary>
    public static string? NoteOf(ChatContext c)
    {
        const int NoteMax = 300;
        bool more = !c.FromMember && (c.Message.Items is not null || c.Heard.SaysMore);
        return more && c.Message.Text is { Length: > 0 } note
            ? note[..Math.Min(note.Length, NoteMax)]
            : null;
    }
}
