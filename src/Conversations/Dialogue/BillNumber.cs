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

    /// <summary>The bill that goods are said to be of: "bill 22 me se 2 maggi", "22 number bill
    /// ki maggi", "2 maggi wapas bill 22".</summary>
    /// <returns>The running number, and the message without it: it counts no goods. Null where
    /// the number may be one of goods or of money: "bill 5 maggi".</returns>
    public static (long Number, string Others)? OfGoods(string? text)
    {
        if (text is not { Length: > 0 and <= 200 }) return null;
        try
        {
            Match match = Beside().Match(text);
            return match.Success && Read(Folded(match.Groups["number"].Value)) is { } number
                ? (number, text[..match.Index] + match.Groups["bill"].Value
                    + text[(match.Index + match.Length)..])
                : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // Digits of every script are digits.
    private static string Folded(string digits) => string.Concat(
        digits.Select(c => (char)('0' + (int)char.GetNumericValue(c))));

    private static long? Read(ReadOnlySpan<char> digits) => long.TryParse(
        digits, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 0
            ? number
            : null;

    [GeneratedRegex(
        @"\b[A-Za-z]{1,6}[/-][0-9]{4}[/-](?<number>[0-9]{1,7})\b",
        RegexOptions.ExplicitCapture, 50)]
    private static partial Regex Full();

    private const string Word =
        "(?<bill>bill|bil|invoice|बिल|બિલ|বিল|பில்|பில்லு|బిల్|బిల్లు|ಬಿಲ್|ਬਿੱਲ|ਬਿਲ)";

    private const string No =
        "(?:no\\b\\.?|number|nambar|num\\b|नंबर|નંબર|নম্বর|நம்பர்|నంబర్|ನಂಬರ್|ਨੰਬਰ)";

    // "Of", "in" and "out of", as they follow the number; some grow onto it.
    private const string Link = "(?:me|mein|main|mai|men|madhun|madhla|madhli|se|ka|ke|ki|ko|wala"
        + "|wale|wali|walya|la|chi|che|cha|mathi|ma|thi|na|ni|nu|theke|er|lendhu|irundhu|la|nunchi"
        + "|nundi|lo|inda|da|de|di|vichon|chon|में|से|का|के|की|को|वाला|वाले|वाली|मधून|मधला|मधली"
        + "|मधले|चा|ची|चे|માંથી|માં|થી|ના|ની|નું|থেকে|এর|র|இலிருந்து|லிருந்து|இல்|ல்|ஓட|నుంచి|నుండి"
        + "|లో|లోని|ರಿಂದ|ನಿಂದ|ದಿಂದ|ರ|ದ|ਵਿੱਚੋਂ|ਵਿਚੋਂ|ਚੋਂ|ਤੋਂ|ਦਾ|ਦੇ|ਦੀ|from|of|in)";

    // Something of a sentence on either side of it says that the number is the bill's.
    [GeneratedRegex(
        @"(?<![\p{L}\p{M}\p{N}])(?:" + Word + @"\s*" + No + @"?\s*[#:.]?\s*(?<number>\p{Nd}{1,7})"
        + @"(?![\p{Nd}.,/-])(?:\s*" + No + @")?(?:(?=[\s-]*" + Link
        + @"(?![\p{L}\p{M}\p{N}]))|(?=\s*[.!]?\s*$))"
        + @"|(?<number>\p{Nd}{1,7})\s*" + No + @"\s*(?:ka|ke|ki|का|के|की|ਦੇ|ના)?\s*" + Word
        + @"(?![\p{L}\p{M}\p{N}])"
        + @"|(?<=\b(?:from|of|against|on)\s+)" + Word + @"\s*" + No
        + @"?\s*#?(?<number>\p{Nd}{1,7})(?![\p{L}\p{M}\p{Nd}.,/-]))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        500)]
    private static partial Regex Beside();

    // "bill 500 ka" and "bill 2 kg" speak of rupees and goods.
    [GeneratedRegex(
        @"(?:\bbill|\binvoice|बिल)\s*(?:no\.?|number|nambar|नंबर|#)?\s*(?<number>[0-9]{1,7})\b"
        + @"(?!\s*(?:din|day|दिन|ka|ke|ki|rs|rup|₹|kg|kilo|का|के|की|रु|किलो))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 50)]
    private static partial Regex Short();
}
