using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.Returns;

/// <summary>Amounts, days and States as the GST portals write them.</summary>
internal static class PortalText
{
    /// <summary>Rupees with two decimals at most; exact.</summary>
    public static decimal Rupees(long paise) => paise / 100m;

    /// <summary>For a cell: always two decimals.</summary>
    public static string Cell(long paise) =>
        Rupees(paise).ToString("0.00", CultureInfo.InvariantCulture);

    public static string Number(decimal number) =>
        number.ToString("0.####", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) =>
        day.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>20-Nov-2026, as the sheets want it.</summary>
    public static string SheetDay(DateOnly day) =>
        day.ToString("dd-MMM-yyyy", CultureInfo.InvariantCulture);

    public static string State(int code) => code.ToString("00", CultureInfo.InvariantCulture);

    /// <summary>27-Maharashtra, as the sheets want it.</summary>
    public static string SheetState(int code) => code == IndianStates.OutsideIndia
        ? "96-Other Countries"
        : State(code) + "-" + IndianStates.NameOf(code);

    /// <summary>Quantities have two decimals there.</summary>
    public static decimal Quantity(decimal quantity) =>
        decimal.Round(quantity, 2, MidpointRounding.AwayFromZero);

    public static void WriteRupees(this Utf8JsonWriter json, string name, long paise) =>
        json.WriteNumber(name, Rupees(paise));

    /// <summary>A text that the portals read: they know neither quotes nor backslashes.</summary>
    public static string Plain(string text, int charsMax)
    {
        string plain = new([.. text.Select(c => c switch
        {
            '"' => '\'',
            '\\' => '/',
            _ when char.IsControl(c) => ' ',
            _ => c,
        })]);
        plain = plain.Trim();
        return plain.Length <= charsMax ? plain : plain[..charsMax].TrimEnd();
    }
}
