using System.Text;
using System.Text.RegularExpressions;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding.Naming;
using ConverseErp.Conversations.Understanding.Reading;

namespace ConverseErp.Conversations.Errands.Opinions;

/// <summary>A name that was taken out of a message.</summary>
/// <param name="Said">As it was written.</param>
/// <param name="Parties">Those who may be meant; none when nobody in the khata has it.</param>
internal sealed record MaskedName(string Said, IReadOnlyList<PartyId> Parties);

/// <summary>A message without what concerns nobody outside of the shop.</summary>
/// <param name="Text">With placeholders: P1, P2 … for people, X1 … for numbers and addresses.
/// </param>
/// <param name="Names">What each P stands for.</param>
internal sealed partial record MaskedMessage(
    string Text, IReadOnlyDictionary<string, MaskedName> Names)
{
    private const char Blank = ' ';

    /// <summary>Digits of any script become 0-9 and what cannot be seen goes, so that nothing
    /// hides between the digits of a number; then numbers and addresses of people are blanked.
    /// </summary>
    /// <returns>The text that is safe to be looked at word by word, and where an X stands.
    /// </returns>
    public static (string Text, IReadOnlyList<(int Start, int End)> Gone) WithoutNumbers(
        string message)
    {
        char[] text = Clean(message).ToCharArray();
        List<(int Start, int End)> gone = [];
        foreach (Regex kind in new[] { Address(), Papers(), Digits() })
        {
            foreach (Match match in kind.Matches(new string(text)))
            {
                gone.Add((match.Index, match.Index + match.Length));
                Array.Fill(text, Blank, match.Index, match.Length);
            }
        }

        gone.Sort();
        return (new string(text), gone);
    }

    /// <param name="text">Of <see cref="WithoutNumbers"/>, as are its gaps.</param>
    public static MaskedMessage Of(
        string text, IReadOnlyList<(int Start, int End)> gone,
        IReadOnlyList<PrivateWord> words)
    {
        Dictionary<string, MaskedName> names = new(StringComparer.Ordinal);
        List<(int Start, int End, string Key)> spans = [];
        for (int i = 0; i < gone.Count; i++)
            spans.Add((gone[i].Start, gone[i].End, $"X{i + 1}"));
        for (int i = 0; i < words.Count;)
        {
            (int next, MaskedName name) = NameAt(text, words, i);
            spans.Add((words[i].Start, words[next - 1].End, KeyOf(names, name)));
            i = next;
        }

        StringBuilder masked = new(text.Length);
        int at = 0;
        foreach ((int start, int end, string key) in spans.OrderBy(s => s.Start))
        {
            masked.Append(text, at, start - at).Append(key);
            at = end;
        }

        return new MaskedMessage(masked.Append(text, at, text.Length - at).ToString(), names);
    }

    // "Ramesh Kumar" is one name as long as somebody has all of it.
    private static (int Next, MaskedName Name) NameAt(
        string text, IReadOnlyList<PrivateWord> words, int first)
    {
        IReadOnlyList<string> parties = words[first].Parties;
        int next = first + 1;
        for (; next < words.Count; next++)
        {
            string between = text[words[next - 1].End..words[next].Start];
            string[] both = [.. parties.Intersect(words[next].Parties)];
            bool joins = string.IsNullOrWhiteSpace(between) && !between.Contains('\n')
                && (both.Length > 0 || (parties.Count == 0 && words[next].Parties.Count == 0));
            if (!joins) break;
            parties = both;
        }

        string said = text[words[first].Start..words[next - 1].End];
        return (next, new MaskedName(said, [.. parties.Select(p => new PartyId(Guid.Parse(p)))]));
    }

    private static string KeyOf(Dictionary<string, MaskedName> names, MaskedName name)
    {
        foreach ((string known, MaskedName other) in names)
            if (other.Said.Equals(name.Said, StringComparison.OrdinalIgnoreCase)) return known;
        string key = $"P{names.Count + 1}";
        names[key] = name;
        return key;
    }

    private static string Clean(string message)
    {
        StringBuilder clean = new(message.Length);
        foreach (Rune rune in message.EnumerateRunes())
        {
            char folded = rune.IsBmp
                ? TextFolding.Fold((char)rune.Value)
                : TextFolding.FoldWide(rune.Value);
            int digit = TextFolding.DigitOf(folded);
            if (digit >= 0) clean.Append((char)('0' + digit));
            else if (folded == '\n') clean.Append('\n');
            else if (char.IsWhiteSpace(folded)) clean.Append(' ');
            else if (folded != TextFolding.Nothing && !Rune.IsControl(rune)) clean.Append(rune);
        }

        return clean.ToString();
    }

    [GeneratedRegex(
        @"(?:https?://|www\.)\S+|[\p{L}\p{M}\p{N}._%+\-]{2,}@[\p{L}\p{M}][\p{L}\p{M}\p{N}.\-]*",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Address();

    // GSTIN and PAN.
    [GeneratedRegex(
        @"\b(?:[0-9]{2})?[a-z]{5}[0-9]{4}[a-z](?:[0-9a-z]{3})?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Papers();

    // Phones, cards, accounts, Aadhaar: eight digits and more, whatever stands between them.
    [GeneratedRegex(@"\+?[0-9](?:[ \t()./\-–—]{0,3}[0-9]){7,}", RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Digits();
}
