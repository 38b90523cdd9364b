namespace ConverseErp.Contracts;

/// <summary>Units of measure and their exact conversion.</summary>
/// <remarks>Pack words (pkt, bottle, box, bag …) count the product's own packs: a shop that says
/// "2 bottle" of something sold by the piece means two of it.</remarks>
public static class Units
{
    private static readonly Dictionary<string, (string Base, decimal Factor)> Measured = new()
    {
        ["kg"] = ("g", 1000m),
        ["g"] = ("g", 1m),
        ["quintal"] = ("g", 100_000m),
        ["l"] = ("ml", 1000m),
        ["ml"] = ("ml", 1m),
        ["m"] = ("m", 1m),
        ["pc"] = ("pc", 1m),
        ["dozen"] = ("pc", 12m),
    };

    private static readonly HashSet<string> Packs = ["pc", "pkt", "bottle", "box", "bag"];

    /// <summary>A quantity in another unit, exact; null when the units do not fit together.
    /// </summary>
    public static decimal? Convert(decimal quantity, string from, string to)
    {
        if (from == to) return quantity;
        if (Measured.TryGetValue(from, out (string Base, decimal Factor) source)
            && Measured.TryGetValue(to, out (string Base, decimal Factor) target)
            && source.Base == target.Base)
            return quantity * source.Factor / target.Factor;

        // A dozen packets is twelve packets.
        if (from == "dozen" && Packs.Contains(to)) return quantity * 12;
        if (to == "dozen" && Packs.Contains(from)) return quantity / 12;
        return Packs.Contains(from) && Packs.Contains(to) ? quantity : null;
    }
}
