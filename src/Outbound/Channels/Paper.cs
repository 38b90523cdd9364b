using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Channels;

/// <summary>The words of a paper's template, the same with every provider.</summary>
internal static class Paper
{
    private const int ValueMax = 200;
    private const int FileNameMax = 240;

    /// <summary>Shop, number, amount and, of a note, the bill that it is about.</summary>
    public static string[] Values(AttachedBill paper)
    {
        string[] values = [paper.ShopName, paper.Number, paper.Total.ToString()];
        return [.. (paper.Note is { } note ? [.. values, note.Against] : values)
            .Select(value => TextLimit.OneLine(value, ValueMax))];
    }

    public static string FileName(AttachedBill paper) =>
        TextLimit.OneLine(paper.FileName, FileNameMax);

    /// <summary>Words that lead to the paper, for where its file does not go along.</summary>
    /// <param name="lengthMax">In code points; the link is never cut.</param>
    public static string WithLink(string text, AttachedBill paper, int lengthMax) =>
        text.Contains(paper.Link, StringComparison.Ordinal)
            ? TextLimit.Cut(text, lengthMax)
            : TextLimit.Cut(text, lengthMax - paper.Link.Length - 1) + "\n" + paper.Link;
}
