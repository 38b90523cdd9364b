namespace ConverseErp.Conversations.Understanding.Sound;

/// <summary>How far apart two words sound, in hundredths: 0 is the same, 100 is one foreign
/// consonant.</summary>
internal static class SoundDistance
{
    private const int Far = 100_000;
    private static readonly int[] Swap = MakeSwaps(relaxed: false);
    private static readonly int[] RelaxedSwap = MakeSwaps(relaxed: true);
    private static readonly int[] Gap = MakeGaps();

    /// <summary>The dearest distance at which a word of this many phones is still that word.
    /// </summary>
    public static int LimitFor(int phones) => phones switch
    {
        <= 2 => 5,
        3 => 25,
        4 => 45,
        5 => 60,
        6 => 80,
        7 => 100,
        _ => 130,
    };

    /// <summary>The weighted edit distance, or a number above <paramref name="limit"/>.</summary>
    /// <param name="spoken">Phones of the word as typed.</param>
    /// <param name="known">Phones of the word in the list.</param>
    /// <param name="limit">Hundredths beyond which the exact figure does not matter.</param>
    /// <param name="relaxed">The spoken word comes from a script that does not write voicing
    /// (Tamil), so k/g, t/d, p/b and c/s/j are nearly the same.</param>
    /// <param name="prefix">The known word is a stem: whatever follows it is free.</param>
    public static int Between(
        ReadOnlySpan<byte> spoken, ReadOnlySpan<byte> known, int limit, bool relaxed, bool prefix)
    {
        if (!prefix && spoken.SequenceEqual(known)) return 0;
        if (!prefix && limit <= 5) return NearlySame(spoken, known);
        int[] swaps = relaxed ? RelaxedSwap : Swap;
        int width = spoken.Length + 1;
        Span<int> previous = stackalloc int[Phone.WordMax + 1];
        Span<int> current = stackalloc int[Phone.WordMax + 1];
        previous[0] = 0;
        for (int j = 1; j < width; j++) previous[j] = previous[j - 1] + GapAt(spoken, j - 1);

        for (int i = 1; i <= known.Length; i++)
        {
            current[0] = previous[0] + GapAt(known, i - 1);
            int best = current[0];
            for (int j = 1; j < width; j++)
            {
                int cost = previous[j - 1] + SwapAt(swaps, spoken, j - 1, known, i - 1);
                cost = Math.Min(cost, previous[j] + GapAt(known, i - 1));
                cost = Math.Min(cost, current[j - 1] + GapAt(spoken, j - 1));
                current[j] = cost;
                if (cost < best) best = cost;
            }

            if (best > limit) return Far;
            Span<int> swapped = previous;
            previous = current;
            current = swapped;
        }

        return prefix ? CheapestEnd(previous[..width]) : previous[width - 1];
    }

    // Within 5 only the unwritten vowel may differ, so nothing needs to be computed.
    private static int NearlySame(ReadOnlySpan<byte> spoken, ReadOnlySpan<byte> known)
    {
        int cost = 0;
        int i = 0;
        int j = 0;
        while (i < spoken.Length || j < known.Length)
        {
            byte a = i < spoken.Length ? spoken[i] : (byte)0;
            byte b = j < known.Length ? known[j] : (byte)0;
            if (a == b || (a == Phone.Schwa && b == Phone.A) || (a == Phone.A && b == Phone.Schwa))
            {
                i++;
                j++;
                continue;
            }

            if (a != Phone.Schwa && b != Phone.Schwa) return Far;
            if (a == Phone.Schwa) i++; else j++;
            cost += 5;
        }

        return cost <= 5 ? cost : Far;
    }

    private static int CheapestEnd(ReadOnlySpan<int> row)
    {
        int best = Far;
        foreach (int cost in row) best = Math.Min(best, cost);
        return best;
    }

    // A vowel at the end is grammar as often as spelling (kela, kele; mirch, mirchi).
    private static int GapAt(ReadOnlySpan<byte> word, int at)
    {
        byte phone = word[at];
        if (at == word.Length - 1 && at >= 3
            && Phone.IsVowel(phone))
            return Math.Min(30, Gap[phone]);
        if (phone == Phone.N && (at == word.Length - 1 || !Phone.IsVowel(word[at + 1]))) return 40;
        return at > 0 && word[at - 1] == phone ? 10 : Gap[phone];
    }

    private static int SwapAt(
        int[] swaps, ReadOnlySpan<byte> a, int i, ReadOnlySpan<byte> b, int j)
    {
        int cost = swaps[(a[i] * Phone.Count) + b[j]];
        bool bothEnd = i == a.Length - 1 && j == b.Length - 1 && i >= 3 && j >= 3;
        return bothEnd && Phone.IsVowel(a[i]) && Phone.IsVowel(b[j]) ? Math.Min(15, cost) : cost;
    }

    private static int[] MakeGaps()
    {
        int[] gaps = new int[Phone.Count];
        Array.Fill(gaps, 100);
        gaps[Phone.Schwa] = 5;
        gaps[Phone.A] = 35;
        gaps[Phone.E] = gaps[Phone.I] = gaps[Phone.O] = gaps[Phone.U] = 50;
        gaps[Phone.Open] = 50;
        gaps[Phone.H] = 20;
        gaps[Phone.Y] = 25;
        gaps[Phone.Of('v')] = 80;
        return gaps;
    }

    private static int[] MakeSwaps(bool relaxed)
    {
        int[] swaps = new int[Phone.Count * Phone.Count];
        Array.Fill(swaps, 140);
        for (int i = 0; i < Phone.Count; i++) swaps[(i * Phone.Count) + i] = 0;

        (string Pair, int Cost)[] pairs =
        [
            ("ie", 35), ("uo", 30), ("ae", 45), ("ao", 45), ("ai", 90), ("au", 55), ("iu", 110),
            ("eo", 90), ("io", 110), ("eu", 110), ("iy", 10), ("ey", 50), ("vu", 40), ("vo", 40),
            ("vb", 40), ("vf", 60), ("fp", 20), ("jz", 10), ("sz", 20), ("cs", 60), ("yj", 60),
            ("kg", 60), ("td", 60), ("pb", 60), ("cj", 60), ("sj", 90), ("rl", 90), ("dr", 60),
            ("nm", 60), ("ln", 100), ("dl", 100), ("kq", 0), ("vw", 0),
        ];
        foreach ((string pair, int cost) in pairs) Put(swaps, Phone.Of(pair[0]), Phone.Of(pair[1]),
            cost);

        (char Letter, int Cost)[] unwritten =
            [('a', 0), ('o', 15), ('e', 20), ('u', 35), ('i', 45)];
        foreach ((char letter, int cost) in unwritten) Put(swaps, Phone.Schwa, Phone.Of(letter),
            cost);

        (char Letter, int Cost)[] open = [('a', 15), ('e', 15), ('i', 60)];
        foreach ((char letter, int cost) in open) Put(swaps, Phone.Open, Phone.Of(letter), cost);
        Put(swaps, Phone.Open, Phone.Schwa, 25);

        if (relaxed)
        {
            string[] voiceless = ["kg", "td", "pb", "cj", "cs", "sj"];
            foreach (string pair in voiceless) Put(swaps, Phone.Of(pair[0]), Phone.Of(pair[1]), 4);
        }

        return swaps;
    }

    private static void Put(int[] swaps, byte a, byte b, int cost)
    {
        swaps[(a * Phone.Count) + b] = cost;
        swaps[(b * Phone.Count) + a] = cost;
    }
}
