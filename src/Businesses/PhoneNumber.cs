namespace ConverseErp.Businesses;

/// <summary>Phone numbers as people write them, made E.164.</summary>
public static class PhoneNumber
{
    /// <summary>+ and 8–15 digits; ten digits that start with 6–9 are an Indian mobile. Null
    /// when it is no phone number.</summary>
    public static string? Normalise(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 40) return null;
        string trimmed = text.Trim();
        Span<char> digits = stackalloc char[40];
        int count = 0;
        foreach (char c in trimmed)
        {
            if (char.IsAsciiDigit(c)) digits[count++] = c;
            else if (c is not ('+' or ' ' or '-' or '(' or ')' or '.' or '\u00A0')) return null;
        }

        if (trimmed.LastIndexOf('+') > 0) return null;
        ReadOnlySpan<char> number = digits[..count];
        if (trimmed[0] == '+')
            return count is >= 8 and <= 15 && number[0] != '0' ? "+" + number.ToString() : null;
        if (number.StartsWith("00")) return Normalise("+" + number[2..].ToString());
        if (count == 11 && number[0] == '0') number = number[1..];
        if (number.Length == 10) return number[0] >= '6' ? "+91" + number.ToString() : null;
        return number.Length == 12 && number.StartsWith("91") && number[2] >= '6'
            ? "+" + number.ToString()
            : null;
    }
}
