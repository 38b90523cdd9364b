using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>How a customer would be reminded by the product.</summary>
/// <param name="KhataLink">The page with all that the customer owes.</param>
internal sealed record ReminderLook(ReminderReach Reach, string KhataLink);

/// <summary>Reminders that may go out now, and why others may not.</summary>
internal static class ReminderAnswers
{
    /// <summary>The words, a link that sends them from the owner's own phone, and a button that has
    /// them sent; after that button, what became of it.</summary>
    /// <param name="id">Of the message: whoever taps twice is answered twice.</param>
    public static void Remind(AnswerContext c, ReminderAnswered answer, MessageId id)
    {
        c.Answered(answer.Chat);
        // Of many that were wanted at once, whoever has paid since needs no word.
        if (answer is { Hold: ReminderHold.NothingDue, Batch: not null }) return;
        if (answer is { Hold: ReminderHold.None, Sends: true }) Send(c, answer, id);
        else if (answer.Hold == ReminderHold.None) Offer(c, answer);
        else
        {
            c.Say(answer.Chat, answer.Sends ? id.Value : answer.Reminder,
                "remind-" + answer.Hold, Purpose.Answer, Held(c, answer));
        }
    }

    private static void Offer(AnswerContext c, ReminderAnswered answer)
    {
        string text = Linked(c, answer);
        Guid about = answer.Reminder;
        if (!c.Reminders.TryGetValue(about, out ReminderLook? look) || look.Reach.Stopped)
            c.Say(answer.Chat, about, "remind-None", Purpose.Answer, text);
        else if (!MaySpend(c, look))
        {
            c.Say(answer.Chat, about, "remind-None", Purpose.Answer,
                text + "\n" + ReminderTexts.In(answer.Chat.Language).OverBudget);
        }
        else
        {
            Option send = ReminderOffer.Option(
                answer.Chat.Language, about, answer.Party, look.Reach.Cost);
            c.Ask(answer.Chat, about, text + "\n",
                new Question(Questions.SendReminder, [send], c.Now));
        }
    }

    // The owner wants it sent, and the Ledger has looked once more.
    private static void Send(AnswerContext c, ReminderAnswered answer, MessageId id)
    {
        ReminderTexts texts = ReminderTexts.In(answer.Chat.Language);
        string name = Wording.Short(answer.PartyName ?? "?");
        if (answer.SentAt is { } before)
        {
            Tell(PromiseTexts.Filled(texts.Before, name, Day(c, before) + " " + Clock(c, before)));
        }
        else if (!c.Reminders.TryGetValue(answer.Reminder, out ReminderLook? look))
        {
            Tell(Linked(c, answer));
        }
        else if (look.Reach.Stopped)
        {
            Tell(PromiseTexts.Filled(texts.SaidStop, name) + "\n" + Linked(c, answer));
        }
        else if (!MaySpend(c, look) && answer.Batch is { } batch)
        {
            // Said once for all of them.
            c.Say(answer.Chat, batch, "remind-budget", Purpose.Answer, texts.OverBudget);
        }
        else if (!MaySpend(c, look))
        {
            Tell(texts.OverBudget + "\n" + Linked(c, answer));
        }
        else
        {
            Post(c, answer, look);
            if (answer.Batch is not null) return;
            // Two taps at once are one reminder and one answer.
            c.Say(answer.Chat, answer.Reminder, "remind-sent", Purpose.Answer,
                PromiseTexts.Filled(texts.Sent, name));
        }

        void Tell(string text) => c.Say(
            answer.Chat, id.Value, "remind-not-sent", Purpose.Answer, text);
    }

    private static void Post(AnswerContext c, ReminderAnswered answer, ReminderLook look)
    {
        PartyContact contact = answer.Contact!;
        string language = contact.Language ?? c.Shop.Language;
        Money asked = answer.Asked ?? answer.Balance;
        ChatReference to = new(
            c.Shop.PhoneNumberId, contact.Bsuid, contact.Phone, language, null, answer.Party,
            null);
        Posting.Send(c.Writer, to, new Reply(
            ReplyTimers.Message(answer.Reminder, "due-reminder"), Purpose.Reminder,
            Words(c, answer) + "\n👉 " + look.KhataLink)
        {
            Sms = new SmsForm(SmsKind.DueReminder, [c.Shop.Name, SmsForm.Rupees(asked)]),
            Template = new TemplateForm(
                look.Reach.Template, look.Reach.TemplateLanguage,
                [c.Shop.Name, asked.ToString()]),
        }, c.Now);
        c.Writer.Send(
            ReplyTimers.Message(answer.Reminder, "reminder-sent"),
            new ReminderSent(answer.Reminder, answer.Party, c.Now));
    }

