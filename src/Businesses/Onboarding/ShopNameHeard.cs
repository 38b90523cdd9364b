using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ConverseErp.Businesses.Front;
using ConverseErp.Businesses.Opening;

namespace ConverseErp.Businesses.Onboarding;

/// <summary>A shop's name found in what somebody typed when asked for it.</summary>
/// <param name="Name">Null when there is none.</param>
internal sealed partial record ShopNameHeard(string? Name, bool TooLong)
{
    private static readonly ShopNameHeard Nothing = new(null, false);

    /// <summary>"Meri dukaan ka naam Sharma Store hai" is Sharma Store; a greeting, a number or
    /// an order is no name.</summary>
    public static ShopNameHeard In(string said)
    {
        string line = said.Split('\n').FirstOrDefault(l => l.Any(char.IsLetter)) ?? "";
        string name = Printable(line);
        name = Before().Replace(name, "");
        name = After().Replace(name, "").Trim(' ', '.', ',', '-', '\'', '(', '/');
        bool isName = name.Any(char.IsLetter) && !FrontWords.IsGreeting(name)
            && !FrontWords.IsFiller(name) && !Goods().IsMatch(line);
        if (!isName) return Nothing;
        return ShopChecks.Name(name) is null
            ? new ShopNameHeard(SpokenText.Clean(name, ShopChecks.NameCharactersMax), false)
            : new ShopNameHeard(null, TooLong: name.Length > ShopChecks.NameCharactersMax);
    }

    // What stands on a signboard and on a bill: no emoji, no brackets of other kinds.
    private static string Printable(string line)
    {
        StringBuilder kept = new(line.Length);
        foreach (Rune rune in line.EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            bool letter = Rune.IsLetterOrDigit(rune)
                || category is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark;
            // Zero-width joiners shape conjuncts in Indian scripts.
            bool sign = rune.Value is ' ' or '&' or '.' or '\'' or '\u2019' or '-' or ',' or '('
                or ')' or '/' or '+' or '\u200C' or '\u200D';
            kept.Append(letter || sign ? rune.ToString() : " ");
        }

        return Spaces().Replace(kept.ToString(), " ").Trim();
    }

    [GeneratedRegex(
        @"^((hi|hello|hey|namaste|namaskar|ji|sir|bhai)[ ,.]+)*(" +
        @"((it'?s|its|this is|ye|yeh) )?((hamari|hamare|humari|meri|mere|mera|my|our|the|" +
        @"apni) )?(dukaan|dukan|shop|store)('?s)?( ka| ki)? (naam|nam|name)" +
        @"( is| hai| to| h)?|" +
        @"((hamari|meri|mera|my|our|the) )?(naam|nam|name)( is| hai| h)?|" +
        @"(my|our) (shop|store)( is| name)?|it'?s called|called|" +
        @"((मेरी|हमारी|माझ्या) )?(दुकान|दुकानाचे|दुकानाचं)( का| की)? (नाम|नाव)|नाम|नाव" +
        @")[ :,.\-]+",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        500)]
    private static partial Regex Before();

    [GeneratedRegex(
        @"[ ,.\-]+((naam|nam|name) )?((ki|ka) (dukaan|dukan|shop) )?" +
        @"(hai|hain|h|rakho|rakh do|likho|likh do|है|हैं|आहे)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        500)]
    private static partial Regex After();

    // "2 kg chini" is an order that came too early, not a signboard.
    [GeneratedRegex(
        @"[\d०-९]\s*(kg|kilo|gm?|gram|l|ltr|litre|liter|pkt|packet|pc|pcs|dozen|darjan|" +
        @"किलो|ग्राम|लीटर|पैकेट)(?![\p{L}\p{M}])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        500)]
    private static partial Regex Goods();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Spaces();
}
