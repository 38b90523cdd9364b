using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>"100 cash, the rest on the khata": the sale and the money are one thing, said once,
/// booked together, answered once and taken back together.</summary>
public sealed class When_a_sale_is_paid_in_part
{
    private const string Said = "Ramesh ko 2 kg chini, 50 cash baaki udhaar";

    [Fact]
    public async Task One_answer_tells_the_sale_the_money_and_what_is_left()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        // Whoever has written is answered in words.
        Received asked = await shop.AskAsync(shop.Ramesh, "mera hisaab");
        Received sold = await shop.OwnerSaysAsync(Said);
        Received bill = await shop.HearsAsync(shop.Ramesh, after: asked.Seq);

        Assert.Contains("₹90", sold.Text, StringComparison.Ordinal);
        Assert.Contains("✅ ₹50 nakad · Baaki ₹1,140", sold.Text, StringComparison.Ordinal);
        Assert.Contains("₹50", bill.Text, StringComparison.Ordinal);
        Assert.Contains("₹1,140", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1140), await shop.RameshOwesAsync());
        Assert.Equal(Money.FromRupees(40), (await DueAsync(shop, 1)).Open);
        await shop.BooksBalanceAsync();
        // Nothing comes behind it.
        Received next = await shop.OwnerSaysAsync("Ramesh ka hisaab");
        Assert.Equal(
            [sold.Seq, next.Seq],
            (await shop.HeardByAsync(shop.Owner)).Select(m => m.Seq));
    }

    [Fact]
    public async Task Galat_takes_both_back_and_says_so()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync(Said);

        Received undone = await shop.OwnerSaysAsync("galat");

        Assert.Contains("₹90", undone.Text, StringComparison.Ordinal);
        Assert.Contains("₹50", undone.Text, StringComparison.Ordinal);
        Assert.Contains("₹1,100", undone.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Other_goods_leave_the_money_as_it_was_given()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync(Said);

        Received more = await shop.OwnerSaysAsync("chini 3 kilo kar do");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1185), "the change");
        Money due = (await DueAsync(shop, 2)).Open;
        Received undone = await shop.OwnerSaysAsync("galat");

        Assert.Contains("₹", more.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(85), due);
        Assert.Contains("₹50", undone.Text, StringComparison.Ordinal);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1100), "the undoing");
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_sale_over_the_limit_takes_no_money_before_the_yes()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        const string Much = "Ramesh ko 30 kg chini, 20 surf, 50 cash baaki udhaar";

        Received asked = await shop.OwnerSaysAsync(Much);
        Money before = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("chhodo");
        Money left = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync(Much);
        Received given = await shop.OwnerSaysAsync("1");

        Assert.Contains("₹5,000", asked.Text, StringComparison.Ordinal);
        Assert.Contains("₹5,200", asked.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), before);
        Assert.Equal(Money.FromRupees(1100), left);
        Assert.Contains("✅ ₹50 nakad · Baaki ₹5,200", given.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(5200), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task More_than_is_owed_is_a_slip_of_the_finger_and_books_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received refused = await shop.OwnerSaysAsync(
            "Ramesh ko 2 kg chini, 5000 cash baaki udhaar");

        Assert.StartsWith("⛔", refused.Text, StringComparison.Ordinal);
        Assert.Contains("₹1,190", refused.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
    }

    private static async Task<BillDue> DueAsync(ShopStory shop, int bill)
    {
        OrderId order = (await shop.House.Room<IBills>().ByNumberAsync(
            shop.Id, bill, CancellationToken.None))!.Order;
        return (await shop.House.Room<IClaims>().StandingAsync(
            shop.Id, order, CancellationToken.None))!;
    }
}
