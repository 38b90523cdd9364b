using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>A customer's word about money: told by the customer, answered by the shop. What a
/// button carries says which claim it is about, so it works however late it is tapped.</summary>
internal static class ClaimSteps
{
    private const string Got = "got";
    private const string Prefix = "claim:";

    /// <summary>A customer says they paid: never settles anything, asks the shop.</summary>
    /// <param name="bill">The order whose bill is quoted, if one is.</param>
    public static Outcome Told(ChatContext c, OrderId? bill = null)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        if (c.Heard.Amount is not { Paise: > 0 } amount || c.Person.Party is not { } party)
            return outcome.Say(c.Phrases.HelpCustomer(c.Shop.Name));
        outcome.Send(new ClaimPayment(
            Guid.CreateVersion7(c.Now), c.Chat, party, amount, c.Heard.Pay ?? PaymentMode.Upi,
            c.Now)
        {
            Order = bill,
        });
        return outcome.Say(c.Phrases.ClaimTold(c.Shop.Name));
    }

    /// <summary>Yes books it, no refuses it.</summary>
    public static Option[] Options(Phrases phrases, Guid claim) =>
    [
        new($"{Prefix}{Got}:{claim:N}", phrases.GotIt),
        new($"{Prefix}{AnswerMatching.Leave}:{claim:N}", phrases.NotGot),
    ];

    /// <summary>The value says which claim it is about.</summary>
    public static bool IsBound(string value) =>
        value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>A tapped or typed answer about a claim, also when another question is open now.
    /// </summary>
    public static Outcome? Tapped(ChatContext c, string value)
    {
        string[] parts = value.Split(':');
        if (!c.FromMember || parts is not ["claim", var what, var id]
            || !Guid.TryParseExact(id, "N", out Guid claim)
            || what is not (Got or AnswerMatching.Leave))
            return null;
        if (!c.Person.Member!.Rights.MayTakePayments)
            return new Outcome(c.State).Drop().Say(c.Phrases.NotAllowed);
        Outcome outcome = new(Without(c.State, value[^id.Length..]).SetAside());
        return outcome.Command(new DecideClaim(
            claim, c.Chat, Guid.CreateVersion7(c.Now), what == Got, c.Now));
    }

    // The question is answered, whether it is open or was set aside.
    private static ChatState Without(ChatState state, string claim)
    {
        bool About(Question question) => question.Options.Any(
            o => IsBound(o.Value) && o.Value.EndsWith(claim, StringComparison.Ordinal));
        return state with
        {
            Question = state.Question is { } open && About(open) ? null : state.Question,
            Kept = state.Kept is { } kept && kept.Any(About)
                ? [.. kept.Where(q => !About(q))]
                : state.Kept,
        };
    }
}
