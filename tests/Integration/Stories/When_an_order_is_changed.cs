using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>"Chini 3 kilo kar do": said after every second order.</summary>
public sealed class When_an_order_is_changed
{
    [Fact]
    public async Task The_old_bill_goes_and_the_new_one_has_what_was_wanted()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "chini 2 nahi 3 kilo kar do");
        Received bill = await shop.BillAsync(2);

        Assert.Contains("Ramesh Kumar – ₹205 udhaar · 3 kg", bill.Text,
            StringComparison.Ordinal);
        Assert.Contains("Baaki ₹1,305", bill.Text, StringComparison.Ordinal);
        Assert.Equal(57, await shop.StockAsync("SUGAR"));
        Assert.Equal(91, await shop.StockAsync("MAGGI"));
        Assert.Equal(Money.FromRupees(1305), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Said_in_the_shortest_way_it_changes_the_bill_before_or_is_asked_about()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("chini 3 kilo kar do");
        await shop.OwnerSaysAsync("nahi");
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "chini 3 kilo kar do");
        Received bill = await shop.BillAsync(2);

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar – ₹135 udhaar", bill.Text, StringComparison.Ordinal);
        Assert.Equal(57, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1235), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task So_much_less_leaves_the_rest_and_sells_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received which = await shop.OwnerSaysAsync("1 kg chini kam karo");
        await shop.OwnerSaysAsync("Ramesh ko 3 kg chini aur 5 maggi udhaar");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "1 kg chini kam karo");
        Received less = await shop.BillAsync(2);
        Received question = await shop.OwnerSaysAsync("2 maggi nikal do");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "haan");
        Received three = await shop.BillAsync(3);
        Received tooMuch = await shop.OwnerSaysAsync("bill 3 me se 5 kg chini kam karo");

        Assert.StartsWith("❓", which.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar – ₹160 udhaar", less.Text, StringComparison.Ordinal);
        Assert.Contains("3 ", question.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar – ₹132 udhaar", three.Text, StringComparison.Ordinal);
        Assert.StartsWith("⛔", tooMuch.Text, StringComparison.Ordinal);
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        Assert.Equal(93, await shop.StockAsync("MAGGI"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task Above_the_confirmation_amount_a_change_waits_for_a_yes()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("2 kg chini nakad");
        Received question = await shop.OwnerSaysAsync("chini 2 nahi 300 kilo kar do");
        int bills = (await shop.BillsAsync()).Count;
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "haan");
        Received bill = await shop.BillAsync(2);

        Assert.StartsWith("❓ Nakad bikri: 300 kg chini · ₹13,500. Sahi?", question.Text,
            StringComparison.Ordinal);
        Assert.Equal(1, bills);
        Assert.Contains("₹13,500", bill.Text, StringComparison.Ordinal);
        Assert.Equal(-240, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task Galat_afterwards_takes_back_the_changed_bill_and_nothing_else()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini aur 5 maggi udhaar");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "maggi hata do");
        await shop.BillAsync(2);
        Money changed = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("galat");

        Assert.Equal(Money.FromRupees(1190), changed);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(96, await shop.StockAsync("MAGGI"));
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task What_is_added_comes_on_top_and_a_discount_stays()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar 10% discount");
        await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "usme 1 kg chini aur jod do");
        Received bill = await shop.BillAsync(2);

        // Three kilograms are ₹135; a tenth off and rounded to the rupee.
        Assert.Contains("₹122", bill.Text, StringComparison.Ordinal);
        Assert.Equal(57, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1222), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task Where_the_change_cannot_be_booked_the_old_bill_stands()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Received refused = await shop.OwnerSaysAsync("chini 2 nahi 90 kilo kar do");
        await shop.OwnerSaysAsync("surf hata do");
        Received none = await Until.FoundAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).FirstOrDefault(
                m => m.Text.StartsWith('❓')), () => "the second refusal");

        Assert.StartsWith("⛔ Ramesh Kumar ki limit ₹5,000", refused.Text,
            StringComparison.Ordinal);
        Assert.Contains("kuch nahi badla", none.Text, StringComparison.Ordinal);
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        Assert.Single(await shop.BillsAsync());
    }

    [Fact]
    public async Task A_customer_changes_what_still_waits_and_the_shop_is_asked_once_more()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.AskAsync(shop.Ramesh, "3 maggi aur 2 kg chini bhej do");
        Received taken = await shop.AskAsync(shop.Ramesh, "maggi 3 nahi 5 karo");
        await shop.NoteAsync(shop.Owner, "5 maggi");
        await shop.OwnerSaysAsync("order ka status");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "1");
        Received bill = await shop.BillAsync(1);

        Assert.Contains("5 Maggi", taken.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("₹160 udhaar", bill.Text, StringComparison.Ordinal);
        Assert.Equal(91, await shop.StockAsync("MAGGI"));
        Assert.Single(await shop.BillsAsync());
    }
}
