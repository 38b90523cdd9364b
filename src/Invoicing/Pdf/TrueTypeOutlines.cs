using System.Buffers.Binary;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>A font's outlines, ready to be picked from: the tables that a PDF needs, without
/// hinting, glyph by glyph.</summary>
/// <remarks>HarfBuzz strips the font once, when it is loaded. Putting a document's few glyphs
/// together afterwards is copying, some ten microseconds instead of hundreds.</remarks>
internal sealed class TrueTypeOutlines
{
    private readonly byte[] head;
    private readonly byte[] horizontalHeader;
    private readonly byte[] profile;
    private readonly byte[] glyphs;
    private readonly int[] offsets;
    private readonly ushort[] advances;
    private readonly short[] bearings;
    private readonly Dictionary<int, int[]> composed;

    public TrueTypeOutlines(Func<string, byte[]> table)
    {
        head = table("head");
        horizontalHeader = table("hhea");
        profile = table("maxp");
        glyphs = table("glyf");
        GlyphCount = BinaryPrimitives.ReadUInt16BigEndian(profile.AsSpan(4));
        offsets = ReadOffsets(table("loca"));
        (advances, bearings) = ReadMetrics(table("hmtx"));
        composed = FindComposed();
    }

    public int GlyphCount { get; }

    /// <summary>The natural width in font units.</summary>
    public ushort AdvanceOf(int glyph) => advances[glyph];

