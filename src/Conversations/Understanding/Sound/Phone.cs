namespace ConverseErp.Conversations.Understanding.Sound;

/// <summary>The sounds that every script is reduced to: one small alphabet, so that "चीनी",
/// "cheeni" and "chini" become the same row of bytes.</summary>
/// <remarks>Letters a-z are 1-26; aspiration, vowel length and retroflexion are not kept, because
/// nobody spells them the same way twice. The vowel that Indic consonants carry unwritten is
/// a sound of its own (<see cref="Schwa"/>): cheap to drop, cheap to hear as another vowel.
/// </remarks>
internal static class Phone
{
    public const byte A = 1;
    public const byte E = 5;
    public const byte H = 8;
    public const byte I = 9;
    public const byte N = 14;
    public const byte O = 15;
    public const byte U = 21;
    public const byte Y = 25;
    public const byte Schwa = 27;

    /// <summary>The vowel between a, e and ai that borrowed words have (maggi, cancel).</summary>
    public const byte Open = 28;

    /// <summary>Phones are below this; tables are this long.</summary>
    public const int Count = 32;

    /// <summary>No word needs more; the rest of a longer one is not heard.</summary>
    public const int WordMax = 24;

    // Consonants that spelling and scripts confuse share a class; 0 is not kept in a key.
    private static readonly byte[] Classes = MakeClasses();

    public static byte Of(char letter) => (byte)(letter - 'a' + 1);

    public static bool IsVowel(byte phone) =>
        phone is A or E or I or O or U or Schwa or Open;

    /// <summary>The consonant class, 1-9, of a phone inside a word; 0 for vowels and glides.
    /// </summary>
    public static int ClassOf(byte phone) => Classes[phone];

    /// <summary>The coarse key: consonant classes, four bits each, at most fifteen.</summary>
    /// <remarks>A word that begins with a vowel or glide begins with class 10. Two spellings of
    /// one word nearly always share this key; the distance decides afterwards.</remarks>
    public static ulong KeyOf(ReadOnlySpan<byte> phones)
    {
        if (phones.IsEmpty) return 0;
        ulong key = 0;
        int classes = 0;
        if (IsVowel(phones[0]) || phones[0] == Y)
        {
            key = 10;
            classes = 1;
        }

        for (int i = 0; i < phones.Length && classes < 15; i++)
        {
            int kind = phones[i] == H ? (i == 0 ? 9 : 0) : Classes[phones[i]];
            if (kind == 0) continue;
            key = (key << 4) | (uint)kind;
            classes++;
        }

        return key;
    }

    /// <summary>How many classes a coarse key holds.</summary>
    public static int KeyLength(ulong key) =>
        key == 0 ? 0 : (67 - System.Numerics.BitOperations.LeadingZeroCount(key)) / 4;

    private static byte[] MakeClasses()
    {
        byte[] classes = new byte[Count];
        string[] groups = ["kgq", "cjzs", "td", "n", "pbfvw", "m", "r", "l"];
        for (int group = 0; group < groups.Length; group++)
        {
            foreach (char letter in groups[group]) classes[Of(letter)] = (byte)(group + 1);
        }

        return classes;
    }
}
