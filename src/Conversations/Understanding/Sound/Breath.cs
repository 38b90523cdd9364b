namespace ConverseErp.Conversations.Understanding.Sound;

/// <summary>Which of the sounds k and g of a word are breathed (kh, gh): the one breath that is
/// spelt alike by nearly everybody, in Latin letters as in the northern scripts.</summary>
/// <remarks>A row of bits behind a leading one, the last sound lowest; 1 where there is none.
/// </remarks>
internal static class Breath
{
    private const int SoundsMax = 20;

    public static int OfLatin(ReadOnlySpan<char> word)
    {
        int bits = 1;
        for (int i = 0; i < word.Length; i++)
        {
            char next = i + 1 < word.Length ? word[i + 1] : '\0';
            bool velar = word[i] is 'k' or 'g' or 'q' or 'x'
                || (word[i] == 'c' && next is not ('h' or 'e' or 'i' or 'y' or 'k' or 'c'));
            // "kkh" is one sound; its breath stands behind the second letter.
            if (velar && next != word[i]) bits = Add(bits, next == 'h');
        }

        return bits;
    }

    public static int OfIndic(ReadOnlySpan<char> word)
    {
        int bits = 1;
        for (int i = 0; i < word.Length; i++)
        {
            int letter = word[i] % 0x80;
            bool velar = letter is >= 0x15 and <= 0x18 or >= 0x58 and <= 0x5A;
            if (!velar) continue;
            bool doubled = i + 2 < word.Length && word[i + 1] % 0x80 == 0x4D
                && word[i + 2] % 0x80 is 0x15 or 0x16 or 0x17 or 0x18;
            if (!doubled) bits = Add(bits, letter is 0x16 or 0x18 or 0x59);
        }

        return bits;
    }

    /// <summary>Both have as many such sounds (a stem no more than the word), and one of them is
    /// breathed in one only.</summary>
    public static bool Differs(int spoken, int known, bool stem)
    {
        int more = Length(spoken) - Length(known);
        if (more < 0 || (more > 0 && !stem)) return false;
        return spoken >> more != known;
    }

    private static int Length(int bits) => 31 - int.LeadingZeroCount(bits);

    private static int Add(int bits, bool breathed) =>
        Length(bits) >= SoundsMax ? bits : (bits << 1) | (breathed ? 1 : 0);
}
