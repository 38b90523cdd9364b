using System.Globalization;

namespace ConverseErp.Contracts;

/// <summary>A product's packs in one cell of a file: "box=24:8901234567894|bag=50".</summary>
public static class PackCell
{
    private const char Between = '|';

    /// <summary>Empty where there are none.</summary>
    public static string Of(IReadOnlyList<PackUnit> packs) => string.Join(
        Between, packs.Select(p => string.Create(CultureInfo.InvariantCulture,
            $"{p.Unit}={p.Factor:0.###}{(p.Barcode is { } code ? ":" + code : "")}")));

    /// <summary>What the cell says, as it is written; whether it may be so is for Inventory.
    /// </summary>
    /// <returns>Null: the cell is none of packs.</returns>
    public static IReadOnlyList<PackUnit>? Read(string cell)
    {
        List<PackUnit> packs = [];
        foreach (string part in cell.Split(
            Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] said = part.Split('=', 2, StringSplitOptions.TrimEntries);
            if (said.Length < 2 || Units.Parse(said[0]) is not { } unit) return null;
            string[] many = said[1].Split(':', 2, StringSplitOptions.TrimEntries);
            if (!decimal.TryParse(many[0], NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out decimal factor))
                return null;
            packs.Add(new PackUnit(
                unit, factor, many.Length > 1 && many[1].Length > 0 ? many[1] : null));
        }

        return packs;
    }
}