    private static bool MaySpend(AnswerContext c, ReminderLook look) => c.Budget.Now.MaySpend(
        Purpose.Reminder, look.Reach.WindowOpen, ofMoney: false);

    // What is owed, and the link that reminds for nothing where there is a phone for it.
    private static string Linked(AnswerContext c, ReminderAnswered answer)
    {
        Phrases phrases = Speech.In(answer.Chat.Language);
        string name = Wording.Short(answer.PartyName ?? "?");
        string balance = phrases.Balance(name, answer.Balance) + Later(answer);
        return answer switch
        {
            { Contact.Phone: { } phone } =>
                balance + "\n" + phrases.TapToRemind(Link(c, answer, phone)),
            { Contact: null } => balance + "\n" + phrases.NoPhoneToRemind(name),
            _ => balance,
        };
    }

    private static string Held(AnswerContext c, ReminderAnswered answer)
    {
        Phrases phrases = Speech.In(answer.Chat.Language);
        string name = Wording.Short(answer.PartyName ?? "?");
        string balance = phrases.Balance(name, answer.Balance);
        return answer switch
        {
            { Hold: ReminderHold.QuietHours, Next: { } next } =>
                phrases.RemindLater(name, Clock(c, next)),
            { Hold: ReminderHold.WhatsAppSlow } => PromiseTexts.Filled(
                ReminderTexts.In(answer.Chat.Language).Slow, name),
            { Hold: ReminderHold.NothingDue } => balance,
            { Hold: ReminderHold.Promised, PromisedOn: { } day } => balance + "\n"
                + phrases.NotReminded(1, $"{name} ({PromiseTexts.In(phrases.Language).Held})")
                + $" → {PromiseTexts.Day(day)}",
            _ => balance + "\n" + phrases.NotReminded(1, $"{name} ({Why(phrases, answer.Hold)})")
                + (answer.Next is { } then ? $" → {Day(c, then)}" : ""),
        };
    }

    public static void Ruled(AnswerContext c, ReminderRuleAnswered answer)
    {
        c.Answered(answer.Chat);
        Phrases phrases = Speech.In(answer.Chat.Language);
        c.Say(answer.Chat, answer.Change, "remind-rule", Purpose.Answer,
            answer.Refusal is { } refusal
                ? phrases.Refused(refusal, null)
                : Rule(phrases, answer.Rule));
    }

    /// <summary>The shop's rule in words.</summary>
    public static string Rule(Phrases phrases, ReminderRule rule) => rule switch
    {
        { PerWeek: 0 } => phrases.RemindersAreOff,
        { } any when any.QuietFrom == any.QuietUntil => phrases.RemindersAnyHour(rule.PerWeek),
        _ => phrases.ReminderRuleIs(
            Hour(rule.QuietFrom), Hour(rule.QuietUntil), rule.PerWeek),
    };

    /// <summary>In two or three words.</summary>
    public static string Why(Phrases phrases, ReminderHold hold) => hold switch
    {
        ReminderHold.Claimed => phrases.HeldClaimed,
        ReminderHold.Disputed => phrases.HeldDisputed,
        ReminderHold.Promised => PromiseTexts.In(phrases.Language).Held,
        ReminderHold.Often => phrases.HeldOften,
        ReminderHold.QuietHours => phrases.HeldQuiet,
        ReminderHold.WhatsAppSlow => ReminderTexts.In(phrases.Language).HeldSlow,
        ReminderHold.None or ReminderHold.NothingDue => "",
    };

    // What is promised for a later day is not asked for.
    private static string Later(ReminderAnswered answer) =>
        answer.Asked is { } asked ? $" → {asked}" : "";

    private static string Link(AnswerContext c, ReminderAnswered answer, string phone)
    {
        string words = Uri.EscapeDataString(Words(c, answer));
        return $"https://wa.me/{phone.TrimStart('+')}?text={words}";
    }

    // In the customer's language.
    private static string Words(AnswerContext c, ReminderAnswered answer) =>
        Speech.In(answer.Contact!.Language ?? c.Shop.Language)
            .Reminder(answer.PartyName ?? "", answer.Asked ?? answer.Balance, c.Shop.Name);

    private static string Clock(AnswerContext c, DateTimeOffset at) => Hour(
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(
            at, TimeZoneInfo.FindSystemTimeZoneById(c.Shop.TimeZone)).DateTime));

    private static string Day(AnswerContext c, DateTimeOffset at) =>
        IndianDay.Of(at, c.Shop.TimeZone).ToString("dd/MM", CultureInfo.InvariantCulture);

    private static string Hour(TimeOnly time) =>
        time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
