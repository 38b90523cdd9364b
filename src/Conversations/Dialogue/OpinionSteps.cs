using ConverseErp.Contracts;
using ConverseErp.Conversations.Errands;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A second opinion on words that were not understood. It only ever leads to a question
/// in the shop's own words; without it the answer is what it always was.</summary>
internal static class OpinionSteps
{
    /// <summary>In place of "not understood": the answer comes when the opinion is there.
    /// </summary>
    public static Outcome Perhaps(ChatContext c, Outcome outcome)
    {
        bool lost = c.Heard.Intent == "unknown" && outcome.Text == NotUnderstood(c);
        bool asks = c.MayAskForOpinion && c.Heard.Intent == "unknown" && !c.Message.Forwarded
            && c.Message.Kind == "text" && lost
            // What is open is the likelier thing to talk about.
            && outcome.State is { Question: null, Kept: null or { Count: 0 } };
        return asks
            ? new Outcome(outcome.State).Start(
                new Errand(ErrandKinds.Opinion, c.Message, c.Chat.Language))
            : lost && IsForAPerson(c) ? PassedOn(c, outcome)
            : lost && c is { ModelsRest: true, FromMember: true }
                ? WhileModelsRest(
                    c, outcome.Say(outcome.Text!, QuickWords.Of(c.Phrases)))
                : outcome;
    }

    /// <summary>Says once why a model is missed, to each who needs one, each time that models
    /// rest.</summary>
    public static Outcome WhileModelsRest(ChatContext c, Outcome outcome)
    {
        if (!c.ModelsRest || c.State.RestTold == c.ModelsRestSince) return outcome;
        outcome.State = outcome.State with { RestTold = c.ModelsRestSince };
        return outcome.Reword(RestTexts.In(c.Phrases.Language) + "\n" + outcome.Text);
    }

    // "kal subah bhej dena", "flat 302": the shop would never see it otherwise.
    private static bool IsForAPerson(ChatContext c) => !c.FromMember && c.Heard.ConcernsShop
        && !c.Message.Forwarded && c.Message.Kind == "text";

    private static Outcome PassedOn(ChatContext c, Outcome outcome)
    {
        Outcome told = WaitingOrderSteps.Human(c);
        told.State = outcome.State;
        return told;
    }

    /// <summary>The opinion is there, or there will be none.</summary>
    public static Outcome Found(ChatContext c, ErrandDone done) =>
        done.Text is { } sentence && c.Question is null && !HasGoneOn(c)
            ? MeantSteps.Ask(c, sentence)
            : IsForAPerson(c) ? WaitingOrderSteps.Human(c)
            : NotUnderstood(c) is { } words
                ? new Outcome(c.State).Say(words)
                : new Outcome(c.State);

    /// <summary>What is said to words that nobody understood; null for a customer's small talk,
    /// which costs the shop nothing.</summary>
    public static string? NotUnderstood(ChatContext c)
    {
        if (c.FromMember) return c.Phrases.NotUnderstood;
        return c.Message.Text is { Length: < 120 } && c.Heard.Lines.Count > 0
            ? c.Phrases.NotUnderstoodCustomer
            : null;
    }

    // Said again in other words and booked meanwhile, it would be booked twice.
    private static bool HasGoneOn(ChatContext c) =>
        c.State.Last is { } last && Talk.PostedAt(last.Id) > c.Message.ReceivedAt;
}
