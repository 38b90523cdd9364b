using System.Globalization;
using System.Text;

namespace ConverseErp.Outbound.Channels;

/// <summary>Shortens text the way people read it: never inside a letter with its marks.
/// </summary>
internal static class TextLimit
{
    /// <summary>Characters as the providers count them: code points.</summary>
    public static int LengthOf(string text)
    {
        int length = text.Length;
        foreach (char c in text)
            if (char.IsLowSurrogate(c)) length--;
        return length;
    }

    /// <summary>The text itself, or its beginning and "…" when it is longer than that.</summary>
    /// <param name="lengthMax">In code points, at least 1.</param>
    public static string Cut(string text, int lengthMax)
    {
        if (text.Length <= lengthMax || LengthOf(text) <= lengthMax) return text;
        int length = 0;
        int kept = 0;
        while (kept < text.Length)
        {
            int next = StringInfo.GetNextTextElementLength(text, kept);
            int more = LengthOf(text.Substring(kept, next));
            if (length + more > lengthMax - 1) break;
            length += more;
            kept += next;
        }

        return string.Concat(text.AsSpan(0, kept).TrimEnd(), "…");
    }

    /// <summary>One line without tabs or runs of spaces, as template parameters must be.
    /// </summary>
    public static string OneLine(string text, int lengthMax)
    {
        StringBuilder line = new(text.Length);
        foreach (char c in text)
        {
            bool space = char.IsWhiteSpace(c) || char.IsControl(c);
            if (!space) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        string cut = Cut(line.ToString().TrimEnd(), lengthMax);
        return cut.Length == 0 ? "-" : cut;
    }
}
