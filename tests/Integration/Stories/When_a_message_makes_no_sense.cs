using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Stories;

public sealed class When_a_message_makes_no_sense
{
    [Theory]
    [InlineData("Ramesh ko 0 kg chini udhaar", "2 kg")]
    [InlineData("Ramesh ko -2 kg chini udhaar", "do kilo")]
    [InlineData("Ramesh ko 1000000000 kg chini udhaar", "2")]
    public async Task An_impossible_quantity_is_asked_about_and_the_rest_is_kept(
        string text, string answer)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync(text);
        await shop.NothingIsBookedAsync();
        Received bill = await shop.OwnerSaysAsync(answer);

        Assert.Equal("❓ chini kitna? Ye matra theek nahi lagti", question.Text);
        Assert.Equal("document", bill.Type);
        Assert.Contains("Ramesh Kumar – ₹90 udhaar", bill.Text, StringComparison.Ordinal);
        Assert.Equal(58, await shop.StockAsync("SUGAR"));
        Assert.Equal(Money.FromRupees(1190), await shop.RameshOwesAsync());
    }

    [Fact]
    public async Task A_customer_is_asked_too_and_a_new_order_goes_on_without_it()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.AskAsync(shop.Ramesh, "0 kg chini bhej do");
        await shop.NothingIsBookedAsync();
        Received again = await shop.AskAsync(shop.Ramesh, "5 maggi bhej do");
        Received taken = await shop.HearsAsync(shop.Ramesh, again.Seq);

        Assert.StartsWith("❓ chini kitna?", question.Text, StringComparison.Ordinal);
        Assert.Equal("⏳ Abhi baaki:\n" + question.Text, again.Text);
        Assert.Contains("₹70", taken.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chini", taken.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0 kg chini aayi")]
    [InlineData("1000000000 kg chini aayi")]
    public async Task Stock_that_cannot_be_is_asked_about(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync(text);

        Assert.Equal("❓ chini kitna? Ye matra theek nahi lagti", question.Text);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Theory]
    [InlineData("Ramesh ne 0 diye")]
    [InlineData("Ramesh ne -500 diye")]
    public async Task Money_that_cannot_be_is_asked_about(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync(text);

        Assert.Equal("❓ Ramesh Kumar – kitne rupaye?", question.Text);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Theory]
    [InlineData("2 kg chini 150% discount cash", "⛔ Chhoot bill se zyada hai, kuch nahi ")]
    [InlineData("2 kg chini 5000 rs discount cash", "⛔ Chhoot bill se zyada hai, kuch nahi ")]
    [InlineData("chini ka rate 0", "⛔ Ye daam theek nahi, purana daam hi hai. ")]
    [InlineData("chini ka rate -5", "⛔ Ye daam theek nahi, purana daam hi hai. ")]
    public async Task Prices_and_discounts_that_cannot_be_are_refused_in_words(
        string text, string start)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received answer = await shop.OwnerSaysAsync(text);

        Assert.StartsWith(start, answer.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Fact]
    public async Task Five_thousand_characters_are_asked_for_in_parts()
    {
        ShopStory shop = await ShopStory.OpenAsync();
        string text = string.Concat(Enumerable.Repeat("Ramesh ko chini do ", 264));

        Received answer = await shop.OwnerSaysAsync(text);

        Assert.True(text.Length > 5000);
        Assert.StartsWith("❓ Message bahut lamba hai", answer.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Theory]
    [InlineData("😀🎉🍅")]
    [InlineData("🍬🍬")]
    [InlineData("?!?!")]
    public async Task Pictures_and_marks_alone_are_answered_with_an_example(string text)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received answer = await shop.OwnerSaysAsync(text);

        Assert.StartsWith("❓ Samjha nahi. Jaise likhiye:", answer.Text, StringComparison.Ordinal);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Fact]
    public async Task Goods_outside_the_list_are_named_with_what_to_do()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received toOwner = await shop.OwnerSaysAsync("2 kesar cash");
        Received toCustomer = await shop.AskAsync(shop.Ramesh, "2 kesar bhej do");

        Assert.Equal(
            "❓ kesar list me nahi hai. Nayi cheez ho to likhiye: naya saaman kesar 250",
            toOwner.Text);
        Assert.Equal(
            "❓ kesar yahan nahi milta. Naam dekh kar phir likhiye", toCustomer.Text);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Fact]
    public async Task New_goods_come_with_their_unit_and_what_is_there()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        await shop.OwnerSaysAsync("naya saaman kesar rate 250 stock 5");
        await Until.TrueAsync(async () => (await shop.HeardByAsync(shop.Owner)).Any(
            m => m.Text.Contains('5') && !m.Text.Contains("250", StringComparison.Ordinal)),
            "the count");
        Received kilo = await shop.OwnerSaysAsync("naya saaman gud 60 rupaye kilo");
        Received left = await shop.OwnerSaysAsync("kesar kitna hai");

        Assert.Equal("✅ gud ab ₹60/kg", kilo.Text);
        Assert.Contains("5", left.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_goods_do_not_take_the_name_of_others()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received taken = await shop.OwnerSaysAsync("naya saaman chini 50");
        Received sugar = await shop.OwnerSaysAsync("chini ka rate kya hai");

        Assert.StartsWith("❓ Ye list me pehle se hai", taken.Text, StringComparison.Ordinal);
        Assert.Equal("✅ Sugar: ₹45/kg", sugar.Text);
    }

    [Fact]
    public async Task A_name_alone_asks_for_the_khata()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received whole = await shop.OwnerSaysAsync("Ramesh Kumar");
        Received asked = await shop.OwnerSaysAsync("ramesh ka khata");
        Received nobody = await shop.OwnerSaysAsync("Zubeda");

        Assert.Contains("1,100", whole.Text, StringComparison.Ordinal);
        Assert.Equal(asked.Text, whole.Text);
        Assert.StartsWith("❓ Samjha nahi", nobody.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ramesh Kumar ke khate me", "Ramesh Kumar")]
    [InlineData("Sunita Verma ke khate me", "Sunita Verma")]
    public async Task Whose_khata_is_answered_by_a_full_name(string said, string name)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received whose = await shop.OwnerSaysAsync("2 kg chini udhaar");
        Received bill = await shop.OwnerSaysAsync(said);

        Assert.StartsWith("❓ Kiske khate me?", whose.Text, StringComparison.Ordinal);
        Assert.StartsWith("✅ " + name, bill.Text, StringComparison.Ordinal);
        Assert.Contains("₹90", bill.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2 chini 0 ke bhav", "cancel")]
    [InlineData("thodi chini Ramesh ko udhaar", "cancel")]
    [InlineData("thodi chini Ramesh ko udhaar", "rehne do")]
    public async Task A_question_ends_with_cancel(string sale, string said)
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received question = await shop.OwnerSaysAsync(sale);
        Received dropped = await shop.OwnerSaysAsync(said);

        Assert.StartsWith("❓", question.Text, StringComparison.Ordinal);
        Assert.Equal("✅ Rehne diya, kuch nahi likha", dropped.Text);
        await shop.NothingIsBookedAndItSellsOnAsync();
    }

    [Fact]
    public async Task What_the_answer_proposes_puts_the_goods_on_the_list_and_galat_takes_them_off()
    {
        ShopStory shop = await ShopStory.OpenAsync();

        Received added = await shop.OwnerSaysAsync("naya saaman kesar 250");
        Received twice = await shop.OwnerSaysAsync("naya saaman kesar 250");
        Received bill = await shop.OwnerSaysAsync("2 kesar cash");
        Received next = await shop.OwnerSaysAsync("naya saaman elaichi 90");
        await shop.OwnerSaysAsync("galat");
        Received gone = await shop.OwnerSaysAsync("2 elaichi cash");

        Assert.Equal("✅ kesar ab ₹250/pc", added.Text);
        Assert.StartsWith("❓ Ye list me pehle se hai", twice.Text, StringComparison.Ordinal);
        Assert.Contains("₹500", bill.Text, StringComparison.Ordinal);
        Assert.Equal("✅ elaichi ab ₹90/pc", next.Text);
        Assert.StartsWith("❓ elaichi list me nahi hai", gone.Text, StringComparison.Ordinal);
    }
}
