using System.Buffers;

namespace ConverseErp.Invoicing.Gst;

/// <summary>Takes a document's discount off its lines in proportion to their nets.</summary>
internal static class DiscountSpread
{
    /// <summary>Largest remainder: shares sum to the discount exactly, ties go to the earlier
    /// line.</summary>
    /// <param name="nets">Paise per line, none negative; reduced in place.</param>
    /// <param name="sum">Of the nets, at least the discount, above 0.</param>
    /// <param name="discount">Paise, above 0.</param>
    public static void TakeOff(Span<long> nets, long sum, long discount)
    {
        Int128[] rented = ArrayPool<Int128>.Shared.Rent(nets.Length);
        Span<Int128> remainders = rented.AsSpan(0, nets.Length);
        long left = discount;
        for (int i = 0; i < nets.Length; i++)
        {
            (Int128 share, Int128 remainder) = Int128.DivRem((Int128)nets[i] * discount, sum);
            remainders[i] = remainder;
            nets[i] -= (long)share;
            left -= (long)share;
        }

        // What is left is fewer paise than there are lines with a remainder, so each such line
        // gives at most one more and none goes below zero.
        if (left > 0) GiveLargest(nets, remainders, left);
        ArrayPool<Int128>.Shared.Return(rented);
    }

    private static void GiveLargest(Span<long> nets, Span<Int128> remainders, long left)
    {
        int[] rented = ArrayPool<int>.Shared.Rent(nets.Length);
        Span<int> order = rented.AsSpan(0, nets.Length);
        for (int i = 0; i < order.Length; i++) order[i] = i;

        // Sort ascending by the negated remainder, then by place: a total order, so the outcome
        // does not hang on the sort's stability.
        Span<Int128> keys = remainders;
        for (int i = 0; i < keys.Length; i++)
            keys[i] = (-keys[i] * GstLimits.LinesMax) + i;
        keys.Sort(order);
        for (int i = 0; i < left; i++) nets[order[i]]--;
        ArrayPool<int>.Shared.Return(rented);
    }
}
