using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>What became of payments.</summary>
internal static class MoneyAnswers
{
    public static void Payment(AnswerContext c, PaymentAnswered answer)
    {
        c.Answered(answer.Chat);
        if (answer.Refusal is { } refused) c.Refused(answer.Chat, answer.Payment, refused);
        Phrases phrases = Speech.In(answer.Chat.Language);
        string party = Wording.Short(answer.PartyName ?? "");
        string text = answer switch
        {
            { Refusal: { } refusal } => phrases.Refused(refusal, party),
            { Undone: true, Received: true } =>
                phrases.UndonePayment(party, answer.Amount, answer.Balance),
            { Undone: true } => TakenBack(phrases, party, answer.Amount, answer.Balance),
            { Received: true } => phrases.PaymentIn(party, answer.Amount, answer.Balance)
                + Ways(phrases, answer.Parts),
            _ => phrases.PaymentOut(party, answer.Amount)
                + " · " + phrases.Standing(answer.Balance) + Ways(phrases, answer.Parts),
        };
        if (answer.Refusal is null)
            text += BooksAnswers.Dated(phrases, answer.On, answer.Amends);
        c.Say(answer.Chat, answer.Payment, answer.Undone ? "undone" : "payment",
            Purpose.Answer, text);
    }

    public static void Memo(AnswerContext c, MemoAnswered answer)
    {
        c.Answered(answer.Chat);
        if (answer.Refusal is { } refused) c.Refused(answer.Chat, answer.Memo, refused);
        Phrases phrases = Speech.In(answer.Chat.Language);
        string party = Wording.Short(answer.PartyName ?? "");
        Money balance = answer.Balance ?? Money.Zero;
        string text = answer switch
        {
            { Refusal: { } refusal } => phrases.Refused(refusal, party),
            { Kind: MemoKind.Expense, Undone: true } =>
                phrases.UndoneExpense(answer.Note, answer.Amount),
            { Undone: true, Party: null } => phrases.UndoneStock(answer.Amount.ToString()),
            { Undone: true, Kind: not MemoKind.Khata } =>
                TakenBack(phrases, party, answer.Amount, balance),
            { Undone: true } => phrases.UndonePayment(party, answer.Amount, balance),
            _ => Written(phrases, answer, party, balance),
        };
        if (answer.Refusal is null)
            text += BooksAnswers.Dated(phrases, answer.On, answer.Amends);
        c.Say(answer.Chat, answer.Memo, answer.Undone ? "undone" : "memo",
            Purpose.Answer, text);
    }

    // What the shop owes or paid is taken back in words of its own: "jama" is a customer's money.
    private static string TakenBack(
        Phrases phrases, string party, Money amount, Money balance) =>
        phrases.UndoneStock($"{party} {amount}") + " · " + phrases.Standing(balance);

    private static string Written(
        Phrases phrases, MemoAnswered answer, string party, Money balance) => answer.Kind switch
    {
        MemoKind.Payable => $"✅ {party} – {answer.Amount} · {phrases.Standing(balance)}",
        MemoKind.Discount =>
            $"{phrases.LetOff(party, answer.Amount)} · {phrases.BalanceLeft(balance)}",
        MemoKind.DiscountReceived =>
            $"{phrases.LetOff(party, answer.Amount)} · {phrases.Standing(balance)}",
        MemoKind.OldToGet or MemoKind.OldToPay =>
            $"{phrases.OldBalance(party, answer.Amount)} · {phrases.Standing(balance)}"
            + (answer.Opened ? " " + phrases.NewKhata : ""),
        MemoKind.OwnerPut => phrases.OwnerPut(answer.Amount) + Way(phrases, answer.Mode),
        MemoKind.OwnerTook => phrases.OwnerTook(answer.Amount) + Way(phrases, answer.Mode),
        MemoKind.BankPut => phrases.BankPut(answer.Amount),
        MemoKind.BankTook => phrases.BankTook(answer.Amount),
        MemoKind.Expense => phrases.ExpenseWritten(answer.Note, answer.Amount, answer.Mode),
        MemoKind.Khata => phrases.KhataAdded(party, answer.Amount, balance, answer.Opened),
    };

    private static string Way(Phrases phrases, PaymentMode mode) => $" · {phrases.Paid(mode)}";

    // "₹200 cash + ₹300 UPI", where it came in several ways.
    private static string Ways(Phrases phrases, IReadOnlyList<PaymentPart>? parts) =>
        parts is null ? "" : "\n" + string.Join(
            " + ", parts.Select(p => $"{p.Amount} {phrases.Paid(p.Mode)}"));

    /// <summary>The owner learns who wants to talk, in their own words.</summary>
    public static void Wanted(AnswerContext c, PersonWanted wanted, MessageId id)
    {
        const int SaidMax = 200;
        if (c.Owner is not { } owner) return;
        string name = Wording.Short(wanted.PartyName ?? wanted.SenderName ?? "?");
        string said = wanted.Text.Length > SaidMax ? wanted.Text[..SaidMax] + "…" : wanted.Text;
        c.Say(owner, id.Value, "wanted", Purpose.Answer,
            Speech.In(owner.Language).WantsToTalk(name, wanted.Phone, said));
    }

    /// <summary>A customer's word settles nothing: the owner is asked.</summary>
    public static void Claimed(AnswerContext c, PaymentClaimed claim, MessageId id)
    {
        if (c.Owner is not { } owner) return;
        Phrases phrases = Speech.In(owner.Language);
        c.Ask(owner, id.Value,
            phrases.Claimed(Wording.Short(claim.PartyName ?? "?"), claim.Amount),
            new Question(
                Questions.Claim, OrderSteps.ClaimOptions(phrases), c.Now,
                Payment: new PaymentDraft(true, claim.Amount, claim.Mode, claim.Party)));
    }
}
