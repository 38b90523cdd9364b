using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_orders_wait_for_the_shop
{
    [Fact]
    public async Task Both_sides_can_ask_after_them()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received none = await shop.AskAsync(shop.Ramesh, "mera order kahan hai");
        await shop.AskAsync(shop.Ramesh, "3 maggi bhej do");
        Received own = await shop.AskAsync(shop.Ramesh, "mera order kahan hai");
        await shop.NoteAsync(shop.Owner, "3 maggi");
        Received list = await shop.OwnerSaysAsync("order ka status");

        Assert.Contains("koi order baaki nahi", none.Text, StringComparison.Ordinal);
        Assert.StartsWith("⏳ 3 Maggi 70 g · ₹42", own.Text, StringComparison.Ordinal);
        Assert.StartsWith("⏳ 1 order", list.Text, StringComparison.Ordinal);
        Assert.Contains("3 Maggi 70 g · ₹42", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_list_the_latest_is_answered_by_typing_however_often_it_was_asked()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.AskAsync(shop.Ramesh, "3 maggi bhej do");
        await shop.HearsAsync(shop.Owner);
        foreach (string other in new[] { "chini ka rate", "aaj ki bikri", "maggi ka rate" })
            await shop.OwnerSaysAsync(other);

        Received list = await shop.OwnerSaysAsync("order dikhao");
        await shop.OwnerSaysAsync("1");

        Assert.Contains("1) haan, udhaar", list.Text, StringComparison.Ordinal);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1142), "the order");
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_customer_who_takes_one_of_two_back_hears_of_the_other()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.AskAsync(shop.Ramesh, "3 maggi bhej do");
        await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        await shop.AskAsync(shop.Ramesh, "cancel kar do");

        Received own = await shop.AskAsync(shop.Ramesh, "mera order kahan hai");
        Received told = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).FirstOrDefault(
                m => m.Text.Contains("wapas liya", StringComparison.Ordinal)),
            () => "the shop to hear of it");

        Assert.StartsWith("⏳ 3 Maggi 70 g · ₹42", own.Text, StringComparison.Ordinal);
        Assert.Equal("⚠️ Ramesh Kumar ne order wapas liya", told.Text);
    }

    [Fact]
    public async Task The_shop_declines_one_in_words_and_a_booked_bill_is_not_touched()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Received none = await shop.OwnerSaysAsync("order cancel kar do");
        await shop.BillReachesAsync(shop.Ramesh);
        await shop.AskAsync(shop.Ramesh, "3 maggi bhej do");
        await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ka order cancel kar do");
        Received declined = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Ramesh)).FirstOrDefault(
                m => m.Text.StartsWith('⛔')), () => "the customer to hear no");

        Assert.Contains("galat", none.Text, StringComparison.Ordinal);
        Assert.Contains("nahi de sakti", declined.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        Assert.Equal(96, await shop.StockAsync("MAGGI"));
    }

    [Fact]
    public async Task A_customer_who_wants_a_person_reaches_the_owner()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received told = await shop.AskAsync(shop.Ramesh, "kisi aadmi se baat karao");
        Received heard = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).LastOrDefault(),
            () => "the owner to hear");

        Assert.Contains("bata diya", told.Text, StringComparison.Ordinal);
        Assert.StartsWith("⚠️ Ramesh Kumar baat karna chahte hain", heard.Text,
            StringComparison.Ordinal);
        Assert.Contains(shop.Ramesh[1..], heard.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kal subah bhej dena")]
    [InlineData("ghar pe bhejna flat 302")]
    [InlineData("kitna hua?")]
    [InlineData("bill me galti hai")]
    public async Task What_a_customer_means_for_the_shop_reaches_it_in_his_own_words(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received told = await shop.AskAsync(shop.Ramesh, text);
        Received heard = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).LastOrDefault(),
            () => "the owner to hear");

        Assert.Contains("bata diya", told.Text, StringComparison.Ordinal);
        Assert.StartsWith("⚠️ Ramesh Kumar", heard.Text, StringComparison.Ordinal);
        Assert.Contains(text, heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_only_talk_costs_the_shop_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.House.Phones.SayAsync(
            shop.Number, shop.Ramesh, "kal match dekha kya, kohli ne kya maara");
        Received order = await shop.AskAsync(shop.Ramesh, "3 maggi bhej do");
        Received heard = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).LastOrDefault(),
            () => "the owner to hear of the order");

        Assert.StartsWith("✅", order.Text, StringComparison.Ordinal);
        Assert.Contains("3 maggi", heard.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Single(await shop.HeardByAsync(shop.Owner));
    }

    [Fact]
    public async Task A_yes_that_nobody_asked_for_is_answered()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received heard = await shop.OwnerSaysAsync("haan");

        Assert.Equal("❓ Abhi kuch puchha nahi tha. Kya likhna hai?", heard.Text);
    }
}
