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
    [InlineData("Imran ne 500 diye aur 2 kg chini li", "money-left-over")]
    [InlineData("Imran ko 2 bread 90 rupaye me cash", "money-left-over")]
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
    public void A_plain_sale_is_not(string text)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(Intents.OrderCreate, said.Intent);
        Assert.Empty(said.Doubts);
    }

    [Fact]
    public void How_it_is_paid_is_said_once_for_all()
    {
        Understood said = Fixtures.Grocer.Owner("Imran ko 1 kg chini aur Kavita ko 2 bread udhaar");

        Assert.Equal(["credit", "credit"], said.Parts.Select(part => part.Pay));
    }
}
