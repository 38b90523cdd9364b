namespace ConverseErp.Contracts;

/// <summary>The 15-character GST registration number and its check digit.</summary>
public static class Gstin
{
    public const int Length = 15;

    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>Whether a business can have this number: beside the check digit, a PAN stands
    /// inside. Other numbers (of embassies, of who deducts tax) are valid and have none.</summary>
    public static bool IsOfBusiness(string? gstin) =>
        gstin is not null && IsValid(gstin)
        && gstin.AsSpan(2, 5).IndexOfAnyExceptInRange('A', 'Z') < 0
        && gstin.AsSpan(7, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && char.IsAsciiLetterUpper(gstin[11]) && gstin[12] != '0';

    /// <summary>Whether the text has a GSTIN's shape, a State in use and the right check digit.
    /// </summary>
    /// <param name="text">Capital letters, no spaces; clean what people typed before.</param>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || !IndianStates.IsSupplierState(StateOf(text))) return false;
        return CheckDigit(text[..14]) is char check && check == text[14];
    }

    /// <summary>The State code the number begins with, or 0.</summary>
    public static int StateOf(ReadOnlySpan<char> text) =>
        text.Length < 2 ? 0 : IndianStates.Parse(text[..2]);

    /// <summary>The 15th character over the first fourteen.</summary>
    /// <returns>Null when there are not fourteen of 0-9 and A-Z.</returns>
    /// <remarks>Base 36, weights 1 and 2 in turn, the digits of each product added: see the GST
    /// portal's published 27AAPFU0939F1ZV.</remarks>
    public static char? CheckDigit(ReadOnlySpan<char> fourteen)
    {
        if (fourteen.Length != 14) return null;
        int sum = 0;
        for (int i = 0; i < fourteen.Length; i++)
        {
            int value = Alphabet.IndexOf(fourteen[i], StringComparison.Ordinal);
            if (value < 0) return null;
            int product = value * (i % 2 == 0 ? 1 : 2);
            sum += (product / 36) + (product % 36);
        }
        return Alphabet[(36 - (sum % 36)) % 36];
    }
}
