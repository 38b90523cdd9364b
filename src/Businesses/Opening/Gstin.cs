namespace ConverseErp.Businesses.Opening;

/// <summary>GST identification numbers.</summary>
public static class Gstin
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>Fifteen characters: State, PAN, entity, Z, check digit.</summary>
    public static bool IsValid(string? gstin)
    {
        if (gstin is not { Length: 15 }) return false;
        bool wellFormed = char.IsAsciiDigit(gstin[0]) && char.IsAsciiDigit(gstin[1])
            && gstin.AsSpan(2, 5).IndexOfAnyExceptInRange('A', 'Z') < 0
            && gstin.AsSpan(7, 4).IndexOfAnyExceptInRange('0', '9') < 0
            && char.IsAsciiLetterUpper(gstin[11])
            && Alphabet.Contains(gstin[12], StringComparison.Ordinal) && gstin[12] != '0'
            && Alphabet.Contains(gstin[13], StringComparison.Ordinal);
        return wellFormed && gstin[14] == CheckDigit(gstin);
    }

    // Weights 1 and 2 in turn, base 36, digits of each product added.
    private static char CheckDigit(string gstin)
    {
        int sum = 0;
        for (int i = 0; i < 14; i++)
        {
            int product = Alphabet.IndexOf(gstin[i], StringComparison.Ordinal)
                * (i % 2 == 0 ? 1 : 2);
            sum += (product / 36) + (product % 36);
        }

        return Alphabet[(36 - (sum % 36)) % 36];
    }
}
