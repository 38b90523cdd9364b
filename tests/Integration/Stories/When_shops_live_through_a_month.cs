using ConverseErp.Tests.Load.Month;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Shops of every kind buy, sell, take back and are paid; then their books are audited.
/// Three thousand sales of a real month: <c>./converse load month</c>.</summary>
public sealed class When_shops_live_through_a_month
{
    // Few enough that the owner of the largest hears less than WhatsApp lets through at once.
    private const int Sales = 30;

    // The clock stands here: until the festival begins and its prices hold, not until it ends.
    private const int Days = 21;

    [Fact]
    public async Task Every_book_and_every_file_says_what_the_keeper_wrote_beside_it()
    {
        Installation house = await Installation.Shared;
        MonthPlaces places = new(
            house.App.Services, new Uri(house.Url), new Uri(house.Phones.Url), _ => { });

        IReadOnlyList<MonthCheck> checks = await ShopMonth.PlayAsync(
            places, seed: 7, Sales, Days, _ => { }, CancellationToken.None);

        Assert.Equal(101, checks.Count);
        Assert.All(checks, check => Assert.True(check.Holds, check.ToString()));
    }
}
