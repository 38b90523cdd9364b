namespace ConverseErp.Conversations.Understanding.Sound;

/// <summary>Reads Latin letters as people type Indian languages and English on a phone.</summary>
internal static class LatinSounds
{
    /// <summary>Writes the phones of a lower-case Latin word and returns how many.</summary>
    public static int Read(ReadOnlySpan<char> word, Span<byte> phones)
    {
        int count = 0;
        int at = 0;
        while (at < word.Length && count < phones.Length - 1)
        {
            char c = word[at];
            char next = at + 1 < word.Length ? word[at + 1] : '\0';
            if (c is < 'a' or > 'z')
                at++;
            else if (IsVowelLetter(c))
                at += Vowel(word, at, phones, ref count);
            else
                at += Consonant(word, at, c, next, phones, ref count);
        }

        return count;
    }

    public static bool IsVowelLetter(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static int Vowel(ReadOnlySpan<char> word, int at, Span<byte> phones, ref int count)
    {
        char c = word[at];
        int run = 1;
        while (at + run < word.Length && word[at + run] == c) run++;
        if (run > 1)
        {
            char heard = c switch { 'e' => 'i', 'o' => 'u', _ => c };
            Add(phones, ref count, Phone.Of(heard));
            return run;
        }

        char next = at + 1 < word.Length ? word[at + 1] : '\0';
        if (c == 'a' && next == 'i' && at + 2 < word.Length)
        {
            Add(phones, ref count, Phone.Open);
            return 2;
        }

        if (c == 'e' && next == 'a') return One(phones, ref count, 'i', 2);
        if (c == 'e' && next == 'i') return One(phones, ref count, 'e', 2);
        if (c == 'i' && next == 'e' && at + 2 < word.Length) return One(phones, ref count, 'i', 2);
        if (c == 'o' && next == 'a') return One(phones, ref count, 'o', 2);
        bool glideEnds = at + 2 >= word.Length || !IsVowelLetter(word[at + 2]);
        if (c == 'o' && next == 'w' && glideEnds && at + 2 < word.Length)
        {
            Add(phones, ref count, Phone.A);
            return One(phones, ref count, 'u', 2);
        }

        return One(phones, ref count, c, 1);
    }

    private static int Consonant(
        ReadOnlySpan<char> word, int at, char c, char next, Span<byte> phones, ref int count)
    {
        switch (c)
        {
            case 'y':
                bool glide = IsVowelLetter(next) || (at > 0 && IsVowelLetter(word[at - 1]));
                return One(phones, ref count, glide ? 'y' : 'i', 1);
            case 'c' when next == 'h':
                return One(phones, ref count, 'c', 2);
            case 'c' when next == 'k':
                return One(phones, ref count, 'k', 2);
            case 'c' when next is 'c' && at + 2 < word.Length && word[at + 2] == 'h':
                return 1;
            case 'c':
                return One(phones, ref count, next is 'e' or 'i' or 'y' ? 's' : 'k', 1);
            case 's' when next == 'h':
                return One(phones, ref count, 's', 2);
            case 't' when word[at..].StartsWith("tion"):
                phones[count++] = Phone.Of('s');
                return One(phones, ref count, 'a', 3);
            case 'p' when next == 'h':
                return One(phones, ref count, 'f', 2);
            case 'z' when next == 'h':
                return One(phones, ref count, 'l', 2);
            case 'w' when next == 'h' && at + 2 < word.Length && word[at + 2] == 'o':
                return One(phones, ref count, 'h', 2);
            case 'x':
                Add(phones, ref count, Phone.Of('k'));
                return One(phones, ref count, 's', 1);
            case 'q' when next == 'u' && at + 2 < word.Length && IsVowelLetter(word[at + 2]):
                Add(phones, ref count, Phone.Of('k'));
                return One(phones, ref count, 'v', 2);
            case 'q':
                return One(phones, ref count, 'k', 1);
            case 'w':
                return One(phones, ref count, 'v', 1);
            case 'h' when at > 0 && !IsVowelLetter(word[at - 1]):
                return 1;
            default:
                return One(phones, ref count, c, 1);
        }
    }

    private static int One(Span<byte> phones, ref int count, char letter, int consumed)
    {
        Add(phones, ref count, Phone.Of(letter));
        return consumed;
    }

    private static void Add(Span<byte> phones, ref int count, byte phone)
    {
        if (count > 0 && phones[count - 1] == phone) return;
        phones[count++] = phone;
    }
}
