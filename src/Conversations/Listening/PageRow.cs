using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Listening;

/// <summary>One row of a photographed bill or list.</summary>
/// <param name="Goods">What may name goods.</param>
/// <param name="Quantity">Null when the row has no columns: then Goods says it, if anything.
/// </param>
/// <param name="Rate">Rupees a unit.</param>
/// <param name="Amount">Rupees, as printed.</param>
internal sealed record PageRow(
    string Goods, decimal? Quantity, string? Unit, decimal? Rate, decimal? Amount)
{
    private const int WordsMax = 20;
    private const decimal NumberMax = 100_000_000;

    private static readonly HashSet<string> NoGoods = new(StringComparer.OrdinalIgnoreCase)
    {
        "total", "subtotal", "sub-total", "gst", "cgst", "sgst", "igst", "tax", "gstin", "invoice",
        "bill", "date", "dated", "phone", "mobile", "mob", "ph", "tel", "round", "rounding",
        "discount", "balance", "cash", "upi", "amount", "qty", "rate", "thank", "signature",
        "address", "address:", "to", "कुल", "योग", "दिनांक", "बिल", "जीएसटी", "धन्यवाद", "जोड़",
    };

    /// <summary>Splits a row into its columns: quantity × rate = amount tells which is which.
    /// </summary>
    /// <returns>Null when the row names no goods.</returns>
    public static PageRow? Read(string row)
    {
        string[] words = WordsOf(row);
        if (words.Length is 0 or > WordsMax || words.Any(w => NoGoods.Contains(w.TrimEnd(':'))))
            return null;
        if (!words.Any(w => w.Count(char.IsLetter) > 1)) return null;
        words = WithoutSerial(words);
        return Columns(words) ?? new PageRow(string.Join(' ', words), null, null, null, null);
    }

    /// <summary>What the page says all goods come to, from a row "TOTAL 4118.00".</summary>
    public static decimal? TotalIn(string row)
    {
        string[] words = WordsOf(row);
        bool total = words.Any(w => w.TrimEnd(':').ToUpperInvariant()
            is "TOTAL" or "GRAND" or "NET" or "कुल" or "योग");
        bool partly = words.Any(w => w.StartsWith("sub", StringComparison.OrdinalIgnoreCase));
        return total && !partly && words.Length > 1 ? Number(words[^1]) : null;
    }

    private static PageRow? Columns(string[] words)
    {
        for (int last = words.Length - 1; last >= 2; last--)
        {
            if (Number(words[last]) is not { } amount || amount <= 0) continue;
            for (int rate = last - 1; rate >= 1; rate--)
            {
                if (Number(words[rate]) is not { } each || each <= 0) continue;
                for (int at = rate - 1; at >= 0; at--)
                {
                    if (Count(words[at]) is { } count
                        && Multiplies(count.Quantity, each, amount)
                        && At(words, at, rate, count, each, amount) is { } row)
                        return row;
                }
            }
        }

        return null;
    }

    // Everything before the count is the name; a short word after it is its unit.
    private static PageRow? At(string[] words, int at, int rate,
        (decimal Quantity, string? Unit) count, decimal each, decimal amount)
    {
        string? unit = count.Unit ?? (at + 1 < rate ? Units.Parse(words[at + 1]) : null);
        // The columns may come before the name as well: "2 kg Sugar 42.00 84.00".
        string[] before = words[..at];
        string[] name = before.Any(HasLetters) ? before
            : words[(unit is not null && count.Unit is null ? at + 2 : at + 1)..rate];
        return name.Any(HasLetters)
            ? new PageRow(string.Join(' ', name), count.Quantity, unit, each, amount)
            : null;
    }

    private static bool HasLetters(string word) => word.Count(char.IsLetter) > 1;

    // Printed amounts are rounded, and a misread last digit is no other price.
    private static bool Multiplies(decimal quantity, decimal rate, decimal amount) =>
        quantity is > 0 and <= 100_000
        && Math.Abs((quantity * rate) - amount) <= Math.Max(0.5m, amount * 0.005m);

    // "10", "10kg", "2.5".
    private static (decimal Quantity, string? Unit)? Count(string word)
    {
        int digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || word[digits] == '.'))
            digits++;
        if (digits == 0 || Number(word[..digits]) is not { } quantity) return null;
        if (digits == word.Length) return (quantity, null);
        return Units.Parse(word[digits..]) is { } unit ? (quantity, unit) : null;
    }

    // "1", "1.", "(1)" before the name.
    private static string[] WithoutSerial(string[] words)
    {
        string first = words[0].Trim('(', ')', '.', ':', '-');
        bool serial = words.Length > 2 && first.Length is > 0 and <= 3
            && first.All(char.IsAsciiDigit) && HasLetters(words[1])
            && Units.Parse(words[1]) is null && words.Skip(2).Any(w => w.Any(char.IsAsciiDigit));
        return serial ? words[1..] : words;
    }

    private static string[] WordsOf(string row) => row.Split(
        [' ', '\t', '|', '₹', '=', '[', ']', '{', '}', '_', '“', '”', '"'],
        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static decimal? Number(string word)
    {
        string plain = word.Replace("Rs.", "", StringComparison.OrdinalIgnoreCase)
            .Replace(",", "", StringComparison.Ordinal).TrimEnd('/', '-', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out decimal number) && number <= NumberMax
            ? number
            : null;
    }
}
