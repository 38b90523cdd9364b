using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Special economic zones.</summary>
public sealed class When_a_buyer_is_said_to_be_in_a_zone
{
    [Theory]
    [InlineData("Kavita SEZ hai")]
    [InlineData("Kavita SEZ me hai")]
    [InlineData("Kavita is SEZ")]
    [InlineData("Kavita sez unit hai")]
    [InlineData("Kavita is in a special economic zone")]
    [InlineData("कविता SEZ है")]
    [InlineData("कविता एसईज़ेड में है")]
    [InlineData("कविता SEZ मध्ये आहे")]
    [InlineData("Kavita SEZ ma chhe")]
    [InlineData("Kavita SEZ e ache")]
    [InlineData("Kavita SEZ ulla irukku")]
    [InlineData("Kavita SEZ lo undi")]
    [InlineData("Kavita SEZ alli ide")]
    [InlineData("Kavita SEZ vich hai")]
    public void It_is(string text) =>
        Assert.Equal(OwnAffairs.Zone, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("Kavita SEZ nahi hai")]
    [InlineData("Kavita ab SEZ nahi hai")]
    [InlineData("Kavita is not SEZ")]
    [InlineData("कविता SEZ नहीं है")]
    [InlineData("कविता SEZ नाही")]
    [InlineData("Kavita SEZ nathi")]
    [InlineData("Kavita SEZ illai")]
    [InlineData("Kavita SEZ kadu")]
    public void It_is_not(string text) =>
        Assert.Equal(OwnAffairs.ZoneNot, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("Kavita SEZ hai kya")]
    [InlineData("Kavita SEZ hai?")]
    [InlineData("SEZ kya hota hai")]
    [InlineData("Kavita shayad SEZ hai")]
    [InlineData("Kavita SEZ ban jayegi")]
    [InlineData("Kavita ko SEZ bill bhejo")]
    [InlineData("Kavita ne kaha SEZ hai")]
    [InlineData("Kavita ko 2 kg chini SEZ")]
    [InlineData("Kavita ka 500 SEZ")]
    [InlineData("Kavita zone me hai")]
    public void What_is_asked_hoped_or_heard_is_nothing(string text) =>
        Assert.Null(Fixtures.Grocer.Owner(text).Affair);

    [Fact]
    public void A_customer_says_nothing_of_it() =>
        Assert.Null(Fixtures.Grocer.Customer("Kavita SEZ hai").Affair);
}
