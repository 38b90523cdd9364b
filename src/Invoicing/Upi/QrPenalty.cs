using System.Numerics;

namespace ConverseErp.Invoicing.Upi;

/// <summary>How hard a masked code is to scan, by the four rules of ISO/IEC 18004, 7.8.3.</summary>
/// <remarks>All modules of a row are looked at together, as bits of one word.</remarks>
internal static class QrPenalty
{
    /// <summary>The penalty of a code; less is better.</summary>
    /// <param name="rows">One bit set a row.</param>
    /// <param name="columns">The same code by columns.</param>
    public static int Of(ReadOnlySpan<ulong> rows, ReadOnlySpan<ulong> columns)
    {
        int size = rows.Length;
        ulong all = ulong.MaxValue >> (64 - size);
        int penalty = 0, dark = 0;
        for (int i = 0; i < size; i++)
        {
            penalty += Runs(rows[i], all) + Runs(columns[i], all);
            penalty += FalseFinders(rows[i], size) + FalseFinders(columns[i], size);
            if (i > 0) penalty += Blocks(rows[i - 1], rows[i], all);
            dark += BitOperations.PopCount(rows[i]);
        }
        int total = size * size;
        int percentOff = Math.Abs((dark * 100) - (total * 50)) / total;
        return penalty + (percentOff / 5 * 10);
    }

    /// <summary>Runs of five or more cost three, and one for each module more.</summary>
    private static int Runs(ulong line, ulong all)
    {
        ulong same = ~(line ^ (line >> 1)) & (all >> 1);
        ulong fives = same & (same >> 1) & (same >> 2) & (same >> 3);
        ulong starts = fives & ~(fives << 1);
        return BitOperations.PopCount(fives) + (2 * BitOperations.PopCount(starts));
    }

    /// <summary>Squares of four like modules cost three each.</summary>
    private static int Blocks(ulong above, ulong below, ulong all)
    {
        ulong alike = ~(above ^ below);
        ulong sameAbove = ~(above ^ (above >> 1));
        return 3 * BitOperations.PopCount(alike & (alike >> 1) & sameAbove & (all >> 1));
    }

    /// <summary>What looks like a finder with four light modules beside it costs forty.</summary>
    private static int FalseFinders(ulong line, int size)
    {
        ulong light = ~line;
        ulong finder = line & (light >> 1) & (line >> 2) & (line >> 3) & (line >> 4)
            & (light >> 5) & (line >> 6);
        if (finder == 0) return 0;
        ulong places = ulong.MaxValue >> (64 - (size - 10));
        ulong after = (light >> 7) & (light >> 8) & (light >> 9) & (light >> 10);
        ulong before = light & (light >> 1) & (light >> 2) & (light >> 3);
        return 40 * (BitOperations.PopCount(finder & after & places)
            + BitOperations.PopCount((finder >> 4) & before & places));
    }
}
