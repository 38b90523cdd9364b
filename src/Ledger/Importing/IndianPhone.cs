namespace ConverseErp.Ledger.Importing;

/// <summary>Phone numbers as shops write them.</summary>
internal static class IndianPhone
{
    private const int DigitsMax = 15;
    private const int ForeignDigitsMin = 8;

    /// <summary>"98200 12345", "098200-12345", "91 98200 12345", "+91…" and foreign numbers
    /// with a plus as E.164.</summary>
    /// <returns>Null when it cannot be a number that answers.</returns>
    public static string? Normalise(string text)
    {
        Span<char> digits = stackalloc char[DigitsMax + 2];
        int count = 0;
        bool plus = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAsciiDigit(c))
            {
                if (count == digits.Length) return null;
                digits[count++] = c;
            }
            else if (c == '+' && count == 0)
            {
                plus = true;
            }
            else if (c is not (' ' or '-' or '(' or ')' or '.' or '/' or '\u00A0'))
            {
                return null;
            }
        }

        ReadOnlySpan<char> number = digits[..count];
        if (number.StartsWith("00", StringComparison.Ordinal))
        {
            number = number[2..];
            plus = true;
        }

        if (plus && !number.StartsWith("91", StringComparison.Ordinal)) return Foreign(number);
        ReadOnlySpan<char> national = National(number);
        // Mobiles begin with 6 to 9, landlines with their area's code: ten digits either way.
        return national.Length == 10 && national[0] is not '0' ? $"+91{national}" : null;
    }

    private static ReadOnlySpan<char> National(ReadOnlySpan<char> number) => number.Length switch
    {
        12 when number.StartsWith("91", StringComparison.Ordinal) => number[2..],
        13 when number.StartsWith("091", StringComparison.Ordinal) => number[3..],
        13 when number.StartsWith("910", StringComparison.Ordinal) => number[3..],
        11 when number[0] == '0' => number[1..],
        _ => number,
    };

    private static string? Foreign(ReadOnlySpan<char> number) =>
        number.Length is >= ForeignDigitsMin and <= DigitsMax && number[0] != '0'
            ? $"+{number}"
            : null;
}
