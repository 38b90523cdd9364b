using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>One breath, two matters.</summary>
public sealed class When_more_is_said_at_once
{
    [Theory]
    [InlineData("Ramesh ne 500 diye aur 2 kg chini li", 690)]
    [InlineData("Ramesh ko 2 kg chini udhaar, 50 rupaye diye", 1140)]
    public async Task A_payment_and_a_sale_are_both_booked_and_both_taken_back(
        string text, int owed)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, text);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(owed), "both");
        decimal? left = await shop.StockAsync("SUGAR");
        await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).FirstOrDefault(
                m => m.Type == "document"), () => "the bill");
        await shop.OwnerSaysAsync("galat");
        await shop.OwnerSaysAsync("galat");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1100), "both undone");

        Assert.Equal(58, left);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_price_said_with_the_goods_holds_for_this_bill_alone()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received cheap = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini 40 ke bhav se udhaar");
        Received usual = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        Assert.Contains("₹80", cheap.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", usual.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quantity_below_nothing_is_never_sold_as_if_it_were_above()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Ramesh ko chini -2 kg udhaar");

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAsync();
    }

    [Fact]
    public async Task The_whole_stock_is_told_with_what_runs_out_first()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received list = await shop.OwnerSaysAsync("stock dikhao");

        Assert.StartsWith(
            "✅ Stock: \nMustard oil 1 l: ~10 bottle\nSunflower oil 1 l: ~10 bottle",
            list.Text, StringComparison.Ordinal);
        Assert.Contains("Sugar: ~60 kg", list.Text, StringComparison.Ordinal);
    }
}
