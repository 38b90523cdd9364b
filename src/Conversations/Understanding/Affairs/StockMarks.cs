using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>The batch of goods as it was said.</summary>
/// <param name="At">Where in the message it stands.</param>
/// <param name="Number">As written; null where only the day was said.</param>
/// <param name="Expiry">The last good day; of a month its last.</param>
/// <param name="MrpPaise">Printed on this batch, if that was said.</param>
public sealed record SaidBatch(int At, string? Number, DateOnly? Expiry, long? MrpPaise);

/// <summary>What a message says of goods that no vocabulary of sales knows: their batches, and the
/// number of the bill that they came with.</summary>
/// <param name="Rest">The message without them, of the same length.</param>
public sealed record StockMarks(
    string Rest, IReadOnlyList<SaidBatch> Batches, string? BillNumber);

/// <summary>Finds "batch B12", "expiry 3/27", "bill 881". They are taken out before the message is
/// read, so that a batch is no goods and a day no quantity.</summary>
internal static partial class StockMarkFinder
{
    private const int TextMax = 1_000;
    private const int BatchesMax = 20;

    // Of the clock, on a machine that has much else to do.
    private const int TimeoutMs = 500;

    /// <returns>Null when there are none, or some that cannot be right.</returns>
    public static StockMarks? In(string? text)
    {
        if (text is not { Length: > 0 and <= TextMax }) return null;
        try
        {
            return Find(Folded(text));
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static StockMarks? Find(string text)
    {
        List<SaidBatch> batches = [];
        StringBuilder rest = new(text);
        foreach (Match match in Batch().Matches(text))
        {
            if (batches.Count == BatchesMax || Read(match) is not { } batch) return null;
            batches.Add(batch);
            Blank(rest, match);
        }

        Match bill = Bill().Match(rest.ToString());
        if (bill.Success) Blank(rest, bill);
        return batches.Count == 0 && !bill.Success
            ? null
            : new StockMarks(rest.ToString(), batches,
                bill.Success ? bill.Groups["bill"].Value : null);
    }

    private static SaidBatch? Read(Match match)
    {
        string number = match.Groups["batch"].Value;
        string day = match.Groups["day"].Value;
        string mrp = match.Groups["mrp"].Value;
        DateOnly? expiry = day.Length == 0 ? null : DayOf(day);
        if (day.Length > 0 && expiry is null) return null;
        long? paise = decimal.TryParse(
            mrp, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal rupees)
                ? (long)(rupees * 100)
                : null;
        return new SaidBatch(
            match.Index, number.Length == 0 ? null : number, expiry, paise);
    }

    /// <summary>"3/27" is the last of March 2027, "15/3/27" that day, "mar 27" as the first.
    /// </summary>
    /// <returns>Null when there is no such day.</returns>
    internal static DateOnly? DayOf(string text)
    {
        string[] parts = text.ToUpperInvariant().Split(
            ['/', '.', '-', ' '], StringSplitOptions.RemoveEmptyEntries);
        int year = Number(parts[^1]);
        if (year < 100) year += 2000;
        int month = parts.Length > 1 ? Month(parts[^2]) : 0;
        if (month is < 1 or > 12 || year is < 2000 or > 2099) return null;
        if (parts.Length == 2) return new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);
        int day = Number(parts[0]);
        return day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
    }

    private static int Month(string text)
    {
        const string Names = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
        return char.IsAsciiDigit(text[0]) ? Number(text)
            : (Names.IndexOf(text[..3], StringComparison.Ordinal) / 3) + 1;
    }

    private static int Number(string text) =>
        int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static void Blank(StringBuilder rest, Match match)
    {
        for (int i = match.Index; i < match.Index + match.Length; i++) rest[i] = ' ';
    }

    // Digits of every script are digits; nothing moves.
    private static string Folded(string text) => string.Create(text.Length, text, (room, from) =>
    {
        for (int i = 0; i < from.Length; i++)
        {
            room[i] = char.IsDigit(from[i])
                ? (char)('0' + (int)char.GetNumericValue(from[i]))
                : from[i];
        }
    });

    private const string Join =
        @"\s*(?:no\b\.?|number|nambar|num\b|नंबर|নম্বর|નંબર|ਨੰਬਰ)?\s*[:#.]?\s*";

    // A number has a digit in it, and what follows is not what it counts.
    private const string BatchNumber = @"(?<![\p{L}\p{M}\p{N}])"
        + "(?:batch|baich|बैच|बॅच|બેચ|ব্যাচ|பேட்ச்|பேட்ச்|బ్యాచ్|ಬ್ಯಾಚ್|ਬੈਚ)" + Join
        + @"(?<batch>(?=[A-Za-z/-]*[0-9])[A-Za-z0-9][A-Za-z0-9/-]{0,39})(?![\p{L}\p{M}\p{N}])";

    private const string Day = "(?<day>[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:20)?[0-9]{2}"
        + "|[0-9]{1,2}[/.-](?:20)?[0-9]{2}"
        + "|(?:[0-9]{1,2}[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
        + "[ ./-]{1,2}(?:20)?[0-9]{2})(?![0-9/])";

    private const string Expiry = @"(?<![\p{L}\p{M}\p{N}])"
        + @"(?:expiry|expire|expairy|ekspayari|ekspairi|exp\b|एक्सपायरी|एक्सपाइरी|એક્સપાયરી"
        + "|এক্সপায়ারি|எக்ஸ்பைரி|ఎక్స్పైరీ|ఎక్స్‌పైరీ|ಎಕ್ಸ್‌ಪೈರಿ|ਐਕਸਪਾਇਰੀ)"
        + @"\s*(?:date|dt|tarikh|डेट|तारीख)?\s*[:.]?\s*" + Day;

    private const string Mrp = @"\s*,?\s*(?:mrp|एमआरपी|એમઆરપી|এমআরপি)\s*[:.]?\s*(?:rs\.?|₹)?\s*"
        + @"(?<mrp>[0-9]{1,6}(?:\.[0-9]{1,2})?)(?![0-9])";

    private const string Between = @"\s*(?:,|aur|and|ki|ka|और|की)?\s*";

    [GeneratedRegex(
        "(?:" + BatchNumber + "(?:" + Between + Expiry + ")?|" + Expiry + ")(?:" + Mrp
            + @")?|(?<![\p{L}\p{M}\p{N}])" + Mrp,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMs)]
    private static partial Regex Batch();

    // "bill 500 ka" and "bill 2 kg" speak of rupees and goods.
    [GeneratedRegex(
        @"(?<![\p{L}\p{M}\p{N}])(?:bill|invoice|challan|बिल|બિલ|বিল|பில்|బిల్|ಬಿಲ್|ਬਿੱਲ|ਬਿਲ)" + Join
        + @"(?<bill>(?=[A-Za-z/-]*[0-9])[A-Za-z0-9][A-Za-z0-9/-]{0,29})(?![\p{L}\p{M}\p{N}])"
        + @"(?!\s*(?:ka|ke|ki|rs|rup|₹|kg|kilo|pc|pkt|का|के|की|रु|किलो))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMs)]
    private static partial Regex Bill();
}
