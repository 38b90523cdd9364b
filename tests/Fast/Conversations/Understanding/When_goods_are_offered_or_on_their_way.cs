using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Offers, orders on their way, and goods for fixed days.</summary>
public sealed class When_goods_are_offered_or_on_their_way
{
    [Theory]
    [InlineData("Kavita ko 10 kg chini aur 5 maggi ka quotation do", OwnAffairs.Quote)]
    [InlineData("quotation Kavita 10 kg chini 5 maggi", OwnAffairs.Quote)]
    [InlineData("कविता को 10 किलो चीनी का कोटेशन भेजो", OwnAffairs.Quote)]
    [InlineData("10 kg chini ka estimate banao", OwnAffairs.Quote)]
    [InlineData("Kavita ko roz 1 kg chini", OwnAffairs.Standing)]
    [InlineData("Kavita ko har somvaar 2 kg chini bhejna hai", OwnAffairs.Standing)]
    [InlineData("daily 5 maggi Kavita", OwnAffairs.Standing)]
    [InlineData("Kavita ki roz ki chini band karo", OwnAffairs.StandingStop)]
    [InlineData("Kavita ka roz ka order band", OwnAffairs.StandingStop)]
    [InlineData("roz wale order dikhao", OwnAffairs.StandingShow)]
    [InlineData("Kavita ka quotation", OwnAffairs.QuoteShow)]
    [InlineData("Kavita ka quotation pakka karo", OwnAffairs.QuoteShow)]
    [InlineData("Kavita ka order pack ho gaya", OwnAffairs.Packed)]
    [InlineData("Kavita ka saman pack kar diya", OwnAffairs.Packed)]
    [InlineData("Kavita ka order pahunch gaya", OwnAffairs.Delivered)]
    [InlineData("Kavita ka order deliver ho gaya", OwnAffairs.Delivered)]
    [InlineData("Kavita's order delivered", OwnAffairs.Delivered)]
    public void The_owner_says_so(string text, string affair) =>
        Assert.Equal(affair, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("Kavita ko 2 kg chini udhaar")]
    [InlineData("Kavita ka order deliver hua kya")]
    [InlineData("Kavita ka order deliver nahi hua")]
    [InlineData("Kavita ka order cancel kar do")]
    [InlineData("Kavita ko 2 packet maggi")]
    [InlineData("kal Kavita ka order deliver karna hai")]
    [InlineData("Kavita ka order bhej do")]
    [InlineData("Kavita ji - aata thaili 10kg wala 1, colgate 2, hisab me chadha do")]
    public void What_has_a_rule_of_its_own_keeps_it(string text) =>
        Assert.Null(Fixtures.Grocer.Owner(text).Affair);

    [Fact]
    public void An_offer_holds_the_goods_and_whose_it_is()
    {
        Understood said = Fixtures.Grocer.Owner(
            "Kavita ko 10 kg chini aur 5 maggi ka quotation do");

        Assert.Equal(2, said.Lines.Count);
        Assert.NotNull(said.Party);
        Assert.Equal(Intents.OrderCreate, said.Intent);
    }

    [Fact]
    public void The_days_of_the_week_are_read()
    {
        Understood said = Fixtures.Grocer.Owner("Kavita ko har somvaar aur guruvaar 2 kg chini");

        Assert.Equal([1, 4], said.AffairDays);
    }
}
