namespace ConverseErp.Contracts;

/// <summary>Barcodes of goods: those of GS1 carry a check digit, a shop's own need not.</summary>
public static class Barcodes
{
    public const int CharsMax = 40;

    /// <summary>Whether a text can be on a label. What has the length of a GS1 number (EAN-8,
    /// UPC-A, EAN-13, GTIN-14) and only digits must have its check digit.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length is 0 or > CharsMax) return false;
        if (!text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '/' or ' ')) return false;
        bool gs1 = text.Length is 8 or 12 or 13 or 14 && text.All(char.IsAsciiDigit);
        return !gs1 || CheckDigit(text.AsSpan(0, text.Length - 1)) == text[^1] - '0';
    }

    /// <summary>The last digit of a GS1 number.</summary>
    /// <param name="digits">The others.</param>
    /// <remarks>Source: GS1 General Specifications, 7.9: from the right, threes and ones.
    /// </remarks>
    public static int CheckDigit(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
            sum += (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 3 : 1);
        return (10 - sum % 10) % 10;
    }
}
