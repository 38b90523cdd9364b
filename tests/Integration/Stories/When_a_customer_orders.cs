using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_a_customer_orders
{
    [Fact]
    public async Task The_shop_is_asked_and_its_yes_books_the_sale()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received taken = await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        Received question = await shop.HearsAsync(shop.Owner);
        decimal? before = await shop.StockAsync("SUGAR");
        Received reply = await shop.OwnerSaysAsync("1");
        Received bill = await shop.HearsAsync(shop.Ramesh, taken.Seq);

        Assert.Contains("₹90", taken.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh", question.Text, StringComparison.Ordinal);
        Assert.Equal(60, before);
        Assert.Contains("₹90", reply.Text, StringComparison.Ordinal);
        Assert.Equal("document", bill.Type);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_claim_of_payment_settles_nothing_until_the_owner_says_so()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.AskAsync(shop.Ramesh, "500 gpay kar diye");
        Received question = await shop.HearsAsync(shop.Owner);
        Money before = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("mil gaya");

        Assert.StartsWith("⚠️", question.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), before);
        Assert.Equal(Money.FromRupees(600), await shop.RameshOwesAsync());
    }
}
