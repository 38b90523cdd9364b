using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Reading;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>How the shop wants its dues reminded of; what is null stays as it is.</summary>
/// <param name="QuietFrom">Minute of the day; set together with the next.</param>
/// <param name="QuietUntil">Minute of the day.</param>
/// <param name="PerWeek">0 to 7.</param>
/// <param name="On">True: reminders go again; false: none.</param>
public sealed record SpokenReminders(int? QuietFrom, int? QuietUntil, int? PerWeek, bool? On);

/// <summary>"raat 10 se subah 8 tak reminder mat bhejo", "hafte me ek baar hi yaad dilao",
/// "reminder band karo", "reminder kab jaate hai": the shop's rule for reminders, and nobody's in
/// particular.</summary>
internal static class ReminderRules
{
    private const int WordsMax = 14;
    private const int Hour = 60;
    private const int Noon = 12;

    private enum Word
    {
        Reminder, Morning, Noon, Evening, Night, OClock, Am, Pm, Until, From, Times, Once, Twice,
        Stop, Start, Setting,
    }

    private static readonly SoundTable<Word> Words = new SoundTable<Word>()
        .Add("reminder reminders rimaindar remaindar rimainder yaaddehani रिमाइंडर रिमाइन्डर "
            + "રિમાઇન્ડર রিমাইন্ডার ரிமைண்டர் రిమైండర్ ರಿಮೈಂಡರ್ ਰਿਮਾਈਂਡਰ", Word.Reminder)
        .Add("subah subha morning savere sakali sakal savare sokal sokale kaalaila kaalai udayam "
            + "beligge सुबह सकाळी", Word.Morning)
        .Add("dopahar dopehar noon dupari bapore dupure madhyanam", Word.Noon)
        .Add("shaam sham evening sandhyakali sanje bikele maalai saayangalam sayantram shaami शाम",
            Word.Evening)
        .Add("raat night ratri rat iravu raatri raati raate रात", Word.Night)
        .Add("baje bje oclock vajta vagye vaage vajlya mani gantala gantege ganteyinda बजे",
            Word.OClock)
        .Add("am", Word.Am).Add("pm", Word.Pm)
        .Add("tak paryant sudhi till until to porjonto varai varaikkum varaku lopu varege तक",
            Word.Until)
        .Add("se from paasun thi theke lerundhu nundi inda ton से", Word.From)
        .Add("baar bar times vela vakhat bari tadava thadava sari sala bari vaari बार",
            Word.Times)
        .Add("once", Word.Once).Add("twice", Word.Twice)
        .Add("band bandh stop roko rok off niruthu niruthunga aapu aapandi nillisu nillisi bondho "
            + "बंद બંધ বন্ধ நிறுத்து ఆపు ನಿಲ್ಲಿಸಿ ਬੰਦ", Word.Stop)
        .Add("chalu chaalu start shuru on suru resume modalu चालू शुरू", Word.Start)
        .Add("setting settings niyam rule rules samay time timing", Word.Setting);

    /// <summary>One of <see cref="OwnAffairs"/>, or null.</summary>
    public static string? Find(Scene scene)
    {
        if (!IsRule(scene)) return null;
        if (Read(scene) is not null) return OwnAffairs.ReminderRule;
        bool looks = scene.HasAny(Cue.When, Cue.HowMuch, Cue.Show, Cue.Which) || Has(
            scene.Sentence, Word.Setting);
        return looks && Has(scene.Sentence, Word.Reminder) && !scene.HasAny(Cue.Due, Cue.Money)
            ? OwnAffairs.ReminderShow : null;
    }

    /// <summary>What was wished; null when nothing is.</summary>
    public static SpokenReminders? Read(Scene scene)
    {
        Sentence sentence = scene.Sentence;
        if (!IsRule(scene) || scene.Asks || scene.HasAny(Cue.When, Cue.Which, Cue.What))
            return null;
        bool denied = scene.HasAny(Cue.Not, Cue.No);
        if (Hours(sentence) is var (from, until) && from != until)
        {
            // When they may go: the rest of the day is quiet.
            return denied || Has(sentence, Word.Stop)
                ? new SpokenReminders(from, until, null, null)
                : new SpokenReminders(until, from, null, null);
        }

        if (!denied && scene.Has(Cue.Week) && Times(sentence) is { } times)
            return new SpokenReminders(null, null, times, null);
        // "kal reminder mat bhejo" is about tomorrow alone.
        bool always = Has(sentence, Word.Reminder) && !scene.HasAny(
            Cue.Today, Cue.Yesterday, Cue.Week, Cue.Later, Cue.Weekday, Cue.Month);
        if (!always || denied) return null;
        return Has(sentence, Word.Stop) ? new SpokenReminders(null, null, null, false)
            : Has(sentence, Word.Start) ? new SpokenReminders(null, null, null, true) : null;
    }

