using System.Globalization;
using System.Runtime.InteropServices;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>Part of a paragraph's words that goes on one line.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextLine(int Start, int Count);

/// <summary>Breaks text into words and lines and puts them on the canvas.</summary>
/// <remarks>For one thread at a time, like the shaper it uses.</remarks>
internal sealed class Typesetter(Shaper shaper, FontLibrary library, PageCanvas canvas)
{
    private readonly List<ShapedWord> words = [];
    private readonly int spaceWidth = library.FaceOf(WritingSystem.Latin, bold: false).SpaceWidth;
    private readonly int boldSpaceWidth =
        library.FaceOf(WritingSystem.Latin, bold: true).SpaceWidth;

    /// <summary>Draws one line without breaking it.</summary>
    /// <returns>Its width in points.</returns>
    public double Line(
        ReadOnlySpan<char> text, double x, double baseline, in TextStyle style,
        Align align = Align.Left)
    {
        words.Clear();
        Split(text, style.Bold, words);
        return Draw(CollectionsMarshal.AsSpan(words), x, baseline, style, align);
    }

    /// <summary>Draws some of a paragraph's words on one line.</summary>
    public double Line(
        Paragraph paragraph, int index, double x, double baseline, in TextStyle style,
        Align align = Align.Left) =>
        Draw(paragraph.WordsOf(index), x, baseline, style, align);

    /// <summary>Draws one word large and slanted across the page.</summary>
    public void Slanted(string word, double centreX, double centreY, double size, Ink ink) =>
        canvas.Slanted(shaper.Shape(word, isBold: true), centreX, centreY, size, ink);

    /// <summary>The width of a line that is not broken, in points.</summary>
    public double WidthOf(ReadOnlySpan<char> text, in TextStyle style)
    {
        words.Clear();
        Split(text, style.Bold, words);
        return Measure(CollectionsMarshal.AsSpan(words), style);
    }

    /// <summary>The style, smaller where the text would not fit otherwise, but still to be read
    /// with a glass.</summary>
    public TextStyle Fitted(ReadOnlySpan<char> text, double width, in TextStyle style)
    {
        double natural = WidthOf(text, style);
        return natural <= width
            ? style
            : style with { Size = Math.Max(3, style.Size * width / natural) };
    }

    /// <summary>Breaks text into lines that fit.</summary>
    /// <param name="linesMax">What does not fit on so many ends in an ellipsis.</param>
    public void Break(
        ReadOnlySpan<char> text, double width, in TextStyle style, int linesMax, Paragraph into)
    {
        into.Clear();
        Split(text, style.Bold, into.Words);
        BreakLongWords(into.Words, width * 1000 / style.Size, style.Bold);
        double limit = width * 1000 / style.Size;
        int space = style.Bold ? boldSpaceWidth : spaceWidth;
        int start = 0;
        double used = 0;
        for (int i = 0; i < into.Words.Count; i++)
        {
            double more = into.Words[i].Width + (i > start ? space : 0);
            if (i > start && used + more > limit)
            {
                into.Lines.Add(new TextLine(start, i - start));
                start = i;
                used = into.Words[i].Width;
            }
            else
            {
                used += more;
            }
        }
        if (start < into.Words.Count) into.Lines.Add(new TextLine(start, into.Words.Count - start));
        if (into.Lines.Count > linesMax) Shorten(into, linesMax, style.Bold);
    }

    private void Shorten(Paragraph paragraph, int linesMax, bool bold)
    {
        TextLine last = paragraph.Lines[linesMax - 1];
        paragraph.Lines.RemoveRange(linesMax - 1, paragraph.Lines.Count - linesMax + 1);
        int end = last.Start + Math.Max(1, last.Count - 1);
        paragraph.Words.RemoveRange(end, paragraph.Words.Count - end);
        paragraph.Words.Add(shaper.Shape("…", bold));
        paragraph.Lines.Add(new TextLine(last.Start, paragraph.Words.Count - last.Start));
    }

    private void BreakLongWords(List<ShapedWord> list, double limit, bool bold)
    {
        for (int i = 0; i < list.Count; i++)
        {
            ShapedWord word = list[i];
            if (word.Width <= limit) continue;
            int[] clusters = StringInfo.ParseCombiningCharacters(word.Text);
            if (clusters.Length < 2) continue;

            // As many clusters as fit by their average width, at least one; the rest is looked
            // at again in the next round.
            int fit = Math.Max(1, (int)(clusters.Length * limit / word.Width * 0.9));
            int cut = clusters[Math.Min(fit, clusters.Length - 1)];
            list[i] = shaper.Shape(word.Text.AsSpan(0, cut), bold);
            list.Insert(i + 1, shaper.Shape(word.Text.AsSpan(cut), bold));
        }
    }

    private void Split(ReadOnlySpan<char> text, bool bold, List<ShapedWord> into)
    {
        foreach (Range range in text.SplitAny(' ', '\t', '\r', '\n'))
        {
            ReadOnlySpan<char> part = text[range];
            if (part.IsEmpty) continue;
            ShapedWord word = shaper.Shape(part, bold);
            if (word.Runs.Length > 0) into.Add(word);
        }
    }

    private double Draw(
        ReadOnlySpan<ShapedWord> line, double x, double baseline, in TextStyle style, Align align)
    {
        if (line.IsEmpty) return 0;
        double width = Measure(line, style);
        double left = align switch
        {
            Align.Left => x,
            Align.Centre => x - (width / 2),
            Align.Right => x - width,
        };
        canvas.Words(line, left, baseline, style);
        return width;
    }

    private double Measure(ReadOnlySpan<ShapedWord> line, in TextStyle style)
    {
        if (line.IsEmpty) return 0;
        long width = (line.Length - 1) * (style.Bold ? boldSpaceWidth : spaceWidth);
        foreach (ShapedWord word in line) width += word.Width;
        return width * style.Size / 1000;
    }
}

/// <summary>Which point of a line its x names.</summary>
internal enum Align
{
    Left,
    Centre,
    Right,
}

/// <summary>Text broken into lines; kept and refilled.</summary>
internal sealed class Paragraph
{
    public List<ShapedWord> Words { get; } = [];

    public List<TextLine> Lines { get; } = [];

    public void Clear()
    {
        Words.Clear();
        Lines.Clear();
    }

    public ReadOnlySpan<ShapedWord> WordsOf(int line) =>
        CollectionsMarshal.AsSpan(Words)
            .Slice(Lines[line].Start, Lines[line].Count);
}
