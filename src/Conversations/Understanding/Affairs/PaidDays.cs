using System.Globalization;
using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Lines;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>A word beside a number of a sentence about money.</summary>
internal enum PaidWord
{
    /// <summary>tarikh: the day of a month.</summary>
    Date,

    Days,

    /// <summary>pehle, ago.</summary>
    Ago,

    /// <summary>parso: of what is told, the day before yesterday.</summary>
    BeforeYesterday,

    /// <summary>baaki, the rest.</summary>
    Rest,

    /// <summary>no., number.</summary>
    Number,
}

/// <summary>"kal", "parso", "somvar ko", "15 tarikh ko", "3 din pehle", "12 october": days that
/// are over.</summary>
internal static class PaidDays
{
    private const int BackMax = 60;

    private static readonly SoundTable<PaidWord> Words = new SoundTable<PaidWord>()
        .Add("tarikh tareekh tarik taarikh tarikhko tarkhela tarkhe taareekh thethi thedhi "
            + "tedi taareeku तारीख તારીખ তারিখ தேதி తేదీ ತಾರೀಖು ਤਾਰੀਖ", PaidWord.Date)
        .Add("din days day divas dina rojulu dinagalu naal naatkal", PaidWord.Days)
        .Add("pehle pahle pahile ago back aadhi aage aagey munnadi kritam hinde agey pahila",
            PaidWord.Ago)
        .Add("parso parson parsu parva parvaa porshu mundhanaal munthanaal परसों परवा ਪਰਸੋਂ "
            + "পরশু", PaidWord.BeforeYesterday)
        .Add("rest remaining baki baaki", PaidWord.Rest)
        .Add("no number nambar num", PaidWord.Number);

    /// <summary>The word at a place is this one, and none of a name or of goods.</summary>
    public static bool Is(Sentence sentence, int at, PaidWord word) =>
        at >= 0 && at < sentence.Count && Is(sentence, sentence[at], word);

    /// <summary>The same of a word.</summary>
    public static bool Is(Sentence sentence, in Token token, PaidWord word) =>
        token.Role is not (Role.Party or Role.Goods or Role.Measure)
        // "baarso" is twelve hundred.
        && !token.HasNumber && Words.Of(sentence, token) == word;

    /// <summary>The day that was said, before today; its number is no sum any more.</summary>
    public static DateOnly? Find(Scene scene, List<Measure> sums)
    {
        if (scene.Today is not { } today || scene.HasAny(Cue.Later, Cue.Future)) return null;
        DateOnly? day = Counted(scene.Sentence, sums, today) ?? Written(scene, sums);
        if (day is null && !scene.Has(Cue.Today))
        {
            bool before = Enumerable.Range(0, scene.Sentence.Count).Any(
                at => Is(scene.Sentence, at, PaidWord.BeforeYesterday));
            day = before ? today.AddDays(-2)
                : scene.Has(Cue.Yesterday) ? today.AddDays(-1) : Weekday(scene, today);
        }

        return day < today ? day : null;
    }

    /// <summary>"somvar ko", said on a Monday or of a week before: which one is asked.</summary>
    /// <param name="scene">Whose day is this one.</param>
    /// <param name="day">As it was found.</param>
    public static bool IsUnsure(Scene scene, DateOnly day) =>
        scene.Today is { } today && Weekday(scene, today) == day
        && (day.DayOfWeek == today.DayOfWeek || scene.HasAny(Cue.Week, Cue.Last));

    // The latest such day that is over; two names tell none.
    private static DateOnly? Weekday(Scene scene, DateOnly today)
    {
        if (AffairDays.Of(scene.Sentence) is not [var named]) return null;
        int ago = ((int)today.DayOfWeek - named + 7) % 7;
        return today.AddDays(ago == 0 ? -7 : -ago);
    }

    // "15 tarikh", "3 din pehle"
    private static DateOnly? Counted(Sentence sentence, List<Measure> sums, DateOnly today)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (NumberAt(sentence[i]) is not { } number) continue;
            DateOnly? day = null;
            if (Is(sentence, i + 1, PaidWord.Date)) day = LastOf(number, today);
            else if (Is(sentence, i + 1, PaidWord.Days) && Is(sentence, i + 2, PaidWord.Ago))
                day = today.AddDays(-number);
            if (day is null) continue;
            int at = i;
            sums.RemoveAll(sum => sum.First <= at && sum.Last >= at);
            return day;
        }

        return null;
    }

    // Also where it was set aside as no quantity.
    private static int? NumberAt(in Token token)
    {
        decimal? value = token.Kind == TokenKind.Number ? token.Value
            : token is { IsWord: true, HasNumber: true } ? token.NumberValue : null;
        return value is >= 1 and <= BackMax && value % 1 == 0 ? (int)value : null;
    }

    // The latest such day of a month that has come.
    private static DateOnly? LastOf(int day, DateOnly today)
    {
        if (day > 31) return null;
        DateOnly month = today.AddDays(1 - today.Day);
        while (day > DateTime.DaysInMonth(month.Year, month.Month)
            || month.AddDays(day - 1) > today)
            month = month.AddMonths(-1);
        return month.AddDays(day - 1);
    }

    // "12/10/2026", "12 october"
    private static DateOnly? Written(Scene scene, List<Measure> sums)
    {
        if (!DateOnly.TryParseExact(
            ReportRules.Period(scene), "yyyy-MM-dd", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out DateOnly day))
            return null;
        Sentence sentence = scene.Sentence;
        for (int i = 0; i < sentence.Count; i++)
        {
            if (!sentence[i].IsWord || !sentence[i].Has(Cue.MonthName)) continue;
            int named = i;
            sums.RemoveAll(sum => !sum.Money && sum.Value == day.Day
                && Math.Abs(sum.First - named) <= 2);
        }

        return day;
    }
}
