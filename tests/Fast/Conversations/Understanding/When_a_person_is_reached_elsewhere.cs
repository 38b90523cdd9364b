using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>A party's new number, and a customer's word about a bill.</summary>
public sealed class When_a_person_is_reached_elsewhere
{
    [Theory]
    [InlineData("Kavita ka naya number 9876543210", "9876543210")]
    [InlineData("Kavita ka number 98765 43210 hai", "98765 43210")]
    [InlineData("Kavita new number +91 98765 43210", "+91 98765 43210")]
    [InlineData("कविता का नया नंबर 9876543210", "9876543210")]
    public void The_number_is_as_it_was_written(string text, string phone)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal((OwnAffairs.NewPhone, phone), (said.Affair, said.Phone));
        Assert.NotNull(said.AffairOf?.Key);
    }

    [Theory]
    [InlineData("Kavita ko 9876543210 pe call karo")]
    [InlineData("Kavita ka number kya hai?")]
    [InlineData("Kavita ka number 9876543210 nahi hai")]
    [InlineData("Kavita ka number 9876543210 tha ab 9812345678 hai")]
    [InlineData("naya number 9876543210")]
    [InlineData("Kavita ko 2 kg chini number 9876543210")]
    public void Nobodys_number_changes_by_anything_else(string text) =>
        Assert.NotEqual(OwnAffairs.NewPhone, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("ye bill galat hai")]
    [InlineData("bill galat hai")]
    [InlineData("बिल गलत है")]
    [InlineData("mera hisab galat hai")]
    [InlineData("khate me 350 galat hai")]
    [InlineData("the bill is wrong")]
    public void A_customer_calls_a_line_wrong(string text) =>
        Assert.Equal(OwnAffairs.WrongLine, Fixtures.Grocer.Customer(text).Affair);

    [Theory]
    [InlineData("galat")]
    [InlineData("bill galat nahi hai")]
    [InlineData("bill bhejo")]
    [InlineData("galat order ho gaya")]
    [InlineData("kya bill galat hai?")]
    [InlineData("amar koto taka baki ache")]
    public void Other_words_are_none_about_a_line(string text) =>
        Assert.Null(Fixtures.Grocer.Customer(text).Affair);

    [Fact]
    public void The_shop_itself_takes_a_wrong_bill_back() =>
        Assert.Null(Fixtures.Grocer.Owner("bill 12 galat hai").Affair);
}
