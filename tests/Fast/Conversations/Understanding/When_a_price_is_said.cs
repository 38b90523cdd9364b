using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_a_price_is_said
{
    [Theory]
    [InlineData("Kavita ko 2 kg chini 42 ke bhav se")]
    [InlineData("2 kg chini 42 ke bhav se")]
    [InlineData("2 kg chini @42")]
    [InlineData("Kavita 2 kg chini @ rs 42")]
    [InlineData("Kavita ko chini 42 ke hisab se 2 kg")]
    [InlineData("42 ke bhav se 2 kg chini Kavita ko")]
    [InlineData("Kavita ko 2 kg chini 42 rupaye kilo")]
    [InlineData("Kavita ko 2 kg chini 42 rupaye wali")]
    [InlineData("2 kg sugar at 42 per kg to Kavita")]
    [InlineData("2 kg sugar 42/- per kg")]
    [InlineData("कविता को 2 किलो चीनी 42 रुपये के हिसाब से")]
    [InlineData("कविताला 2 किलो साखर 42 च्या भावाने")]
    [InlineData("કવિતાને 2 કિલો ખાંડ 42 ના ભાવે")]
    [InlineData("கவிதாவுக்கு 2 கிலோ சர்க்கரை 42 விலையில்")]
    [InlineData("కవితకు 2 కిలో చక్కెర 42 ధరకు")]
    [InlineData("ಕವಿತಾಗೆ 2 ಕೆಜಿ ಸಕ್ಕರೆ 42 ದರದಲ್ಲಿ")]
    [InlineData("ਕਵਿਤਾ ਨੂੰ 2 ਕਿਲੋ ਖੰਡ 42 ਦੇ ਭਾਅ")]
    public void It_is_the_price_of_this_sale(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        UnderstoodLine line = Assert.Single(said.Lines);
        Assert.Equal(Intents.OrderCreate, said.Intent);
        Assert.Equal(
            ("SUGAR", 2m, "kg", 42m), (line.Product, line.Quantity, line.Unit, line.Price));
        Assert.Empty(said.Doubts);
    }

    [Fact]
    public void A_dozen_has_one_too()
    {
        Understood said = Fixtures.Grocer.Owner("1 darjan kele 55 rupaye darjan Kavita");

        UnderstoodLine line = Assert.Single(said.Lines);
        Assert.Empty(said.Doubts);
        Assert.Equal(("BANANA", 1m, "dozen", 55m),
            (line.Product, line.Quantity, line.Unit, line.Price));
    }

    [Theory]
    [InlineData("5 maggi 12 rupaye wala", 2)]
    [InlineData("maggi 12 ke hisab se 5", 2)]
    [InlineData("5 maggi 70 12 rupaye wali", 1)]
    public void It_is_never_a_count(string text, int fitting)
    {
        UnderstoodLine line = Assert.Single(Fixtures.Grocer.Owner(text).Lines);

        Assert.Equal((5m, 12m), (line.Quantity, line.Price));
        Assert.Equal(fitting, Math.Max(1, line.Ambiguous.Count));
    }

    [Theory]
    [InlineData("5 maggi 14 rupaye wala", "MAGGI-70")]
    [InlineData("5 maggi 28 wali", "MAGGI-140")]
    public void The_price_of_a_pack_selects_the_pack(string text, string sku)
    {
        UnderstoodLine line = Assert.Single(Fixtures.Grocer.Owner(text).Lines);

        Assert.Equal((sku, 5m, null), (line.Product, line.Quantity, line.Price));
    }

    [Theory]
    [InlineData("chini 1 kg ka rate 46")]
    [InlineData("chini ka bhav 46")]
    [InlineData("chini 46 ke bhav kar do")]
    public void Without_a_sale_it_is_the_new_price(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((Intents.PriceSet, 46m), (said.Intent, Assert.Single(said.Lines).Price));
    }

    [Theory]
    [InlineData("maida now 43/kg", "MAIDA", 43)]
    [InlineData("ab nimbu 6 ka", "LEMON", 6)]
    [InlineData("aaj se aloo 28 rupay kilo", "POTATO", 28)]
    public void So_it_is_where_it_costs_that_from_now_on(string text, string sku, int rupees)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        UnderstoodLine line = Assert.Single(said.Lines);
        Assert.Equal((Intents.PriceSet, sku, (decimal?)rupees),
            (said.Intent, line.Product, line.Price));
    }

    [Fact]
    public void Two_goods_may_have_new_prices_at_once()
    {
        Understood said = Fixtures.Grocer.Owner("lux 36 aur santoor 42 kar dena");

        Assert.Equal(Intents.PriceSet, said.Intent);
        Assert.Equal([36m, 42m], said.Lines.Select(line => line.Price!.Value));
    }

    [Theory]
    [InlineData("3 ande phoot gaye kam kar do")]
    [InlineData("6 अंडी फुटली कमी करा")]
    public void What_broke_is_no_price(string text) =>
        Assert.Equal(Intents.StockAdjust, Fixtures.Grocer.Owner(text).Intent);

    [Theory]
    [InlineData("Kavita ko 3 lux @30 2 bread @40 cash")]
    [InlineData("Kavita ko 3 lux 30 ke bhav aur 2 bread 40 ke bhav cash")]
    public void Each_of_the_goods_keeps_its_own(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal([("LUX-100", 3m, 30m), ("BREAD", 2m, 40m)],
            said.Lines.Select(line => (line.Product!, line.Quantity!.Value, line.Price!.Value)));
    }

    [Fact]
    public void A_customer_makes_no_prices()
    {
        Understood said = Fixtures.Grocer.Customer("2 kg chini @10");

        Assert.Null(Assert.Single(said.Lines).Price);
    }
}
