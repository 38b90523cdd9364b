using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_the_owner_is_brief
{
    [Theory]
    [InlineData("Kavita ko 200 udhaar")]
    [InlineData("Kavita 200 likh lo")]
    [InlineData("Kavita ke khate me 200 jod do")]
    [InlineData("Kavita 200 credit")]
    [InlineData("add 200 to Kavita khata")]
    [InlineData("कविता को 200 उधार")]
    [InlineData("कविता के खाते में 200 जोड़ दो")]
    [InlineData("कविताच्या खात्यात 200 लिहा")]
    [InlineData("કવિતાના ખાતામાં 200 લખો")]
    [InlineData("কবিতাকে 200 বাকি")]
    [InlineData("কবিতার খাতায় 200 লেখ")]
    [InlineData("கவிதாவுக்கு 200 கடன்")]
    [InlineData("கவிதாவின் கணக்கில் 200 எழுது")]
    [InlineData("కవిత ఖాతాలో 200 రాయండి")]
    [InlineData("ಕವಿತಾ ಖಾತೆಗೆ 200 ಬರೆಯಿರಿ")]
    [InlineData("ਕਵਿਤਾ ਦੇ ਖਾਤੇ ਵਿੱਚ 200 ਲਿਖੋ")]
    [InlineData("kavitache khatyat 200 lihi")]
    [InlineData("kavita kanakkula 200 ezhudhu")]
    [InlineData("kavita khatege 200 bareyiri")]
    public void A_name_and_a_sum_are_written_into_the_khata(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((Intents.KhataAdd, "P09", 200m),
            (said.Intent, said.Party?.Key, said.Amount));
        Assert.Empty(said.Lines);
    }

    [Theory]
    [InlineData("Kavita ko 5 lux udhaar")]
    [InlineData("Kavita ke khate me 5 lux likh lo")]
    [InlineData("கவிதாவுக்கு 5 லக்ஸ் கடன்")]
    public void With_goods_it_stays_a_sale(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((Intents.OrderCreate, "P09", "credit"),
            (said.Intent, said.Party?.Key, said.Pay));
        Assert.Equal(5, Assert.Single(said.Lines).Quantity);
    }

    [Theory]
    [InlineData("Kavita ko 2 chatpata udhaar")]
    [InlineData("Kavita 3 zimzam likh lo")]
    [InlineData("कविता को 2 चटपटा उधार")]
    public void A_number_of_what_nobody_knows_is_never_rupees(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.OrderCreate, said.Intent);
        Assert.NotNull(Assert.Single(said.Lines).Unknown);
        Assert.True(said.NeedsQuestion);
    }

    [Theory]
    [InlineData("bhabhi ji ko 200 udhaar", Intents.KhataAdd, "bhabhi ji")]
    [InlineData("chacha ke khate me 200 likh do", Intents.KhataAdd, "chacha")]
    [InlineData("bhabhi ji ne 200 diye", Intents.PaymentReceived, "bhabhi ji")]
    [InlineData("भाभी जी ने 200 दिए", Intents.PaymentReceived, "भाभी जी")]
    [InlineData("bhabhi ji ka hisaab", Intents.KhataBalance, "bhabhi ji")]
    [InlineData("didi ko 2 kg chini udhaar", Intents.OrderCreate, "didi")]
    public void A_relation_that_a_case_marks_stands_for_somebody(
        string text, string intent, string called)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((intent, called, true), (said.Intent, said.Party?.New, said.Party?.Called));
    }

    [Theory]
    [InlineData("Pappu ko 1 kg chini udhaar", "Pappu")]
    [InlineData("guddu ko 2 maggi udhaar", "guddu")]
    public void A_name_that_sounds_like_goods_is_a_name_where_goods_are_given_to_it(
        string text, string name)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((Intents.OrderCreate, name), (said.Intent, said.Party?.New));
        Assert.Single(said.Lines);
    }

    [Theory]
    [InlineData("chini ko 50 kar do")]
    [InlineData("chini ko 2 kilo kar do")]
    public void Goods_that_something_is_done_to_stay_goods(string text) =>
        Assert.Null(Fixtures.Grocer.Owner(text).Party);

    [Theory]
    [InlineData("bhaiya 2 kg chini dena")]
    [InlineData("2 kg chini dena bhabhi ji")]
    public void Speaking_to_somebody_names_nobody(string text) =>
        Assert.Null(Fixtures.Grocer.Owner(text).Party);

    [Theory]
    [InlineData("stock")]
    [InlineData("stock dikhao")]
    [InlineData("poora stock batao")]
    [InlineData("kitna stock hai")]
    [InlineData("show stock list")]
    [InlineData("स्टॉक दिखाओ")]
    [InlineData("স্টক দেখাও")]
    [InlineData("સ્ટોક બતાવો")]
    public void Stock_alone_is_all_of_it(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.StockCheck, said.Intent);
        Assert.Empty(said.Lines);
        Assert.False(said.NeedsQuestion);
    }

    [Theory]
    [InlineData("pending orders")]
    [InlineData("orders dikhao")]
    [InlineData("naye order")]
    [InlineData("kitne order baaki hain")]
    [InlineData("how many orders are pending")]
    [InlineData("कितने ऑर्डर बाकी हैं")]
    [InlineData("kiti order baki ahet")]
    [InlineData("ketla order baki che")]
    [InlineData("koto order baki")]
    public void Orders_that_are_left_are_not_dues(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.OrderStatus, said.Intent);
        Assert.Null(said.Party);
    }

    [Theory]
    [InlineData("order ka udhaar baaki kitna")]
    [InlineData("kul kitna baaki hai")]
    public void Dues_stay_dues(string text)
    {
        Assert.Equal(Intents.ReportDues, Fixtures.Grocer.Owner(text).Intent);
    }

    [Theory]
    [InlineData("2 kg dal", "kg", "CHANA-DAL MASOOR MOONG TOOR URAD")]
    [InlineData("2 tel", null, "FORT-MUST-1 FORT-SOYA-1 FORT-SUN-1 FORT-SUN-5 GNUT-1")]
    [InlineData("2 packet tel", "pkt", "FORT-MUST-1 FORT-SOYA-1 FORT-SUN-1 GNUT-1")]
    public void Of_a_kind_all_that_fit_are_candidates_and_the_count_stays(
        string text, string? unit, string candidates)
    {
        UnderstoodLine line = Assert.Single(Fixtures.Grocer.Owner(text).Lines);

        Assert.Equal(candidates.Split(' '), line.Ambiguous.Order(StringComparer.Ordinal));
        Assert.Equal((2m, unit), (line.Quantity, line.Unit));
    }
}