    private static bool IsRule(Scene scene) =>
        scene.FromOwner && scene.WordCount <= WordsMax && scene.Party is null && !NamesGoods(scene)
        && (scene.Has(Cue.Remind) || Has(scene.Sentence, Word.Reminder))
        && !scene.Has(Cue.Future) && !Hedges(scene.Sentence);

    // "yaad" sounds like "yadi".
    private static bool Hedges(Sentence sentence)
    {
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.IsWord && token.Role == Role.Grammar && token.Has(Cue.Hedge)
                && !token.Has(Cue.Remind))
                return true;
        }

        return false;
    }

    // "ek baar" is no bar of soap.
    private static bool NamesGoods(Scene scene)
    {
        foreach (ref Token token in scene.Sentence.Tokens)
        {
            if (token.Role == Role.Goods && Words.Of(scene.Sentence, token) is null) return true;
        }

        return false;
    }

    private static bool Has(Sentence sentence, Word word)
    {
        foreach (ref Token token in sentence.Tokens)
        {
            if (token.Role != Role.Party && Words.Of(sentence, token) == word) return true;
        }

        return false;
    }

    // "raat 10 se subah 8 tak", "10 pm to 8 am": two hours, and what stands between and behind.
    private static (int From, int Until)? Hours(Sentence sentence)
    {
        List<(int At, int Hour)> hours = [];
        bool joined = false;
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            if (HourAt(token) is { } hour) hours.Add((i, hour));
            joined |= hours.Count > 0 && Words.Of(sentence, token) is Word.Until or Word.From;
        }

        if (hours.Count != 2 || !joined) return null;
        int from = Clock(hours[0].Hour, PartOf(sentence, hours[0].At, 0), evening: true);
        int until = Clock(
            hours[1].Hour, PartOf(sentence, hours[1].At, hours[0].At + 1), evening: false);
        return (from * Hour, until * Hour);
    }

    private static int? HourAt(in Token token)
    {
        decimal? value = token.Kind == TokenKind.Number ? token.Value
            : token is { IsWord: true, HasNumber: true } && token.Role == Role.Measure
                ? token.NumberValue : null;
        return value is >= 0 and <= 24 && value % 1 == 0 ? (int)value : null;
    }

    // The word before it, or one directly behind: "raat 10", "10 pm", "8 baje subah".
    private static Word? PartOf(Sentence sentence, int at, int from)
    {
        for (int i = at + 1; i < Math.Min(sentence.Count, at + 3); i++)
        {
            if (Words.Of(sentence, sentence[i]) is Word.Am) return Word.Morning;
            if (Words.Of(sentence, sentence[i]) is Word.Pm) return Word.Evening;
            if (Words.Of(sentence, sentence[i]) is Word.From or Word.Until) break;
        }

        for (int i = at - 1; i >= from; i--)
        {
            if (Words.Of(sentence, sentence[i]) is
                Word.Morning or Word.Noon or Word.Evening or Word.Night)
                return Words.Of(sentence, sentence[i]);
        }

        return null;
    }

    // Quiet hours begin in the evening and end in the morning where nothing else is said.
    private static int Clock(int said, Word? part, bool evening) => said >= Noon + 1
        ? said % 24
        : part switch
        {
            Word.Morning => said % Noon,
            Word.Night => said == Noon ? 0 : said < 5 ? said : said + Noon,
            Word.Noon or Word.Evening => said == Noon ? Noon : said + Noon,
            _ => evening ? said == Noon ? 0 : said + Noon : said % Noon,
        };

    // "ek baar", "2 baar", "twice"
    private static int? Times(Sentence sentence)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            switch (Words.Of(sentence, sentence[i]))
            {
                case Word.Once: return 1;
                case Word.Twice: return 2;
                case Word.Times when i > 0 && Number(sentence[i - 1]) is { } times: return times;
                default: break;
            }
        }

        return null;
    }

    private static int? Number(in Token token)
    {
        decimal? value = token.Kind == TokenKind.Number ? token.Value
            : token is { IsWord: true, HasNumber: true } ? token.NumberValue : null;
        return value is >= 1 and <= 7 && value % 1 == 0 ? (int)value : null;
    }
}
