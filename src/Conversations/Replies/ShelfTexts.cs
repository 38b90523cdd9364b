using System.Globalization;
using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Replies;

/// <summary>Days on packs, what is to be bought, what the stock is worth, and countings, as they
/// are told in a chat.</summary>
internal static class ShelfTexts
{
    private const int LinesShown = 10;

    /// <summary>What expires soon and what has expired, one batch a line.</summary>
    public static string Expiring(Phrases phrases, BatchesExpiring expiring) =>
        expiring.Near.Count + expiring.Expired.Count == 0
            ? phrases.NothingExpires(expiring.Days)
            : Joined(
                Listed(phrases.PastTheirDay, expiring.Expired.Select(Batch), 0),
                Listed(phrases.ExpiringSoon, expiring.Near.Select(Batch), 0));

    /// <summary>The same as the owner is told of it in the morning.</summary>
    public static string Expiring(Phrases phrases, GoodsExpiring told) => Joined(
        Listed(phrases.PastTheirDay, told.Expired.Select(Goods), told.ExpiredMore),
        Listed(phrases.ExpiringSoon, told.Near.Select(Goods), told.NearMore));

    /// <summary>"Chini: 6 kg left, 2 kg a day, order 20 kg", what runs out first above.</summary>
    public static string Reorder(Phrases phrases, IReadOnlyList<ReorderLine> lines) =>
        lines.Count == 0
            ? phrases.NothingToOrder
            : Listed(phrases.ToOrder, lines.Select(l => Reorder(phrases, l)), 0)!;

    /// <summary>What the stock cost, and whether some of it has no known cost.</summary>
    public static string Worth(Phrases phrases, StockValue value) => value.Unvalued == 0
        ? phrases.StockWorth(value.Value)
        : phrases.StockWorth(value.Value) + "\n⚠️ " + phrases.CostsUnknown
            + string.Create(CultureInfo.InvariantCulture, $" ({value.Unvalued})");

    /// <summary>A counting that is open, or was dropped.</summary>
    public static string Counting(Phrases phrases, CountSession session) => session switch
    {
        { Ended: "dropped" } => phrases.CountingDropped(Wording.Short(session.Label)),
        { Counted: 0 } => phrases.CountingOpen(Wording.Short(session.Label)),
        _ => "📋 " + Wording.Short(session.Label) + ": "
            + phrases.CountingStands(session.Counted, session.Left),
    };

    /// <summary>What stands on a sheet twice.</summary>
    public static string Twice(Phrases phrases, IReadOnlyList<CountLine> twice) =>
        phrases.CountedTwiceBefore(Wording.First(
            LinesShown, twice, l => $"{Wording.Short(l.Name)} ({string.Join(" / ",
                l.Entries.Where(e => !e.Withdrawn).Select(
                    e => Wording.Level(e.Found, l.Unit)))})"));

    /// <summary>What a closed counting came to.</summary>
    public static string Closed(Phrases phrases, CountClosed closed)
    {
        CountResult[] differing = [.. closed.Results.Where(
            r => r.Reason is not null && r.Found != r.Expected)];
        CountResult[] since = [.. closed.Results.Where(r => r.Reason is null)];
        string? worth = closed.Value.Paise switch
        {
            < 0 => phrases.GoodsMissing(-closed.Value),
            > 0 => phrases.GoodsOver(closed.Value),
            _ => null,
        };
        return Joined(
            phrases.CountingClosed(Wording.Short(closed.Session.Label)),
            phrases.CountingStands(closed.Session.Counted, closed.Session.Left),
            differing.Length == 0 && since.Length == 0 ? phrases.CountingRight : null,
            differing.Length == 0 ? null : Listed("", differing.Select(Difference), 0),
            worth,
            closed.Unvalued == 0 ? null : "⚠️ " + phrases.CostsUnknown,
            since.Length == 0 ? null : phrases.CountingPassedOver(
                Wording.First(LinesShown, since, r => Wording.Short(r.Name))));
    }

    private static string Reorder(Phrases phrases, ReorderLine line)
    {
        string[] parts =
        [
            phrases.Remaining(Wording.Level(line.OnHand, line.Unit)),
            .. line.PerDay > 0
                ? new[] { phrases.PerDay(Wording.Level(Told(line.PerDay), line.Unit)) } : [],
            .. line.Suggested > 0
                ? new[] { phrases.OrderMuch(Wording.Level(line.Suggested, line.Unit)) } : [],
        ];
        return $"{Wording.Short(line.Name)}: {string.Join(", ", parts)}";
    }

    // Nobody orders by grams a day.
    private static decimal Told(decimal perDay) => perDay < 1
        ? perDay
        : Math.Round(perDay, 1, MidpointRounding.AwayFromZero);

    private static string Difference(CountResult result)
    {
        decimal by = result.Found - result.Expected;
        string moved = $"{Wording.Short(result.Name)} {(by < 0 ? "−" : "+")}"
            + $"{Wording.Level(Math.Abs(by), result.Unit)} "
            + $"→ {Wording.Level(result.Found, result.Unit)}";
        return result.Value is { } value
            ? $"{moved} ({new Money(Math.Abs(value.Paise))})"
            : moved;
    }

    private static string Batch(BatchView batch) =>
        Goods(batch.Name, batch.Number, batch.Left, batch.Unit, batch.Expiry);

    private static string Goods(ExpiringGoods goods) =>
        Goods(goods.Name, goods.Number, goods.Left, goods.Unit, goods.Expiry);

    // "Milk: 12 pkt · 05/12/2026 · B-12"
    private static string Goods(
        string name, string number, decimal left, string unit, DateOnly? expiry)
    {
        string day = expiry?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";
        string of = number.Length == 0 ? "" : " · " + number;
        return $"{Wording.Short(name)}: {Wording.Level(left, unit)} · {day}{of}";
    }

    private static string? Listed(string heading, IEnumerable<string> lines, int more)
    {
        string[] all = [.. lines];
        if (all.Length == 0) return null;
        int hidden = Math.Max(all.Length - LinesShown, 0) + more;
        string head = heading.Length == 0 ? "" : heading + "\n";
        string tail = hidden == 0 ? ""
            : string.Create(CultureInfo.InvariantCulture, $"\n+{hidden}");
        return head + string.Join('\n', all.Take(LinesShown)) + tail;
    }

    private static string Joined(params string?[] parts) =>
        string.Join('\n', parts.Where(p => p is not null));
}
