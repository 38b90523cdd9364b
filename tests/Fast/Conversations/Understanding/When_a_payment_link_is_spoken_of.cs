using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>A link that is to be sent, or that is not wanted any more.</summary>
public sealed class When_a_payment_link_is_spoken_of
{
    [Theory]
    [InlineData("Kavita ka payment link band karo")]
    [InlineData("Kavita ka payment link cancel kar do")]
    [InlineData("payment link band kar do")]
    [InlineData("cancel Kavita's payment link")]
    [InlineData("कविता का पेमेंट लिंक बंद करो")]
    [InlineData("Kavita chi payment link band kara")]
    public void It_is_ended(string text) =>
        Assert.Equal(OwnAffairs.LinkStop, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("Kavita ko payment link bhejo")]
    [InlineData("Kavita ko payment link bhej do")]
    [InlineData("send Kavita a payment link")]
    [InlineData("कविता को पेमेंट लिंक भेजो")]
    [InlineData("Kavita ko payment request bhejo")]
    public void It_is_sent(string text) =>
        Assert.Equal(OwnAffairs.LinkSend, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("Kavita ka payment link kab bheja")]
    [InlineData("Kavita ko payment link mat bhejo")]
    [InlineData("Kavita ne 500 ka payment bheja")]
    [InlineData("Kavita ka khata band karo")]
    [InlineData("Kavita ko link bhejo")]
    [InlineData("Kavita ka payment aaya kya")]
    [InlineData("Dear customer your KYC has expired, click this link to update your bank account")]
    public void What_is_asked_denied_or_something_else_is_not(string text) =>
        Assert.Null(Fixtures.Grocer.Owner(text).Affair);

    [Fact]
    public void A_customer_ends_no_links() =>
        Assert.Null(Fixtures.Grocer.Customer("payment link band karo").Affair);
}
