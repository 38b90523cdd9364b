namespace ConverseErp.Conversations.Understanding.Sound;

/// <summary>How Indian scripts write an English word: by ear and not by letter. The label says
/// Colgate, Thums Up and Tide; the customer writes कोलगेट, ಥಮ್ಸ್ ಅಪ್, టైడ్.</summary>
/// <remarks>Rough on purpose: it only has to come near enough for
/// <see cref="SoundDistance"/>, and a shop's Hindi names only get a second reading that nobody
/// will ever say.</remarks>
internal static class EnglishByEar
{
    private const int LettersMax = 48;

    /// <summary>Writes the phones of a lower-case Latin word as it is spoken and returns how
    /// many; 0 when it is spoken as it is spelt.</summary>
    public static int Read(ReadOnlySpan<char> word, Span<byte> phones)
    {
        if (word is "g") return LatinSounds.Read("ji", phones);
        if (word.Length is < 2 or > LettersMax || IndicSounds.IsIndic(word[0])) return 0;
        Span<char> heard = stackalloc char[LettersMax * 2];
        int length = 0;
        for (int at = Silent(word); at < word.Length;)
            at += Hear(word, at, heard, ref length);
        bool same = heard[..length].SequenceEqual(word);
        return same || length == 0 ? 0 : LatinSounds.Read(heard[..length], phones);
    }

    // Knorr, wrap, psyllium.
    private static int Silent(ReadOnlySpan<char> word) =>
        word.StartsWith("kn") || word.StartsWith("wr") || word.StartsWith("ps") ? 1 : 0;

    private static int Hear(ReadOnlySpan<char> word, int at, Span<char> heard, ref int length)
    {
        ReadOnlySpan<char> rest = word[at..];
        if (rest.StartsWith("igh")) return Say("aai", 3, heard, ref length);
        if (rest.StartsWith("sion")) return Say("jan", 4, heard, ref length);
        if (rest.StartsWith("tion")) return Say("shan", 4, heard, ref length);
        if (rest.StartsWith("tech")) return Say("tek", 4, heard, ref length);
        if (rest.StartsWith("buoy")) return Say("baay", 4, heard, ref length);
        if (rest.StartsWith("life")) return Say("laaif", 4, heard, ref length);
        if (rest.StartsWith("thom")) return Say("tom", 4, heard, ref length);
        if (rest is "le" && at > 0 && IsConsonant(word[at - 1]))
            return Say("al", 2, heard, ref length);
        return IsConsonant(rest[0])
            ? Consonant(rest, at > 0 && word[at - 1] == 'g', heard, ref length)
            : Vowel(rest, at, heard, ref length);
    }

    private static int Consonant(
        ReadOnlySpan<char> rest, bool doubled, Span<char> heard, ref int length)
    {
        char next = rest.Length > 1 ? rest[1] : '\0';
        if (rest[0] == 'g' && !doubled && next is 'e' or 'i' or 'y')
            return Say("j", 1, heard, ref length);
        heard[length++] = rest[0];
        return 1;
    }

    private static int Vowel(ReadOnlySpan<char> rest, int at, Span<char> heard, ref int length)
    {
        char next = rest.Length > 1 ? rest[1] : '\0';
        char third = rest.Length > 2 ? rest[2] : '\0';
        bool closed = IsConsonant(next) && !IsVowel(third);
        if (rest[0] == 'e' && rest.Length == 1 && at > 1) return Drop(heard, ref length);
        if (rest is "es" && at > 2 && heard[length - 1] == 'c')
            return 1 + Drop(heard, ref length);
        if (rest[0] == 'a' && next == 'i' && IsConsonant(third))
            return Say("eyi", 2, heard, ref length);
        if (rest[0] is 'a' or 'e' && next == 'y' && !IsVowel(third))
            return Say("e", 2, heard, ref length);
        if (rest is "ie") return Say("i", 2, heard, ref length);
        if (rest[0] == 'o' && next is 'i') return Say("aai", 2, heard, ref length);
        if (rest[0] == 'o' && next is 'u') return Say("au", 2, heard, ref length);
        if (rest is "ow") return Say("o", 2, heard, ref length);
        if (rest[0] == 'e' && next == 'r' && closed) return Say("a", 1, heard, ref length);
        if (rest is "or") return Say("a", 1, heard, ref length);
        if (rest[0] == 'u' && closed) return Say("a", 1, heard, ref length);
        if (IsLong(rest)) return Say(Long(rest[0]), 1, heard, ref length);
        heard[length++] = rest[0];
        return 1;
    }

    // The last e of tide is not spoken; it makes the c and g before it soft.
    private static int Drop(Span<char> heard, ref int length)
    {
        if (length == 0) return 1;
        ref char last = ref heard[length - 1];
        if (IsVowel(last))
            heard[length++] = 'e';
        else if (last == 'c')
            last = 's';
        return 1;
    }

    // A vowel, one consonant, and an e that ends the word.
    private static bool IsLong(ReadOnlySpan<char> rest) =>
        rest[0] is 'a' or 'i' && rest.Length is 3 or 4 && IsConsonant(rest[1]) && rest[2] == 'e'
        && (rest.Length == 3 || rest[3] == 's');

    private static string Long(char vowel) => vowel == 'a' ? "e" : "aai";

    private static int Say(string spoken, int letters, Span<char> heard, ref int length)
    {
        spoken.CopyTo(heard[length..]);
        length += spoken.Length;
        return letters;
    }

    private static bool IsVowel(char c) => LatinSounds.IsVowelLetter(c);

    private static bool IsConsonant(char c) => c is >= 'a' and <= 'z' && !IsVowel(c);
}
