namespace ConverseErp.Simulator.Sms;

/// <summary>A text as it is registered with an operator: {#var#} stands for up to 30 characters,
/// {#url#} for an address of up to 255 without spaces, all else for itself.</summary>
internal static class DltTemplate
{
    private const string Var = "{#var#}";
    private const string Url = "{#url#}";
    private const int VarMax = 30;
    private const int UrlMax = 255;

    /// <summary>Whether the whole body could have been written from the template.</summary>
    /// <remarks>It follows every place in the body that could have been reached, so that no text
    /// takes longer than template times body.</remarks>
    public static bool Fits(string template, string body)
    {
        HashSet<int> reached = [0];
        int at = 0;
        while (at < template.Length && reached.Count > 0)
        {
            int next = NextPlaceholder(template, at);
            if (next > at)
            {
                string literal = template[at..next];
                reached = [.. reached
                    .Where(from => string.CompareOrdinal(
                        body, from, literal, 0, literal.Length) == 0)
                    .Select(from => from + literal.Length)];
                at = next;
                continue;
            }

            bool isVar = At(template, Var, at);
            reached = [.. reached.SelectMany(from => isVar ? Vars(body, from) : Urls(body, from))];
            at += isVar ? Var.Length : Url.Length;
        }

        return reached.Contains(body.Length);
    }

    private static int NextPlaceholder(string template, int from)
    {
        for (int i = from; i < template.Length; i++)
            if (At(template, Var, i) || At(template, Url, i)) return i;
        return template.Length;
    }

    private static bool At(string template, string placeholder, int index) =>
        string.CompareOrdinal(template, index, placeholder, 0, placeholder.Length) == 0;

    private static IEnumerable<int> Vars(string body, int from) =>
        Enumerable.Range(from, Math.Min(VarMax, body.Length - from) + 1);

    private static IEnumerable<int> Urls(string body, int from)
    {
        int start = At(body, "https://", from) ? from + 8
            : At(body, "http://", from) ? from + 7
            : int.MaxValue;
        for (int end = from; end < body.Length && end - from < UrlMax; end++)
        {
            if (char.IsWhiteSpace(body[end])) yield break;
            if (end >= start) yield return end + 1;
        }
    }
}
