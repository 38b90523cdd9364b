using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>An owner tells the chat about his day. Only what was sold, paid or moved is booked.
/// </summary>
public sealed class When_talk_is_no_entry
{
    [Fact]
    public async Task A_day_of_talk_leaves_the_books_as_they_were()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        foreach (string talk in new[]
        {
            "agar Ramesh aaye to 2 kilo chini de dena", "kal 20 maggi lana hai",
            "saamne wala chini 42 me de raha hai", "Ramesh bol raha tha 3 maggi chahiye",
            "Ramesh ne 450 diye kya?", "Ramesh ne 100 diye par maine nahi liye",
            "Agarwal ka maal nahi aaya 20 kg chini", "Agarwal ko 50 kg chini ka order diya",
            "bache ne 3 maggi kha liye", "Ramesh 200 rupaye ka saaman le gaya",
        })
        {
            Received answer = await shop.OwnerSaysAsync(talk);
            Assert.NotEqual("document", answer.Type);
        }

        await shop.NothingIsBookedAsync();
    }

    [Fact]
    public async Task What_was_meant_after_all_is_booked_by_a_yes()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received asked = await shop.OwnerSaysAsync("kal Ramesh ko 2 kg chini diya tha udhaar");
        Received bill = await shop.OwnerSaysAsync("haan");

        Assert.StartsWith("❓ Ramesh Kumar: 2 kg chini", asked.Text, StringComparison.Ordinal);
        Assert.Equal("document", bill.Type);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task Goods_that_the_last_bill_does_not_hold_change_it_only_after_a_yes()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        Received asked = await shop.OwnerSaysAsync("maggi 95 nahi 90 hai");

        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.Single(await shop.BillsAsync());
    }

    [Fact]
    public async Task A_correction_in_half_a_sentence_is_told_the_way()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        Received told = await shop.OwnerSaysAsync("nahi aisa nahi tha");

        Assert.Equal(
            "❓ Samjha nahi. Pichla galat ho to \"galat\" likhiye, phir sahi likhiye", told.Text);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task Galat_twice_takes_back_one_and_asks_which_else()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("Ramesh ko 1 maggi udhaar");

        await shop.OwnerSaysAsync("galat");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1190), "one taken back");
        Received second = await shop.OwnerSaysAsync("galat");
        Received first = await shop.OwnerSaysAsync("pehla wala galat");

        Assert.StartsWith("❓ Samajh nahi aaya kaun sa", second.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓ Samajh nahi aaya kaun sa", first.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task Another_sum_than_was_paid_takes_back_no_payment()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ne 100 diye");

        Received which = await shop.OwnerSaysAsync("Ramesh ka 220 galti se likha tha");

        Assert.StartsWith("❓ Samajh nahi aaya kaun sa", which.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1000), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_bill_is_taken_back_by_its_number_whatever_it_is_called()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        Received gone = await shop.OwnerSaysAsync("bill no 1 cancel karo galti se ban gaya");

        Assert.StartsWith("✅ Wapas liya: bill INV/", gone.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task It_is_taken_back_also_while_something_else_is_asked()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("chini");

        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "bill 1 galat");

        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1100), "the bill to go");
    }

    [Fact]
    public async Task Whose_it_is_has_no_number_in_the_name()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received whose = await shop.OwnerSaysAsync("2 maggi udhaar");

        await shop.OwnerSaysAsync("chhotu ne 28 diye");

        Assert.StartsWith("❓ Kiske khate me", whose.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.BillsAsync());
    }

    [Theory]
    [InlineData("maggi kharab nikli kal")]
    [InlineData("mera 200 rupaye zyada lagaya")]
    [InlineData("bill me galti hai maine 5 maggi nahi 3 liye the")]
    public async Task A_customers_complaint_reaches_the_shop_and_orders_nothing(string words)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.AskAsync(shop.Ramesh, words);
        Received heard = await shop.HearsAsync(shop.Owner);

        Assert.Contains(words, heard.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAsync();
    }

    [Fact]
    public async Task Nako_takes_a_customers_order_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.AskAsync(shop.Ramesh, "2 किलो साखर पाठवा");

        Received answer = await shop.AskAsync(shop.Ramesh, "नको");

        Assert.StartsWith("✅", answer.Text, StringComparison.Ordinal);
        OrderView order = Assert.Single(await shop.House.Room<IOrders>().ListAsync(
            shop.Id, null, 10, CancellationToken.None));
        Assert.Equal(OrderState.Cancelled, order.State);
    }
}
