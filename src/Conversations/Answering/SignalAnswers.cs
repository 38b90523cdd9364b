using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Conversations.Answering;

/// <summary>What stood out at the till, in plain words: to be looked at, and perhaps all right.
/// </summary>
internal static class SignalAnswers
{
    public static void Found(AnswerContext c, SignalsFound found, MessageId id)
    {
        if (c.Owner is not { } owner || found.Signals.Count == 0) return;
        c.Tell(owner, News.TillSignals, id.Value, "signals", Told(
            Speech.In(owner.Language), found.Signals, c.Approvals.Members));
    }

    /// <summary>The same as an answer.</summary>
    public static string Told(
        Phrases phrases, IReadOnlyList<TillSignal> signals, IReadOnlyList<Member> members) =>
        signals.Count == 0
            ? phrases.SignalsNone
            : phrases.SignalsToday(string.Join('\n', signals.Select(s => "· " + Line(
                phrases, s, Wording.Short(
                    members.FirstOrDefault(m => m.Id == s.Member)?.Name ?? "?")))));

    private static string Line(Phrases phrases, TillSignal signal, string who) =>
        signal.Kind switch
        {
            TillSignals.AgainAfterUndo => phrases.SignalReprints(Bills(signal)),
            TillSignals.DraftsLeft => phrases.SignalDropped(who, signal.Times),
            TillSignals.BelowCost => phrases.SignalBelowCost(Bills(signal)),
            TillSignals.ManyDiscounts => phrases.SignalDiscounts(who, signal.Times),
            TillSignals.ManyUndone => phrases.SignalUndone(who, signal.Times),
            TillSignals.DrawerShort =>
                phrases.SignalDrawer(signal.Times, signal.Sum ?? Money.Zero),
            // From a newer release: better its own word than nothing.
            _ => signal.Kind,
        };

    private static string Bills(TillSignal signal) =>
        signal.Bills.Count > 0 ? string.Join(", ", signal.Bills) : $"{signal.Times}";
}
