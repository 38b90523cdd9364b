using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ConverseErp.Contracts;

/// <summary>How people head the columns of their files, column by column.</summary>
public sealed class ColumnSpellings
{
    // Said beside a price or a balance, and of no meaning here.
    private static readonly FrozenSet<string> Beside =
        new[] { "rs", "inr", "rupees", "in", "the" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, (string Column, int Rank)> _known;

    /// <param name="columns">Each begins with the column's own name; of its spellings an earlier
    /// one wins when a file has several.</param>
    public ColumnSpellings(params IReadOnlyList<string[]> columns)
    {
        Dictionary<string, (string, int)> known = new(StringComparer.Ordinal);
        foreach (string[] column in columns)
            for (int i = 0; i < column.Length; i++) known.TryAdd(Plain(column[i]), (column[0], i));
        _known = known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The column behind each heading, or null when it is none that is known. No column
    /// is there twice: the better spelling has it, of equal ones the first.</summary>
    public string?[] Read(IReadOnlyList<string> headings)
    {
        string?[] columns = new string?[headings.Count];
        Dictionary<string, (int At, int Rank)> best = new(StringComparer.Ordinal);
        for (int i = 0; i < headings.Count; i++)
        {
            if (!_known.TryGetValue(Plain(headings[i]), out var known)) continue;
            if (best.TryGetValue(known.Column, out var other))
            {
                if (other.Rank <= known.Rank) continue;
                columns[other.At] = null;
            }

            best[known.Column] = (i, known.Rank);
            columns[i] = known.Column;
        }

        return columns;
    }

    /// <summary>Letters and digits in lower case: "Selling Price (₹)" as "sellingprice".
    /// </summary>
    public static string Plain(string heading)
    {
        StringBuilder plain = new(heading.Length);
        StringBuilder word = new();
        int inside = 0;
        foreach (char c in heading.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (c is '(' or '[') inside++;
            bool belongs = inside == 0 && IsOfWord(c);
            if (belongs) word.Append(c);
            else EndWord(plain, word);
            if (c is ')' or ']' && inside > 0) inside--;
        }

        EndWord(plain, word);
        return plain.ToString();
    }

    private static void EndWord(StringBuilder plain, StringBuilder word)
    {
        string said = word.ToString();
        if (!Beside.Contains(said)) plain.Append(said);
        word.Clear();
    }

    // Signs of Indian scripts (matras, nukta, virama) belong to their letters.
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark;
}
