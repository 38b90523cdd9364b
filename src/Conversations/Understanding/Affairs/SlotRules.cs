using ConverseErp.Conversations.Understanding.Reading;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>When goods are to come, as it was said.</summary>
/// <param name="Days">From today on; 0 is today.</param>
/// <param name="FromMinute">Of the day; null: at any time.</param>
/// <param name="ToMinute">Null with <paramref name="FromMinute"/> null: at any time.</param>
public sealed record SpokenSlot(int Days, int? FromMinute, int? ToMinute);

/// <summary>"kal subah", "aaj shaam 6 baje", "somvaar ko 10 baje tak": days and hours ahead.
/// </summary>
internal static class SlotRules
{
    private const int Hour = 60;
    private const int NoonHour = 12;

    private enum When
    {
        Today, Tomorrow, AfterTomorrow, Morning, Noon, Evening, Night, OClock, Am, Pm, Until,
    }

    private static readonly SoundTable<When> Words = new SoundTable<When>()
        .Add("aaj today aj ajj inniku innaikku ivvala eeroju ivattu indu आज", When.Today)
        .Add("kal tomorrow udya udyala avtikale aavtikale agamikal nalai naalai naalaikku repu "
            + "naale naalege bhalke कल", When.Tomorrow)
        .Add("parso parson parsu parva parvada ellundi nadiddu", When.AfterTomorrow)
        .Add("subah subha morning savere sakali sakal savare sokale shokale kaalaila kaalai "
            + "udayam poddunna beligge savare", When.Morning)
        .Add("dopahar dopehar noon dupari bapore dupure madhyanam madhyahnam madhyahna",
            When.Noon)
        .Add("shaam sham evening sandhyakali sanje bikele bikel maalai saayangalam sayantram "
            + "sayankala shaami", When.Evening)
        .Add("raat night ratri rat iravu raatri raati", When.Night)
        .Add("baje bje oclock vajta vagye bajey mani gantala gantege", When.OClock)
        .Add("am", When.Am).Add("pm", When.Pm)
        .Add("tak paryant sudhi by before porjonto varai lopu olage", When.Until);

    /// <summary>Null when nothing is said of it, or nothing that holds together.</summary>
    /// <param name="today">At the shop, for the days of the week.</param>
    public static SpokenSlot? Find(Sentence sentence, DateOnly today)
    {
        int? days = null;
        When? part = null;
        int? hour = null;
        bool until = false;
        for (int i = 0; i < sentence.Count; i++)
        {
            ref Token token = ref sentence[i];
            if (token.Role is Role.Party or Role.Goods) continue;
            if (AffairDays.Words.Of(sentence, token) is { } weekday)
                days = ((weekday - (int)today.DayOfWeek + 6) % 7) + 1;
            switch (Words.Of(sentence, token))
            {
                case When.Today: days = 0; break;
                case When.Tomorrow: days = 1; break;
                case When.AfterTomorrow: days = 2; break;
                case When.Until: until |= hour is not null || part is not null; break;
                case When.OClock or When.Am or When.Pm when i > 0
                    && sentence[i - 1] is { Kind: TokenKind.Number, Value: >= 1 and <= 23 } at
                    && at.Value % 1 == 0:
                    hour = (int)at.Value;
                    part = Words.Of(sentence, token) switch
                    {
                        When.Am => When.Morning, When.Pm => When.Evening, _ => part,
                    };
                    break;
                case When.Morning or When.Noon or When.Evening or When.Night:
                    part = Words.Of(sentence, token);
                    break;
                default: break;
            }
        }

        if (days is null && part is null && hour is null) return null;
        return Slot(days ?? 0, part, hour, until);
    }

    private static SpokenSlot Slot(int days, When? part, int? hour, bool until)
    {
        if (hour is { } said)
        {
            int at = Clock(said, part) * Hour;
            return until
                ? new SpokenSlot(days, null, at)
                : new SpokenSlot(days, at, Math.Min(at + (2 * Hour), 24 * Hour));
        }

        return part switch
        {
            When.Morning => new SpokenSlot(days, 7 * Hour, 11 * Hour),
            When.Noon => new SpokenSlot(days, 12 * Hour, 15 * Hour),
            When.Evening => new SpokenSlot(days, 16 * Hour, 20 * Hour),
            When.Night => new SpokenSlot(days, 20 * Hour, 22 * Hour),
            _ => new SpokenSlot(days, null, null),
        };
    }

    // "6 baje" of a shop that opens at seven is in the evening.
    private static int Clock(int said, When? part) => said > NoonHour ? said : part switch
    {
        When.Morning => said == NoonHour ? 0 : said,
        When.Noon or When.Evening or When.Night =>
            said == NoonHour ? NoonHour : said + NoonHour,
        _ => said < 7 ? said + NoonHour : said,
    };
}
