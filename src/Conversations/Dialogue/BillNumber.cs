using System.Globalization;
using System.Text.RegularExpressions;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>The number of a bill in a message: "bill 22", "INV/2627/22".</summary>
internal static partial class BillNumber
{
    /// <summary>The running number and the message without a full number's signs, which would be
    /// read as goods; null when no bill is named by its number.</summary>
    public static (long Number, string Others)? In(string? text)
    {
        if (text is not { Length: > 0 and <= 200 }) return null;
        try
        {
            if (Full().Match(text) is { Success: true } full
                && Read(full.Groups["number"].ValueSpan) is { } number)
                return (number, text.Replace(full.Value, "bill", StringComparison.Ordinal));
            return Short().Match(text) is { Success: true } named
                && Read(named.Groups["number"].ValueSpan) is { } said ? (said, text) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static long? Read(ReadOnlySpan<char> digits) => long.TryParse(
        digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 0
            ? number
            : null;

    [GeneratedRegex(
        @"\b[A-Za-z]{1,6}[/-][0-9]{4}[/-](?<number>[0-9]{1,7})\b",
        RegexOptions.ExplicitCapture, 50)]
    private static partial Regex Full();

    // "bill 500 ka" and "bill 2 kg" speak of rupees and goods.
    [GeneratedRegex(
        @"(?:\bbill|\binvoice|बिल)\s*(?:no\.?|number|nambar|नंबर|#)?\s*(?<number>[0-9]{1,7})\b"
        + @"(?!\s*(?:din|day|दिन|ka|ke|ki|rs|rup|₹|kg|kilo|का|के|की|रु|किलो))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 50)]
    private static partial Regex Short();
}
