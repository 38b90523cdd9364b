using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;
using ConverseErp.Conversations.Telling;

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
                + Ways(phrases, answer.Parts) + Bills(answer.Bills),
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
        parts is null ? "" : "\n" + PaymentTold.Ways(phrases, parts);

    private static string Bills(IReadOnlyList<BillShare>? bills) => string.Concat(
        (bills ?? []).Select(b => $"\n→ Bill {b.Number}: {b.Amount}"));

    /// <summary>The owner learns who wants to talk, in their own words.</summary>
    public static void Wanted(AnswerContext c, PersonWanted wanted, MessageId id)
    {
        const int SaidMax = 200;
        if (c.Owner is not { } owner) return;
        string name = Wording.Short(wanted.PartyName ?? wanted.SenderName ?? "?");
        string said = wanted.Text.Length > SaidMax ? wanted.Text[..SaidMax] + "…" : wanted.Text;
        c.Tell(owner, News.PersonWanted, id.Value, "wanted",
            Speech.In(owner.Language).WantsToTalk(name, wanted.Phone, said));
    }

    /// <summary>A customer's word settles nothing: the owner is asked.</summary>
    public static void Claimed(AnswerContext c, PaymentClaimed claim, MessageId id)
    {
        if (c.Owner is not { } owner) return;
        Phrases phrases = Speech.In(owner.Language);
        string bill = claim.BillNumber is { } number ? $" (Bill {number})" : "";
        c.Ask(owner, id.Value,
            claim.Pictured
                ? phrases.ClaimedByPicture(Wording.Short(claim.PartyName ?? "?"), claim.Amount)
                : phrases.Claimed(Wording.Short(claim.PartyName ?? "?") + bill, claim.Amount),
            new Question(
                Questions.Claim,
                claim.Claim is { } kept
                    ? ClaimSteps.Options(phrases, kept)
                    : OrderSteps.ClaimOptions(phrases),
                c.Now, Payment: new PaymentDraft(true, claim.Amount, claim.Mode, claim.Party)),
            ofMoney: true);
    }

    /// <summary>The shop has answered: the customer hears it too.</summary>
    public static void Decided(AnswerContext c, ClaimDecided decided)
    {
        c.Answered(decided.Chat);
        // "Galat" takes back what was booked, and nothing when a late tap booked nothing.
        if (decided is { Accepted: true, Refusal: null })
        {
            c.Chats.Set(decided.Chat.ChatKey, c.Chats.State(decided.Chat.ChatKey).Posted(
                new RecentPosting("payment", decided.Payment,
                    decided.Chat.SourceId is { } source ? RecentPosting.SourceOf(source) : "")
                {
                    Party = decided.Party,
                    Amount = decided.Amount,
                }));
        }

        Phrases phrases = Speech.In(decided.Chat.Language);
        string party = Wording.Short(decided.PartyName ?? "");
        string text = decided switch
        {
            { Refusal: { } refusal } => phrases.Refused(refusal, party),
            { Accepted: true } => phrases.PaymentIn(party, decided.Amount, decided.Balance),
            _ => phrases.ClaimDeclined(party, decided.Amount),
        };
        c.Say(decided.Chat, decided.Payment, "claim", Purpose.Answer, text);
        if (decided.Customer is not { } customer) return;
        Tell(c, decided.Party, customer, decided.Claim, their => decided.Accepted
            ? their.Receipt(c.Shop.Name, decided.Amount, decided.Balance)
            : their.ClaimNotSeen(c.Shop.Name, decided.Amount));
    }

    /// <summary>Money that nobody told us of: the shop hears of it, and the customer gets a
    /// receipt.</summary>
    public static void Credited(AnswerContext c, PaymentCredited credited, MessageId id)
    {
        string party = Wording.Short(credited.PartyName ?? "");
        if (c.Owner is { } owner && !credited.OwnerKnows)
        {
            Phrases phrases = Speech.In(owner.Language);
            c.Tell(owner, News.PaymentCredited, id.Value, "credited", credited.Received
                ? phrases.PaymentIn(party, credited.Amount, credited.Balance)
                : phrases.Refunded(party, credited.Amount, credited.Balance), ofMoney: true);
        }

        if (credited is { Customer: { } customer, Received: true })
        {
            Tell(c, credited.Party, customer, id.Value, their => their.Receipt(
                c.Shop.Name, credited.Amount, credited.Balance), new SmsForm(
                SmsKind.PaymentCredited, [c.Shop.Name, SmsForm.Rupees(credited.Amount)]));
        }
    }

    /// <summary>Money that nobody could place.</summary>
    public static void Unplaced(AnswerContext c, MoneyUnplaced money, MessageId id)
    {
        if (c.Owner is { } owner)
        {
            c.Tell(owner, News.MoneyUnplaced, id.Value, "unplaced",
                Speech.In(owner.Language).Unplaced(money.Amount), ofMoney: true);
        }
    }

    /// <summary>A party hears of money in its own language.</summary>
    internal static void Tell(AnswerContext c, PartyId party, PartyContact contact, Guid about,
        Func<Phrases, string> words, SmsForm? sms = null)
    {
        ChatReference chat = new(
            c.Shop.PhoneNumberId, contact.Bsuid, contact.Phone,
            contact.Language ?? c.Shop.Language, null, party, null);
        c.Say(chat, about, "money", Purpose.OrderNotice, words(Speech.In(chat.Language)),
            ofMoney: sms?.Kind == SmsKind.PaymentCredited, sms: sms);
    }
}
