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
}
