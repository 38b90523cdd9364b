using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

/// <summary>Forty customers are waiting: nobody answers one question after the other.</summary>
public sealed class When_something_comes_between
{
    [Fact]
    public async Task A_wish_about_the_shop_leaves_the_question_open()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Ramesh Kumar ne 500 zordaar diye");
        Received words = await shop.OwnerSaysAsync("seekhe hue shabd");
        await shop.OwnerSaysAsync("haan");

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.Contains("₹500", words.Text, StringComparison.Ordinal);
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(600), "the payment");
    }

    [Fact]
    public async Task Another_customers_sentence_is_never_the_answer()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync("Ramesh ko chini udhaar");
        await shop.House.Phones.SayAsync(
            shop.Number, shop.Owner, "Sunita Verma ko 3 kg chini udhaar");
        Received bill = await shop.BillAsync(1);
        Received again = (await shop.HeardByAsync(shop.Owner)).Last(
            m => m.Text.StartsWith('⏳'));
        Received answered = await AnswerAsync(shop, "2 kilo", 2);

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.Contains("Sunita Verma – ₹135", bill.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar", again.Text, StringComparison.Ordinal);
        Assert.Contains(question.Text, again.Text, StringComparison.Ordinal);
        Assert.Contains("Ramesh Kumar – ₹90", answered.Text, StringComparison.Ordinal);
        Assert.Equal(55, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task A_payment_is_never_so_many_grams()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("chini");
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "Ramesh ne 100 diye");
        await Until.TrueAsync(
            async () => await shop.RameshOwesAsync() == Money.FromRupees(1000), "the payment");

        Assert.Equal(60, await shop.StockAsync("SUGAR"));
    }

    [Fact]
    public async Task The_whole_sentence_said_again_takes_the_place_of_the_question()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("chini");
        Received bill = await AnswerAsync(shop, "Ramesh ko 2 kg chini udhaar", 1);

        Assert.Contains("Ramesh Kumar – ₹90", bill.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
        Assert.DoesNotContain(await shop.HeardByAsync(shop.Owner),
            m => m.Text.StartsWith('⏳'));
    }

    [Theory]
    [InlineData("Sunita ko 1 kg chini udhaar", "Ramesh ko 2 kg chini udhaar")]
    [InlineData("Sunita ne 100 diye", "Ramesh ne 100 diye")]
    public async Task The_same_for_somebody_else_takes_no_ones_place(string first, string second)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync(first);
        Received again = await shop.OwnerSaysAsync(second);

        Assert.Equal('⏳', again.Text[0]);
        Assert.EndsWith(question.Text, again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_understood_loses_no_sale()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko chini udhaar");
        Received again = await shop.OwnerSaysAsync("xyzzy plugh");
        Received bill = await AnswerAsync(shop, "2", 1);

        Assert.Contains("⏳", again.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_nobody_answers_is_dropped_in_words_and_not_asked_for_ever()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko chini udhaar");
        List<Received> heard = [];
        for (int i = 0; i < 4; i++) heard.Add(await shop.OwnerSaysAsync("xyzzy plugh"));

        Assert.Equal([true, true, false, false],
            heard.Select(m => m.Text.Contains('⏳', StringComparison.Ordinal)));
        Assert.Contains("kuch nahi likha:\nRamesh Kumar ❓ chini", heard[2].Text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("chini kitna", heard[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_makes_room_for_too_many_others_ends_in_words()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        List<Received> heard = [await shop.OwnerSaysAsync("Ramesh ko chini udhaar")];
        foreach (string goods in (string[])["kg chini", "kg dhania", "maggi", "surf",
            "sunflower tel", "sarso tel"])
            heard.Add(await shop.OwnerSaysAsync($"Sunita ko 1 {goods} udhaar"));

        Assert.DoesNotContain(heard.SkipLast(1),
            m => m.Text.Contains("kuch nahi likha", StringComparison.Ordinal));
        Assert.StartsWith("✅ Rehne diya, kuch nahi likha:\nRamesh Kumar ❓ chini kitna",
            heard[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_grows_old_ends_in_words()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("Ramesh ko chini udhaar");
        Received second = await shop.OwnerSaysAsync("Sunita ko 2 maggi udhaar");
        await shop.TimePassesInChatsAsync();
        Received late = await shop.OwnerSaysAsync("2");
        Received after = await shop.OwnerSaysAsync("2");

        Assert.EndsWith(
            "kuch nahi likha:\nRamesh Kumar ❓ chini kitna?\n" + second.Text.Split(" 1)")[0],
            late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kuch nahi likha", after.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAsync();
    }

    [Fact]
    public async Task A_customers_order_does_not_grow_old()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "3 maggi bhej do");
        await OwnerHeardAsync(shop, "3");
        await shop.TimePassesInChatsAsync();
        Received again = await shop.OwnerSaysAsync("2");
        Received bill = await AnswerAsync(shop, "1", 1);

        Assert.Contains("⏳", again.Text, StringComparison.Ordinal);
        Assert.Contains("₹42", bill.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_customers_orders_are_both_asked_about()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string sunita = shop.Ramesh[..^1] + "7";

        await shop.House.Phones.SayAsync(shop.Number, shop.Ramesh, "3 maggi bhej do");
        await OwnerHeardAsync(shop, "3");
        await shop.House.Phones.SayAsync(shop.Number, sunita, "4 maggi bhej do");
        await OwnerHeardAsync(shop, "4");
        await Task.Delay(TimeSpan.FromSeconds(6));
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "2");
        await shop.BillAsync(1);
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, "1");
        await shop.BillAsync(2);

        Assert.Equal(89, await shop.StockAsync("MAGGI"));
        Assert.Equal(Money.FromRupees(1142), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task Two_bills_in_one_message_are_two_bills_and_galat_takes_back_both()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.House.Phones.SayAsync(shop.Number, shop.Owner,
            "Ramesh ko 1 kg chini aur Sunita Verma ko 2 maggi udhaar");
        await shop.BillAsync(2);
        IReadOnlyList<Received> heard = await shop.HeardByAsync(shop.Owner);
        Money owed = await shop.RameshOwesAsync();
        await shop.OwnerSaysAsync("galat");
        await shop.OwnerSaysAsync("galat");

        string texts = string.Join('\n', heard.Select(m => m.Text));
        Assert.Contains("Ramesh Kumar – ₹45", texts, StringComparison.Ordinal);
        Assert.Contains("Sunita Verma – ₹28", texts, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(1145), owed);
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(96, await shop.StockAsync("MAGGI"));
    }

    [Theory]
    [InlineData("Ramesh ko 2 kg chini nahi diya")]
    [InlineData("Ramesh ko mat dena 2 kg chini")]
    [InlineData("kya Ramesh ko 2 kg chini diya tha?")]
    [InlineData("should I give Ramesh 2 kg sugar?")]
    [InlineData("Ramesh ko 1 kg chini nakad aur 2 maggi udhaar")]
    [InlineData("5 maggi 60 rupaye me cash")]
    public async Task What_is_more_than_a_plain_sale_is_confirmed_first(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync(text);
        Received left = await shop.OwnerSaysAsync("nahi");

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(await shop.HeardByAsync(shop.Owner), m => m.Type == "document");
        Assert.StartsWith("✅", left.Text, StringComparison.Ordinal);
        Assert.Equal(60, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1100), await shop.RameshOwesAsync());
    }

    private static Task OwnerHeardAsync(ShopStory shop, string quantity) => Until.TrueAsync(
        async () => (await shop.HeardByAsync(shop.Owner)).Any(m =>
            m.Text.Contains(quantity + " ", StringComparison.Ordinal)
            && m.Text.Contains("1)", StringComparison.Ordinal)), "the order to be asked about");

    private static async Task<Received> AnswerAsync(ShopStory shop, string text, int bills)
    {
        await shop.House.Phones.SayAsync(shop.Number, shop.Owner, text);
        return await shop.BillAsync(bills);
    }

    // The bill that is so-manieth on the owner's phone.
}
