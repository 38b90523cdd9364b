using System.Buffers;
using System.Globalization;
using System.Text;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>Turns words into glyphs, and remembers the words it has seen.</summary>
/// <remarks>For one thread at a time: HarfBuzz's buffer is reused. Words repeat so much (labels,
/// units, a shop's products) that most of a bill comes out of the memory.</remarks>
internal sealed class Shaper : IDisposable
{
    private const int WordsMax = 4096;
    private const int RememberedCharsMax = 48;
    private static readonly SearchValues<char> Numeric = SearchValues.Create("0123456789.,-+%:/₹");

    private readonly FontLibrary library;
    private readonly nint buffer;
    private readonly Dictionary<string, ShapedWord> regular = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedWord> bold = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedWord> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ShapedWord> boldNumbers = new(StringComparer.Ordinal);
    private readonly List<ShapedRun> runs = [];

    public Shaper(FontLibrary library)
    {
        this.library = library;
        buffer = HarfBuzz.BufferCreate();
    }

    /// <summary>Shapes one word.</summary>
    /// <param name="text">No spaces. What no font covers is left out (signs, emoji) or becomes
    /// a question mark (letters).</param>
    public ShapedWord Shape(ReadOnlySpan<char> text, bool isBold)
    {
        // Amounts and numbers seldom come again in another document.
        bool numeric = !text.ContainsAnyExcept(Numeric);
        Dictionary<string, ShapedWord> memory = (numeric, isBold) switch
        {
            (true, false) => numbers,
            (true, true) => boldNumbers,
            (false, false) => regular,
            (false, true) => bold,
        };
        var bySpan = memory.GetAlternateLookup<ReadOnlySpan<char>>();
        if (bySpan.TryGetValue(text, out ShapedWord? known)) return known;

        ShapedWord word = ShapeAnew(text, isBold, numeric);
        if (text.Length > RememberedCharsMax) return word;
        if (memory.Count >= WordsMax) memory.Clear();
        memory[word.Text] = word;
        return word;
    }

    /// <summary>Forgets the numbers of the document before.</summary>
    public void StartDocument()
    {
        numbers.Clear();
        boldNumbers.Clear();
    }

    public void Dispose() => HarfBuzz.BufferDestroy(buffer);

    private ShapedWord ShapeAnew(ReadOnlySpan<char> text, bool isBold, bool numeric)
    {
        string whole = text.ToString();
        runs.Clear();
        if (numeric)
        {
            runs.Add(Direct(library.FaceOf(WritingSystem.Latin, isBold), whole));
        }
        else
        {
            StringBuilder part = new(text.Length);
            FontFace? face = null;
            foreach (Rune rune in text.EnumerateRunes())
            {
                (FontFace next, Rune shown)? choice = Choose(rune, face, isBold);
                if (choice is not (FontFace chosen, Rune glyph)) continue;
                if (face is not null && face != chosen) Flush(part, face);
                face = chosen;
                part.Append(glyph.ToString());
            }
            if (face is not null) Flush(part, face);
        }

        int width = 0;
        foreach (ShapedRun run in runs)
            foreach (ref readonly ShapedGlyph glyph in run.Glyphs.AsSpan()) width += glyph.Advance;
        return new ShapedWord(whole, [.. runs], width);
    }

    /// <summary>The font for a character, and the character to show.</summary>
    private (FontFace Face, Rune Shown)? Choose(Rune rune, FontFace? current, bool isBold)
    {
        int codepoint = rune.Value;
        if (WritingSystems.Of(codepoint) is WritingSystem own)
        {
            FontFace face = library.FaceOf(own, isBold);
            if (face.GlyphOf(codepoint) != 0) return (face, rune);
        }
        FontFace latin = library.FaceOf(WritingSystem.Latin, isBold);
        bool inIndian = current is not null && current != latin;
        if (inIndian && codepoint >= 0x80 && current!.GlyphOf(codepoint) != 0)
            return (current, rune);
        if (WritingSystems.IsJoiner(codepoint) || IsInvisible(rune)) return null;
        if (rune == Rune.ReplacementChar) return (latin, new Rune('?'));
        if (latin.GlyphOf(codepoint) != 0) return (latin, rune);
        FontFace devanagari = library.FaceOf(WritingSystem.Devanagari, isBold);
        if (codepoint is 0x0964 or 0x0965) return (devanagari, rune);
        return Rune.IsLetterOrDigit(rune) ? (latin, new Rune('?')) : null;
    }

