using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_the_bill_before_is_put_right
{
    [Theory]
    [InlineData("udhaar nahi cash tha", "cash", "credit")]
    [InlineData("cash nahi udhaar", "credit", "cash")]
    [InlineData("gpay tha cash nahi", "upi", "cash")]
    [InlineData("not credit, cash", "cash", "credit")]
    [InlineData("उधार नहीं नकद था", "cash", "credit")]
    [InlineData("கடன் இல்ல ரொக்கம்", "cash", "credit")]
    public void How_it_was_paid_is_said_with_how_it_was_not(string text, string pay, string not)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((Intents.OrderAmend, pay, not), (said.Intent, said.Pay, said.NotPay));
        Assert.Empty(said.Lines);
    }

    [Theory]
    [InlineData("Imran nahi Kavita ko")]
    [InlineData("Kavita ka tha Imran ka nahi")]
    [InlineData("it was Kavita not Imran")]
    [InlineData("Imran ka nahi Kavita ka bill hai")]
    public void Whose_it_is_is_said_with_whose_it_is_not(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((Intents.OrderAmend, "P09", "P13"),
            (said.Intent, said.Party!.Key, said.NotParty!.Key));
    }

    [Theory]
    [InlineData("Imran ko udhaar mat dena")]
    [InlineData("udhaar nahi dete")]
    [InlineData("Imran nahi aaya")]
    [InlineData("cash ya udhaar?")]
    public void Other_talk_changes_no_bill(string text) =>
        Assert.NotEqual(Intents.OrderAmend, Fixtures.Grocer.Owner(text).Intent);

    [Fact]
    public void A_customer_does_not_change_how_it_was_paid() =>
        Assert.NotEqual(
            Intents.OrderAmend, Fixtures.Grocer.Customer("udhaar nahi cash tha").Intent);

    [Theory]
    [InlineData("1 kg chini kam karo", "SUGAR", 1, "kg")]
    [InlineData("chini 1 kilo kam kar dena", "SUGAR", 1, "kg")]
    [InlineData("500 gram chini ghata do", "SUGAR", 500, "g")]
    [InlineData("reduce 1 kg sugar", "SUGAR", 1, "kg")]
    [InlineData("bill me se 1 kg chini kam karo", "SUGAR", 1, "kg")]
    [InlineData("Imran ka 1 kg chini kam karo", "SUGAR", 1, "kg")]
    [InlineData("1 किलो चीनी कम करो", "SUGAR", 1, "kg")]
    public void Taking_goods_off_sells_none(
        string text, string product, decimal less, string unit)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        UnderstoodLine line = Assert.Single(said.Lines);
        Assert.Equal(Intents.OrderAmend, said.Intent);
        Assert.Equal((product, null, less, unit),
            (line.Product, line.Quantity, line.Less, line.LessUnit));
    }

    [Fact]
    public void What_is_taken_out_by_the_piece_says_how_many()
    {
        UnderstoodLine line = Assert.Single(Fixtures.Grocer.Owner("2 lux hata do").Lines);

        Assert.Equal((0, 2), (line.Quantity, line.Less));
    }

    [Theory]
    [InlineData("chini 2 kg kam hai")]
    [InlineData("Imran ko 2 kg chini 10 rupaye kam karke")]
    [InlineData("chini ka stock 2 kg kam karo")]
    [InlineData("chini 2 kg kharab kam kar do")]
    public void What_is_low_or_cheaper_changes_no_bill(string text) =>
        Assert.NotEqual(Intents.OrderAmend, Fixtures.Grocer.Owner(text).Intent);

    [Theory]
    [InlineData("Kavita ne 1 surf 1kg wapas kiya 300 nakad diye", Intents.StockAdjust)]
    [InlineData("1 surf 1kg wapas 300 diye", Intents.StockAdjust)]
    [InlineData("Kavita ko 1 surf 1kg diya 300 nakad", Intents.OrderCreate)]
    public void What_was_paid_beside_goods_does_not_count_them(string text, string intent)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((intent, 1), (said.Intent, Assert.Single(said.Lines).Quantity));
        Assert.NotEmpty(said.Doubts);
    }

    [Fact]
    public void What_is_paid_at_once_stands_beside_the_rest_on_credit()
    {
        Understood said = Fixtures.Grocer.Owner("Kavita ko 2 surf 1kg diye 100 nakad baaki udhaar");

        Assert.Equal(
            [(Intents.OrderCreate, "credit", null), (Intents.PaymentReceived, "cash", 100m)],
            said.Parts.Select(part => (part.Intent, part.Pay, part.Amount)));
        Assert.Equal(2, Assert.Single(said.Lines).Quantity);
    }

    [Theory]
    [InlineData("Kavita ka GSTIN 27AAPFU0939F1ZV", "27AAPFU0939F1ZV")]
    [InlineData("GSTIN 27aapfu0939f1zv Kavita", "27AAPFU0939F1ZV")]
    [InlineData("Kavita ka GST number 27AAPFU0939F1ZX hai", "27AAPFU0939F1ZX")]
    [InlineData("Kavita ka gst 27AAPFU0939F1Z", "27AAPFU0939F1Z")]
    public void A_buyers_gstin_is_no_wish_for_a_bill(string text, string number)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((OwnAffairs.Gstin, "P09", number),
            (said.Affair, said.AffairOf?.Key, said.Gstin));
    }

    [Theory]
    [InlineData("Kavita ka GSTIN 27AAPFU0939F1ZV nahi hai")]
    [InlineData("Kavita ka GSTIN kya hai?")]
    [InlineData("gst report")]
    [InlineData("Kavita ka number 98765 43210")]
    public void Other_words_about_numbers_keep_no_gstin_and_send_no_bill(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.NotEqual(OwnAffairs.Gstin, said.Affair);
        if (!text.EndsWith('?')) Assert.NotEqual(Intents.InvoiceGet, said.Intent);
    }

    [Theory]
    [InlineData("12/12 ko dunga")]
    [InlineData("12 tarikh ko 500 dunga")]
    [InlineData("kal de dunga")]
    public void When_a_customer_will_pay_concerns_the_shop(string text) =>
        Assert.True(Fixtures.Grocer.Customer(text).ConcernsShop);
}
