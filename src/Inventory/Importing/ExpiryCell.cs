using System.Globalization;

namespace ConverseErp.Inventory.Importing;

/// <summary>Days on packs as people and spreadsheets write them.</summary>
internal static class ExpiryCell
{
    private static readonly string[] Days =
    [
        "yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "d-M-yyyy", "dd.MM.yyyy",
        "d.M.yyyy", "dd/MM/yy", "d/M/yy", "dd-MM-yy", "d-M-yy", "d MMM yyyy", "d-MMM-yyyy",
        "d MMM yy", "d-MMM-yy",
    ];

    private static readonly string[] Months =
    [
        "MM/yyyy", "M/yyyy", "MM-yyyy", "M-yyyy", "MM/yy", "M/yy", "MM-yy", "M-yy", "MMM yyyy",
        "MMM-yyyy", "MMM yy", "MMM-yy", "MMM/yyyy", "MMM/yy", "yyyy-MM",
    ];

    /// <summary>The last good day; of a month without a day, its last.</summary>
    /// <returns>Null when the text is no day.</returns>
    public static DateOnly? Read(string text)
    {
        string plain = string.Join(' ', text.Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (DateOnly.TryParseExact(plain, Days, CultureInfo.InvariantCulture,
            DateTimeStyles.None, out DateOnly day))
            return day;
        return DateOnly.TryParseExact(plain, Months, CultureInfo.InvariantCulture,
            DateTimeStyles.None, out DateOnly month)
                ? new DateOnly(month.Year, month.Month, 1).AddMonths(1).AddDays(-1)
                : null;
    }
}
