using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_an_owner_sells_on_credit
{
    [Fact]
    public async Task One_reply_brings_the_bill_and_the_books_have_moved()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received reply = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");

        Assert.Equal("document", reply.Type);
        Assert.Contains("₹160 udhaar", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Baaki ₹1,260", reply.Text, StringComparison.Ordinal);
        byte[] pdf = await shop.House.Phones.MediaAsync(reply.FileName!);
        Assert.Equal("%PDF"u8.ToArray(), pdf[..4]);
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        Assert.Equal(91, await shop.StockAsync("MAGGI"));
        Assert.Equal(Money.FromRupees(1260), await shop.RameshOwesAsync());
        Received bill = await shop.HearsAsync(shop.Ramesh);
        Assert.Equal("template", bill.Type);
    }

    [Fact]
    public async Task The_same_text_under_a_new_message_is_a_new_order()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        Assert.Equal(56, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1280), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task Galat_takes_it_back_and_the_number_stays()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");

        Received undone = await shop.OwnerSaysAsync("galat");
        Received again = await shop.OwnerSaysAsync("galat");

        Assert.StartsWith("✅ Wapas liya", undone.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓", again.Text, StringComparison.Ordinal);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        BillView bill = Assert.Single(await shop.House.Room<IBills>().ListAsync(
            shop.Id, null, 10, CancellationToken.None));
        Assert.Equal("cancelled", bill.State);
        Assert.EndsWith("/1", bill.Number, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_customer_who_has_not_written_hears_that_the_bill_is_gone()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Received bill = await shop.HearsAsync(shop.Ramesh);
        await shop.OwnerSaysAsync("galat");
        Received gone = await shop.HearsAsync(shop.Ramesh, bill.Seq);

        Assert.Equal("template", bill.Type);
        Assert.Equal("template", gone.Type);
        Assert.Contains("/1 (cancelled)", gone.Text, StringComparison.Ordinal);
        Assert.Contains("-cancelled.pdf", gone.Text, StringComparison.Ordinal);
        Assert.NotEqual("failed", gone.State);
    }
}
