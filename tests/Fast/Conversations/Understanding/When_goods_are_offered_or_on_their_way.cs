using ConverseErp.Conversations.Understanding;
using ConverseErp.Conversations.Understanding.Affairs;

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
    [InlineData("Kavita ko quotation bhejo", OwnAffairs.QuoteSend)]
    [InlineData("send the quotation to Kavita", OwnAffairs.QuoteSend)]
    [InlineData("Kavita ka order pack ho gaya", OwnAffairs.Packed)]
    [InlineData("Kavita ka saman pack kar diya", OwnAffairs.Packed)]
    [InlineData("Kavita ka order pahunch gaya", OwnAffairs.Delivered)]
    [InlineData("Kavita ka order deliver ho gaya", OwnAffairs.Delivered)]
    [InlineData("Kavita's order delivered", OwnAffairs.Delivered)]
    [InlineData("kal Kavita ka order deliver karna hai", OwnAffairs.Plan)]
    [InlineData("Kavita ka order parso bhejna", OwnAffairs.Plan)]
    public void The_owner_says_so(string text, string affair) =>
        Assert.Equal(affair, Fixtures.Grocer.Owner(text).Affair);

    [Theory]
    [InlineData("Kavita ko 2 kg chini udhaar")]
    [InlineData("Kavita ka order deliver hua kya")]
    [InlineData("Kavita ka order deliver nahi hua")]
    [InlineData("Kavita ka order cancel kar do")]
    [InlineData("Kavita ko 2 packet maggi")]
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

    [Theory]
    [InlineData("2 kg chini kal subah bhej do", 1, 420, 660)]
    [InlineData("2 kg chini aaj shaam 6 baje bhej dena", 0, 1080, 1200)]
    [InlineData("5 maggi parso bhejna", 2, null, null)]
    [InlineData("2 kg chini 5 maggi kal 10 baje tak", 1, null, 600)]
    [InlineData("2 kg sugar tomorrow morning please", 1, 420, 660)]
    public void A_customer_says_when(string text, int days, int? from, int? to) =>
        Assert.Equal(new SpokenSlot(days, from, to), Fixtures.Grocer.Customer(text).Slot);

    [Theory]
    [InlineData("2 kg chini bhej do")]
    [InlineData("2 kg chini aur 10 wali maggi")]
    public void Or_does_not(string text) => Assert.Null(Fixtures.Grocer.Customer(text).Slot);

    [Fact]
    public void The_owner_plans_an_order()
    {
        Understood said = Fixtures.Grocer.Owner("Kavita ka order kal subah 10 baje");

        Assert.Equal(OwnAffairs.Plan, said.Affair);
        Assert.Equal(new SpokenSlot(1, 600, 720), said.Slot);
    }

    [Fact]
    public void The_days_of_the_week_are_read()
    {
        Understood said = Fixtures.Grocer.Owner("Kavita ko har somvaar aur guruvaar 2 kg chini");

        Assert.Equal([1, 4], said.AffairDays);
    }
}
