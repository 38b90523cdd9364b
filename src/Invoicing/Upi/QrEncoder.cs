using System.Numerics;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Invoicing.Upi;

/// <summary>Encodes short texts as QR codes, byte mode, error correction level M.</summary>
/// <remarks>A bill's payment code is its own, so it can never come from a cache, and the general
/// library takes longer for it than all the rest of the bill does. Tests hold the two against
/// each other. Reference: ISO/IEC 18004, 7.</remarks>
internal static class QrEncoder
{
    private const int CodewordsMax = 404;

    /// <summary>Encodes bytes.</summary>
    /// <returns>The code without its quiet zone; null above 251 bytes.</returns>
    public static ModuleGrid? Encode(ReadOnlySpan<byte> text)
    {
        if (QrLayout.For(text.Length) is not QrLayout layout) return null;

        Span<byte> data = stackalloc byte[CodewordsMax];
        data = data[..layout.DataCount];
        Fill(data, text, layout.Version);
        Span<byte> codewords = stackalloc byte[CodewordsMax];
        codewords = codewords[..layout.CodewordCount];
        Interleave(layout, data, codewords);

        Span<ulong> unmasked = stackalloc ulong[64];
        unmasked = unmasked[..layout.Size];
        layout.Patterns.CopyTo(unmasked);
        for (int i = 0; i < codewords.Length * 8; i++)
            if ((codewords[i / 8] & (0x80 >> (i % 8))) != 0)
                unmasked[layout.Places[i] / 64] |= 1ul << (layout.Places[i] % 64);
        return Mask(layout, unmasked);
    }

    /// <summary>Mode, length, bytes, and the standard's filling.</summary>
    private static void Fill(Span<byte> data, ReadOnlySpan<byte> text, int version)
    {
        data.Clear();
        int lengthBits = version < 10 ? 8 : 16;
        int at = 0;
        Append(data, ref at, 0b0100, 4);
        Append(data, ref at, text.Length, lengthBits);
        foreach (byte value in text) Append(data, ref at, value, 8);
        Append(data, ref at, 0, Math.Min(4, (data.Length * 8) - at));
        int used = (at + 7) / 8;
        for (int i = used; i < data.Length; i++)
            data[i] = (i - used) % 2 == 0 ? (byte)0xEC : (byte)0x11;
    }

    private static void Append(Span<byte> data, ref int at, int value, int bits)
    {
        for (int i = bits - 1; i >= 0; i--, at++)
            if (((value >> i) & 1) != 0) data[at / 8] |= (byte)(0x80 >> (at % 8));
    }

    /// <summary>Splits into blocks, corrects each, and weaves them together.</summary>
    private static void Interleave(
        QrLayout layout, ReadOnlySpan<byte> data, Span<byte> codewords)
    {
        int blocks = layout.BlockCount;
        int shortLength = data.Length / blocks;
        int longFrom = blocks - (data.Length % blocks);
        Span<byte> correction = stackalloc byte[layout.CorrectionCount];
        int start = 0;
        for (int block = 0; block < blocks; block++)
        {
            int length = shortLength + (block >= longFrom ? 1 : 0);
            ReadOnlySpan<byte> part = data.Slice(start, length);
            for (int i = 0; i < length; i++)
                codewords[i < shortLength
                    ? (i * blocks) + block
                    : (i * blocks) + block - longFrom] = part[i];
            layout.Correction.Compute(part, correction);
            for (int i = 0; i < correction.Length; i++)
                codewords[data.Length + (i * blocks) + block] = correction[i];
            start += length;
        }
    }

    private static ModuleGrid Mask(QrLayout layout, ReadOnlySpan<ulong> unmasked)
    {
        int size = layout.Size;
        Span<ulong> rows = stackalloc ulong[64];
        Span<ulong> columns = stackalloc ulong[64];
        Span<ulong> best = stackalloc ulong[64];
        int least = int.MaxValue;
        for (int mask = 0; mask < QrLayout.MaskCount; mask++)
        {
            rows.Clear();
            for (int row = 0; row < size; row++)
                rows[row] = unmasked[row] ^ layout.Masks[mask][row];
            DrawFormat(rows, size, mask);
            Transpose(rows, columns);
            int penalty = QrPenalty.Of(rows[..size], columns[..size]);
            if (penalty >= least) continue;
            least = penalty;
            rows.CopyTo(best);
        }
        return new ModuleGrid(size, best[..size]);
    }

    /// <summary>Level M and the mask, ten bits of BCH correction, twice.</summary>
    private static void DrawFormat(Span<ulong> rows, int size, int mask)
    {
        const int polynomial = 0x537, pattern = 0x5412;
        int rest = mask;
        for (int i = 0; i < 10; i++) rest = (rest << 1) ^ ((rest >> 9) * polynomial);
        int bits = ((mask << 10) | rest) ^ pattern;
        for (int i = 0; i < 15; i++)
        {
            if (((bits >> i) & 1) == 0) continue;
            if (i < 8) rows[8] |= 1ul << (size - 1 - i);
            else rows[size - 15 + i] |= 1ul << 8;
            if (i < 6) rows[i] |= 1ul << 8;
            else if (i < 8) rows[i + 1] |= 1ul << 8;
            else if (i == 8) rows[8] |= 1ul << 7;
            else rows[8] |= 1ul << (14 - i);
        }
    }

    /// <summary>Turns 64 rows of 64 bits over their diagonal, halving the squares each time.
    /// </summary>
    private static void Transpose(ReadOnlySpan<ulong> rows, Span<ulong> columns)
    {
        rows.CopyTo(columns);
        ulong mask = 0x00000000FFFFFFFF;
        for (int half = 32; half != 0; half >>= 1, mask ^= mask << half)
            for (int i = 0; i < 64; i = (i + half + 1) & ~half)
            {
                ulong moved = ((columns[i] >> half) ^ columns[i + half]) & mask;
                columns[i] ^= moved << half;
                columns[i + half] ^= moved;
            }
    }
}
