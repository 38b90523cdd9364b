using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>What is said of one person never touches another's khata.</summary>
public sealed class When_it_is_about_somebody
{
    private const string Sizes = """
        sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock,low_mark
        SUGAR,Sugar,chini,kg,45,,5,1701,,,60,10
        M70,Maggi 70 g,maggi,pkt,14,14,5,1902,70 g,,96,12
        M280,Maggi 280 g,maggi,pkt,56,56,5,1902,280 g,,20,2
        """;

    [Fact]
    public async Task Galat_with_a_name_takes_back_only_what_is_theirs()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Sunita Sharma ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("Ramesh ko 1 kg chini udhaar");
        await shop.OwnerSaysAsync("Ramesh ne 100 diye");

        Received payment = await shop.OwnerSaysAsync("Sunita Sharma ka payment galat hai");
        Received other = await shop.OwnerSaysAsync("Agarwal ka bill galat, Ramesh ka tha");
        Received sunita = await shop.OwnerSaysAsync("Sunita Sharma ka bill galat hai");

        Assert.StartsWith("❓", payment.Text, StringComparison.Ordinal);
        Assert.StartsWith("❓", other.Text, StringComparison.Ordinal);
        Assert.Contains("Sunita Sharma", sunita.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", sunita.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1045), await shop.RameshOwesAsync());
        Received bill = await shop.OwnerSaysAsync("Ramesh ka bill galat tha");
        Assert.Contains("₹45", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1000), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_bill_that_was_changed_since_goes_as_it_is_now()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        await shop.OwnerSaysAsync("chini 3 kilo kar do");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1235), "the change");
        // Each is answered before the next is said: an answer that is late would be the next's.
        await Until.TrueAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).Any(
                m => m.Text.Contains("₹135", StringComparison.Ordinal)), "the changed bill");
        await shop.OwnerSaysAsync("Sunita Sharma ko 1 kg chini udhaar");
        await shop.BillAsync("Sunita Sharma");

        Received gone = await shop.OwnerSaysAsync("Ramesh ka bill galat hai");

        Assert.Contains("₹135", gone.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task What_it_should_have_been_is_asked_for()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh 350 likh lo");

        await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Ramesh ka 350 galat tha, 300 tha");
        await Until.TrueAsync(async () => (await shop.HeardByAsync(shop.Owner)).Any(
            m => m.Text == "✍️ Jo sahi hai wo ab likhiye"), "being asked for it");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1100), "the old figure");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "Ramesh 300 likh lo");

        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1400), "the right one");
    }

    [Fact]
    public async Task Where_it_is_not_sure_which_is_meant_nothing_is_taken_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 1 kg chini udhaar");
        await shop.BillReachesAsync(shop.Ramesh);
        await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        await shop.HearsAsync(shop.Owner);
        await shop.OwnerSaysAsync("1");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1235), "both bills");
        await Until.TrueAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).Any(
                m => m.Type == "document" && m.Text.Contains("₹90", StringComparison.Ordinal)),
            "the answer about the customer's order");

        Received which = await shop.OwnerSaysAsync("Ramesh ka bill galat");

        Assert.StartsWith("❓", which.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1235), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task Two_payments_in_one_sentence_go_to_the_two_who_paid()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh se 200 mile aur Sunita Sharma se 50");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(900), "the payment");
        Received sunita = await shop.OwnerSaysAsync("Sunita Sharma ka hisaab");

        Assert.Contains("50", sunita.Text, StringComparison.Ordinal);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task What_a_customer_bought_is_sold_and_has_not_come_in()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh bought 1 kg sugar on credit");

        Assert.Equal(Money.FromRupees(1145), await shop.RameshOwesAsync());
        Assert.Equal(59, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task A_neighbour_on_credit_is_somebody_and_no_damage()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received asked = await shop.OwnerSaysAsync("padosi wale ko 1 kg chini udhaar");

        Assert.StartsWith("❓ padosi", asked.Text, StringComparison.Ordinal);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
    }

    [Theory]
    [InlineData("udhaar")]
    [InlineData("ruko")]
    public async Task A_word_that_names_nobody_opens_no_khata(string said)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received asked = await shop.OwnerSaysAsync("chacha ko 1 kg chini udhaar");
        Received again = await shop.OwnerSaysAsync(said);

        Assert.StartsWith("❓ chacha kaun?", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("✅ " + said, again.Text, StringComparison.Ordinal);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task Cash_needs_nobodys_name()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("chacha ko 1 kg chini");
        Received bill = await shop.OwnerSaysAsync("nakad");

        Assert.StartsWith("✅ Nakad bikri", bill.Text, StringComparison.Ordinal);
        Assert.Equal(59, await shop.StockAsync("SUGAR"));
    }

    [Theory]
    [InlineData("chhota wala", "₹14")]
    [InlineData("badi wali", "₹56")]
    [InlineData("छोटा वाला", "₹14")]
    [InlineData("pehla wala", "₹")]
    public async Task A_size_or_a_place_answers_which_of_two(string said, string total)
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Sizes);

        Received which = await shop.OwnerSaysAsync("Ramesh ko 1 maggi udhaar");
        Received bill = await shop.OwnerSaysAsync(said);

        Assert.StartsWith("❓", which.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Ramesh Kumar – " + total, bill.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_customer_answers_by_size_too_and_hears_the_question_again_otherwise()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: Sizes);

        Received which = await shop.AskAsync(shop.Ramesh, "2 maggi bhej do");
        Received again = await shop.AskAsync(shop.Ramesh, "haan");
        Received noted = await shop.AskAsync(shop.Ramesh, "chhota wala");

        Assert.StartsWith("❓", which.Text, StringComparison.Ordinal);
        Assert.Contains(which.Text.Split(" 1)")[0], again.Text, StringComparison.Ordinal);
        Assert.Contains("₹28", noted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_to_bring_it_reaches_the_shop_in_the_customers_words()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received noted = await shop.AskAsync(
            shop.Ramesh, "ek kg chini, home delivery kar dena Flat 4 Shanti Apartment");
        Received asked = await shop.HearsAsync(shop.Owner);

        Assert.Contains("Flat 4 Shanti Apartment", asked.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Order mila: 1 kg chini", noted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_the_shop_took_is_not_lost_and_rehne_do_takes_one_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        await shop.HearsAsync(shop.Owner);
        await shop.OwnerSaysAsync("1");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1190), "the bill");
        await shop.BillReachesAsync(shop.Ramesh);

        Received where = await shop.AskAsync(shop.Ramesh, "mera order kahan hai");
        await shop.AskAsync(shop.Ramesh, "3 maggi bhej do");
        await shop.AskAsync(shop.Ramesh, "rehne do");
        await shop.NoteAsync(shop.Owner, "wapas liya");
        Received waits = await shop.OwnerSaysAsync("order dikhao");

        Assert.Contains("₹90", where.Text, StringComparison.Ordinal);
        Assert.Equal("✅ Koi order baaki nahi", waits.Text);
    }
}
