using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What the papers of a day say in returns is kept once the day is over; a bill that is
/// cancelled afterwards is not in it any more.</summary>
public sealed class When_a_bill_of_an_earlier_day_is_cancelled
{
    [Fact]
    public async Task Its_day_is_summed_again()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        using HttpClient api = await shop.ApiAsync();
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        string period = today.AddDays(-1).ToString("MMyyyy", CultureInfo.InvariantCulture);
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("Ramesh ko 4 kg chini udhaar");
        await BillsAreOfYesterdayAsync(shop, today);

        (decimal before, decimal papersBefore) = await TaxAsync(api, period);
        await shop.OwnerSaysAsync("bill 2 galat");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1190), "the undo");
        (decimal after, decimal papers) = await TaxAsync(api, period);

        // Of 270 rupees with 5 % in them, and of 90.
        Assert.Equal((papersBefore, papers), (before, after));
        Assert.InRange(before, 12.80m, 12.90m);
        Assert.InRange(after, 4.26m, 4.32m);
        Assert.Empty(await shop.House.Room<IEnumerable<IBookCheck>>()
            .Single(b => b.Book == "returns").CompareAsync(shop.Id, default));
    }

    private static Task BillsAreOfYesterdayAsync(ShopStory shop, DateOnly today) =>
        shop.House.Room<TenantSessions>().RunAsync(shop.Id, SessionUse.Write, writes =>
            writes.Run("""
                UPDATE invoicing.invoice SET bill_day = $2::date - 1,
                  document = substr(document, 1, 1) || convert_to(replace(
                    convert_from(substr(document, 2), 'UTF8'), $2::date::text,
                    ($2::date - 1)::text), 'UTF8')
                WHERE business_id = $1
                """, shop.Id.Value, today), default);

    // GSTR-3B is the sums, GSTR-1 the papers.
    private static async Task<(decimal Summed, decimal Papers)> TaxAsync(
        HttpClient api, string period) => (
        TaxOf((await GetAsync(api, "exports/gstr3b?period=" + period)).GetProperty("return")
            .GetProperty("sup_details").GetProperty("osup_det")),
        TaxOf((await GetAsync(api, "exports/gstr1?period=" + period)).GetProperty("b2cs")));

    private static decimal TaxOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray().Sum(TaxOf)
            : element.EnumerateObject().Where(p => p.Name is "iamt" or "camt" or "samt")
                .Sum(p => p.Value.GetDecimal());

    private static async Task<JsonElement> GetAsync(HttpClient api, string path)
    {
        using HttpResponseMessage answer = await api.GetAsync(path);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement.Clone();
    }
}
