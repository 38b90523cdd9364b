using System.Text;

namespace ConverseErp.Conversations.Telling;

/// <summary>How what has waited is put: one line each. Pure.</summary>
internal static class NewsLines
{
    public const string Mark = "📌 ";

    /// <summary>With one answer at most.</summary>
    public const int FoldedMax = 3;

    /// <summary>In one digest at most; the rest waits on.</summary>
    public const int DigestMax = 10;

    /// <summary>Of one line, its mark not counted.</summary>
    public const int LineMax = 600;

    // An answer stays an answer, and far from what WhatsApp takes.
    private const int AnswerMax = 2500;
    private const int DigestTextMax = 3500;

    private static readonly string[] Marks = ["✅", "⚠️", "⚠", "⛔", "❓"];

    /// <summary>Words that would have been a message, as one line: without the mark of an outcome,
    /// and cut where they are long.</summary>
    public static string Line(string text)
    {
        StringBuilder line = new();
        foreach (string part in text.Split(
            '\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string words = Bare(part);
            if (words.Length == 0) continue;
            if (line.Length > 0) line.Append(line[^1] is ':' ? " " : " · ");
            line.Append(words);
        }

        return Cut(line.ToString());
    }

    /// <summary>An answer with what has waited behind it.</summary>
    /// <param name="answer">As it would go alone.</param>
    /// <param name="waiting">Lines, the oldest first.</param>
    /// <returns>The words, and how many of the lines are in them, from the first on.</returns>
    public static (string Text, int Taken) Fold(string answer, IReadOnlyList<string> waiting) =>
        Join(answer, waiting, FoldedMax, AnswerMax);

    /// <summary>The evening's message.</summary>
    /// <param name="head">What stands above the lines.</param>
    /// <param name="waiting">Lines, the oldest first.</param>
    /// <param name="day">Of the day's sales; null where there were none.</param>
    /// <returns>The words, and how many of the lines are in them; at least one.</returns>
    public static (string Text, int Taken) Digest(
        string head, IReadOnlyList<string> waiting, string? day)
    {
        (string text, int taken) = Join(head, waiting, DigestMax, DigestTextMax);
        return (day is null ? text : text + "\n" + day, taken);
    }

    private static (string Text, int Taken) Join(
        string text, IReadOnlyList<string> waiting, int most, int lengthMax)
    {
        StringBuilder all = new(text);
        int taken = 0;
        foreach (string line in waiting.Take(most))
        {
            if (all.Length + Mark.Length + line.Length + 1 > lengthMax) break;
            all.Append('\n').Append(Mark).Append(line);
            taken++;
        }

        return (all.ToString(), taken);
    }

    private static string Bare(string part)
    {
        foreach (string mark in Marks)
        {
            if (part.StartsWith(mark, StringComparison.Ordinal))
                return part[mark.Length..].TrimStart();
        }

        return part.StartsWith("· ", StringComparison.Ordinal) ? part[2..] : part;
    }

    // Never through a letter of two halves.
    private static string Cut(string line)
    {
        if (line.Length <= LineMax) return line;
        int at = LineMax - 1;
        if (char.IsHighSurrogate(line[at - 1])) at--;
        return line[..at] + "…";
    }
}
