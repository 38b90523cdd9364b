using System.Runtime.InteropServices;
using ConverseErp.Invoicing.Looks;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>A colour, each part 0 to 255.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    public static readonly Ink Black = new(0x1A, 0x1A, 0x1A);
}

/// <summary>How a text looks.</summary>
/// <param name="Size">Points.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextStyle(double Size, bool Bold, Ink Ink);

/// <summary>Draws on one page after another; y grows downwards from the top edge, in points.
/// </summary>
internal sealed class PageCanvas(PdfDocument document, FontUse?[] uses)
{
    private readonly PdfBuffer content = new();

    // A picture is in the file once, however often it is drawn.
    private readonly List<(Picture Picture, int Number)> pictures = [];
    private double pageHeight;
    private double pageWidth;
    private int resources;
    private int currentFont;
    private double currentSize;
    private Ink? currentFill;
    private double currentRise;

    /// <summary>How far the pen must still move back, in thousandths.</summary>
    private int owed;
    private TextState text;

    /// <summary>Where in a text-showing array the writing is.</summary>
    private enum TextState
    {
        Closed,
        Glyphs,
        Moved,
    }

    public void StartDocument()
    {
        resources = document.Promise();
        pictures.Clear();
    }

    public void StartPage(double width, double height)
    {
        pageWidth = width;
        pageHeight = height;
        content.Clear();
        currentFont = -1;
        currentFill = null;
        currentRise = 0;
    }

    public void EndPage()
    {
        int stream = document.AddStream(content.Written, null);
        document.AddPage(pageWidth, pageHeight, stream, resources);
    }

    /// <summary>Writes the fonts that all pages share.</summary>
    public void EndDocument()
    {
        Span<int> numbers = stackalloc int[uses.Length];
        for (int i = 0; i < uses.Length; i++)
            if (uses[i] is FontUse { IsUsed: true } use) numbers[i] = use.Write(document);
        document.Begin(resources);
        document.Objects.Raw("<</Font<<"u8);
        for (int i = 0; i < numbers.Length; i++)
            if (numbers[i] != 0)
                document.Objects.Raw("/F"u8).Int(i).Raw(" "u8).Int(numbers[i]).Raw(" 0 R"u8);
        document.Objects.Raw(">>"u8);
        if (pictures.Count > 0)
        {
            document.Objects.Raw("/XObject<<"u8);
            for (int i = 0; i < pictures.Count; i++)
                document.Objects.Raw("/P"u8).Int(i).Raw(" "u8).Int(pictures[i].Number)
                    .Raw(" 0 R"u8);
            document.Objects.Raw(">>"u8);
        }

        document.Objects.Raw(">>"u8);
    }

    /// <summary>Draws a picture into a box, whole and in its own shape, at the box's left top.
    /// </summary>
    /// <returns>How wide and how high it came out.</returns>
    public (double Width, double Height) Picture(
        Picture picture, double x, double y, double widthMax, double heightMax)
    {
        (double width, double height) = SizeOf(picture, widthMax, heightMax);
        int at = pictures.FindIndex(p => ReferenceEquals(p.Picture, picture));
        if (at < 0)
        {
            at = pictures.Count;
            pictures.Add((picture, document.AddPicture(picture)));
        }

        content.Raw("q "u8).Number(width).Raw(" 0 0 "u8).Number(height).Raw(" "u8);
        content.Number(x).Raw(" "u8).Number(pageHeight - y - height).Raw(" cm /P"u8);
        content.Int(at).Raw(" Do Q\n"u8);
        return (width, height);
    }

    /// <summary>How a picture fits into a box.</summary>
    public static (double Width, double Height) SizeOf(
        Picture picture, double widthMax, double heightMax)
    {
        double scale = Math.Min(widthMax / picture.Width, heightMax / picture.Height);
        return (picture.Width * scale, picture.Height * scale);
    }

    public void Fill(double x, double y, double width, double height, Ink ink)
    {
        SetFill(ink);
        content.Number(x).Raw(" "u8).Number(pageHeight - y - height).Raw(" "u8);
        content.Number(width).Raw(" "u8).Number(height).Raw(" re f\n"u8);
    }

    public void Rule(double x, double y, double width, double thickness, Ink ink) =>
        Fill(x, y - (thickness / 2), width, thickness, ink);

    public void Frame(double x, double y, double width, double height, double thickness, Ink ink)
    {
        content.Raw("q "u8).Number(thickness).Raw(" w "u8);
        Parts(ink).Raw(" RG "u8).Number(x).Raw(" "u8).Number(pageHeight - y - height).Raw(" "u8);
        content.Number(width).Raw(" "u8).Number(height).Raw(" re S Q\n"u8);
    }

    /// <summary>A dashed line, for tearing or between the parts of a till roll.</summary>
    public void Dashes(double x, double y, double width, Ink ink)
    {
        content.Raw("q .6 w [2 2] 0 d "u8);
        Parts(ink).Raw(" RG "u8).Number(x).Raw(" "u8).Number(pageHeight - y).Raw(" m "u8);
        content.Number(x + width).Raw(" "u8).Number(pageHeight - y).Raw(" l S Q\n"u8);
    }

