using System.Globalization;
using System.Text;

namespace ConverseErp.Businesses;

/// <summary>Text as people type it, made comparable.</summary>
internal static class SpokenText
{
    /// <summary>Lower case, one space between words, nothing but letters, marks and digits;
    /// digits of every Indian script become 0–9.</summary>
    public static string Normalise(string text)
    {
        StringBuilder plain = new(text.Length);
        bool gap = false;
        foreach (Rune rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            UnicodeCategory category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Format) continue;
            bool kept = category is UnicodeCategory.DecimalDigitNumber
                || Rune.IsLetter(rune)
                || category is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.SpacingCombiningMark;
            if (!kept)
            {
                // Apostrophes join: "sharma's" is one word.
                if (rune.Value is not ('\'' or '\u2019')) gap = true;
                continue;
            }

            if (gap && plain.Length > 0) plain.Append(' ');
            gap = false;
            if (category is UnicodeCategory.DecimalDigitNumber)
                plain.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            else plain.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return plain.ToString();
    }

    /// <summary>A name as it may be shown: no control characters, one space between words,
    /// at most so many characters, never half of one.</summary>
    public static string Clean(string text, int charactersMax)
    {
        StringBuilder clean = new(Math.Min(text.Length, charactersMax * 2));
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(
            text.Normalize(NormalizationForm.FormC));
        int count = 0;
        bool gap = false;
        while (elements.MoveNext() && count < charactersMax)
        {
            string element = elements.GetTextElement();
            if (element.All(c => char.IsWhiteSpace(c) || char.IsControl(c)))
            {
                gap = clean.Length > 0;
                continue;
            }

            // Marks that turn or hide text have no place in a name.
            if (element.Any(c => char.IsControl(c) || c is >= '\u202A' and <= '\u202E'
                or >= '\u2066' and <= '\u2069' or '\uFEFF' or '\u200B' or '\u200E' or '\u200F'))
                continue;
            if (gap)
            {
                clean.Append(' ');
                count++;
            }

            gap = false;
            clean.Append(element);
            count++;
        }

        return clean.ToString().Trim();
    }

    /// <summary>Letters that differ, at most; above <paramref name="atMost"/> it gives up.
    /// </summary>
    public static int Distance(string a, string b, int atMost)
    {
        if (Math.Abs(a.Length - b.Length) > atMost) return atMost + 1;
        int[] before = [.. Enumerable.Range(0, b.Length + 1)];
        int[] row = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = before[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(before[j], row[j - 1]) + 1);
            }

            (before, row) = (row, before);
        }

        return before[b.Length];
    }
}
