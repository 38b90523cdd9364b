using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>What became of returns and corrections: whoever asked gets the note's paper, and so
/// does the customer.</summary>
internal static class NoteAnswers
{
    public static void Ready(AnswerContext c, NoteReady ready)
    {
        NoteSummary note = ready.Note;
        AttachedBill paper = new(
            ready.Blob, ready.FileName, ready.Link, c.Shop.Name, ready.Number, note.Total)
        {
            Note = new NoteOnBill(note.Against, note.Kind == NoteKind.Increase),
        };
        ChatReference? customer = ready.Customer?.ChatKey == ready.Chat?.ChatKey
            ? null
            : ready.Customer;
        string text = customer is null ? "" : CustomerWords(c, customer, note);
        // Held back only where somebody can be told how to send it.
        string? link = customer is null || ready.Chat is null
            ? null
            : c.ShareLink(customer, text, ready.Link);
        if (ready.Chat is { } chat)
        {
            c.Answered(chat);
            string share = link is null
                ? ""
                : "\n" + MeterTexts.Fill(MeterTexts.In(chat.Language).Share, link);
            c.Say(
                chat, note.Note.Value, "note", Purpose.Answer, Caption(chat, ready) + share,
                paper);
        }

        if (customer is not null && link is null)
            c.Say(customer, note.Note.Value, "note", Purpose.Bill, text, paper);
    }

    private static string CustomerWords(
        AnswerContext c, ChatReference customer, NoteSummary note)
    {
        NoteTexts texts = NoteTexts.In(customer.Language);
        string text = Put(
            note.Kind == NoteKind.Increase ? texts.Added : texts.ToCustomer, c.Shop.Name,
            note.Total, note.Against);
        if (note is { Settled: PaymentMode.Credit, Balance: { } balance })
            text += " · " + Speech.In(customer.Language).BalanceLeft(balance);
        return text;
    }

    public static void Refused(AnswerContext c, NoteRefused refused)
    {
        c.Answered(refused.Chat);
        c.Refused(refused.Chat, refused.Note.Value, refused.Refusal);
        Phrases phrases = Speech.In(refused.Chat.Language);
        string text = phrases.Refused(refused.Refusal, Wording.Short(refused.Subject ?? ""));
        if (refused is { Left: { } left, Unit: { } unit })
            text += $" ({Wording.Level(left, unit)})";
        c.Say(refused.Chat, refused.Note.Value, "refused", Purpose.Answer, text);
    }

    public static void Undone(AnswerContext c, NoteUndone undone)
    {
        NoteSummary note = undone.Note;
        if (undone.Chat is { } chat)
        {
            c.Answered(chat);
            string who = note.PartyName is { } name ? $", {Wording.Short(name)}" : "";
            string left = note is { Settled: PaymentMode.Credit, Balance: { } balance }
                ? " · " + Speech.In(chat.Language).BalanceLeft(balance)
                : "";
            c.Say(chat, note.Note.Value, "undone", Purpose.Answer,
                $"✅ {NoteTexts.In(chat.Language).Undone}: {undone.Number}{who}, {note.Total}"
                + left);
        }

        if (undone.Customer is { } customer && customer.ChatKey != undone.Chat?.ChatKey)
        {
            c.Say(customer, note.Note.Value, "undone", Purpose.OrderNotice, Withdrawn(
                customer, c.Shop.Name, undone));
        }
    }

    // A note that is taken back is no bill that is taken back: the customer owes more then.
    private static string Withdrawn(ChatReference customer, string shop, NoteUndone undone)
    {
        NoteTexts texts = NoteTexts.In(customer.Language);
        string left = undone.Note.Balance is { } balance
            ? " · " + Speech.In(customer.Language).BalanceLeft(balance)
            : "";
        return Put(undone.Note.Kind == NoteKind.Increase
            ? texts.DebitWithdrawn : texts.CreditWithdrawn, shop, undone.Number) + left;
    }

    // "✅ Maal wapas aaya: Ramesh – 1 kg Sugar · ₹45 khate se kam · CN/2627/1 · Baaki ₹1,145"
    private static string Caption(ChatReference chat, NoteReady ready)
    {
        const int Shown = 6;
        NoteSummary note = ready.Note;
        NoteTexts texts = NoteTexts.In(chat.Language);
        string what = note.Kind switch
        {
            NoteKind.Return => texts.CameBack,
            NoteKind.Reduction => Put(texts.Reduced, note.Against),
            NoteKind.Increase => Put(texts.Increased, note.Against),
            NoteKind.Whole => Put(texts.Whole, note.Against),
        };
        string who = note.PartyName is { } name ? Wording.Short(name) + " – " : "";
        string goods = note.Kind is NoteKind.Return or NoteKind.Whole
            ? Wording.First(Shown, note.Lines,
                l => Wording.Level(l.Quantity, l.Unit) + " " + Wording.Short(l.Name)) + " · "
            : "";
        string left = note is { Settled: PaymentMode.Credit, Balance: { } balance }
            ? " · " + Speech.In(chat.Language).BalanceLeft(balance)
            : "";
        return $"✅ {what}: {who}{goods}{note.Total} {texts.How(note.Kind, note.Settled)} · "
            + ready.Number + left;
    }

    private static string Put(string text, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);
}
