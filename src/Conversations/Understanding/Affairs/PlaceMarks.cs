using System.Text.RegularExpressions;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"godown me 40 maggi": where goods are, said before them.</summary>
/// <param name="Place">As a counting names its places: "godown", "rack 2".</param>
/// <param name="Rest">The message without it, of the same length.</param>
public sealed record PlaceMark(string Place, string Rest);

/// <summary>Finds the place at the beginning of a message. Whether it is one of a counting is
/// known where it is known that one is open.</summary>
internal static partial class PlaceMarkFinder
{
    private const int TextMax = 1_000;

    // Of the clock, on a machine that has much else to do.
    private const int TimeoutMs = 500;

    /// <returns>Null when the message begins otherwise.</returns>
    public static PlaceMark? In(string? text)
    {
        if (text is not { Length: > 0 and <= TextMax }) return null;
        try
        {
            Match match = Place().Match(text);
            if (!match.Success) return null;
            string name = Names.First(n => match.Groups[n].Success);
            string number = match.Groups["number"].Value;
            return new PlaceMark(number.Length > 0 ? $"{name} {number}" : name,
                new string(' ', match.Length) + text[match.Length..]);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static readonly string[] Names =
        ["godown", "store", "rack", "shelf", "fridge", "freezer", "counter"];

    // A word, an ending of its own language, a number, and "in": one of the last three but the
    // number says that something is there.
    [GeneratedRegex(
        @"^\s*(?:in\s+(?:the\s+)?)?(?:"
        + "(?<godown>godown|godam|gudam|godaun|goddown|gowdown|warehouse|गोदाम|गोडाउन|ગોડાઉન|গোডাউন"
        + "|கோடவுன்|கோடவுனி|గోడౌన్|ಗೋಡೌನ್|ਗੋਦਾਮ)"
        + "|(?<store>storeroom|store|स्टोर|સ્ટોર|স্টোর|ਸਟੋਰ)"
        + "|(?<rack>rack|raik|रैक|રેક|র‍্যাক)"
        + "|(?<shelf>shelf|शेल्फ)"
        + "|(?<freezer>freezer|deepfreezer|फ्रीजर)"
        + "|(?<fridge>fridge|frij|फ्रिज|ફ્રિજ|ফ্রিজ|ఫ్రిజ్)"
        + "|(?<counter>counter|kaunter|काउंटर|કાઉન્ટર|কাউন্টার))"
        + @"(?:\s+(?<number>[0-9]{1,3}))?"
        + @"(?:\s*[:=]\s*|(?:e|ে|ில்|ல்|లో|ನಲ್ಲಿ)\s+|\s*-\s+"
        + @"|\s+(?:me|mein|main|mai|may|madhe|madhye|ma|te|lo|la|il|alli|vich|wich|has|में|मे|मध्ये"
        + @"|માં|তে|లో|ಅಲ್ಲಿ|ਵਿੱਚ|ਵਿਚ)\s+)(?=\S)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeoutMs)]
    private static partial Regex Place();
}
