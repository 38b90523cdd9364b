namespace ConverseErp.Invoicing.Upi;

/// <summary>What all QR codes of one version have in common: patterns, places for data, masks.
/// </summary>
/// <remarks>Rows are bit sets, bit x for column x, so sides up to 64 fit: versions 1 to 11, at
/// error correction level M. Reference: ISO/IEC 18004, 6.3 and 7.</remarks>
internal sealed class QrLayout
{
    public const int VersionMax = 11;
    public const int MaskCount = 8;

    private static readonly int[] Codewords =
        [26, 44, 70, 100, 134, 172, 196, 242, 292, 346, 404];
    private static readonly int[] Corrections = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30];
    private static readonly int[] Blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5];
    private static readonly QrLayout?[] Made = new QrLayout?[VersionMax + 1];

    private readonly ulong[] reserved;

    private QrLayout(int version)
    {
        Version = version;
        Size = 17 + (4 * version);
        BlockCount = Blocks[version - 1];
        Correction = new ReedSolomon(CorrectionCount);
        Patterns = new ulong[Size];
        reserved = new ulong[Size];
        DrawFinders();
        DrawAlignments();
        DrawTiming();
        if (version >= 7) DrawVersion();
        Places = ZigZag();
        Masks = BuildMasks();
    }

    public int Version { get; }

    /// <summary>Modules on a side.</summary>
    public int Size { get; }

    public int BlockCount { get; }

    /// <summary>Correction codewords per block.</summary>
    public int CorrectionCount => Corrections[Version - 1];

    public int CodewordCount => Codewords[Version - 1];

    public int DataCount => CodewordCount - (BlockCount * CorrectionCount);

    public ReedSolomon Correction { get; }

    /// <summary>Rows of the finder, timing, alignment and version patterns.</summary>
    public ulong[] Patterns { get; }

    /// <summary>For each data bit in order: row × 64 + column.</summary>
    public ushort[] Places { get; }

    /// <summary>Rows of each mask, without the reserved modules.</summary>
    public ulong[][] Masks { get; }

    /// <summary>The smallest layout that holds so many bytes; null when none does.</summary>
    public static QrLayout? For(int byteCount)
    {
        for (int version = 1; version <= VersionMax; version++)
        {
            int header = version < 10 ? 2 : 3;
            int room = Codewords[version - 1]
                - (Blocks[version - 1] * Corrections[version - 1]) - header;

            // Two threads may make the same layout; either will do.
            if (byteCount <= room) return Made[version] ??= new QrLayout(version);
        }
        return null;
    }

    private void Set(int row, int column, bool dark)
    {
        ulong bit = 1ul << column;
        reserved[row] |= bit;
        if (dark) Patterns[row] |= bit;
    }

    private void DrawFinders()
    {
        foreach ((int top, int left) in new[] { (0, 0), (0, Size - 7), (Size - 7, 0) })
            for (int row = -1; row <= 7; row++)
                for (int column = -1; column <= 7; column++)
                {
                    int y = top + row, x = left + column;
                    if (y < 0 || x < 0 || y >= Size || x >= Size) continue;
                    int ring = Math.Max(Math.Abs(row - 3), Math.Abs(column - 3));
                    Set(y, x, ring is not (2 or 4));
                }

        // Format information goes here later; the module above its lower part is always dark.
        for (int i = 0; i < 9; i++)
        {
            reserved[8] |= 1ul << i;
            reserved[i] |= 1ul << 8;
        }
        for (int i = 0; i < 8; i++)
        {
            reserved[8] |= 1ul << (Size - 1 - i);
            reserved[Size - 1 - i] |= 1ul << 8;
        }
        Set(Size - 8, 8, true);
    }

    private void DrawAlignments()
    {
        if (Version == 1) return;
        int last = Size - 7;
        int[] centres = Version < 7 ? [6, last] : [6, (6 + last) / 2, last];
        foreach (int row in centres)
            foreach (int column in centres)
            {
                bool onFinder = (row == 6 && column == 6)
                    || (row == 6 && column == last) || (row == last && column == 6);
                if (onFinder) continue;
                for (int y = -2; y <= 2; y++)
                    for (int x = -2; x <= 2; x++)
                        Set(row + y, column + x, Math.Max(Math.Abs(x), Math.Abs(y)) != 1);
            }
    }

    private void DrawTiming()
    {
        for (int i = 8; i < Size - 8; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }
    }

    /// <summary>Six bits of version and twelve of BCH correction, twice.</summary>
    private void DrawVersion()
    {
        const int polynomial = 0x1F25;
        int rest = Version;
        for (int i = 0; i < 12; i++) rest = (rest << 1) ^ ((rest >> 11) * polynomial);
        int bits = (Version << 12) | rest;
        for (int i = 0; i < 18; i++)
        {
            bool dark = ((bits >> i) & 1) != 0;
            Set(i / 3, Size - 11 + (i % 3), dark);
            Set(Size - 11 + (i % 3), i / 3, dark);
        }
    }

    /// <summary>Pairs of columns from the right, up and down in turn, around the timing.</summary>
    private ushort[] ZigZag()
    {
        List<ushort> places = new(CodewordCount * 8);
        bool up = true;
        for (int right = Size - 1; right > 0; right -= 2, up = !up)
        {
            if (right == 6) right--;
            for (int i = 0; i < Size; i++)
            {
                int row = up ? Size - 1 - i : i;
                for (int column = right; column > right - 2; column--)
                    if ((reserved[row] & (1ul << column)) == 0)
                        places.Add((ushort)((row * 64) + column));
            }
        }
        return [.. places];
    }

    private ulong[][] BuildMasks()
    {
        ulong[][] masks = new ulong[MaskCount][];
        for (int mask = 0; mask < MaskCount; mask++)
        {
            masks[mask] = new ulong[Size];
            for (int row = 0; row < Size; row++)
                for (int column = 0; column < Size; column++)
                    if (Inverts(mask, row, column)) masks[mask][row] |= 1ul << column;
            for (int row = 0; row < Size; row++) masks[mask][row] &= ~reserved[row];
        }
        return masks;
    }

    private static bool Inverts(int mask, int row, int column) => mask switch
    {
        0 => (row + column) % 2 == 0,
        1 => row % 2 == 0,
        2 => column % 3 == 0,
        3 => (row + column) % 3 == 0,
        4 => ((row / 2) + (column / 3)) % 2 == 0,
        5 => (row * column % 2) + (row * column % 3) == 0,
        6 => ((row * column % 2) + (row * column % 3)) % 2 == 0,
        _ => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
    };
}
