namespace ConverseErp.Contracts;

/// <summary>The permanent words of the modes, in JSON and on the command line.</summary>
public static class ModeWords
{
    private static readonly string[] All =
        ["full", "ai-degraded", "whatsapp-degraded", "companion-only", "offline"];

    public static string Of(Mode mode) => All[(int)mode];

    /// <summary>A word, or its number.</summary>
    /// <returns>Null: there is no such mode.</returns>
    public static Mode? Find(string word)
    {
        int at = Array.IndexOf(All, word.Trim().ToLowerInvariant());
        if (at < 0 && word is [>= '0' and <= '4']) at = word[0] - '0';
        return at < 0 ? null : (Mode)at;
    }
}
