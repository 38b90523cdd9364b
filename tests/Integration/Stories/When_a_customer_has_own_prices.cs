using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A group of customers pays by its own list; everybody else as usual.</summary>
public sealed class When_a_customer_has_own_prices : IDisposable
{
    private readonly HttpClient _api = new();

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task The_list_is_in_the_bill_of_who_is_in_the_group_from_its_day_on()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string token = (await shop.House.Room<MemberTokens>().IssueAsync(
            shop.Id, shop.Owner, null, CancellationToken.None)).Fact!;
        _api.DefaultRequestHeaders.Authorization = new("Bearer", token);
        Guid sugar = (await shop.House.Room<ICatalogue>().GetAsync(
            shop.Id, CancellationToken.None)).Products.First(p => p.Sku == "SUGAR").Id.Value;
        Guid ramesh = (await shop.House.Room<IKhata>().PartiesAsync(
            shop.Id, CancellationToken.None)).Parties.Single(
            p => p.Name == "Ramesh Kumar").Id.Value;
        DateOnly today = IndianDay.Of(TimeProvider.System.GetUtcNow());
        Uri list = new(shop.House.Url.TrimEnd('/') + $"/api/v1/price-lists/{Guid.NewGuid()}");

        using HttpResponseMessage told = await _api.PutAsJsonAsync(list, new
        {
            name = "Neighbours",
            prices = new[]
            {
                new { product = sugar, from = today.AddDays(-3), price = 40_00 },
                new { product = sugar, from = today.AddDays(1), price = 39_00 },
            },
            parties = new[] { ramesh },
        });
        JsonElement lists = await _api.GetFromJsonAsync<JsonElement>(
            new Uri(shop.House.Url.TrimEnd('/') + "/api/v1/price-lists"));
        Received own = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Received usual = await shop.OwnerSaysAsync("2 kg chini cash");

        Assert.Equal(HttpStatusCode.NoContent, told.StatusCode);
        Assert.Single(lists.GetProperty("items").EnumerateArray());
        Assert.Contains("₹80", own.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", usual.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1180), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }
}
