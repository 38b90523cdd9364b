using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Load.Month;

/// <summary>Holds CMP-08 of a shop under composition against the ledger.</summary>
internal static class MonthQuarter
{
    /// <summary>Nothing where the shop files none.</summary>
    public static async Task<IReadOnlyList<MonthCheck>> LookAsync(
        MonthStore store, DateOnly first, DateOnly last, CancellationToken stop)
    {
        if (store.Kind.Scheme != GstScheme.Composition) return [];
        DateOnly quarter = new(first.Year, ((first.Month - 1) / 3 * 3) + 1, 1);
        string span = $"from={first:yyyy-MM-dd}&to={last:yyyy-MM-dd}";
        using JsonDocument file = JsonDocument.Parse((await store.FileAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"exports/cmp08?period={quarter:MMyyyy}-{quarter.AddMonths(2):MMyyyy}"), stop))!);
        using JsonDocument trial = await store.GetAsync("reports/trial-balance?" + span, stop);
        using JsonDocument items = await store.GetAsync("reports/sales/items?" + span, stop);
        long turnover = (long)(100 * file.RootElement.GetProperty("outward_supplies")
            .GetProperty("value").GetDecimal());
        long sales = trial.RootElement.GetProperty("accounts").EnumerateArray()
            .Where(a => a.GetProperty("account").GetString() == "sales")
            .Sum(a => a.GetProperty("credit").GetInt64() - a.GetProperty("debit").GetInt64());
        long rounded = items.RootElement.GetProperty("roundOff").GetInt64();
        return
        [
            new MonthCheck(store.Kind.Name, "CMP-08 is the ledger's sales account",
                $"{new Money(turnover)} and {new Money(rounded)} of rounding",
                turnover + rounded == sales && turnover != 0),
        ];
    }
}
