namespace ConverseErp.Conversations.Understanding.Words;

/// <summary>Units as they are heard. The first eleven are also written in results.</summary>
internal enum Unit : byte
{
    None, Kg, G, L, Ml, Pc, Pkt, Bottle, Box, Dozen, Bag, M, Quintal,

    // Heard, then turned into one of the above or used to tell products apart.
    Ton, Pao, Foot, Yard, Inch, Mm, Cm, Watt, Amp, Mg, Volt, Sqmm, Page, Tablet,

    // Packings of the product itself.
    Strip, Set, Roll, Tube,
}

/// <summary>Arithmetic and names of units.</summary>
internal static class Units
{
    private static readonly string?[] Codes =
    [
        null, "kg", "g", "l", "ml", "pc", "pkt", "bottle", "box", "dozen", "bag", "m", "quintal",
    ];

    /// <summary>The code used in results and catalogues, or null.</summary>
    public static string? CodeOf(Unit unit) =>
        (int)unit < Codes.Length ? Codes[(int)unit] : null;

    /// <summary>The unit of a catalogue's code; unknown codes count as pieces.</summary>
    public static Unit OfCode(string? code)
    {
        int at = Array.IndexOf(Codes, code?.Trim().ToLowerInvariant());
        return at > 0 ? (Unit)at : Unit.Pc;
    }

    public static bool IsWeight(Unit unit) =>
        unit is Unit.Kg or Unit.G or Unit.Quintal or Unit.Ton or Unit.Pao;

    public static bool IsVolume(Unit unit) => unit is Unit.L or Unit.Ml;

    public static bool IsLength(Unit unit) =>
        unit is Unit.M or Unit.Foot or Unit.Yard or Unit.Inch or Unit.Mm or Unit.Cm;

    /// <summary>Units that are measured rather than counted.</summary>
    public static bool IsMeasure(Unit unit) => IsWeight(unit) || IsVolume(unit);

    /// <summary>Units that only tell products apart and never count them.</summary>
    public static bool IsTrait(Unit unit) =>
        unit is Unit.Inch or Unit.Mm or Unit.Cm or (>= Unit.Watt and <= Unit.Page);

    /// <summary>Words for packings and pieces that mean "the product's own unit".</summary>
    public static bool IsOwn(Unit unit) =>
        unit is Unit.Pc or Unit.Pkt or Unit.Strip or Unit.Set or Unit.Roll or Unit.Tube;

    /// <summary>The value in the base of its dimension (g, ml, mm), or the value itself.</summary>
    public static decimal ToBase(decimal value, Unit unit) => unit switch
    {
        Unit.Kg or Unit.L or Unit.M => value * 1000,
        Unit.Quintal => value * 100_000,
        Unit.Ton => value * 1_000_000,
        Unit.Pao => value * 250,
        Unit.Foot => value * 304.8m,
        Unit.Yard => value * 914.4m,
        Unit.Inch => value * 25.4m,
        Unit.Cm => value * 10,
        _ => value,
    };

    /// <summary>A number that is equal for units of one dimension.</summary>
    public static int Dimension(Unit unit)
    {
        if (IsWeight(unit)) return 1;
        if (IsVolume(unit)) return 2;
        if (IsLength(unit)) return 3;
        return unit is Unit.None ? 0 : 3 + (int)unit;
    }
}
