using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>One font, loaded for good: its shaping data in HarfBuzz, its outlines here.</summary>
/// <remarks>Immutable after construction and shared by all threads. It lives as long as the
/// process, so its native memory is never given back.</remarks>
internal sealed class FontFace
{
    private const int DirectCount = 128;
    private readonly FrozenDictionary<int, ushort> glyphs;
    private readonly FrozenDictionary<ushort, int> codepoints;
    private readonly ushort[] direct = new ushort[DirectCount];
    private readonly int unitsPerEm;

    /// <summary>Loads the script's font.</summary>
    /// <exception cref="PdfSetupException">A file or a library is missing.</exception>
    public FontFace(string folder, WritingSystem system, bool bold, int index)
    {
        Index = index;
        ScriptTag = WritingSystems.ScriptTag(system);
        string file = WritingSystems.FontFile(system, bold);
        Name = Path.GetFileNameWithoutExtension(file);
        IsBold = bold;
        nint face = Open(Path.Combine(folder, file));
        unitsPerEm = (int)HarfBuzz.FaceUnitsPerEm(face);
        Font = HarfBuzz.FontCreate(face);

        // Everything is measured in thousandths of the size, which is also PDF's unit.
        HarfBuzz.FontSetScale(Font, 1000, 1000);
        HarfBuzz.FontMakeImmutable(Font);
        glyphs = ReadCoverage(face, Font);
        codepoints = Reverse(glyphs);
        for (int i = 0; i < DirectCount; i++) direct[i] = glyphs.GetValueOrDefault(i);
        Outlines = Strip(face, Name);
        Space = direct[' '];
        SpaceWidth = AdvanceOf(Space);
    }

    /// <summary>Place in the library: system × 2, + 1 for bold.</summary>
    public int Index { get; }

    /// <summary>PostScript name.</summary>
    public string Name { get; }

    public bool IsBold { get; }

    public uint ScriptTag { get; }

    /// <summary>HarfBuzz's hb_font_t.</summary>
    public nint Font { get; }

    public TrueTypeOutlines Outlines { get; }

    public ushort Space { get; }

    /// <summary>In thousandths.</summary>
    public int SpaceWidth { get; }

    /// <summary>The glyph of a code point on its own, or 0.</summary>
    public ushort GlyphOf(int codepoint) => codepoint < DirectCount
        ? direct[codepoint]
        : glyphs.GetValueOrDefault(codepoint);

    /// <summary>The code point that a glyph stands for on its own, or 0.</summary>
    public int CodepointOf(ushort glyph) => codepoints.GetValueOrDefault(glyph);

    /// <summary>The natural width of a glyph in thousandths.</summary>
    public int AdvanceOf(ushort glyph) => Scaled(Outlines.AdvanceOf(glyph));

    /// <summary>Font units as thousandths.</summary>
    public int Scaled(int units) => unitsPerEm == 1000
        ? units
        : (int)Math.Round(units * 1000.0 / unitsPerEm, MidpointRounding.AwayFromZero);

    private static nint Open(string path)
    {
        if (!File.Exists(path))
            throw new PdfSetupException(
                $"The font {path} is missing: install the Debian package fonts-noto-core "
                + "or point Invoicing:Pdf:FontFolder at its folder.");
        nint blob = HarfBuzz.BlobFromFile(path);
        if (blob == 0) throw new PdfSetupException($"The font {path} cannot be read.");
        nint face = HarfBuzz.FaceCreate(blob, 0);
        HarfBuzz.BlobDestroy(blob);
        HarfBuzz.FaceMakeImmutable(face);
        if (HarfBuzz.FaceGlyphCount(face) == 0)
            throw new PdfSetupException($"The file {path} is not a font.");
        return face;
    }

    private static FrozenDictionary<int, ushort> ReadCoverage(nint face, nint font)
    {
        Dictionary<int, ushort> found = [];
        nint set = HarfBuzz.SetCreate();
        HarfBuzz.FaceCollectUnicodes(face, set);
        uint codepoint = uint.MaxValue;
        while (HarfBuzz.SetNext(set, ref codepoint) != 0)
            if (HarfBuzz.FontNominalGlyph(font, codepoint, out uint glyph) != 0)
                found[(int)codepoint] = (ushort)glyph;
        HarfBuzz.SetDestroy(set);
        return found.ToFrozenDictionary();
    }

    /// <summary>Where several code points share a glyph, the lowest names it.</summary>
    private static FrozenDictionary<ushort, int> Reverse(FrozenDictionary<int, ushort> glyphs)
    {
        Dictionary<ushort, int> found = [];
        foreach ((int codepoint, ushort glyph) in glyphs.OrderBy(pair => pair.Key))
            found.TryAdd(glyph, codepoint);
        return found.ToFrozenDictionary();
    }

    private static TrueTypeOutlines Strip(nint face, string name)
    {
        nint input = HarfBuzz.SubsetInputCreate();
        HarfBuzz.SubsetInputSetFlags(input, HarfBuzz.SubsetNoHinting
            | HarfBuzz.SubsetRetainGlyphIds | HarfBuzz.SubsetKeepNotdefOutline);
        HarfBuzz.SetAddRange(
            HarfBuzz.SubsetInputGlyphs(input), 0, HarfBuzz.FaceGlyphCount(face) - 1);
        nint stripped = HarfBuzz.SubsetOrFail(face, input);
        HarfBuzz.SubsetInputDestroy(input);
        if (stripped == 0)
            throw new PdfSetupException($"HarfBuzz cannot take the font {name} apart.");
        TrueTypeOutlines outlines = new(tag => TableOf(stripped, tag));
        HarfBuzz.FaceDestroy(stripped);
        return outlines;
    }

    private static unsafe byte[] TableOf(nint face, string tag)
    {
        nint blob = HarfBuzz.FaceTable(face, HarfBuzz.Tag(tag));
        byte* data = HarfBuzz.BlobData(blob, out uint length);
        byte[] table = new byte[length];
        if (length > 0) Marshal.Copy((nint)data, table, 0, (int)length);
        HarfBuzz.BlobDestroy(blob);
        return table;
    }
}
