using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Conversations.Replies;

/// <summary>Quantities, lines and numbered options as shops write them.</summary>
internal static class Wording
{
    private const int LinesShown = 6;
    private const int NameMax = 40;

    /// <summary>2 kg, 250 g, 5: pieces and packs need no unit word.</summary>
    public static string Amount(decimal quantity, string unit)
    {
        string number = quantity.ToString("0.###", CultureInfo.InvariantCulture);
        return unit is "" or "pc" or "pkt" or "bottle" ? number : $"{number} {unit}";
    }

    /// <summary>As <see cref="Amount"/>, always with its unit.</summary>
    public static string Level(decimal quantity, string unit) =>
        quantity.ToString("0.###", CultureInfo.InvariantCulture) + " " + unit;

    public static string Line(BookedLine line) =>
        $"{Amount(line.Quantity, line.Unit)} {Short(line.SpokenAs ?? line.Name)}";

    /// <summary>The first lines, and how many more there are.</summary>
    public static string Lines(IReadOnlyList<BookedLine> lines) => First(LinesShown, lines, Line);

    /// <summary>The first of them, and how many more there are: "2 kg chini, 5 maggi +3".</summary>
    public static string First<T>(int shown, IReadOnlyList<T> all, Func<T, string> say)
    {
        string said = string.Join(", ", all.Take(shown).Select(say));
        return all.Count > shown ? $"{said} +{all.Count - shown}" : said;
    }

    /// <summary>2 kg chini, ₹20 dhania, chini: goods as they were asked for.</summary>
    public static string Wished(decimal? quantity, string? unit, Money? worth, string? spoken)
    {
        string much = quantity is { } q ? Amount(q, unit ?? "") + " "
            : worth is { } rupees ? rupees + " " : "";
        return (much + Short(spoken ?? "")).Trim();
    }

    /// <summary>" 1) … 2) …", for typing.</summary>
    public static string Numbered(IReadOnlyList<Option> options)
    {
        StringBuilder text = new();
        for (int i = 0; i < options.Count; i++)
            text.Append(' ').Append(i + 1).Append(") ").Append(options[i].Label);
        return text.ToString();
    }

    /// <summary>A place by name and address, and a link that any map opens.</summary>
    public static string Place(SharedPlace place)
    {
        const int SaidMax = 160;
        string said = string.Join(", ",
            new[] { place.Name, place.Address }.Where(s => !string.IsNullOrWhiteSpace(s)));
        string link = string.Create(CultureInfo.InvariantCulture,
            $"https://maps.google.com/?q={place.Latitude},{place.Longitude}");
        return said.Length == 0 ? link : said[..Math.Min(said.Length, SaidMax)] + " " + link;
    }

    /// <summary>" · B12 · 31/03/2027"; empty where nothing was said of it.</summary>
    public static string Batch(BatchSaid? batch) =>
        (batch?.Number is { } number ? " · " + Short(number) : "")
        + (batch?.Expiry is { } day
            ? " · " + day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
            : "");

    public static string Short(string name) => ShortTo(NameMax, name);

    public static string ShortTo(int max, string name) =>
        name.Length <= max ? name : name[..(max - 1)] + "…";

    /// <summary>Whole days between two instants on the shop's calendar.</summary>
    public static int? DaysSince(DateTimeOffset? then, DateTimeOffset now, string zone) =>
        then is { } at
            ? IndianDay.Of(now, zone).DayNumber - IndianDay.Of(at, zone).DayNumber
            : null;
}
