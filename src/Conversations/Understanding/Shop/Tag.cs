using ConverseErp.Conversations.Understanding.Words;

namespace ConverseErp.Conversations.Understanding.Shop;

/// <summary>Where a product's number comes from.</summary>
internal enum TagKind : byte
{
    /// <summary>Stands in the name or an alias: Dolo 650, 9 watt, lays 20.</summary>
    Name,

    /// <summary>The pack size.</summary>
    Pack,

    /// <summary>A price: "10 wala".</summary>
    Price,
}

/// <summary>A number that tells a product from its sisters.</summary>
/// <param name="Hundredths">The number times 100.</param>
/// <param name="Unit">Its unit, or none when a bare number stands there.</param>
/// <param name="Kind">Where it comes from.</param>
[System.Runtime.InteropServices.StructLayout(
    System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct Tag(int Hundredths, Unit Unit, TagKind Kind)
{
    public decimal Value => Hundredths / 100m;

    public static Tag Of(decimal value, Unit unit, TagKind kind) =>
        new((int)Math.Clamp(Math.Round(value * 100), 0, int.MaxValue), unit, kind);

    /// <summary>Whether a spoken number with this unit means this tag.</summary>
    public bool Means(decimal value, Unit unit)
    {
        if (unit == Unit.None || Unit == Unit.None)
            return (Unit == Unit.None || unit == Unit.None) && value == Value;
        return Units.Dimension(unit) == Units.Dimension(Unit)
            && Close(Units.ToBase(value, unit), Units.ToBase(Value, Unit));
    }

    // 1.5 g is kept in hundredths, feet become millimetres: a hair of difference is none.
    private static bool Close(decimal a, decimal b) => Math.Abs(a - b) <= 0.005m * Math.Max(a, b);
}
