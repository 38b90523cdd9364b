namespace ConverseErp.Tests.Integration.Stories;

/// <summary>An answer is asked for once: the shop's own words are remembered, shown, and
/// forgotten when told to.</summary>
public sealed class When_answers_teach
{
    private const string TwoMaggis = """
        sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,barcode,stock,low_mark
        SUGAR,Sugar,chini|cheeni,kg,45,,5,1701,,,60,10
        MAGGI,Maggi 70 g,maggi,pkt,14,14,5,1902,70 g,,96,12
        MAGGIB,Maggi 140 g,maggi,pkt,28,28,5,1902,140 g,,96,12
        SURF,Surf Excel 1 kg,surf,pkt,140,145,18,3402,1 kg,,20,2
        """;

    [Fact]
    public async Task A_relation_is_asked_about_once_and_then_means_that_person()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("bhabhi ji ko 2 kg chini udhaar");
        Received remembered = await shop.OwnerSaysAsync("Sunita Sharma");
        await shop.BillAsync("Sunita Sharma");
        Received next = await shop.OwnerSaysAsync("bhabhi ji ne 50 diye");

        Assert.Equal("❓ bhabhi ji kaun? Naam likhiye 1) naya khata", question.Text);
        Assert.Equal(
            "📝 Yaad rakha: bhabhi ji = Sunita Sharma. Hatane ke liye likhiye: bhabhi ji bhool jao",
            remembered.Text);
        Assert.Equal("✅ Sunita Sharma – ₹50 jama · Baaki ₹40", next.Text);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task It_can_be_seen_and_forgotten()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received nothing = await shop.OwnerSaysAsync("seekhe hue shabd");
        await shop.OwnerSaysAsync("bhabhi ji ne 50 diye");
        Received both = await shop.OwnerSaysAsync("Ramesh Kumar");
        // What was learned is said at once, what was booked when it is.
        await Until.TrueAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).Any(
                m => m.Text.Contains("₹50 jama", StringComparison.Ordinal)), "the payment");

        Received list = await shop.OwnerSaysAsync("seekhe hue shabd");
        Received forgotten = await shop.OwnerSaysAsync("bhabhi ji bhool jao");
        Received unknown = await shop.OwnerSaysAsync("chacha bhool jao");
        Received asked = await shop.OwnerSaysAsync("bhabhi ji ne 50 diye");

        Assert.Equal("📝 Abhi kuch nahi seekha", nothing.Text);
        Assert.StartsWith("📝 Yaad rakha: bhabhi ji = Ramesh Kumar", both.Text,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "📝 Aapse seekha (hatane ke liye: NAAM bhool jao):\nbhabhi ji = Ramesh Kumar\n👉 ",
            list.Text, StringComparison.Ordinal);
        Assert.Equal("✅ Bhool gaya: bhabhi ji", forgotten.Text);
        Assert.StartsWith("chacha seekha hua nahi hai", unknown.Text, StringComparison.Ordinal);
        Assert.Equal("❓ bhabhi ji kaun? Naam likhiye", asked.Text);
    }

    [Fact]
    public async Task Somebody_new_gets_a_khata_under_that_name_when_told_so()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("bhabhi ji ko 2 kg chini udhaar");
        Received bill = await shop.OwnerSaysAsync("1");

        Assert.StartsWith("✅ bhabhi ji – ₹90", bill.Text, StringComparison.Ordinal);
        Assert.Contains("(naya khata)", bill.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_the_list_does_not_have_are_taught_by_the_right_name()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Ramesh ko 2 chatpata udhaar");
        Received remembered = await shop.OwnerSaysAsync("Maggi");
        Received bill = await shop.BillAsync("Ramesh Kumar");
        await shop.OwnerSaysAsync("Ramesh ko 3 chatpata udhaar");

        Assert.StartsWith("❓ chatpata list me nahi hai", question.Text, StringComparison.Ordinal);
        Assert.StartsWith("📝 Yaad rakha: chatpata = Maggi 70 g", remembered.Text,
            StringComparison.Ordinal);
        Assert.Contains("₹28", bill.Text, StringComparison.Ordinal);
        Assert.Equal(91, await shop.StockAsync("MAGGI"));
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_name_that_goods_share_is_asked_for_until_the_answer_is_always_the_same()
    {
        ShopStory shop = await ShopStory.OpenAsync(products: TwoMaggis);

        for (int i = 0; i < 2; i++)
        {
            Received question = await shop.OwnerSaysAsync("2 maggi cash");
            Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
            await shop.OwnerSaysAsync("140 wali");
        }

        // Chosen twice, it stands first.
        Received third = await shop.OwnerSaysAsync("2 maggi cash");
        Received remembered = await shop.OwnerSaysAsync("1");
        await Until.TrueAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).Count(m => m.Type == "document") == 3,
            "the third bill");
        Received bill = await shop.OwnerSaysAsync("1 maggi cash");

        Assert.Contains("1) Maggi 140 g", third.Text, StringComparison.Ordinal);
        Assert.StartsWith("📝 Yaad rakha: maggi = Maggi 140 g", remembered.Text,
            StringComparison.Ordinal);
        Assert.Contains("₹28", bill.Text, StringComparison.Ordinal);
        Assert.Equal(96, await shop.StockAsync("MAGGI"));
    }

    [Fact]
    public async Task People_of_one_name_are_asked_for_every_time()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        for (int i = 0; i < 4; i++)
        {
            await shop.OwnerSaysAsync("Sunita 100 likh lo");
            await shop.OwnerSaysAsync("Sunita Verma");
        }

        Received question = await shop.OwnerSaysAsync("Sunita 100 likh lo");

        Assert.Contains("1) Sunita Verma", question.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_shop_learns_nothing_of_it()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        ShopStory other = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("bhabhi ji ne 50 diye");
        await shop.OwnerSaysAsync("Ramesh Kumar");

        Received list = await other.OwnerSaysAsync("seekhe hue shabd");
        Received asked = await other.OwnerSaysAsync("bhabhi ji ne 50 diye");

        Assert.Equal("📝 Abhi kuch nahi seekha", list.Text);
        Assert.StartsWith("❓ bhabhi ji kaun?", asked.Text, StringComparison.Ordinal);
    }
}
