using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>Reminders that may go out now, and why others may not.</summary>
internal static class ReminderAnswers
{
    /// <summary>The words and a link that sends them from the owner's own phone.</summary>
    public static void Remind(AnswerContext c, ReminderAnswered answer)
    {
        c.Answered(answer.Chat);
        Phrases phrases = Speech.In(answer.Chat.Language);
        string name = Wording.Short(answer.PartyName ?? "?");
        string balance = phrases.Balance(name, answer.Balance);
        string text = answer switch
        {
            { Hold: ReminderHold.None, Contact.Phone: { } phone } =>
                balance + Later(answer) + "\n" + phrases.TapToRemind(Link(c, answer, phone)),
            { Hold: ReminderHold.None } => balance + "\n" + phrases.NoPhoneToRemind(name),
            { Hold: ReminderHold.QuietHours, Next: { } next } =>
                phrases.RemindLater(name, Clock(c, next)),
            { Hold: ReminderHold.NothingDue } => balance,
            { Hold: ReminderHold.Promised, PromisedOn: { } day } => balance + "\n"
                + phrases.NotReminded(1, $"{name} ({PromiseTexts.In(phrases.Language).Held})")
                + $" → {PromiseTexts.Day(day)}",
            _ => balance + "\n" + phrases.NotReminded(1, $"{name} ({Why(phrases, answer.Hold)})")
                + (answer.Next is { } then ? $" → {Day(c, then)}" : ""),
        };
        c.Say(answer.Chat, answer.Reminder, "remind-" + answer.Hold, Purpose.Answer, text);
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
        ReminderHold.None or ReminderHold.NothingDue => "",
    };

    // What is promised for a later day is not asked for.
    private static string Later(ReminderAnswered answer) =>
        answer.Asked is { } asked ? $" → {asked}" : "";

    private static string Link(AnswerContext c, ReminderAnswered answer, string phone)
    {
        string words = Speech.In(answer.Contact!.Language ?? c.Shop.Language)
            .Reminder(answer.PartyName ?? "", answer.Asked ?? answer.Balance, c.Shop.Name);
        return $"https://wa.me/{phone.TrimStart('+')}?text={Uri.EscapeDataString(words)}";
    }

    private static string Clock(AnswerContext c, DateTimeOffset at) => Hour(
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(
            at, TimeZoneInfo.FindSystemTimeZoneById(c.Shop.TimeZone)).DateTime));

    private static string Day(AnswerContext c, DateTimeOffset at) =>
        IndianDay.Of(at, c.Shop.TimeZone).ToString("dd/MM", CultureInfo.InvariantCulture);

    private static string Hour(TimeOnly time) =>
        time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
