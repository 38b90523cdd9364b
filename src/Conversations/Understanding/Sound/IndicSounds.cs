namespace ConverseErp.Conversations.Understanding.Sound;

/// <summary>Reads the Indic scripts. Their Unicode blocks share one layout (from ISCII), so one
/// table serves Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada and
/// Malayalam.</summary>
internal static class IndicSounds
{
    private const int BlockSize = 0x80;
    private const int FirstBlock = 0x0900;
    private const int LastBlock = 0x0D7F;
    private const int Virama = 0x4D;
    private const int Nukta = 0x3C;
    private const int Bengali = 1;

    // Offsets 0x05-0x14 (independent vowels) and 0x3E-0x4C (vowel signs); '1' is ai, '2' is au,
    // '3' and '4' the vocalic r and l, '5' the open e of borrowed words.
    private const string Vowels = "aaiiuu345ee1ooo2";
    private const string Signs = "aiiuu335ee1ooo2";

    public static bool IsIndic(char c) => c is >= (char)FirstBlock and <= (char)LastBlock;

    /// <summary>0 Devanagari, 1 Bengali, 2 Gurmukhi, 3 Gujarati, 4 Odia, 5 Tamil, 6 Telugu,
    /// 7 Kannada, 8 Malayalam.</summary>
    public static int BlockOf(char c) => (c - FirstBlock) / BlockSize;

    /// <summary>The word has this letter of the common layout.</summary>
    public static bool Has(ReadOnlySpan<char> word, int letter)
    {
        foreach (char c in word)
        {
            if (IsIndic(c) && c % BlockSize == letter) return true;
        }

        return false;
    }

    /// <summary>The letters are the same, but for the vowel at the end.</summary>
    public static bool SpellsAlike(ReadOnlySpan<char> word, ReadOnlySpan<char> other) =>
        WithoutEnd(word).SequenceEqual(WithoutEnd(other));

    private static ReadOnlySpan<char> WithoutEnd(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] % BlockSize is >= 0x3E and <= 0x4C ? word[..^1] : word;

    /// <summary>A t or th spoken with the tongue drawn back is written in the word.</summary>
    public static bool HasRetroflex(ReadOnlySpan<char> word) => Has(word, 0x1F) || Has(word, 0x20);

    /// <summary>Writes the phones of a word in one Indic script and returns how many.</summary>
    public static int Read(ReadOnlySpan<char> word, Span<byte> phones)
    {
        int count = 0;
        bool carries = false;
        for (int at = 0; at < word.Length && count < phones.Length - 3; at++)
        {
            if (!IsIndic(word[at])) continue;
            int block = BlockOf(word[at]);
            int offset = word[at] % BlockSize;
            if (offset == Nukta)
            {
                Dot(phones, block, ref count);
                continue;
            }

            if (offset == Virama || offset is >= 0x3E and <= 0x4C)
            {
                if (carries) count--;
                carries = false;
                if (offset != Virama) Sign(word, at, phones, ref count);
                continue;
            }

            if (offset is >= 0x01 and <= 0x03 or 0x70)
            {
                Nasal(word, at, block, offset, phones, ref count);
                carries = false;
                continue;
            }

            if (offset is >= 0x05 and <= 0x14)
            {
                Independent(word, at, phones, ref count);
                carries = false;
                continue;
            }

            if (IsOpenA(word, at))
            {
                OpenA(carries || word[at - 2] == '\u0985', phones, ref count);
                carries = false;
                at++;
                continue;
            }

            if (Ligature(word, at) is { } pair)
            {
                Pair(pair, phones, ref count);
                carries = true;
                at += 2;
                continue;
            }

            carries |= Consonant(word, at, phones, ref count);
        }

        bool dropsFinal = word.Length > 0 && IsIndic(word[0]) && BlockOf(word[0]) <= 3;
        if (carries && dropsFinal && count > 2) count--;
        return count;
    }

    private static void OpenA(bool replaces, Span<byte> phones, ref int count)
    {
        if (replaces) count--;
        Vowel('5', phones, ref count);
    }

    private static void Sign(ReadOnlySpan<char> word, int at, Span<byte> phones, ref int count) =>
        Vowel(Heard(word, at, Signs[(word[at] % BlockSize) - 0x3E]), phones, ref count);

    private static void Pair(string pair, Span<byte> phones, ref int count)
    {
        phones[count++] = Phone.Of(pair[0]);
        phones[count++] = Phone.Of(pair[1]);
        phones[count++] = Phone.Schwa;
    }

