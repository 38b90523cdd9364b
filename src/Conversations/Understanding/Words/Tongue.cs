namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>The languages the engine reads, as a set.</summary>
[Flags]
internal enum Tongue : ushort
{
    None = 0,
    English = 1,
    Hindi = 2,
    Marathi = 4,
    Gujarati = 8,
    Bengali = 16,
    Tamil = 32,
    Telugu = 64,
    Kannada = 128,
    Punjabi = 256,
    Everywhere = 511,
}

/// <summary>Names and scripts of the languages.</summary>
internal static class Tongues
{
    public const int Count = 9;

    /// <summary>Languages that say twenty five; the others have a word of its own for it.
    /// </summary>
    public const Tongue Compounding =
        Tongue.English | Tongue.Tamil | Tongue.Telugu | Tongue.Kannada;

    private static readonly string[] Codes = ["en", "hi", "mr", "gu", "bn", "ta", "te", "kn", "pa"];

    // By Indic block: Devanagari, Bengali, Gurmukhi, Gujarati, Odia, Tamil, Telugu, Kannada.
    private static readonly Tongue[] ByBlock =
    [
        Tongue.Hindi | Tongue.Marathi, Tongue.Bengali, Tongue.Punjabi, Tongue.Gujarati,
        Tongue.None, Tongue.Tamil, Tongue.Telugu, Tongue.Kannada, Tongue.None,
    ];

    /// <summary>The language of a code, <c>in</c> for all of India's, or none.</summary>
    public static Tongue OfCode(string code)
    {
        if (code == "in") return Tongue.Everywhere & ~Tongue.English;
        int at = Array.IndexOf(Codes, code);
        return at < 0 ? Tongue.None : (Tongue)(1 << at);
    }

    public static string CodeOf(Tongue tongue) =>
        Codes[System.Numerics.BitOperations.TrailingZeroCount((uint)tongue)];

    /// <summary>The languages written in a script; English and Hindi words are borrowed by all.
    /// </summary>
    /// <param name="block">Indic block number, or -1 for Latin.</param>
    public static Tongue WrittenIn(int block) =>
        block < 0 ? Tongue.Everywhere : Native(block) | Tongue.English | Borrowed(block);

    /// <summary>The languages at home in a script.</summary>
    public static Tongue Native(int block) =>
        block < 0 || block >= ByBlock.Length ? Tongue.None : ByBlock[block];

    private static Tongue Borrowed(int block) => block is 2 or 3 ? Tongue.Hindi : Tongue.None;
}
