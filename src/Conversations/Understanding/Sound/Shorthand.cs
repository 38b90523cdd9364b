namespace ConverseErp.Conversations.Understanding.Sound;

/// <summary>Words typed without some of their vowels, as hurried thumbs do.</summary>
internal static class Shorthand
{
    private const int First = 12;
    private const int PerVowel = 6;
    private const int MissingMax = 3;

    /// <summary>How far a shorthand is from the word, or int.MaxValue when it is not one of it:
    /// every consonant must be there, and no vowel that the word does not have.</summary>
    public static int Cost(ReadOnlySpan<byte> spoken, ReadOnlySpan<byte> known)
    {
        if (spoken.Length < 3 || known.Length <= spoken.Length || spoken[0] != known[0])
            return int.MaxValue;
        int missing = 0;
        int at = 0;
        foreach (byte phone in known)
        {
            if (at < spoken.Length && Same(spoken[at], phone)) at++;
            else if (Phone.IsVowel(phone)) missing++;
            else return int.MaxValue;
        }

        bool whole = at == spoken.Length && missing is > 0 and <= MissingMax;
        bool ends = !Phone.IsVowel(spoken[^1]) || Same(spoken[^1], known[^1]);
        return whole && ends ? First + (PerVowel * missing) : int.MaxValue;
    }

    private static bool Same(byte spoken, byte known) => spoken == known
        || (spoken == Phone.A && known == Phone.Schwa)
        || (spoken == Phone.Schwa && known == Phone.A);
}
