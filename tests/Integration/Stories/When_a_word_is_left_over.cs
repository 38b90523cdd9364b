using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>A word that nobody understood may be the one that matters: whatever changes the
/// books is asked about first. And goods that moved are asked about like goods that are sold.
/// </summary>
public sealed class When_a_word_is_left_over
{
    [Fact]
    public async Task A_payment_is_asked_about_before_it_is_written()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Ramesh Kumar ne 500 zordaar diye");
        Money before = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("haan");

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.Contains("₹500", question.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), before);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(600), "the payment");
    }

    [Fact]
    public async Task Goods_that_came_are_asked_about_and_a_no_leaves_the_shelf()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("10 kg chini aayi zordaar");
        await shop.OwnerSaysAsync("nahi");
        Received again = await shop.OwnerSaysAsync("10 kg chini aayi zordaar");
        await shop.OwnerSaysAsync("haan");

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.Contains("+10 kg", question.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓", again.Text, StringComparison.Ordinal);
        await Until.TrueAsync(
            async () => await shop.StockAsync("SUGAR") == 70, "ten kilos, once");
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Which_goods_came_is_a_question_that_a_number_answers()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("5 bottle tel aaya");
        Received told = await shop.OwnerSaysAsync("1");

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.Contains("1)", question.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅", told.Text, StringComparison.Ordinal);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_change_of_a_bill_is_asked_about_too()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        Received question = await shop.OwnerSaysAsync("maggi hata do zordaar");
        Money before = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("haan");

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.Contains("Maggi", question.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Money.FromRupees(1260), before);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1190), "the change");
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_whole_order_is_taken_back_on_a_yes_alone()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.AskAsync(shop.Ramesh, "3 maggi bhej do");

        Received question = await shop.AskAsync(
            shop.Ramesh, "order cancel kar do zordaar pichkari gulmohar jhumritalaiya");
        Assert.Contains("order cancel", question.Text, StringComparison.Ordinal);
        await shop.NoteAsync(shop.Owner, "3 maggi");
        Received list = await shop.OwnerSaysAsync("order ka status");
        await shop.AskAsync(shop.Ramesh, "haan");

        Assert.StartsWith("⏳ 1 order", list.Text, StringComparison.Ordinal);
        await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).FirstOrDefault(
                m => m.Text.Contains("wapas liya", StringComparison.Ordinal)),
            () => "the shop to hear of it");
    }

    [Fact]
    public async Task Two_expenses_of_one_message_are_both_written()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "chai 120 aur petrol 300 kharcha");

        await Until.TrueAsync(async () =>
        {
            string all = string.Join('\n', (await shop.HeardByAsync(shop.Owner))
                .Select(m => m.Text));
            return all.Contains("₹120", StringComparison.Ordinal)
                && all.Contains("₹300", StringComparison.Ordinal);
        }, "both expenses to be told");
    }

    [Fact]
    public async Task Prices_of_several_goods_are_set_in_one_message()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "chini ka bhav 48, surf ka bhav 142");
        await Until.TrueAsync(async () =>
        {
            string all = string.Join('\n', (await shop.HeardByAsync(shop.Owner))
                .Select(m => m.Text));
            return all.Contains("₹48", StringComparison.Ordinal)
                && all.Contains("₹142", StringComparison.Ordinal);
        }, "both prices to be told");
        Received bill = await shop.OwnerSaysAsync("Ramesh ko 1 kg chini udhaar");

        Assert.Contains("₹48", bill.Text, StringComparison.Ordinal);
    }
}
