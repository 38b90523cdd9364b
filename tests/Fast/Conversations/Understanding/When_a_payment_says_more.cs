using ConverseErp.Conversations.Understanding;
using ConverseErp.Conversations.Understanding.Affairs;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>In how many ways money came, for which bills, and on which day.</summary>
public sealed class When_a_payment_says_more
{
    [Theory]
    [InlineData("Kavita ne 500 diye, 200 cash 300 upi", 500, "cash 200, upi 300")]
    [InlineData("Kavita 500 diye, 200 cash 300 gpay", 500, "cash 200, upi 300")]
    [InlineData("200 cash aur 300 gpay aaye Kavita se", 500, "cash 200, upi 300")]
    [InlineData("Kavita se cash 200 aur phonepe 300 aaye", 500, "cash 200, upi 300")]
    [InlineData("Kavita ne 1000 diye: cash 400, card 600", 1000, "cash 400, card 600")]
    [InlineData("Kavita ne 500 diye 200 cash baaki upi", 500, "cash 200, upi 300")]
    [InlineData("कविता ने 500 दिए, 200 नकद 300 यूपीआई", 500, "cash 200, upi 300")]
    [InlineData("Kavita paid 500, 200 cash and 300 upi", 500, "cash 200, upi 300")]
    public void Its_ways_are_heard(string text, int rupees, string parts)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.PaymentReceived, said.Intent);
        Assert.Equal(rupees, said.Amount);
        Assert.Equal(parts, Parts(said));
        Assert.Null(said.Paid!.Named);
        Assert.Empty(said.Doubts);
    }

    [Fact]
    public void Parts_that_make_another_sum_keep_both()
    {
        Understood said = Fixtures.Grocer.Owner("Kavita ne 500 diye, 200 cash 250 upi");

        Assert.Equal((450m, (decimal?)500m), (said.Amount!.Value, said.Paid!.Named));
    }

    [Theory]
    [InlineData("Kavita ne bill 12 ke 500 diye", 500, "12")]
    [InlineData("Kavita ne bill no 12 ke 500 rupaye diye", 500, "12")]
    [InlineData("bill 12 ke 500 aaye", 500, "12")]
    [InlineData("bill 12 aur 14 ke paise aa gaye", null, "12 14")]
    [InlineData("bill 12 ke paise aa gaye", null, "12")]
    [InlineData("bill 12, 14 aur 15 ke 2000 aaye", 2000, "12 14 15")]
    [InlineData("Kavita ne bill 12 aur 14 ke 900 diye", 900, "12 14")]
    [InlineData("बिल 12 के 500 आए", 500, "12")]
    public void Its_bills_are_heard(string text, int? rupees, string bills)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(OwnAffairs.BillsPaid, said.Affair);
        Assert.Equal(rupees, said.Paid!.Rupees);
        Assert.Equal(bills, string.Join(' ', said.Paid.Bills));
    }

    [Theory]
    [InlineData("kal Kavita ne 500 diye", 500, 19)]
    [InlineData("Kavita ne kal 500 diye the", 500, 19)]
    [InlineData("parso Kavita ne 500 diye", 500, 18)]
    [InlineData("15 tarikh ko Kavita ne 500 diye", 500, 15)]
    [InlineData("Kavita ne 3 din pehle 500 diye", 500, 17)]
    [InlineData("Kavita paid 500 yesterday", 500, 19)]
    [InlineData("कविता ने कल 500 दिए", 500, 19)]
    [InlineData("Kavita ne 12 october ko 500 diye", 500, 12)]
    public void Its_day_is_heard(string text, int rupees, int day)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.PaymentReceived, said.Intent);
        Assert.Equal(rupees, said.Amount);
        Assert.Equal(new DateOnly(2026, 10, day), said.Paid!.On);
    }

    [Theory]
    [InlineData("Kavita ne somvar ko 500 diye", 19)]
    [InlineData("somvar ko Kavita ne 500 diye the", 19)]
    [InlineData("Kavita ne shukravar ko 500 diye", 16)]
    [InlineData("Kavita ne ravivar ko 500 upi kiye", 18)]
    [InlineData("Kavita paid 500 on friday", 16)]
    [InlineData("कविता ने सोमवार को 500 दिए", 19)]
    [InlineData("Kavita ne somvari 500 dile", 19)]
    [InlineData("Kavita thingal 500 kuduthanga", 19)]
    [InlineData("Kavita ne somvaar nu 500 ditte", 19)]
    public void A_day_of_the_week_is_the_last_one_that_is_over(string text, int day)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.PaymentReceived, said.Intent);
        Assert.Equal(500, said.Amount);
        Assert.Equal(new DateOnly(2026, 10, day), said.Paid!.On);
        Assert.Empty(said.Doubts);
    }

    [Theory]
    [InlineData("Kavita ne mangalvar ko 500 diye", 13)]
    [InlineData("Kavita ne pichle somvar ko 500 diye", 19)]
    public void Which_of_two_such_days_is_asked(string text, int day)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(new DateOnly(2026, 10, day), said.Paid!.On);
        Assert.Contains("day-unsure", said.Doubts);
    }

    [Theory]
    [InlineData("Kavita somvar ko 500 degi")]
    [InlineData("Kavita ko somvar ko 500 denge")]
    [InlineData("somvar ko Kavita se 500 lene hai")]
    [InlineData("Kavita will pay 500 on monday")]
    public void A_day_of_the_week_that_is_to_come_is_no_payment(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.NotEqual(Intents.PaymentReceived, said.Intent);
        Assert.NotEqual(Intents.PaymentMade, said.Intent);
        Assert.Null(said.Paid?.On);
    }

    [Fact]
    public void A_day_that_has_not_come_this_month_was_last_month()
    {
        Assert.Equal(
            new DateOnly(2026, 9, 25),
            Fixtures.Grocer.Owner("25 tarikh ko Kavita ne 500 diye").Paid!.On);
        Assert.Equal(
            new DateOnly(2026, 8, 31),
            Fixtures.Grocer.Owner("31 tarikh ko Kavita ne 500 diye").Paid!.On);
    }

    [Fact]
    public void An_expense_has_its_day_too()
    {
        foreach (string text in
            (string[])["kal 120 chai kharcha", "kal bijli bill 120 bhara",
                "somvar ko 120 chai kharcha"])
        {
            Understood said = Fixtures.Grocer.Owner(text);

            Assert.Equal(
                (Intents.ExpenseAdd, (decimal?)120, (DateOnly?)new DateOnly(2026, 10, 19)),
                (said.Intent, said.Amount, said.Paid?.On));
        }
    }

    [Fact]
    public void A_day_that_is_said_once_is_meant_for_all()
    {
        Understood said = Fixtures.Grocer.Owner(
            "kal Kavita ne 500 diye aur Gupta traders ne 200 diye");

        Assert.All(
            said.Parts, part => Assert.Equal(new DateOnly(2026, 10, 19), part.Paid?.On));
    }

    [Theory]
    [InlineData("Kavita ko 5 kg atta, 200 cash baaki udhaar", "cash")]
    [InlineData("Kavita ko 2 kg chini, 50 upi baaki udhaar", "upi")]
    public void A_sale_that_is_paid_in_part_is_a_sale_and_a_payment(string text, string way)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(
            [Intents.OrderCreate, Intents.PaymentReceived],
            said.Parts.Select(part => part.Intent));
        Assert.Equal(("credit", way), (said.Parts[0].Pay, said.Parts[1].Pay));
        Assert.True(said.RestOnCredit);
    }

    [Theory]
    [InlineData("chini 2 kg, 50 cash baaki udhaar", "cash")]
    [InlineData("2 kg chini, 50 upi diye baaki udhaar", "upi")]
    [InlineData("2 kg chini, 50 diye, baaki khata", "cash")]
    [InlineData("2 किलो चीनी, 50 नकद बाकी उधार", "cash")]
    public void The_part_of_a_sale_to_nobody_named_is_kept(string text, string way)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((Intents.OrderCreate, "credit"), (said.Intent, said.Pay));
        Assert.Equal(new SpokenPart(way, 50), said.PaidNow);
        Assert.Equal(2, Assert.Single(said.Lines).Quantity);
        Assert.Empty(said.Parts);
    }

    [Theory]
    [InlineData("chini 2 kg udhaar")]
    [InlineData("chini 2 kg, 50 cash")]
    [InlineData("chini 2 kg, maggi 5 udhaar")]
    [InlineData("chini 2 kg baaki hai kya, udhaar?")]
    [InlineData("Kavita ko 2 kg chini, 50 upi baaki udhaar")]
    public void No_part_is_heard_where_none_is_told(string text) =>
        Assert.Null(Fixtures.Grocer.Owner(text).PaidNow);

    [Theory]
    [InlineData("Kavita ne 500 diye")]
    [InlineData("Kavita ne aaj 500 diye")]
    [InlineData("Kavita ne baarso rupaye diye")]
    [InlineData("Kavita ne bill 500 ka diya")]
    [InlineData("Kavita kal 500 degi")]
    [InlineData("Kavita ko 2 kg chini bill 12 me jod do")]
    [InlineData("bill 12 bhejo")]
    [InlineData("bill 12 galat")]
    [InlineData("Kavita ne bill 12 ke paise nahi diye")]
    [InlineData("kya bill 12 ke paise aa gaye?")]
    [InlineData("bill 12 ke paise aane hai")]
    [InlineData("bill 12 me 20 rupaye kam kar do")]
    public void Nothing_more_is_heard_where_nothing_more_is_told(string text)
    {
        SpokenPayment? paid = Fixtures.Grocer.Owner(text).Paid;

        Assert.NotEqual(OwnAffairs.BillsPaid, Fixtures.Grocer.Owner(text).Affair);
        Assert.True(paid is null or { Parts.Count: 0, Bills.Count: 0, On: null });
    }

    private static string Parts(Understood said) => string.Join(
        ", ", said.Paid!.Parts.Select(p => $"{p.Pay} {p.Rupees:0.##}"));
}
