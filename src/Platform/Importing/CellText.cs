using System.Globalization;

namespace ConverseErp.Platform.Importing;

/// <summary>Reads what people and spreadsheets write into cells.</summary>
public static class CellText
{
    /// <summary>A plain decimal: "45", "45.50", "1,25,000.00", "₹45", "Rs. 45", "45/-".</summary>
    /// <param name="places">Decimals allowed; more are not rounded away but refused.</param>
    /// <returns>Null when the text is no such number.</returns>
    public static decimal? Number(string text, int places)
    {
        string plain = Bare(text);
        const NumberStyles Styles = NumberStyles.AllowLeadingSign
            | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(plain, Styles, CultureInfo.InvariantCulture, out decimal number))
            return null;
        return decimal.Round(number, places) == number ? number : null;
    }

    /// <summary>Control characters as spaces, ends trimmed.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(char.IsControl)) return text.Trim();
        return string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = char.IsControl(source[i]) ? ' ' : source[i];
        }).Trim();
    }

    // Grouping commas are taken out only where Indians or others put them: before 2 or 3 digits.
    private static string Bare(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.StartsWith("₹", StringComparison.Ordinal)) rest = rest[1..];
        else if (rest.StartsWith("Rs.", StringComparison.OrdinalIgnoreCase)) rest = rest[3..];
        else if (rest.StartsWith("Rs", StringComparison.OrdinalIgnoreCase)) rest = rest[2..];
        if (rest.EndsWith("/-", StringComparison.Ordinal)) rest = rest[..^2];
        string bare = rest.Trim().ToString();
        if (!bare.Contains(',')) return bare;
        string[] groups = bare.Split('.')[0].Split(',');
        bool grouped = groups[0].Length is > 0 and <= 4
            && groups[^1].Length == 3
            && groups[1..].All(g => g.Length is 2 or 3);
        return grouped ? bare.Replace(",", "", StringComparison.Ordinal) : bare;
    }
}