    /// <summary>Controls, and marks that turn the direction of text: fonts give some of them
    /// glyphs, readers could be misled by them.</summary>
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned;

    private void Flush(StringBuilder part, FontFace face)
    {
        if (part.Length == 0) return;
        runs.Add(ShapeRun(face, part.ToString()));
        part.Clear();
    }

    /// <summary>Digits stand side by side in every font of ours: no shaping needed.</summary>
    private static ShapedRun Direct(FontFace face, string text)
    {
        ShapedGlyph[] glyphs = new ShapedGlyph[text.Length];
        for (int i = 0; i < glyphs.Length; i++)
        {
            ushort id = face.GlyphOf(text[i]);
            short advance = (short)face.AdvanceOf(id);
            glyphs[i] = new ShapedGlyph(id, advance, advance, 0, 0, "");
        }
        return new ShapedRun(face, text, glyphs, IsPlain: true, ReadsAsIs: true);
    }

    private unsafe ShapedRun ShapeRun(FontFace face, string text)
    {
        HarfBuzz.BufferClear(buffer);
        HarfBuzz.BufferSetDirection(buffer, HarfBuzz.DirectionLeftToRight);
        HarfBuzz.BufferSetScript(buffer, face.ScriptTag);
        fixed (char* start = text)
            HarfBuzz.BufferAdd(buffer, start, text.Length, 0, text.Length);

        // A ligature saves no room and makes "fi" harder to copy out of the bill.
        HarfBuzz.Feature noLigatures = new()
        {
            Tag = HarfBuzz.Tag("liga"), Value = 0, Start = 0, End = uint.MaxValue,
        };
        bool latin = face.Index < 2;
        HarfBuzz.Shape(face.Font, buffer, &noLigatures, latin ? 1u : 0u);
        HarfBuzz.GlyphInfo* infos = HarfBuzz.BufferInfos(buffer, out uint count);
        HarfBuzz.GlyphPosition* places = HarfBuzz.BufferPositions(buffer, out _);
        ShapedGlyph[] glyphs = new ShapedGlyph[count];
        bool plain = true;
        for (int i = 0; i < glyphs.Length; i++)
        {
            ushort id = (ushort)infos[i].Codepoint;
            bool first = i == 0 || infos[i].Cluster != infos[i - 1].Cluster;
            glyphs[i] = new ShapedGlyph(
                id, (short)places[i].XAdvance, (short)face.AdvanceOf(id),
                (short)places[i].XOffset, (short)places[i].YOffset,
                first ? ClusterText(text, infos, (int)count, i) : "");
            plain &= glyphs[i].IsPlain;
        }
        return new ShapedRun(face, text, glyphs, plain, ReadsAsIs(face, glyphs, text));
    }

    private static unsafe string ClusterText(
        string text, HarfBuzz.GlyphInfo* infos, int count, int at)
    {
        int start = (int)infos[at].Cluster;
        int end = text.Length;
        for (int i = at + 1; i < count; i++)
            if (infos[i].Cluster != infos[at].Cluster)
            {
                end = (int)infos[i].Cluster;
                break;
            }
        return text[start..end];
    }

    private static bool ReadsAsIs(FontFace face, ShapedGlyph[] glyphs, string text)
    {
        int at = 0;
        foreach (ref readonly ShapedGlyph glyph in glyphs.AsSpan())
        {
            // A glyph out of its line reads as another line to some programs.
            if (glyph.XOffset != 0 || glyph.YOffset != 0) return false;
            int codepoint = face.CodepointOf(glyph.Id);
            if (at >= text.Length || codepoint == 0) return false;
            if (!Rune.TryGetRuneAt(text, at, out Rune rune)) return false;
            if (rune.Value != codepoint) return false;
            at += rune.Utf16SequenceLength;
        }
        return at == text.Length;
    }
}