    /// <summary>A square of modules, all in one path so that no seams show.</summary>
    /// <param name="quiet">Light modules to leave around it.</param>
    public void Modules(ModuleGrid grid, double x, double y, double side, int quiet)
    {
        double unit = side / (grid.Size + (2 * quiet));
        SetFill(new Ink(0, 0, 0));
        content.Raw("q "u8).Number(unit).Raw(" 0 0 "u8).Number(unit).Raw(" "u8);
        content.Number(x + (quiet * unit)).Raw(" "u8);
        content.Number(pageHeight - y - (quiet * unit)).Raw(" cm\n"u8);
        for (int row = 0; row < grid.Size; row++)
            for (int column = 0; column < grid.Size; column++)
            {
                if (!grid[row, column]) continue;
                int end = column + 1;
                while (end < grid.Size && grid[row, end]) end++;
                content.Int(column).Raw(" "u8).Int(-row - 1).Raw(" "u8);
                content.Int(end - column).Raw(" 1 re\n"u8);
                column = end;
            }
        content.Raw("f Q\n"u8);
    }

    /// <summary>Large slanted words under what is drawn later.</summary>
    public void Slanted(ShapedWord word, double centreX, double centreY, double size, Ink ink)
    {
        const double angle = Math.PI / 6;
        double half = word.Width * size / 2000;
        content.Raw("q "u8);
        Parts(ink).Raw(" rg "u8);
        double cos = Math.Cos(angle), sin = Math.Sin(angle);
        content.Number(cos).Raw(" "u8).Number(sin).Raw(" "u8).Number(-sin).Raw(" "u8);
        content.Number(cos).Raw(" "u8).Number(centreX - (half * cos)).Raw(" "u8);
        content.Number(pageHeight - centreY - (half * sin)).Raw(" cm BT "u8);
        currentFont = -1;
        foreach (ShapedRun run in word.Runs) Show(run, size);
        CloseText();
        content.Raw("ET Q\n"u8);
        currentFont = -1;
    }

    /// <summary>Draws words on one line.</summary>
    /// <param name="x">Left edge.</param>
    /// <param name="baseline">From the top of the page.</param>
    public void Words(
        ReadOnlySpan<ShapedWord> words, double x, double baseline, in TextStyle style)
    {
        SetFill(style.Ink);
        content.Raw("BT "u8).Number(x).Raw(" "u8).Number(pageHeight - baseline).Raw(" Td "u8);
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Runs.Length == 0) continue;
            foreach (ShapedRun run in words[i].Runs) Show(run, style.Size);
            if (i + 1 < words.Length) ShowSpace(words[i].Runs[^1].Face, style);
        }
        CloseText();
        content.Raw("ET\n"u8);
    }

    private void ShowSpace(FontFace face, in TextStyle style)
    {
        // Spaces are all Latin's, so that a line measures the same however it is mixed.
        FontUse use = uses[face.IsBold ? 1 : 0]!;
        SetFont(use.Face.Index, style.Size);
        Glyph(use.NumberOf(use.Face.Space));
    }

    private void Show(ShapedRun run, double size)
    {
        FontUse use = uses[run.Face.Index] ??= new FontUse(run.Face);
        SetFont(run.Face.Index, size);
        if (!run.ReadsAsIs)
        {
            CloseText();
            content.Raw("/Span<</ActualText"u8).HexText(run.Text).Raw(">>BDC "u8);
        }
        if (run.IsPlain) ShowPlain(run, use);
        else ShowMoved(run, use, size);
        if (run.ReadsAsIs) return;
        CloseText();
        content.Raw("EMC "u8);
    }

    private void ShowPlain(ShapedRun run, FontUse use)
    {
        foreach (ref readonly ShapedGlyph glyph in run.Glyphs.AsSpan())
            Glyph(use.NumberOf(glyph.Id, glyph.Text));
    }

    private void ShowMoved(ShapedRun run, FontUse use, double size)
    {
        foreach (ref readonly ShapedGlyph glyph in run.Glyphs.AsSpan())
        {
            SetRise(glyph.YOffset * size / 1000);
            owed -= glyph.XOffset;
            Glyph(use.NumberOf(glyph.Id, glyph.Text));
            owed += glyph.XOffset + glyph.Natural - glyph.Advance;
        }
        SetRise(0);
    }

    /// <summary>Shows one glyph, after moving the pen by what is owed.</summary>
    private void Glyph(ushort number)
    {
        Settle();
        if (text == TextState.Closed) content.Raw("[<"u8);
        else if (text == TextState.Moved) content.Raw("<"u8);
        text = TextState.Glyphs;
        content.Hex(number);
    }

    private void Settle()
    {
        if (owed == 0) return;
        content.Raw(text switch
        {
            TextState.Closed => "["u8,
            TextState.Glyphs => ">"u8,
            TextState.Moved => " "u8,
        });
        content.Int(owed);
        owed = 0;
        text = TextState.Moved;
    }

    private void CloseText()
    {
        Settle();
        if (text == TextState.Glyphs) content.Raw(">]TJ "u8);
        else if (text == TextState.Moved) content.Raw("]TJ "u8);
        text = TextState.Closed;
    }

    private void SetRise(double rise)
    {
        if (rise == currentRise) return;
        CloseText();
        content.Number(rise).Raw(" Ts "u8);
        currentRise = rise;
    }

    private void SetFont(int index, double size)
    {
        if (currentFont == index && currentSize == size) return;
        CloseText();
        currentFont = index;
        currentSize = size;
        content.Raw("/F"u8).Int(index).Raw(" "u8).Number(size).Raw(" Tf "u8);
    }

    private void SetFill(Ink ink)
    {
        if (currentFill == ink) return;
        currentFill = ink;
        Parts(ink).Raw(" rg\n"u8);
    }

    private PdfBuffer Parts(Ink ink) => content
        .Number(ink.Red / 255.0).Raw(" "u8).Number(ink.Green / 255.0).Raw(" "u8)
        .Number(ink.Blue / 255.0);
}
