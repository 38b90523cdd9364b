using System.Collections.Frozen;
using System.Globalization;

namespace ConverseErp.Contracts;

/// <summary>The units of goods and what can be turned into what.</summary>
/// <remarks>Loose goods have a measure (kg, l, m); everything else is counted. Pieces, packets
/// and bottles count the product's own unit: "2 bottle" of something sold by the piece is two of
/// it, a dozen packets is twelve. A box or bag of something sold otherwise is never guessed: how
/// many are in it is not known here.</remarks>
public static class Units
{
    private static readonly FrozenDictionary<string, decimal> Grams = Table(
        ("g", 1m), ("kg", 1_000m), ("quintal", 100_000m));

    private static readonly FrozenDictionary<string, decimal> Millilitres = Table(
        ("ml", 1m), ("l", 1_000m));

    private static readonly FrozenSet<string> Counted = new[]
    {
        "pc", "pkt", "bottle", "box", "bag", "dozen",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Spellings = SpellingTable();

    /// <summary>Every unit there is, as stored.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "kg", "g", "quintal", "l", "ml", "m", "pc", "pkt", "bottle", "box", "dozen", "bag",
    ];

    /// <summary>The unit behind a spelling: "Kgs", "NOS", "ltr", "packet", GST unit codes.
    /// </summary>
    /// <returns>One of <see cref="All"/>, or null when it is none.</returns>
    public static string? Parse(string? text)
    {
        if (text is null) return null;
        string key = text.Trim().TrimEnd('.').ToLowerInvariant();
        return Spellings.TryGetValue(key, out string? unit) ? unit : null;
    }

    /// <summary>The same goods in another unit.</summary>
    /// <param name="quantity">Of <paramref name="from"/>; may be negative.</param>
    /// <param name="from">As spoken; an unknown word is not convertible.</param>
    /// <param name="to">The product's unit.</param>
    /// <returns>Not rounded: stock keeps three places. Null when it cannot be said without
    /// guessing.</returns>
    public static decimal? Convert(decimal quantity, string from, string to)
    {
        if (from == to) return quantity;
        if (Scaled(Grams, quantity, from, to) is decimal mass) return mass;
        if (Scaled(Millilitres, quantity, from, to) is decimal volume) return volume;
        if (!Counted.Contains(from) || !Counted.Contains(to)) return null;
        return (from, to) switch
        {
            ("box" or "bag", _) => null,
            ("dozen", _) => quantity * 12m,
            (_, "dozen") => quantity / 12m,
            _ => quantity,
        };
    }

    /// <summary>The same, also for packed goods measured aloud: 3 kg of a 1 kg packet is 3.
    /// </summary>
    /// <param name="packSize">Such as "70 g" or "1 l"; null for loose goods.</param>
    /// <returns>Null also when the measure is not a whole number of packs.</returns>
    public static decimal? Convert(decimal quantity, string from, string to, string? packSize)
    {
        if (Convert(quantity, from, to) is decimal direct) return direct;
        if (ParsePack(packSize) is not (decimal size, string unit)) return null;
        if (Counted.Contains(from) || Convert(quantity, from, unit) is not decimal measure)
            return null;
        decimal packs = measure / size;
        return packs == decimal.Truncate(packs) ? packs : null;
    }

    /// <summary>The same, with what the shop has said of its packs: that goes before what is
    /// usual.</summary>
    public static decimal? Convert(decimal quantity, string from, string to, string? packSize,
        IReadOnlyList<PackUnit> packs) =>
        from != to && packs.FirstOrDefault(p => p.Unit == from) is { } pack
            ? quantity * pack.Factor
            : Convert(quantity, from, to, packSize);

    /// <summary>Reads "70 g", "1.5 l", "50kg".</summary>
    /// <returns>Null for an empty or unreadable size.</returns>
    public static (decimal Size, string Unit)? ParsePack(string? packSize)
    {
        if (packSize is null) return null;
        ReadOnlySpan<char> text = packSize.AsSpan().Trim();
        int digits = 0;
        while (digits < text.Length && (char.IsAsciiDigit(text[digits]) || text[digits] == '.'))
            digits++;
        bool read = decimal.TryParse(
            text[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out decimal size);
        string? unit = Parse(text[digits..].ToString());
        return read && size > 0 && unit is not null ? (size, unit) : null;
    }

    private static decimal? Scaled(
        FrozenDictionary<string, decimal> scale, decimal quantity, string from, string to) =>
        scale.TryGetValue(from, out decimal a) && scale.TryGetValue(to, out decimal b)
            ? quantity * a / b
            : null;

    private static FrozenDictionary<string, decimal> Table(
        params (string Unit, decimal Size)[] rows) =>
        rows.ToFrozenDictionary(r => r.Unit, r => r.Size, StringComparer.Ordinal);

    private static FrozenDictionary<string, string> SpellingTable()
    {
        (string Unit, string Words)[] rows =
        [
            ("kg", "kg kgs kilo kilos kilogram kilograms"),
            ("g", "g gm gms gram grams"),
            ("quintal", "quintal quintals qtl"),
            ("l", "l lt ltr ltrs litre litres liter liters"),
            ("ml", "ml mlt millilitre millilitres"),
            ("m", "m mtr mtrs metre metres meter meters"),
            ("pc", "pc pcs piece pieces no nos unit units unt set rol tub prs tab"),
            ("pkt", "pkt pkts packet packets pac pack packs pouch"),
            ("bottle", "bottle bottles btl"),
            ("box", "box boxes bx"),
            ("dozen", "dozen dozens doz dz"),
            ("bag", "bag bags bori"),
        ];
        return rows
            .SelectMany(r => r.Words.Split(' ').Select(word => (Word: word, r.Unit)))
            .ToFrozenDictionary(r => r.Word, r => r.Unit, StringComparer.Ordinal);
    }
}
