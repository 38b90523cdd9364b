namespace ConverseErp.Ledger.Importing;

/// <summary>Whether two names may be one person's, written longer and shorter.</summary>
internal static class NameForms
{
    /// <summary>"Ramesh" or "Ramesh K." and "Ramesh Kumar": every word of the shorter is one of
    /// the longer, or its initial, and one at least stands in both.</summary>
    public static bool AreOfOne(string first, string second)
    {
        List<string> longer = WordsOf(first);
        List<string> shorter = WordsOf(second);
        if (shorter.Count > longer.Count) (shorter, longer) = (longer, shorter);
        if (shorter.RemoveAll(longer.Remove) == 0) return false;
        foreach (string word in shorter)
        {
            int at = longer.FindIndex(
                other => other[0] == word[0] && (other.Length == 1 || word.Length == 1));
            if (at < 0) return false;
            longer.RemoveAt(at);
        }

        return true;
    }

    private static List<string> WordsOf(string name) =>
    [
        .. name.ToUpperInvariant().Split(
            (char[])[' ', '\t', '.', ',', '-', '(', ')'],
            StringSplitOptions.RemoveEmptyEntries),
    ];
}
