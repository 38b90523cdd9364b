using System.Data.Common;

namespace ConverseErp.Inventory;

/// <summary>Quantities as they come from the database.</summary>
internal static class Quantity
{
    /// <summary>Places that are kept.</summary>
    public const int Places = 3;

    /// <summary>More of one product at once is a slip of the finger.</summary>
    public const decimal Max = 1_000_000m;

    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>2.500 as 2.5: people read these.</summary>
    public static decimal Trim(decimal quantity) => quantity / One;

    public static decimal? Read(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : Trim(row.GetDecimal(column));

    public static decimal Round(decimal quantity) =>
        Trim(Math.Round(quantity, Places, MidpointRounding.AwayFromZero));
}
