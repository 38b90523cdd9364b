using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_several_people_are_named
{
    [Fact]
    public void Each_has_a_bill_of_his_own()
    {
        Understood said = Fixtures.Grocer.Owner(
            "Ramesh Kumar ko 2 kg chini udhaar, Kavita ko 1 bread cash\nImran 350 likh lo");

        Assert.Equal(3, said.Parts.Count);
        Assert.Equal(["P01", "P09", "P13"], said.Parts.Select(part => part.Party?.Key));
        Assert.Equal(["credit", "cash", null], said.Parts.Select(part => part.Pay));
        Assert.Equal(Intents.KhataAdd, said.Parts[2].Intent);
        Assert.Equal(350, said.Parts[2].Amount);
        Assert.Equal(said.Parts[0].Party, said.Party);
    }

    [Fact]
    public void A_name_the_shop_does_not_know_gets_nobody_elses_goods()
    {
        Understood said = Fixtures.Grocer.Owner("Suresh ko 2 kg chini, Kavita ko 1 bread");

        Assert.Equal("Suresh", said.Parts[0].Party?.New);
        Assert.Equal("P09", said.Parts[1].Party?.Key);
        Assert.Equal("BREAD", Assert.Single(said.Parts[1].Lines).Product);
    }

    [Fact]
    public void One_bill_for_two_is_asked_about()
    {
        Understood said = Fixtures.Grocer.Owner("Deepak aur Vijay ko 2 bread");

        Assert.Empty(said.Parts);
        Assert.Equal(["P50", "P49"], said.Party?.Ambiguous);
        Assert.True(said.NeedsQuestion);
    }

    [Fact]
    public void A_customer_never_carries_a_party()
    {
        Understood said = Fixtures.Grocer.Customer("Ramesh ko 2 kg chini bhejo");

        Assert.Null(said.Party);
    }
}
