using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ConverseErp.Businesses.Opening;

/// <summary>Short codes that lead a customer to a shop on a shared number, as SHOP-K7M2QX.
/// </summary>
internal static partial class JoinCodes
{
    // Without 0 and O, 1 and I: they are read aloud and typed.
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public static string Make() => RandomNumberGenerator.GetString(Alphabet, 6);

    /// <summary>The code in a text, with what is left of the text; null when there is none.
    /// </summary>
    public static (string Code, string Left)? Find(string text)
    {
        Match match = Code().Match(text);
        if (!match.Success) return null;
        string rest = (text[..match.Index] + " " + text[(match.Index + match.Length)..]).Trim();
        return (match.Groups["code"].Value.ToUpperInvariant(), rest);
    }

    [GeneratedRegex(
        @"[(\[]?\b(shop|dukaan|dukan)\s?[:\-]\s?(?<code>[2-9A-HJ-NP-Za-hj-np-z]{6})\b[)\]]?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        500)]
    private static partial Regex Code();
}
