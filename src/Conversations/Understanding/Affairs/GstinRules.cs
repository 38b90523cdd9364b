using System.Text.RegularExpressions;
using ConverseErp.Conversations.Understanding.Choosing;
using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Affairs;

/// <summary>"Priya ka GSTIN 27AAPFU0939F1ZV": the number under which a buyer is registered.
/// </summary>
internal static partial class GstinRules
{
    private const int WordsMax = 14;

    /// <summary>The number in capital letters, as far as it looks like one: whether it is right
    /// is not known here. Null when nobody's is told.</summary>
    public static string? Find(Scene scene)
    {
        bool told = scene.FromOwner && scene.Party is not null && !scene.Asks
            && scene.WordCount <= WordsMax && !scene.HasAny(
                Cue.Not, Cue.Hedge, Cue.Cancel, Cue.Undo, Cue.What, Cue.Send);
        return told ? In(scene.Sentence.Text, scene.Has(Cue.Gst)) : null;
    }

    /// <summary>One such number stands in the text, whatever is said of it.</summary>
    public static bool Names(string text) => In(text, named: true) is not null;

    // Of two numbers nobody knows which is meant.
    private static string? In(string text, bool named)
    {
        try
        {
            return (named ? Like() : Exact()).Matches(text) is [{ } only]
                ? only.Value.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()
                : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        "(?<![A-Za-z0-9])[0-9]{2}[A-Za-z]{5}[0-9]{4}[A-Za-z][0-9A-Za-z]{3}(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant, 50)]
    private static partial Regex Exact();

    // A slip of the finger is told, not passed over; a phone has no letters.
    [GeneratedRegex(
        "(?<![A-Za-z0-9])[0-9]{2} ?(?=[A-Za-z0-9 ]{0,14}[A-Za-z]{3})[A-Za-z0-9]{5}"
            + " ?[A-Za-z0-9]{4} ?[A-Za-z0-9]{2,6}(?![A-Za-z0-9])",
        RegexOptions.CultureInvariant, 50)]
    private static partial Regex Like();
}
