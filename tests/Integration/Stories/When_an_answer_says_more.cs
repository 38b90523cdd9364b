using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>An open question about money takes an answer and nothing else: one word of a sentence
/// about something else never books.</summary>
public sealed class When_an_answer_says_more
{
    [Theory]
    [InlineData("udhaar mat do")]
    [InlineData("Ramesh ko udhaar nahi dena")]
    [InlineData("udhaar na do")]
    [InlineData("उधार मत दो")]
    public async Task Refusing_credit_leaves_the_bill(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received question = await shop.OwnerSaysAsync("Ramesh ko 100 kg chini udhaar");
        Assert.StartsWith("⛔", question.Text, StringComparison.Ordinal);

        Received left = await shop.OwnerSaysAsync(text);

        Assert.StartsWith("✅", left.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("₹", left.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAsync();
    }

    [Theory]
    [InlineData("Ramesh ka khata")]
    [InlineData("Ramesh ka khata kitna hai")]
    [InlineData("nakad kitna aaya aaj")]
    [InlineData("khata")]
    [InlineData("udhaar kitna hai?")]
    public async Task Looking_something_up_books_nothing_and_the_question_stays(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 100 kg chini udhaar");

        Received reply = await shop.OwnerSaysAsync(text);

        await shop.NothingIsBookedAsync();
        Assert.Contains("1) phir bhi udhaar", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("haan, udhaar likh lo", PaymentMode.Credit)]
    [InlineData("phir bhi udhaar", PaymentMode.Credit)]
    [InlineData("udhaar", PaymentMode.Credit)]
    [InlineData("khate me likho", PaymentMode.Credit)]
    [InlineData("udhaar likh do na", PaymentMode.Credit)]
    [InlineData("nakad le liya", PaymentMode.Cash)]
    [InlineData("cash", PaymentMode.Cash)]
    public async Task Saying_how_it_is_paid_is_an_answer(string text, PaymentMode paid)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 100 kg chini udhaar");

        await shop.OwnerSaysAsync(text);

        IReadOnlyList<OrderView> orders = await shop.House.Room<IOrders>().ListAsync(
            shop.Id, null, 10, CancellationToken.None);
        Assert.Equal(paid, Assert.Single(orders).Payment);
    }

    [Fact]
    public async Task Galat_after_a_refused_change_still_takes_the_bill_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("Ramesh ko 2 kg chini udhaar");
        Received refused = await shop.OwnerSaysAsync("surf hata do");

        Received undone = await shop.OwnerSaysAsync("galat");

        Assert.Contains("kuch nahi badla", refused.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", undone.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
    }

    [Theory]
    [InlineData("nahi")]
    [InlineData("pata nahi")]
    [InlineData("kya?")]
    [InlineData("👍 👍")]
    public async Task What_is_no_name_opens_no_khata(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        Received question = await shop.OwnerSaysAsync("2 kg chini udhaar");

        await shop.OwnerSaysAsync(text);

        Assert.StartsWith("❓ Kiske khate me?", question.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAsync();
        PartyBook parties = await shop.House.Room<IKhata>().PartiesAsync(
            shop.Id, CancellationToken.None);
        Assert.Equal(4, parties.Parties.Count);
    }

    [Fact]
    public async Task A_yes_that_could_mean_either_of_two_customers_is_asked_once_more()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.AskAsync(shop.Ramesh, "300 gpay kar diye");
        await shop.HearsAsync(shop.Owner);
        await shop.AskAsync(shop.Ramesh, "500 gpay kar diye");
        await Until.TrueAsync(
            async () => (await shop.HeardByAsync(shop.Owner)).Count == 2, "both claims");

        Received again = await shop.OwnerSaysAsync("haan");
        Money nothing = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("haan");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(600), "the second");
        await shop.OwnerSaysAsync("aaj ki bikri");
        await shop.OwnerSaysAsync("haan");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(300), "the first");

        Assert.Equal(Money.FromRupees(1100), nothing);
        Assert.DoesNotContain("puchha nahi", again.Text, StringComparison.Ordinal);
        Assert.Contains("₹500", again.Text, StringComparison.Ordinal);
        await shop.BooksBalanceAsync();
    }

    [Fact]
    public async Task A_change_that_leaves_nothing_says_how_to_take_the_bill_back()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("2 maggi nakad");

        Received refused = await shop.OwnerSaysAsync("maggi hata do");
        await shop.OwnerSaysAsync("galat");

        Assert.Contains("likhiye: galat", refused.Text, StringComparison.Ordinal);
        Assert.Equal(96, await shop.StockAsync("MAGGI"));
    }

    [Fact]
    public async Task Goods_that_move_with_a_name_say_that_the_khata_did_not()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received told = await shop.OwnerSaysAsync("Agarwal se 10 kg chini aayi");

        Assert.Equal(
            "ℹ️ Agarwal Wholesale ka khata nahi badla: paise alag se likhiye", told.Text);
        await Until.TrueAsync(
            async () => await shop.StockAsync("SUGAR") == 70, "the goods");
    }

    [Fact]
    public async Task Galat_means_the_bill_that_was_booked_after_the_question()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("chini");
        await shop.OwnerSaysAsync("Ramesh ko 5 maggi udhaar");
        await shop.BillAsync("Ramesh Kumar");

        await shop.OwnerSaysAsync("galat");

        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1100), "the undo");
        Assert.Equal(96, await shop.StockAsync("MAGGI"));
    }

    [Theory]
    [InlineData("4 kg chini kar do")]
    [InlineData("chini 4 kilo kar do")]
    public async Task What_may_be_a_change_of_another_bill_is_asked_in_any_order(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();
        await shop.OwnerSaysAsync("3 maggi nakad");

        Received question = await shop.OwnerSaysAsync(text);

        Assert.StartsWith("❓ Nakad bikri: 4 kg chini", question.Text, StringComparison.Ordinal);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
    }
}
