using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_more_than_a_sale_is_said
{
    [Theory]
    [InlineData("Imran ko 2 kg chini nahi diya", "negated")]
    [InlineData("Imran ko mat dena 2 kg chini", "negated")]
    [InlineData("2 kg chini Imran udhaar na likho", "negated")]
    [InlineData("kya Imran ko 2 kg chini diya tha", "asked")]
    [InlineData("Imran ko 2 kg chini diya tha?", "asked")]
    [InlineData("should I give Imran 2 kg sugar?", "asked")]
    [InlineData("Imran ko 1 kg chini nakad aur 2 bread udhaar", "paid-two-ways")]
    [InlineData("Imran ko 2 kg chini udhaar 50 rupaye diye", "money-left-over")]
    [InlineData("Imran ko 500 diye aur 2 kg chini li", "money-left-over")]
    [InlineData("Imran ne 500 diye aur 2 kg chini", "money-left-over")]
    [InlineData("Imran ko 2 kg chini udhaar, 50 rupaye nahi diye", "negated")]
    [InlineData("Imran ko 2 kg chini udhaar, 50 rupaye kal degi", "money-left-over")]
    [InlineData("Imran ko 2 bread 80 rupaye me cash", "money-left-over")]
    [InlineData("Imran ko 2 kg chini 42 me", "money-left-over")]
    [InlineData("Imran ko 2 kg chini 80 rupaye", "money-left-over")]
    [InlineData("Imran ko 2 kg chini @420", "price-unusual")]
    [InlineData("Imran ko 2 kg chini @-42", "money-left-over")]
    [InlineData("Imran ko 2 lux 500 rupaye wale", "price-unusual")]
    [InlineData("Imran ko 2 lux free", "price-unusual")]
    public void It_is_to_be_confirmed(string text, string doubt)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.OrderCreate, said.Intent);
        Assert.Contains(doubt, said.Doubts);
        Assert.True(said.NeedsQuestion);
    }

    [Theory]
    [InlineData("Imran ko 2 kg chini udhaar")]
    [InlineData("Imran ko 2 kg chini aur 1 bread diye udhaar")]
    [InlineData("20 rupaye ka dhania Imran ko udhaar")]
    [InlineData("Imran 10 wali parle-g 4 cash")]
    [InlineData("Imran ko 2 kg chini de do 10 rupaye discount")]
    [InlineData("Imran ko 2 bread gpay")]
    [InlineData("Imran ko 3 lux 102/- udhaar")]
    [InlineData("Imran ko 2 bread 90 rupaye me cash")]
    [InlineData("Imran ko 3 lux 2 bread total 192")]
    public void A_plain_sale_is_not(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.OrderCreate, said.Intent);
        Assert.Empty(said.Doubts);
    }

    [Theory]
    [InlineData("Kavita ne 500 diye aur 2 kg chini li")]
    [InlineData("Kavita ne 2 kg chini li aur 500 diye")]
    [InlineData("Kavita ne 500 diye, 2 kg chini le gayi")]
    [InlineData("Kavita paid 500 and took 2 kg sugar")]
    [InlineData("Kavita se 500 mile, 2 kg chini diya")]
    [InlineData("Kavita ne 2 kg chini li aur 500 gpay kiye")]
    [InlineData("कविता ने 500 दिए और 2 किलो चीनी ली")]
    [InlineData("कविताने 500 दिले आणि 2 किलो साखर घेतली")]
    [InlineData("કવિતાએ 500 આપ્યા અને 2 કિલો ખાંડ લીધી")]
    [InlineData("কবিতা 500 দিয়েছে আর 2 কেজি চিনি নিয়েছে")]
    [InlineData("கவிதா 500 கொடுத்தார், 2 கிலோ சர்க்கரை வாங்கினார்")]
    [InlineData("కవిత 500 ఇచ్చింది మరియు 2 కిలో చక్కెర తీసుకుంది")]
    [InlineData("ಕವಿತಾ 500 ಕೊಟ್ಟರು ಮತ್ತು 2 ಕೆಜಿ ಸಕ್ಕರೆ ತಗೊಂಡ್ರು")]
    [InlineData("ਕਵਿਤਾ ਨੇ 500 ਦਿੱਤੇ ਤੇ 2 ਕਿਲੋ ਖੰਡ ਲਈ")]
    public void A_payment_and_a_sale_of_one_person_are_two_matters(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(2, said.Parts.Count);
        Understood paid = Assert.Single(
            said.Parts, part => part.Intent == Intents.PaymentReceived);
        Understood sold = Assert.Single(said.Parts, part => part.Intent == Intents.OrderCreate);
        Assert.All(said.Parts, part => Assert.Equal("P09", part.Party?.Key));
        Assert.Equal(500, paid.Amount);
        UnderstoodLine line = Assert.Single(sold.Lines);
        Assert.Equal(("SUGAR", 2m, "kg"), (line.Product, line.Quantity, line.Unit));
        Assert.False(said.NeedsQuestion);
    }

    [Theory]
    [InlineData("Kavita ko 2 kg chini udhaar, 50 rupaye diye")]
    [InlineData("कविताला 2 किलो साखर उधार, 50 रुपये दिले")]
    public void What_is_paid_at_once_of_a_credit_sale_is_a_payment(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(
            [(Intents.OrderCreate, "credit", null), (Intents.PaymentReceived, null, 50m)],
            said.Parts.Select(part => (part.Intent, part.Pay, part.Amount)));
        Assert.All(said.Parts, part => Assert.Equal("P09", part.Party?.Key));
        Assert.False(said.NeedsQuestion);
    }

    [Fact]
    public void What_a_supplier_brought_and_was_paid_are_two_matters()
    {
        Understood said = Fixtures.Grocer.Owner(
            "Gupta traders ko 5000 diye aur 10 bori chini aayi");

        Assert.Equal([Intents.PaymentMade, Intents.StockReceive],
            said.Parts.Select(part => part.Intent));
        Assert.All(said.Parts, part => Assert.Equal("P51", part.Party?.Key));
        Assert.Equal(5000, said.Parts[0].Amount);
        Assert.Equal((10m, "bag"), (said.Parts[1].Lines[0].Quantity, said.Parts[1].Lines[0].Unit));
    }

    [Theory]
    [InlineData("Kavita ne 500 nahi diye")]
    [InlineData("kya Kavita ne 500 diye")]
    [InlineData("Kavita has not paid 500")]
    public void Money_that_did_not_move_is_no_payment(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.NotEqual(Intents.PaymentReceived, said.Intent);
        Assert.NotEqual(Intents.PaymentMade, said.Intent);
    }

    [Fact]
    public void How_it_is_paid_is_said_once_for_all()
    {
        Understood said = Fixtures.Grocer.Owner("Imran ko 1 kg chini aur Kavita ko 2 bread udhaar");

        Assert.Equal(["credit", "credit"], said.Parts.Select(part => part.Pay));
    }

    [Theory]
    [InlineData("Imran 400 de gaya udhaar ke", Intents.PaymentReceived)]
    [InlineData("Imran 400 de ke gaya purane hisab ka", Intents.PaymentReceived)]
    [InlineData("Imran ka pichla bill chuka diya 400", Intents.PaymentReceived)]
    [InlineData("Imran ko 400 udhaar", Intents.KhataAdd)]
    public void What_is_paid_off_is_not_written_once_more(string text, string intent)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((intent, 400m), (said.Intent, said.Amount));
    }

    [Fact]
    public void A_number_that_is_a_name_takes_goods()
    {
        Understood said = Fixtures.Grocer.Owner("Das took 1 kg poha cash");

        Assert.Equal(["P41", "P42"], said.Party!.Ambiguous);
        Assert.Equal(1m, Assert.Single(said.Lines).Quantity);
    }

    [Theory]
    [InlineData("2 kg dal bhej do, moong wali", "MOONG", 2)]
    [InlineData("3 kg aloo, nahi nahi 5 kg bhej do", "POTATO", 5)]
    [InlineData("gate no 4 pe 2 bread bhejna", "BREAD", 2)]
    public void What_is_said_more_closely_is_one_line(string text, string sku, int quantity)
    {
        UnderstoodLine line = Assert.Single(Fixtures.Grocer.Customer(text).Lines);

        Assert.Equal((sku, (decimal?)quantity), (line.Product, line.Quantity));
    }

    [Fact]
    public void A_hundred_is_spoken_as_so_too() =>
        Assert.Equal((250m, "g"), Fixtures.Grocer.Customer("adhai so gram gud chahiye").Lines[0]
            is var line ? (line.Quantity, line.Unit) : default);

    [Fact]
    public void What_was_spent_on_is_the_note() =>
        Assert.Equal("carry bags",
            Fixtures.Grocer.Owner("spent 300 on carry bags, log as expense").Note);
}