    /// <summary>xMin, yMin, xMax, yMax over all glyphs, in font units.</summary>
    public (short XMin, short YMin, short XMax, short YMax) Box => (
        BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(36)),
        BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(38)),
        BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(40)),
        BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(42)));

    public short Ascent => BinaryPrimitives.ReadInt16BigEndian(horizontalHeader.AsSpan(4));

    public short Descent => BinaryPrimitives.ReadInt16BigEndian(horizontalHeader.AsSpan(6));

    /// <summary>Writes a font of the chosen glyphs, numbered in their order.</summary>
    /// <param name="chosen">Glyph ids of this font, .notdef first; the parts of composed glyphs
    /// are added at the end.</param>
    /// <param name="target">Receives the font file.</param>
    public void Write(List<ushort> chosen, PdfBuffer target)
    {
        AddParts(chosen);
        int count = chosen.Count;
        int size = 0;
        foreach (ushort glyph in chosen) size += Padded(offsets[glyph + 1] - offsets[glyph]);
        bool shortOffsets = size <= 2 * ushort.MaxValue;
        int locaSize = (count + 1) * (shortOffsets ? 2 : 4);
        int start = target.Length;

        SfntDirectory directory = new(target.Reserve(SfntDirectory.Size));
        target.Advance(SfntDirectory.Size);
        directory.Add("glyf", size);
        directory.Add("head", head.Length);
        directory.Add("hhea", horizontalHeader.Length);
        directory.Add("hmtx", count * 4);
        directory.Add("loca", locaSize);
        directory.Add("maxp", profile.Length);
        Span<byte> body = target.Reserve(directory.BodyLength)[..directory.BodyLength];
        body.Clear();
        WriteGlyphs(chosen, directory.Of(body, 0), directory.Of(body, 4), shortOffsets);
        Span<byte> newHead = directory.Of(body, 1);
        head.CopyTo(newHead);
        BinaryPrimitives.WriteInt32BigEndian(newHead[8..], 0);
        BinaryPrimitives.WriteInt16BigEndian(newHead[50..], (short)(shortOffsets ? 0 : 1));
        horizontalHeader.CopyTo(directory.Of(body, 2));
        BinaryPrimitives.WriteUInt16BigEndian(directory.Of(body, 2)[34..], (ushort)count);
        WriteMetrics(chosen, directory.Of(body, 3));
        profile.CopyTo(directory.Of(body, 5));
        BinaryPrimitives.WriteUInt16BigEndian(directory.Of(body, 5)[4..], (ushort)count);
        target.Advance(directory.BodyLength);
        directory.Seal(target, start);
    }

    private void AddParts(List<ushort> chosen)
    {
        for (int i = 0; i < chosen.Count; i++)
            foreach (int at in PartsOf(chosen[i]))
            {
                ushort part = BinaryPrimitives.ReadUInt16BigEndian(glyphs.AsSpan(at));
                if (!chosen.Contains(part)) chosen.Add(part);
            }
    }

    private void WriteGlyphs(
        List<ushort> chosen, Span<byte> glyf, Span<byte> loca, bool shortOffsets)
    {
        int at = 0;
        for (int i = 0; i <= chosen.Count; i++)
        {
            if (shortOffsets)
                BinaryPrimitives.WriteUInt16BigEndian(loca[(i * 2)..], (ushort)(at / 2));
            else
                BinaryPrimitives.WriteInt32BigEndian(loca[(i * 4)..], at);
            if (i == chosen.Count) return;

            int from = offsets[chosen[i]];
            int length = offsets[chosen[i] + 1] - from;
            glyphs.AsSpan(from, length).CopyTo(glyf[at..]);
            foreach (int part in PartsOf(chosen[i]))
            {
                ushort old = BinaryPrimitives.ReadUInt16BigEndian(glyphs.AsSpan(part));
                BinaryPrimitives.WriteUInt16BigEndian(
                    glyf[(at + part - from)..], (ushort)chosen.IndexOf(old));
            }
            at += Padded(length);
        }
    }

    private void WriteMetrics(List<ushort> chosen, Span<byte> target)
    {
        for (int i = 0; i < chosen.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(target[(i * 4)..], advances[chosen[i]]);
            BinaryPrimitives.WriteInt16BigEndian(target[((i * 4) + 2)..], bearings[chosen[i]]);
        }
    }

    /// <summary>Where in glyf the ids of a composed glyph's parts stand; nothing for plain ones.
    /// </summary>
    private ReadOnlySpan<int> PartsOf(int glyph) =>
        composed.TryGetValue(glyph, out int[]? parts) ? parts : [];

    private Dictionary<int, int[]> FindComposed()
    {
        Dictionary<int, int[]> found = [];
        for (int glyph = 0; glyph < GlyphCount; glyph++)
        {
            int at = offsets[glyph];
            if (offsets[glyph + 1] - at >= 10
                && BinaryPrimitives.ReadInt16BigEndian(glyphs.AsSpan(at)) < 0)
                found.Add(glyph, ReadParts(at + 10));
        }
        return found;
    }

    private int[] ReadParts(int at)
    {
        const int wideArguments = 0x01, scale = 0x08, more = 0x20, twoScales = 0x40, matrix = 0x80;
        List<int> parts = [];
        while (true)
        {
            int flags = BinaryPrimitives.ReadUInt16BigEndian(glyphs.AsSpan(at));
            parts.Add(at + 2);
            at += 4 + ((flags & wideArguments) != 0 ? 4 : 2);
            if ((flags & scale) != 0) at += 2;
            else if ((flags & twoScales) != 0) at += 4;
            else if ((flags & matrix) != 0) at += 8;
            if ((flags & more) == 0) return [.. parts];
        }
    }

    private int[] ReadOffsets(byte[] loca)
    {
        bool shortOffsets = BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(50)) == 0;
        int[] result = new int[GlyphCount + 1];
        for (int i = 0; i < result.Length; i++)
            result[i] = shortOffsets
                ? BinaryPrimitives.ReadUInt16BigEndian(loca.AsSpan(i * 2)) * 2
                : BinaryPrimitives.ReadInt32BigEndian(loca.AsSpan(i * 4));
        return result;
    }

    private (ushort[] Advances, short[] Bearings) ReadMetrics(byte[] table)
    {
        int wide = BinaryPrimitives.ReadUInt16BigEndian(horizontalHeader.AsSpan(34));
        ushort[] widths = new ushort[GlyphCount];
        short[] lefts = new short[GlyphCount];
        for (int i = 0; i < GlyphCount; i++)
        {
            int full = Math.Min(i, wide - 1);
            widths[i] = BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(full * 4));
            int left = i < wide ? (i * 4) + 2 : (wide * 4) + ((i - wide) * 2);
            lefts[i] = BinaryPrimitives.ReadInt16BigEndian(table.AsSpan(left));
        }
        return (widths, lefts);
    }

    private static int Padded(int length) => (length + 1) & ~1;
}
