using System.Text;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>The glyphs of one font that one document uses, numbered as they come.</summary>
/// <remarks>Numbering by first use makes the embedded font as small as it can be, and the same
/// document always gives the same bytes.</remarks>
internal sealed class FontUse(FontFace face)
{
    private readonly ushort[] numbers = new ushort[face.Outlines.GlyphCount];
    private readonly List<ushort> glyphs = [];
    private readonly List<string?> texts = [];

    public FontFace Face => face;

    /// <summary>Whether this document shows anything in this font.</summary>
    public bool IsUsed => glyphs.Count > 0;

    /// <summary>Forgets the document before.</summary>
    public void Clear()
    {
        foreach (ushort glyph in glyphs) numbers[glyph] = 0;
        glyphs.Clear();
        texts.Clear();
    }

    /// <summary>The number of a glyph in this document; 0 is .notdef.</summary>
    /// <param name="text">What it stands for where it has no character of its own.</param>
    public ushort NumberOf(ushort glyph, string text = "")
    {
        ushort number = numbers[glyph];
        if (number != 0 || glyph == 0) return number;
        if (glyphs.Count == 0) Add(0, null);
        number = (ushort)glyphs.Count;
        numbers[glyph] = number;
        int codepoint = face.CodepointOf(glyph);
        Add(glyph, codepoint != 0 ? new Rune(codepoint).ToString() : text.Length > 0 ? text : null);
        return number;
    }

    /// <summary>Writes the font's objects.</summary>
    /// <returns>The number of the object that pages refer to.</returns>
    public int Write(PdfDocument document)
    {
        int shown = glyphs.Count;
        PdfBuffer scratch = document.Scratch;
        scratch.Clear();
        face.Outlines.Write(glyphs, scratch);
        int file = document.AddStream(scratch.Written, static (dictionary, length) =>
            dictionary.Raw("/Length1 "u8).Int(length));
        scratch.Clear();
        WriteToUnicode(scratch);
        int toUnicode = document.AddStream(scratch.Written, null);
        int descriptor = WriteDescriptor(document, file);
        int descendant = WriteDescendant(document, descriptor, shown);

        int font = document.Begin();
        PdfBuffer target = document.Objects.Raw("<</Type/Font/Subtype/Type0/BaseFont/"u8);
        Name(target).Raw("/Encoding/Identity-H/DescendantFonts["u8).Int(descendant);
        target.Raw(" 0 R]/ToUnicode "u8).Int(toUnicode).Raw(" 0 R>>"u8);
        return font;
    }

    private void Add(ushort glyph, string? text)
    {
        glyphs.Add(glyph);
        texts.Add(text);
    }

    private int WriteDescriptor(PdfDocument document, int file)
    {
        int descriptor = document.Begin();
        TrueTypeOutlines outlines = face.Outlines;
        (short left, short bottom, short right, short top) = outlines.Box;
        PdfBuffer target = document.Objects.Raw("<</Type/FontDescriptor/FontName/"u8);
        Name(target).Raw("/Flags 4/FontBBox["u8);
        target.Int(face.Scaled(left)).Raw(" "u8).Int(face.Scaled(bottom)).Raw(" "u8);
        target.Int(face.Scaled(right)).Raw(" "u8).Int(face.Scaled(top));
        target.Raw("]/ItalicAngle 0/Ascent "u8).Int(face.Scaled(outlines.Ascent));
        target.Raw("/Descent "u8).Int(face.Scaled(outlines.Descent)).Raw("/CapHeight 714/StemV "u8);
        target.Int(face.IsBold ? 140 : 80).Raw("/FontFile2 "u8).Int(file).Raw(" 0 R>>"u8);
        return descriptor;
    }

    private int WriteDescendant(PdfDocument document, int descriptor, int shown)
    {
        int descendant = document.Begin();
        PdfBuffer target = document.Objects.Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont/"u8);
        Name(target).Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"u8);
        target.Raw("/CIDToGIDMap/Identity/FontDescriptor "u8).Int(descriptor).Raw(" 0 R/W[0["u8);
        for (int i = 0; i < shown; i++)
        {
            if (i > 0) target.Raw(" "u8);
            target.Int(face.AdvanceOf(glyphs[i]));
        }
        target.Raw("]]>>"u8);
        return descendant;
    }

    /// <summary>Subsets carry six letters; ours come from the glyphs, so they repeat.</summary>
    private PdfBuffer Name(PdfBuffer target)
    {
        uint hash = 2166136261;
        foreach (ushort glyph in glyphs) hash = (hash ^ glyph) * 16777619;
        Span<byte> tag = stackalloc byte[7];
        for (int i = 0; i < 6; i++, hash /= 26) tag[i] = (byte)('A' + (hash % 26));
        tag[6] = (byte)'+';
        target.Raw(tag);
        foreach (char letter in face.Name) target.Raw([(byte)letter]);
        return target;
    }

    private void WriteToUnicode(PdfBuffer target)
    {
        const int perBlock = 100;
        target.Raw("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange

            """u8);
        int left = texts.Count(text => text is not null);
        int inBlock = 0;
        for (int number = 0; number < texts.Count; number++)
        {
            if (texts[number] is not string text) continue;
            if (inBlock == 0)
            {
                inBlock = Math.Min(left, perBlock);
                target.Int(inBlock).Raw(" beginbfchar\n"u8);
            }
            target.Raw("<"u8).Hex((ushort)number).Raw("><"u8);
            foreach (char unit in text) target.Hex(unit);
            target.Raw(">\n"u8);
            left--;
            if (--inBlock == 0) target.Raw("endbfchar\n"u8);
        }
        target.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
    }
}
