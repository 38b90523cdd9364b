using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What is neither a sale nor a payment, said in the chat as it comes to mind.</summary>
public sealed class When_the_owner_minds_the_book
{
    [Fact]
    public async Task What_is_waived_is_owed_no_more_until_galat()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received asked = await shop.OwnerSaysAsync("Ramesh ke 50 maaf karo");
        Received let = await shop.OwnerSaysAsync("haan");
        Money owed = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("galat");

        Assert.StartsWith("❓", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar – ₹50 maaf", let.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1050), owed);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task An_old_balance_is_added_and_all_of_it_is_paid()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ka purana baaki 300 jod do");
        Received added = await shop.OwnerSaysAsync("haan");
        Received shown = await shop.OwnerSaysAsync("Ramesh ne sab chuka diya");
        Received paid = await shop.OwnerSaysAsync("haan");

        Assert.Contains("₹300 purana baaki", added.Text, StringComparison.Ordinal);
        Assert.Contains("₹1,400", shown.Text, StringComparison.Ordinal);
        Assert.Contains("₹1,400", paid.Text, StringComparison.Ordinal);
        Assert.Equal(Money.Zero, await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Money_goes_to_the_bank_and_the_drawer_is_counted()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("20 kg chini nakad");

        Received bank = await shop.OwnerSaysAsync("bank me 400 jama kiye");
        Received asked = await shop.OwnerSaysAsync("galle me kitna hai");
        await shop.OwnerSaysAsync("aaj galle me 490 nikle");
        Received counted = await shop.OwnerSaysAsync("haan");
        Received now = await shop.OwnerSaysAsync("cash kitna hai");

        Assert.Equal("✅ ₹400 bank me jama", bank.Text);
        Assert.Equal("💰 nakad ₹500 · bank ₹400", asked.Text);
        Assert.StartsWith("⚠️ Galla: ₹490", counted.Text, StringComparison.Ordinal);
        Assert.Equal("💰 nakad ₹490 · bank ₹400", now.Text);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task What_was_earned_and_spent_is_told()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Agarwal se 20 kg chini aayi 40 ke bhav cash");
        await shop.OwnerSaysAsync("2 kg chini nakad");
        await shop.OwnerSaysAsync("chai 20 kharcha");

        Received profit = await shop.OwnerSaysAsync("aaj ka munafa");
        Received spent = await shop.OwnerSaysAsync("aaj ka kharcha kitna");

        Assert.StartsWith("📈 Aaj: munafa", profit.Text, StringComparison.Ordinal);
        Assert.Contains("kharcha ₹20", profit.Text, StringComparison.Ordinal);
        Assert.StartsWith("💸 Aaj: kharcha ₹20", spent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_holds_for_the_next_sale()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ki limit 1150");
        Received limit = await shop.OwnerSaysAsync("haan");
        Received sale = await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        Assert.Equal("✅ Ramesh Kumar: udhaar ₹1,150 tak", limit.Text);
        Assert.StartsWith("⛔ Ramesh Kumar", sale.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task Goods_that_come_back_take_their_money_off_the_khata_with_a_note()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 3 kg chini udhaar");

        Received note = await shop.OwnerSaysAsync("Ramesh ne 1 kg chini wapas di");
        Money owed = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("galat");

        Assert.Equal("document", note.Type);
        Assert.Contains("CN/", note.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), owed);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1235),
            "the return to be taken back");
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task The_same_as_last_time_is_booked_once_more()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");

        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "Ramesh ko wahi bhej do");
        Received bill = await shop.BillAsync(2);

        Assert.Contains("Ramesh Kumar – ₹90", bill.Text, StringComparison.Ordinal);
        Assert.Equal(56, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task The_accountants_files_are_a_link_away()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received link = await shop.OwnerSaysAsync("gstr1 bhejo");

        Assert.Contains("/x/", link.Text, StringComparison.Ordinal);
    }
}
