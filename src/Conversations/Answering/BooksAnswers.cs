using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Answering;

/// <summary>What became of counts of the drawer, filed months and credit limits.</summary>
internal static class BooksAnswers
{
    public static void Closed(AnswerContext c, DayClosed closed)
    {
        c.Answered(closed.Chat);
        if (closed.Refusal is { } refused) c.Refused(closed.Chat, closed.Close, refused);
        Phrases phrases = Speech.In(closed.Chat.Language);
        string text = closed switch
        {
            { Refusal: { } refusal } => phrases.Refused(refusal, null),
            { Undone: true } => phrases.UndoneCount(closed.Counted),
            _ => Counted(c, phrases, closed),
        };
        c.Say(closed.Chat, closed.Close, closed.Undone ? "undone" : "close", Purpose.Answer,
            text);
    }

    public static void Filed(AnswerContext c, FilingAnswered answer)
    {
        c.Answered(answer.Chat);
        if (answer.Refusal is { } refused) c.Refused(answer.Chat, answer.Filing, refused);
        Phrases phrases = Speech.In(answer.Chat.Language);
        string month = answer.Month.ToString("MM/yyyy", CultureInfo.InvariantCulture);
        string text = answer switch
        {
            { Refusal: { } refusal } => phrases.Refused(refusal, month),
            { Undone: true } => phrases.MonthOpen(month),
            _ => phrases.MonthFiled(month),
        };
        c.Say(answer.Chat, answer.Filing, answer.Undone ? "undone" : "filing", Purpose.Answer,
            text);
    }

    public static void Limited(AnswerContext c, CreditLimitAnswered answer)
    {
        c.Answered(answer.Chat);
        if (answer.Refusal is { } refused) c.Refused(answer.Chat, answer.Posting, refused);
        Phrases phrases = Speech.In(answer.Chat.Language);
        string party = Wording.Short(answer.PartyName ?? "");
        string text = answer switch
        {
            { Refusal: { } refusal } => phrases.Refused(refusal, party),
            { Limit: { } limit } => phrases.LimitIs(party, limit),
            _ => phrases.NoLimitNow(party),
        };
        c.Say(answer.Chat, answer.Posting, answer.Undone ? "undone" : "limit", Purpose.Answer,
            text);
    }

    /// <summary>Behind what was said of another day: which, and whether it is in today's books.
    /// </summary>
    public static string Dated(Phrases phrases, DateOnly? on, bool amends)
    {
        if (on is not { } day) return "";
        string said = day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return amends ? $"\n⚠️ {phrases.Amends(said)}" : $" · {said}";
    }

    private static string Counted(AnswerContext c, Phrases phrases, DayClosed closed)
    {
        long by = closed.Difference.Paise;
        Money off = new(Math.Abs(by));
        string drawer = by switch
        {
            0 => phrases.DrawerRight(closed.Counted),
            < 0 => phrases.DrawerShort(closed.Counted, closed.Book, off),
            _ => phrases.DrawerOver(closed.Counted, closed.Book, off),
        };
        bool late = closed.Day != IndianDay.Of(c.Now, c.Shop.TimeZone);
        string day = Dated(phrases, late ? closed.Day : null, closed.Amends);
        string later = closed.SetRightLater ? "\n" + phrases.DrawerSetRightLater : "";
        if (closed.Sums is not { } sum) return drawer + day + later;
        // The drawer's own movements first: the day's sums are however they were paid.
        DrawerTexts texts = DrawerTexts.In(phrases.Language);
        string moves = sum.Drawer is { } moved ? "\n" + texts.Told(moved) : "";
        return $"{drawer}{day}{later}{moves}\n{texts.Whole}: {phrases.DayInShort(sum)}";
    }
}
