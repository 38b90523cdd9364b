using ConverseErp.Businesses.Members;
using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_somebody_may_not
{
    [Fact]
    public async Task A_blocked_customer_is_told_once_a_day_and_the_shop_hears_nothing()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await BlockRameshAsync(shop, blocked: true);

        Received told = await shop.AskAsync(shop.Ramesh, "2 kg chini bhej do");
        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "kyun nahi? 5 maggi bhejo");
        await Until.TrueAsync(
            async () => (await shop.KeptMessagesAsync()) == 2, "the second message to be read");
        await shop.NothingIsBookedAsync();
        await BlockRameshAsync(shop, blocked: false);
        Received taken = await shop.AskAsync(shop.Ramesh, "5 maggi bhej do");

        Assert.EndsWith("abhi yahan order nahi le rahi", told.Text, StringComparison.Ordinal);
        Assert.Contains("₹70", taken.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await shop.HeardByAsync(shop.Ramesh)).Count);
        Assert.Contains(
            "5 maggi", (await shop.HearsAsync(shop.Owner)).Text, StringComparison.Ordinal);
        Assert.Single(await shop.HeardByAsync(shop.Owner));
    }

    [Theory]
    [InlineData("Ramesh ko 2 kg chini udhaar")]
    [InlineData("Ramesh ne 500 diye")]
    [InlineData("20 kg chini aayi")]
    [InlineData("chini ka rate 50")]
    [InlineData("galat")]
    [InlineData("bill no 1 cancel karo")]
    public async Task An_accountant_reads_the_books_and_writes_nothing_into_them(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string accountant = await JoinAsync(shop, MemberRole.Accountant);

        Received answer = await shop.AskAsync(accountant, text);
        Received balance = await shop.AskAsync(accountant, "Ramesh ka hisaab");

        Assert.Equal("⛔ Ye aapke zimme nahi hai. Malik se kahiye", answer.Text);
        Assert.Contains("₹1,100", balance.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Ramesh udhaar")]
    [InlineData("maal aaya")]
    public async Task An_accountant_sells_nothing_through_a_picture_either(string? beside)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string accountant = await JoinAsync(shop, MemberRole.Accountant);
        byte[] list = await Photographs.OfAsync("Sugar 2 kg\n\nMaggi 5", -2, 0.4, points: 50);

        Received answer = await shop.PhotographAsync(accountant, list, beside);
        await shop.AskAsync(accountant, "haan");

        Assert.Equal("⛔ Ye aapke zimme nahi hai. Malik se kahiye", answer.Text);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Fact]
    public async Task Two_at_the_counter_answer_their_own_questions()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string staff = await JoinAsync(shop, MemberRole.Staff);

        Received ofOwner = await shop.OwnerSaysAsync("Sunita ko 2 kg chini udhaar");
        Received ofStaff = await shop.AskAsync(staff, "Sunita ko 5 maggi udhaar");
        Received second = await shop.AskAsync(staff, "2");
        Received first = await shop.OwnerSaysAsync("1");
        Received undone = await shop.AskAsync(staff, "galat");

        Assert.Contains("1) Sunita Sharma", ofOwner.Text, StringComparison.Ordinal);
        Assert.Contains("2) Sunita Verma", ofStaff.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Sunita Verma – ₹70", second.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ Sunita Sharma – ₹90", first.Text, StringComparison.Ordinal);
        Assert.Contains("Sunita Verma ka ₹70", undone.Text, StringComparison.Ordinal);
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        await shop.BooksBalanceAsync();
    }

    [Theory]
    [InlineData("chini ka rate 50")]
    [InlineData("naya saaman kesar 250")]
    [InlineData("aaj ki bikri")]
    public async Task Staff_sell_but_prices_and_takings_are_the_owners(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string staff = await JoinAsync(shop, MemberRole.Staff);

        Received answer = await shop.AskAsync(staff, text);
        await shop.NothingIsBookedAsync();
        Received bill = await shop.AskAsync(staff, "2 kg chini cash");

        Assert.Equal("⛔ Ye aapke zimme nahi hai. Malik se kahiye", answer.Text);
        Assert.Equal("document", bill.Type);
        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_name_a_missing_price_for_one_bill_and_not_for_the_list()
    {
        const string Priceless = """
            sku,name,aliases,unit,price,stock
            SALT,Salt 1 kg,namak,pkt,,10
            """;
        ShopStory shop = await ShopStory.OpenAsync(products: Priceless);
        string staff = await JoinAsync(shop, MemberRole.Staff);

        Received question = await shop.AskAsync(staff, "2 namak cash");
        Received bill = await shop.AskAsync(staff, "28");
        Received price = await shop.AskAsync(staff, "namak ka daam kya hai");

        Assert.Equal("❓ namak ka daam? (₹ per pkt)", question.Text);
        Assert.Contains("₹56", bill.Text, StringComparison.Ordinal);
        Assert.Equal("⚠️ Salt 1 kg ka daam abhi nahi likha", price.Text);
    }

    [Fact]
    public async Task A_customer_over_the_limit_is_told_a_way_and_not_the_limit()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received refused = await shop.AskAsync(shop.Ramesh, "30 surf bhej do");
        await shop.NothingIsBookedAsync();
        Received taken = await shop.AskAsync(shop.Ramesh, "30 surf cash");

        Assert.Equal(
            "⛔ Ye abhi khate me nahi likh sakte. Order \"cash\" ke saath likhiye", refused.Text);
        Assert.Contains("₹4,200", taken.Text, StringComparison.Ordinal);
    }

    private static async Task BlockRameshAsync(ShopStory shop, bool blocked) =>
        await shop.House.Room<ShopMembers>().BlockAsync(
            shop.Id, new Sender(null, shop.Ramesh, null), blocked, CancellationToken.None);

    private static async Task<string> JoinAsync(ShopStory shop, MemberRole role)
    {
        string phone = shop.Owner[..^1] + "7";
        Answer<Member> joined = await shop.House.Room<ShopMembers>().AddAsync(
            shop.Id, "Meena", role, new Sender(null, phone, null), CancellationToken.None);
        Assert.Null(joined.Refusal);
        return phone;
    }
}
