using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_numbers_are_spoken
{
    [Theory]
    [InlineData("aadha kilo chini", 0.5)]
    [InlineData("paav kilo chini", 0.25)]
    [InlineData("pauna kilo chini", 0.75)]
    [InlineData("sava kilo chini", 1.25)]
    [InlineData("dedh kilo chini", 1.5)]
    [InlineData("paune do kilo chini", 1.75)]
    [InlineData("dhai kilo chini", 2.5)]
    [InlineData("saade teen kilo chini", 3.5)]
    [InlineData("teen pav chini", 0.75)]
    [InlineData("aadha pav chini", 0.125)]
    [InlineData("1½ kg chini", 1.5)]
    [InlineData("1/2 kg chini", 0.5)]
    [InlineData("one and a half kg sugar", 1.5)]
    [InlineData("twenty five kg sugar", 25)]
    [InlineData("dedh sau kilo chini", 150)]
    [InlineData("ek sau bees kilo chini", 120)]
    [InlineData("1 kilo 250 gram chini", 1.25)]
    [InlineData("अडीच किलो साखर", 2.5)]
    [InlineData("દોઢ કિલો ખાંડ", 1.5)]
    [InlineData("পৌনে এক কেজি চিনি", 0.75)]
    [InlineData("আড়াই কেজি চিনি", 2.5)]
    [InlineData("ஒன்றரை கிலோ சர்க்கரை", 1.5)]
    [InlineData("முக்கால் கிலோ சர்க்கரை", 0.75)]
    [InlineData("ఒకటిన్నర కిలో చక్కెర", 1.5)]
    [InlineData("ముప్పావు కిలో చక్కెర", 0.75)]
    [InlineData("ಎರಡೂವರೆ ಕೆಜಿ ಸಕ್ಕರೆ", 2.5)]
    [InlineData("ਡੇਢ ਕਿਲੋ ਖੰਡ", 1.5)]
    [InlineData("ਢਾਈ ਕਿਲੋ ਖੰਡ", 2.5)]
    public void Shares_and_sums_are_one_quantity_in_kilos(string text, double kilos)
    {
        Understood said = Fixtures.Grocer.Customer(text);

        UnderstoodLine line = Assert.Single(said.Lines);
        Assert.Equal("SUGAR", line.Product);
        Assert.Equal((decimal)kilos, line.Quantity);
        Assert.Equal("kg", line.Unit);
    }

    [Theory]
    [InlineData("salma ne dhai hazaar diye", 2500)]
    [InlineData("salma ne saade teen sau diye", 350)]
    [InlineData("salma ne 1,26,500 diye", 126500)]
    [InlineData("salma ne 2k diye", 2000)]
    [InlineData("salma ne sava lakh diye", 125000)]
    [InlineData("salma ne do hazaar paanch sau diye", 2500)]
    [InlineData("salma ne ₹350/- diye", 350)]
    [InlineData("Salma rendaayiram ainooru koduthaar", 2500)]
    [InlineData("Salma moovaayirathu ezhunootri aimbathu koduthaar", 3750)]
    [InlineData("சல்மா ஆயிரத்து இருநூற்று ஐம்பது கொடுத்தார்", 1250)]
    [InlineData("சல்மா தொள்ளாயிரம் கொடுத்தார்", 900)]
    [InlineData("Salma moodu vela edu vandala yabhai ichindi", 3750)]
    [InlineData("సల్మా వెయ్యి రెండు వందల యాభై ఇచ్చింది", 1250)]
    [InlineData("సల్మా వెయ్యి ఇచ్చింది", 1000)]
    [InlineData("Salma mooru saavirada elunoora aivattu kottaru", 3750)]
    [InlineData("ಸಲ್ಮಾ ಸಾವಿರದ ಇನ್ನೂರ ಐವತ್ತು ಕೊಟ್ಟರು", 1250)]
    [InlineData("Salma ne teen hajar saatshe pannas dile", 3750)]
    [InlineData("सलमाने बाराशे पन्नास दिले", 1250)]
    [InlineData("Salma e tran hajar saatso pachas aapya", 3750)]
    [InlineData("સલમાએ બારસો પચાસ આપ્યા", 1250)]
    [InlineData("Salma tin hajar satsho ponchash diyeche", 3750)]
    [InlineData("সালমা বারোশো পঞ্চাশ দিয়েছে", 1250)]
    [InlineData("Salma ne tin hazar satt sau panjah ditte", 3750)]
    [InlineData("ਸਲਮਾ ਨੇ ਬਾਰਾਂ ਸੌ ਪੰਜਾਹ ਦਿੱਤੇ", 1250)]
    [InlineData("सलमा ने बारह सौ पचास दिए", 1250)]
    [InlineData("Salma gave one thousand two hundred fifty", 1250)]
    public void Money_is_heard_to_the_rupee(string text, int rupees)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.PaymentReceived, said.Intent);
        Assert.Equal("P14", said.Party?.Key);
        Assert.Equal(rupees, said.Amount);
    }

    [Theory]
    [InlineData("2 bread 99999999999")]
    [InlineData("2 bread 9876543210")]
    [InlineData("2 bread 5:30 tak")]
    [InlineData("2 bread flat 302")]
    [InlineData("2 bread 10 minute me")]
    [InlineData("2 bread, gali no 7")]
    public void Other_figures_are_never_quantities(string text)
    {
        Understood said = Fixtures.Grocer.Customer(text);

        UnderstoodLine line = Assert.Single(said.Lines);
        Assert.Equal("BREAD", line.Product);
        Assert.Equal(2, line.Quantity);
    }

    [Theory]
    [InlineData("1000000000 kg chini", 9_999_999)]
    [InlineData("10000000000 bread cash", 9_999_999)]
    [InlineData("12345678 kg chini cash", 9_999_999)]
    [InlineData("-2 kg chini", -2)]
    [InlineData("salma ko -2 kg chini udhaar", -2)]
    [InlineData("-2 kg 500 gram chini", -1.5)]
    [InlineData("0 kg chini cash", 0)]
    [InlineData("chini -2 kg", -2)]
    [InlineData("chini −2 kg", -2)]
    [InlineData("चीनी -२ किलो", -2)]
    [InlineData("salma ko chini -2 kg udhaar", -2)]
    [InlineData("bread 400 wala -2", -2)]
    public void A_quantity_that_nobody_sells_does_not_become_an_ordinary_one(
        string text, double quantity)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.OrderCreate, said.Intent);
        Assert.Equal((decimal)quantity, Assert.Single(said.Lines).Quantity);
        Assert.True(said.NeedsQuestion);
    }

    [Theory]
    [InlineData("2-3 kg chini")]
    [InlineData("1/0 kg chini")]
    [InlineData("0/1 kg chini")]
    [InlineData("chini 1e9 kg")]
    [InlineData("1e9 bread")]
    public void A_figure_that_tells_no_quantity_leaves_it_open(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Null(Assert.Single(said.Lines).Quantity);
        Assert.True(said.NeedsQuestion);
    }

    [Theory]
    [InlineData("chini - 2 kg", 2)]
    [InlineData("chini-2 kg", 2)]
    [InlineData("2-kg chini", 2)]
    [InlineData("- 2 kg chini", 2)]
    [InlineData("-2 kg chini\n-1 bread", 2)]
    [InlineData("2 kg chini -10% discount", 2)]
    public void A_dash_is_not_always_a_minus(string text, double quantity)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((decimal)quantity, said.Lines[0].Quantity);
        Assert.True(said.Discount is null or { Percent: 10 }, $"{said.Discount}");
    }

    [Fact]
    public void Money_below_nothing_is_no_payment_and_lost_goods_stay_lost()
    {
        Understood paid = Fixtures.Grocer.Owner("salma ne -500 diye");
        Understood lost = Fixtures.Grocer.Owner("-2 bread kharab ho gaye");

        Assert.True(paid.Amount is null or < 0, $"{paid.Amount}");
        Assert.Equal(-2, Assert.Single(lost.Lines).Quantity);
    }

    [Theory]
    [InlineData("hinglish me likho", "hi-Latn")]
    [InlineData("hindi me likho", "hi")]
    [InlineData("english me bolo", "en")]
    [InlineData("hindi mein baat karo", "hi")]
    public void A_language_is_asked_for_by_its_name(string text, string language)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((Intents.LanguageSet, language), (said.Intent, said.Language));
    }

    [Fact]
    public void A_share_that_is_not_understood_is_not_taken_for_one()
    {
        Understood said = Fixtures.Grocer.Customer("qwrtzu kilo chini bhejo");

        Assert.DoesNotContain(said.Lines, line => line is { Product: "SUGAR", Quantity: not null });
    }
}
