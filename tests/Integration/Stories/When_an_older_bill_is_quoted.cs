using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_an_older_bill_is_quoted
{
    [Fact]
    public async Task Galat_takes_back_that_bill_and_alone_the_last_one()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received first = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi udhaar");

        Received undone = await QuoteAsync(shop, first.Wamid!, "galat");
        Money between = await shop.RameshOwesAsync();
        Received again = await QuoteAsync(shop, first.Wamid!, "galat");
        await shop.OwnerSaysAsync("galat");

        Assert.Contains("/1, Ramesh Kumar ka ₹90", undone.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1170), between);
        Assert.StartsWith("❓ Ye pehle hi wapas", again.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(96, await shop.StockAsync("MAGGI"));
        Assert.All(await shop.BillsAsync(), bill => Assert.Equal("cancelled", bill.State));
    }

    [Fact]
    public async Task The_message_that_asked_for_it_may_be_quoted_as_well()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string asked = await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ne 500 diye");
        await shop.HearsAsync(shop.Owner);
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi udhaar");

        Received undone = await QuoteAsync(shop, asked, "galat");

        Assert.StartsWith("✅ Wapas liya: Ramesh Kumar ka ₹500", undone.Text,
            StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1170), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_quote_of_something_else_takes_nothing_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received balance = await shop.OwnerSaysAsync("Ramesh ka hisaab");
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi udhaar");

        Received question = await QuoteAsync(shop, balance.Wamid!, "galat");

        Assert.StartsWith("❓ Samajh nahi aaya kaun sa", question.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1170), await shop.RameshOwesAsync());
        Assert.Equal("issued", Assert.Single(await shop.BillsAsync()).State);
    }

    [Fact]
    public async Task However_many_came_after_it_the_bill_is_found()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received first = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        for (int i = 0; i < 21; i++) await shop.OwnerSaysAsync("1 maggi cash");

        Received undone = await QuoteAsync(shop, first.Wamid!, "galat");

        Assert.Contains("/1, Ramesh Kumar ka ₹90", undone.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.Equal(75, await shop.StockAsync("MAGGI"));
    }

    [Theory]
    [InlineData("bill 1 galat")]
    [InlineData("{0} galat")]
    [InlineData("bill no. 1 galat hai")]
    public async Task A_bill_is_taken_back_by_its_number_too(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        string number = (await shop.BillsAsync())[0].Number;
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi udhaar");

        Received undone = await shop.OwnerSaysAsync(
            text.Replace("{0}", number, StringComparison.Ordinal));
        Received unknown = await shop.OwnerSaysAsync("bill 99 galat");

        Assert.Contains("/1, Ramesh Kumar ka ₹90", undone.Text, StringComparison.Ordinal);
        Assert.Equal("❓ Koi bill nahi mila", unknown.Text);
        Assert.Equal(Money.FromRupees(1170), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task Asked_for_by_number_it_is_that_bill_and_nobody_elses()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Sunita Verma ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi udhaar");

        Received mine = await shop.OwnerSaysAsync("bill 1 dikhao");
        await shop.BillReachesAsync(shop.Ramesh);
        Received others = await shop.AskAsync(shop.Ramesh, "bill 1 bhejo");

        await shop.OwnerSaysAsync("bill 1 galat");
        Received cancelled = await shop.OwnerSaysAsync("bill 1 dikhao");

        Assert.Contains("/1 – ₹90", mine.Text, StringComparison.Ordinal);
        Assert.EndsWith("₹90: radd hai", cancelled.Text, StringComparison.Ordinal);
        Assert.Equal("❓ Koi bill nahi mila", others.Text);
    }

    [Fact]
    public async Task After_a_refusal_and_after_a_price_galat_means_just_that()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi udhaar");
        await shop.OwnerSaysAsync("naya saaman Sugar 50");

        Received nothing = await shop.OwnerSaysAsync("galat");
        await shop.OwnerSaysAsync("chini ka rate 50");
        Received price = await shop.OwnerSaysAsync("galat");
        Received asked = await shop.OwnerSaysAsync("chini ka rate kya hai");

        Assert.Equal("❓ Wapas lene ko kuch nahi hai", nothing.Text);
        Assert.StartsWith("✅ Wapas liya", price.Text, StringComparison.Ordinal);
        Assert.Equal("✅ Sugar: ₹45/kg", asked.Text);
        Assert.Equal(Money.FromRupees(1170), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_box_is_asked_about_in_the_unit_it_is_sold_in()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("1 box maggi aur 2 kg chini cash");
        await shop.NothingIsBookedAsync();
        Received bill = await shop.OwnerSaysAsync("12");

        Assert.Equal("❓ maggi kitne pkt?", question.Text);
        Assert.Contains("₹258", bill.Text, StringComparison.Ordinal);
        Assert.Equal(84, await shop.StockAsync("MAGGI"));
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
    }

    private static async Task<Received> QuoteAsync(ShopStory shop, string quoted, string text)
    {
        long before = (await shop.HeardByAsync(shop.Owner))[^1].Seq;
        await shop.House.Phones.SendAsync(new
        {
            phoneNumberId = shop.Number,
            from = shop.Owner,
            type = "text",
            text,
            messageId = quoted,
        });
        return await shop.HearsAsync(shop.Owner, before);
    }
}
