using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;

namespace ConverseErp.Inventory.Pricing;

/// <summary>What a price list was and is, for the trail: the prices that differ, and how many
/// customers it is for. Pure.</summary>
internal static class PriceListTrail
{
    /// <summary>Beyond it the count says how many there were.</summary>
    public const int PricesShown = 200;

    /// <param name="before">Null: the list is new.</param>
    public static AuditEntry Entry(
        PriceList? before, PriceList after, MemberId by, string? device, DateTimeOffset at)
    {
        Dictionary<string, long?> old = Prices(before);
        Dictionary<string, long?> now = Prices(after);
        string[] changed =
        [
            .. old.Keys.Union(now.Keys).Where(k => !old.TryGetValue(k, out long? was)
                || !now.TryGetValue(k, out long? is_) || was != is_)
                .Order(StringComparer.Ordinal),
        ];
        return new AuditEntry("price-list", at, by, Doors.Api)
        {
            Device = device,
            Ref = after.Id,
            Before = before is null ? null : Json(before, old, changed),
            After = Json(after, now, changed),
        };
    }

    // By product and day: a list may say what a price will be from Monday on.
    private static Dictionary<string, long?> Prices(PriceList? list) =>
        (list?.Prices ?? []).GroupBy(Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Last().Price?.Paise, StringComparer.Ordinal);

    private static string Key(ListPrice price) =>
        price.Product + " " + price.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Json(
        PriceList list, Dictionary<string, long?> prices, string[] changed) =>
        JsonSerializer.Serialize(new
        {
            parties = list.Parties.Count,
            changed = changed.Length,
            prices = changed.Take(PricesShown).Where(prices.ContainsKey)
                .ToDictionary(k => k, k => prices[k]),
        });
}