    private static void Independent(
        ReadOnlySpan<char> word, int at, Span<byte> phones, ref int count)
    {
        int offset = word[at] % BlockSize;
        char vowel = Vowels[offset - 0x05];
        if (BlockOf(word[at]) == Bengali && offset == 0x05) vowel = 'o';
        bool opens = vowel == '1' && at == 0 && word.Length > 1;
        Vowel(opens ? '5' : vowel, phones, ref count);
    }

    // True: it carries the vowel that is spoken unless a sign follows.
    private static bool Consonant(
        ReadOnlySpan<char> word, int at, Span<byte> phones, ref int count)
    {
        int offset = word[at] % BlockSize;
        if (IsBreathed(word, at, offset))
        {
            if (at == word.Length - 1) return false;
            phones[count++] = Phone.Schwa;
            return true;
        }

        byte consonant = ConsonantAt(word, at, BlockOf(word[at]), offset);
        if (IsOpenNg(word, at, offset)) phones[count++] = Phone.N;
        if (consonant == 0) return false;
        if (count == 0 || phones[count - 1] != consonant) phones[count++] = consonant;
        phones[count++] = Phone.Schwa;
        return true;
    }

    // ਸਰ੍ਹੋਂ, तुम्हारा, ਮਾਂਹ: an h joined to the sound before it only breathes on that.
    private static bool IsBreathed(ReadOnlySpan<char> word, int at, int offset)
    {
        if (offset != 0x39 || at < 2) return false;
        int before = word[at - 1] % BlockSize;
        bool joined = before == Virama && word[at - 2] % BlockSize is 0x30 or 0x32 or 0x2E or 0x28;
        bool nasal = BlockOf(word[at]) == 2 && at == word.Length - 1 && before is 0x02 or 0x70;
        return joined || nasal;
    }

    // ম্যাগি, ব্যানার্জি: the y that Bengali joins to an a is the open a of borrowed words.
    private static bool IsOpenA(ReadOnlySpan<char> word, int at) =>
        at >= 2 && at + 1 < word.Length && word[at] == '\u09AF' && word[at - 1] == '\u09CD'
        && word[at + 1] == '\u09BE';

    // Tamil writes tc for the ksh of names (Meenakshi), and a doubled hard r is tr; the ligature
    // of j and ny is spoken gy in Hindi, gn in Gujarati.
    private static string? Ligature(ReadOnlySpan<char> word, int at)
    {
        if (at + 2 >= word.Length || word[at + 1] % BlockSize != Virama) return null;
        int block = BlockOf(word[at]);
        int second = word[at + 2] % BlockSize;
        return (word[at] % BlockSize) switch
        {
            0x1F when block == 5 && second == 0x1A => "ks",
            0x31 when block == 5 && second == 0x31 => "tr",
            0x1C when second == 0x1E && block == 0 => "gy",
            0x1C when second == 0x1E && block == 3 => "gn",
            _ => null,
        };
    }

    // Bengali writes ng with one letter.
    private static bool IsOpenNg(ReadOnlySpan<char> word, int at, int offset) =>
        offset == 0x19 && !(at + 1 < word.Length && word[at + 1] % BlockSize == Virama);

    // Inside a word ai is often the a of borrowed words; at its end it is spoken as written.
    private static char Heard(ReadOnlySpan<char> word, int at, char kind)
    {
        if (kind != '1') return kind;
        int next = at + 1;
        bool dot = next == word.Length - 1 && word[next] % BlockSize is 0x01 or 0x02;
        return next >= word.Length || dot ? '1' : '5';
    }

    private static void Vowel(char kind, Span<byte> phones, ref int count)
    {
        switch (kind)
        {
            case '1': Add(phones, ref count, Phone.A); Add(phones, ref count, Phone.I); break;
            case '2': Add(phones, ref count, Phone.A); Add(phones, ref count, Phone.U); break;
            case '3': Add(phones, ref count, Phone.Of('r')); Add(phones, ref count, Phone.I); break;
            case '4': Add(phones, ref count, Phone.Of('l')); Add(phones, ref count, Phone.I); break;
            case '5': Add(phones, ref count, Phone.Open); break;
            default: Add(phones, ref count, Phone.Of(kind)); break;
        }
    }

