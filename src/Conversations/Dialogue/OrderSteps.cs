using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Orders that wait, undo, and a customer's word about money.</summary>
internal static class OrderSteps
{
    public const string Credit = "credit";
    public const string CashDown = "cash";
    public const string Declined = "decline";
    private const string Leave = AnswerMatching.Leave;
    private const string Prefix = "order:";

    // As every language of the engine reads it.
    private const string WholeOrder = "order cancel";

    /// <summary>"galat": takes back the last posting of this chat, or the one that the quoted
    /// message is about.</summary>
    public static Outcome Undo(ChatContext c)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        // A quote that means no posting never takes back another one.
        bool quotes = c.Message.QuotedId is not null;
        if ((quotes ? QuotedPosting.Of(c) : c.State.Last) is not { } last)
        {
            // What stands from before is taken back by naming it: who says "galat" twice in his
            // haste means one thing.
            bool others = c.State.Recent is [.., { Gone: true }]
                && c.State.Recent.Any(p => p is { Gone: false, Refused: false });
            return outcome.Say(quotes || others
                ? c.Phrases.WhichToUndo : c.Phrases.NothingToUndo);
        }

        outcome.State = outcome.State.Unposted(last.Id);
        return TakeBack(c, outcome, last);
    }

    /// <summary>Takes a member's posting back.</summary>
    public static Outcome TakeBack(ChatContext c, Outcome outcome, LastPosting posting) =>
        posting.Kind switch
        {
            "order" => outcome.Command(new UndoOrder(new OrderId(posting.Id), c.Chat, c.Now)),
            "payment" => outcome.Command(new UndoPayment(posting.Id, c.Chat, c.Now)),
            "memo" => outcome.Command(new UndoMemo(posting.Id, c.Chat, c.Now)),
            "close" => outcome.Command(new UndoDayClose(posting.Id, c.Chat, c.Now)),
            "filing" => outcome.Command(new UndoFiling(posting.Id, c.Chat, c.Now)),
            "limit" => outcome.Command(new UndoCreditLimit(posting.Id, c.Chat, c.Now)),
            "promise" => outcome.Command(new UndoPromise(posting.Id, c.Chat, c.Now)),
            "note" => outcome.Command(new UndoNote(
                new InvoiceId(posting.Id), c.Chat, c.Now)),
            "stock" => outcome.Command(new UndoStock(posting.Id, c.Chat, c.Now)),
            _ => outcome.Say(c.Phrases.NothingToUndo),
        };

    /// <summary>The options for a customer's order; their values work however late they are
    /// tapped.</summary>
    public static Option[] AcceptOptions(Phrases phrases, OrderId order) =>
    [
        new($"{Prefix}{Credit}:{order.Value:N}", phrases.AcceptCredit),
        new($"{Prefix}{CashDown}:{order.Value:N}", phrases.AcceptCash),
        new($"{Prefix}{Declined}:{order.Value:N}", phrases.Decline),
    ];

    /// <summary>The value says which order it is about.</summary>
    public static bool IsBound(string value) =>
        value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>A tapped answer about an order, also when another question is open now.
    /// </summary>
    public static Outcome? Tapped(ChatContext c, string value)
    {
        string[] parts = value.Split(':');
        return c.FromMember && parts is ["order", var what, var id]
            && Guid.TryParseExact(id, "N", out Guid order)
                ? Decide(c, what, new OrderId(order))
                : null;
    }

    /// <summary>A typed answer to "order from Ramesh: …" or "did ₹500 come?".</summary>
    public static Outcome? Answer(ChatContext c, Question question)
    {
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not { } option)
            return null;
        if (question.Kind == Questions.Accept) return Tapped(c, option.Value);
        if (ClaimSteps.IsBound(option.Value)) return ClaimSteps.Tapped(c, option.Value);
        Outcome outcome = new(c.State);
        if (option.Value == Leave || question.Payment is not { } claim)
            return outcome.Drop().Say(c.Phrases.Dropped);
        Guid payment = Guid.CreateVersion7(c.Now);
        outcome.Command(new RecordPayment(
            payment, c.Chat, claim.Party!.Value, true, claim.Amount!.Value,
            claim.Mode ?? PaymentMode.Upi, c.Now));
        outcome.State = c.Posted(outcome.State, "payment", payment, party: claim.Party);
        return outcome;
    }

    /// <summary>"credit anyway", "cash", "leave it" after a refusal.</summary>
    public static Outcome? Retry(ChatContext c, Question question)
    {
        if (AnswerMatching.Find(question, c.Message, c.Heard.Intent) is not { } option
            || question.Refused is not { } refused)
            return null;
        Outcome outcome = new(c.State);
        if (option.Value == Leave) return outcome.Drop().Say(c.Phrases.Dropped);
        OrderId order = new(Guid.CreateVersion7(c.Now));
        PlaceOrder again = refused with
        {
            Order = order,
            Chat = c.Chat,
            SaidAt = c.Now,
            Payment = option.Value == CashDown ? PaymentMode.Cash : refused.Payment,
            Allowed = question.Kind == Questions.ShortStock
                ? refused.Allowed with { ShortStock = true }
                : refused.Allowed with
                {
                    OverLimit = refused.Allowed.OverLimit || option.Value == Credit,
                },
        };
        outcome.Command(again);
        outcome.State = c.Posted(
            outcome.State, "order", order.Value, refused.TakesBack?.Value, refused.Buyer.Party);
        return SaleSteps.WatchReply(
            c, outcome, order, again.Payment == PaymentMode.Cash ? null : again.PaidNow);
    }

    /// <summary>A customer takes the order back that still waits.</summary>
    public static Outcome Withdraw(ChatContext c)
    {
        Outcome outcome = new Outcome(c.State).Drop();
        LastPosting? meant = c.Message.QuotedId is null ? c.State.Last : QuotedPosting.Of(c);
        if (meant is not { Kind: "order" } last)
            return outcome.Say(c.Phrases.NothingToUndo);
        // Perhaps only one of its lines is to go: the whole order goes on a yes.
        if (c.Heard is { Intent: "order.cancel", Doubtful: true })
        {
            return c.Message.QuotedId is null
                ? MeantSteps.Ask(c, WholeOrder)
                : WaitingOrderSteps.Human(c);
        }

        outcome.State = outcome.State.Unposted(last.Id);
        return outcome.Command(new CancelOrder(
            new OrderId(last.Id), c.Chat, ByCustomer: true, c.Now,
            c.Person.Party is { } party ? c.Party(party)?.Name : c.Message.Sender.Name));
    }

    /// <summary>The options for a claim that no release keeps: from before there were any.
    /// </summary>
    public static Option[] ClaimOptions(Phrases phrases) =>
        [new("got", phrases.GotIt), new(Leave, phrases.NotGot)];

    /// <summary>The options after a refusal.</summary>
    public static Option[] RetryOptions(Phrases phrases, string kind) =>
        kind == Questions.OverLimit
            ?
            [
                new(Credit, phrases.CreditAnyway), new(CashDown, phrases.Cash),
                new(Leave, phrases.Leave),
            ]
            : [new("sell", phrases.SellAnyway), new(Leave, phrases.Leave)];

    private static Outcome? Decide(ChatContext c, string what, OrderId order)
    {
        Outcome outcome = new(c.State.Settled(order).SetAside());
        if (!c.Person.Member!.Rights.MaySell) return outcome.Drop().Say(c.Phrases.NotAllowed);
        if (what == Declined)
            return outcome.Command(new CancelOrder(order, c.Chat, ByCustomer: false, c.Now));
        if (what is not (Credit or CashDown)) return null;
        outcome.Command(new ConfirmOrder(
            order, c.Chat, what == Credit ? PaymentMode.Credit : PaymentMode.Cash,
            Overrides.None, c.Now));
        outcome.State = c.Posted(outcome.State, "order", order.Value);
        return SaleSteps.WatchReply(c, outcome, order);
    }
}
