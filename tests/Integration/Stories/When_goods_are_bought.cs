using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Goods come in with what they cost: the shelf, the supplier's khata and the day book
/// move together, and "galat" moves them back.</summary>
public sealed class When_goods_are_bought
{
    private const string Supplier = "Agarwal Wholesale";

    [Fact]
    public async Task On_credit_the_shop_owes_the_supplier_and_galat_takes_both_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received came = await shop.OwnerSaysAsync("Agarwal se 20 kg chini aayi 42 ke bhav udhaar");

        Assert.Equal(
            "✅ Maal aaya: Sugar +20 kg → 80 kg · ₹840 udhaar · "
                + "Agarwal Wholesale: ₹840 dena hai", came.Text);
        Assert.Equal(Money.FromRupees(-840), await shop.OwedByAsync(Supplier));
        Assert.Equal([4200L], await shop.CostsAsync());
        await shop.BooksBalanceAsync();
        Assert.Equal("✅ ₹840 dena hai\nAgarwal Wholesale: ₹840",
            (await shop.OwnerSaysAsync("kisko kitna dena hai")).Text);

        Received gone = await shop.OwnerSaysAsync("galat");

        Assert.StartsWith("✅ Wapas liya: Sugar −20 kg", gone.Text, StringComparison.Ordinal);
        Assert.EndsWith("· ₹840", gone.Text, StringComparison.Ordinal);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.Zero, await shop.OwedByAsync(Supplier));
        await shop.BooksBalanceAsync();
    }

    [Theory]
    [InlineData("1", -840, "udhaar")]
    [InlineData("2", 0, "nakad")]
    [InlineData("UPI", 0, "UPI")]
    public async Task How_it_is_paid_is_asked_when_it_was_not_said(
        string answer, long owes, string told)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received asked = await shop.OwnerSaysAsync("Agarwal se 20 kg chini aayi 42 ke bhav");
        Received came = await shop.OwnerSaysAsync(answer);

        Assert.StartsWith("❓ ₹840 – udhaar ya diye? 1) udhaar", asked.Text,
            StringComparison.Ordinal);
        Assert.Contains("₹840 " + told, came.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(owes), await shop.OwedByAsync(Supplier));
        Assert.Equal(80, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Only_the_goods_may_be_written()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Agarwal se 20 kg chini aayi 42 ke bhav");

        Received came = await shop.OwnerSaysAsync("4");

        Assert.DoesNotContain("₹840", came.Text, StringComparison.Ordinal);
        await Until.TrueAsync(
            async () => await shop.StockAsync("SUGAR") == 80, "the goods");
        Assert.Equal(Money.Zero, await shop.OwedByAsync(Supplier));
    }

    [Fact]
    public async Task What_all_of_it_cost_is_no_price_of_the_kilo()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Agarwal se 50 kg chini aayi 2100 me udhaar");
        Received came = await shop.OwnerSaysAsync("haan");

        Assert.Contains("₹2,100 udhaar", came.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(-2100), await shop.OwedByAsync(Supplier));
        Assert.Equal([4200L], await shop.CostsAsync());
    }

    [Fact]
    public async Task On_credit_without_a_sum_the_sum_is_asked_for()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received asked = await shop.OwnerSaysAsync(
            "Agarwal se 20 kg chini aur 10 maggi aayi udhaar");
        Received came = await shop.OwnerSaysAsync("960");

        Assert.StartsWith("❓ 20 kg chini, 10 maggi: kul kitne rupaye ka?", asked.Text,
            StringComparison.Ordinal);
        Assert.Contains("₹960 udhaar", came.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(-960), await shop.OwedByAsync(Supplier));
        Assert.Equal(106, await shop.StockAsync("MAGGI"));
    }

    [Fact]
    public async Task What_is_owed_shrinks_by_what_is_paid_and_is_told_the_right_way_round()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received asked = await shop.OwnerSaysAsync("Agarwal 1800 likh lo");
        Received written = await shop.OwnerSaysAsync("haan");

        Received paid = await shop.OwnerSaysAsync("Agarwal ko 500 diye");
        Received owed = await shop.OwnerSaysAsync("Agarwal ka hisaab");
        await shop.OwnerSaysAsync("Agarwal ko 2000 diye");
        Received advance = await shop.OwnerSaysAsync("Agarwal ka hisaab");
        Received back = await shop.OwnerSaysAsync("galat");

        Assert.Contains("Agarwal Wholesale: ₹1,800 dena hai", asked.Text,
            StringComparison.Ordinal);
        Assert.Equal("✅ Agarwal Wholesale – ₹1,800 · ₹1,800 dena hai", written.Text);
        Assert.EndsWith("· ₹1,300 dena hai", paid.Text, StringComparison.Ordinal);
        Assert.Equal("✅ Agarwal Wholesale: ₹1,300 dena hai", owed.Text);
        Assert.Equal("✅ Agarwal Wholesale: ₹700 lena hai", advance.Text);
        Assert.Equal("✅ Wapas liya: Agarwal Wholesale ₹2,000 · ₹1,300 dena hai", back.Text);
        await shop.BooksBalanceAsync();
    }
}
