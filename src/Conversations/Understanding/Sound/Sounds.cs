namespace ConverseErp.Conversations.Understanding.Sound;

/// <summary>From a folded word in any script to its phones.</summary>
internal static class Sounds
{
    /// <summary>Writes at most <see cref="Phone.WordMax"/> phones and returns how many.</summary>
    /// <param name="word">Letters of one script, folded to lower case.</param>
    /// <param name="phones">At least <see cref="Phone.WordMax"/> long.</param>
    public static int Read(ReadOnlySpan<char> word, Span<byte> phones)
    {
        if (word.IsEmpty) return 0;
        Span<byte> room = phones[..Phone.WordMax];
        int count = IndicSounds.IsIndic(word[0])
            ? IndicSounds.Read(word, room)
            : LatinSounds.Read(word, room);
        return WithoutGlides(room[..count]);
    }

    // Whether the glide in diye and aaye is written is a matter of taste.
    private static int WithoutGlides(Span<byte> phones)
    {
        int kept = 0;
        for (int i = 0; i < phones.Length; i++)
        {
            bool between = phones[i] == Phone.Y && i > 0 && i + 1 < phones.Length
                && ((phones[i - 1] == Phone.I && Phone.IsVowel(phones[i + 1]))
                    || (phones[i - 1] is Phone.A or Phone.Schwa && phones[i + 1] is Phone.E or Phone.I));
            if (!between) phones[kept++] = phones[i];
        }

        return kept;
    }

    /// <summary>The phones of a word as an array; for building lists, not for reading messages.
    /// </summary>
    public static byte[] Of(string word)
    {
        Span<byte> phones = stackalloc byte[Phone.WordMax];
        return phones[..Read(word, phones)].ToArray();
    }
}