    // Before a consonant the dot is a nasal; at the end it only colours the vowel, except where
    // the southern scripts write a real m with it.
    private static void Nasal(
        ReadOnlySpan<char> word, int at, int block, int offset, Span<byte> phones, ref int count)
    {
        if (offset == 0x03) return;
        bool last = at == word.Length - 1;
        if (last && block < 5) return;
        if (last)
        {
            phones[count++] = Phone.Of('m');
            return;
        }

        int next = word[at + 1] % BlockSize;
        if (offset == 0x01 && next is < 0x15 or > 0x2D) return;
        // The r of চিঁড়ে is a dotted d; before it only the vowel is coloured.
        bool dotted = block == Bengali && (next == 0x5C
            || (at + 2 < word.Length && word[at + 2] % BlockSize == Nukta));
        if (dotted) return;
        bool labial = next is >= 0x2A and <= 0x2E;
        Add(phones, ref count, labial ? Phone.Of('m') : Phone.N);
    }

    // The nukta turns the consonant before it into the sound that Persian or English lent.
    private static void Dot(Span<byte> phones, int block, ref int count)
    {
        int at = count - 1;
        while (at >= 0 && phones[at] == Phone.Schwa) at--;
        if (at < 0) return;
        if (phones[at] == Phone.Of('j')) phones[at] = Phone.Of('z');
        if (phones[at] == Phone.Of('p')) phones[at] = Phone.Of('f');
        if (block == Bengali && phones[at] == Phone.Of('d')) phones[at] = Phone.Of('r');
    }

    private static byte ConsonantAt(ReadOnlySpan<char> word, int at, int block, int offset)
    {
        // सिंह is Singh.
        bool singh = offset == 0x39 && at > 1 && at == word.Length - 1
            && word[at - 1] % BlockSize == 0x02 && word[at - 2] % BlockSize == 0x3F;
        if (singh || IsOpenNg(word, at, offset)) return Phone.Of('g');
        if (offset is >= 0x15 and <= 0x39)
        {
            char plain = Plain(offset);
            return block == 5 ? Phone.Of(TamilVoice(word, at, plain)) : Phone.Of(plain);
        }

        return offset switch
        {
            0x58 => Phone.Of('k'),
            0x59 => Phone.Of('k'),
            0x5A => Phone.Of('g'),
            0x5B => Phone.Of('z'),
            0x5C or 0x5D => Phone.Of(block == Bengali ? 'r' : 'd'),
            0x5E => Phone.Of('f'),
            0x5F => Phone.Y,
            0x4E when block == 1 => Phone.Of('t'),
            0x71 => 0,
            _ => 0,
        };
    }

    private static char Plain(int offset) => offset switch
    {
        0x15 or 0x16 => 'k',
        0x17 or 0x18 => 'g',
        0x19 => 'n',
        0x1A or 0x1B => 'c',
        0x1C or 0x1D => 'j',
        0x1E => 'n',
        0x1F or 0x20 or 0x24 or 0x25 => 't',
        0x21 or 0x22 or 0x26 or 0x27 => 'd',
        0x23 or 0x28 or 0x29 => 'n',
        0x2A => 'p',
        0x2B => 'f',
        0x2C or 0x2D => 'b',
        0x2E => 'm',
        0x2F => 'y',
        0x30 or 0x31 => 'r',
        0x32 or 0x33 or 0x34 => 'l',
        0x35 => 'v',
        0x36 or 0x37 or 0x38 => 's',
        _ => 'h',
    };

    // Tamil writes one letter for k and g; where it stands tells which is spoken.
    private static char TamilVoice(ReadOnlySpan<char> word, int at, char plain)
    {
        if (plain is not ('k' or 't' or 'p' or 'c')) return plain;
        char before = at > 0 ? word[at - 1] : '\0';
        char after = at + 1 < word.Length ? word[at + 1] : '\0';
        bool closed = after != '\0' && after % BlockSize == Virama;
        bool afterVirama = before != '\0' && before % BlockSize == Virama;
        bool afterNasal = afterVirama && at > 1 && Plain(word[at - 2] % BlockSize) is 'n' or 'm'
            && afterVirama;
        bool doubled = closed || (afterVirama && !afterNasal);
        if (at == 0) return plain == 'c' ? 's' : plain;
        if (doubled) return plain;
        return plain switch { 'k' => 'g', 't' => 'd', 'p' => 'b', _ => afterNasal ? 'j' : 's' };
    }

    private static void Add(Span<byte> phones, ref int count, byte phone)
    {
        if (count > 0 && phones[count - 1] == phone) return;
        phones[count++] = phone;
    }
}
