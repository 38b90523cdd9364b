using System.Buffers;

namespace ConverseErp.Intake.Receiving;

/// <summary>The two ids of a person, as providers write them.</summary>
internal static class SenderIds
{
    private static readonly SearchValues<char> BsuidCharacters = SearchValues.Create(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_");

    /// <summary>CC.…: two letters of a country, a dot, and what Meta makes up; null when it is
    /// none.</summary>
    public static string? Bsuid(string? id) =>
        id is { Length: > 3 } && char.IsAsciiLetter(id[0]) && char.IsAsciiLetter(id[1])
            && id[2] == '.' && id.AsSpan(3).IndexOfAnyExcept(BsuidCharacters) < 0
            ? id : null;

    /// <summary>E.164 with plus: country code and number, 15 digits at most, never a leading
    /// zero; null when it is none.</summary>
    public static string? Phone(string? id)
    {
        if (string.IsNullOrEmpty(id)) return null;
        ReadOnlySpan<char> digits = id[0] == '+' ? id.AsSpan(1) : id;
        return digits.Length is >= 7 and <= 15 && digits[0] != '0'
            && digits.IndexOfAnyExceptInRange('0', '9') < 0
            ? string.Concat("+", digits) : null;
    }
}
