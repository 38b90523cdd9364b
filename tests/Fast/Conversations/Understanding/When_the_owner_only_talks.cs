using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Not every sentence with goods in it is a sale: what ran out, what is still to be done
/// and what was spent are told in the same chat.</summary>
public sealed class When_the_owner_only_talks
{
    [Theory]
    [InlineData("bread khatam", "BREAD")]
    [InlineData("अंडे खत्म हो गए", "EGG")]
    [InlineData("bread khatam ho gaya", "BREAD")]
    [InlineData("साखर संपली", "SUGAR")]
    public void What_ran_out_is_counted_as_none_after_a_yes(string text, string product)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.StockCount, said.Intent);
        Assert.Equal((product, 0m), (said.Lines[0].Product, said.Lines[0].Quantity));
        Assert.True(said.NeedsQuestion);
    }

    [Theory]
    [InlineData("no more eggs")]
    [InlineData("tea please")]
    [InlineData("3 baje bread wala aayega")]
    [InlineData("aaj 3 customer aaye bread lene")]
    [InlineData("50 ki chai pi")]
    [InlineData("2 din baad Sunita ke ghar 5 kg atta bhejna hai")]
    [InlineData("Sunita ke yahan 3 kg aloo bhijwana hai shaam ko")]
    [InlineData("Sunita ko bolo 2 bread le jaye")]
    [InlineData("atta 5 kg order karna hai Gupta Traders se")]
    [InlineData("5 kg atta chahiye Gupta Traders se")]
    [InlineData("2 bread kam hai")]
    public void Nothing_is_booked_without_a_question(string text) =>
        Assert.NotEmpty(Fixtures.Grocer.Owner(text).Doubts);

    [Theory]
    [InlineData("2 bread")]
    [InlineData("Sunita Sharma ko 1 bread diya")]
    [InlineData("gupta ji ko 2 kg chini 1 kg chana dal bhejna hai")]
    public void A_plain_sale_still_needs_none(string text) =>
        Assert.True(Scorer.Posts(Fixtures.Grocer.Owner(text)));

    [Theory]
    [InlineData("paid 20 for tea", 20, "tea")]
    [InlineData("paid 100 for milk", 100, "milk")]
    [InlineData("gave Rs 200 for sugar", 200, "sugar")]
    public void What_was_paid_for_goods_is_an_expense_after_a_yes(
        string text, decimal sum, string note)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((Intents.ExpenseAdd, sum, note), (said.Intent, said.Amount, said.Note));
        Assert.True(said.NeedsQuestion);
    }

    [Fact]
    public void A_bill_that_is_wrong_is_taken_back_and_not_written_again()
    {
        Understood said = Fixtures.Grocer.Owner("Mohan Lal ka 2 kg chini wala bill galat hai");

        Assert.Equal((Intents.Undo, "P06"), (said.Intent, said.Party?.Key));
    }

    [Theory]
    [InlineData("Sunita Sharma 5 kg atta, 100 diye baaki udhaar")]
    [InlineData("Sunita Sharma ko 5 kg atta. 100 cash diye baaki udhaar")]
    [InlineData("सुनिता शर्माने १०० दिले आणि ५ किलो आटा नेला उधार")]
    public void What_was_paid_at_once_is_written_beside_the_sale(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Understood sale = Assert.Single(
            said.Parts, part => part.Intent == Intents.OrderCreate);
        Understood paid = Assert.Single(
            said.Parts, part => part.Intent == Intents.PaymentReceived);
        Assert.Equal(("P04", "credit"), (sale.Party?.Key, sale.Pay));
        Assert.Equal(("P04", 100m), (paid.Party?.Key, paid.Amount));
        Assert.False(said.NeedsQuestion);
    }

    [Fact]
    public void Sour_paneer_is_written_to_no_khata()
    {
        Understood said = Fixtures.Grocer.Owner("आधा किलो पनीर खट्टा हो गया, घटा दो");

        Assert.Equal(
            (Intents.StockAdjust, -0.5m), (said.Intent, said.Lines[0].Quantity));
    }
}
