using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Where a party is, as it is printed on bills.</summary>
public sealed class When_an_address_is_told
{
    [Theory]
    [InlineData("Kavita ka address 12 Gandhi Road Pune", "12 Gandhi Road Pune")]
    [InlineData("Kavita ka pata: 12 Gandhi Road, near SBI, Pune 411001",
        "12 Gandhi Road, near SBI, Pune 411001")]
    [InlineData("Kavita ka naya address hai flat 302, Rose Villa", "flat 302, Rose Villa")]
    [InlineData("Kavita's address is 12 Gandhi Road, Pune", "12 Gandhi Road, Pune")]
    [InlineData("कविता का पता 12 गांधी रोड, पुणे", "12 गांधी रोड, पुणे")]
    [InlineData("Kavita ka address\n12 Gandhi Road\nPune", "12 Gandhi Road, Pune")]
    public void It_is_taken_as_it_was_written(string text, string address)
    {
        Understood said = Fixtures.Grocer.Owner(text);

        Assert.Equal(OwnAffairs.Address, said.Affair);
        Assert.Equal(address, said.Address);
        Assert.NotNull(said.AffairOf?.Key);
    }

    [Fact]
    public void What_would_turn_or_hide_writing_is_left_out() =>
        Assert.Equal(
            "12 Gandhi Road, Pune <b>",
            Fixtures.Grocer.Owner(
                "Kavita ka address 12 Gandhi\u202e Road,\u0007 Pune <b>").Address);

    [Theory]
    [InlineData("Kavita ka address kya hai")]
    [InlineData("Kavita ka address bhejo")]
    [InlineData("Kavita ka pata nahi hai")]
    [InlineData("Kavita ka address 12 Gandhi Road hai kya?")]
    [InlineData("Kavita ko 2 kg chini bhejo 12 Gandhi Road")]
    [InlineData("Kavita ke address pe 2 kg chini bhej do")]
    [InlineData("pata nahi Kavita kab aayegi")]
    [InlineData("address 12 Gandhi Road Pune")]
    [InlineData("Kavita ka naya number 98765 43210")]
    public void Nothing_else_is_an_address(string text) =>
        Assert.NotEqual(OwnAffairs.Address, Fixtures.Grocer.Owner(text).Affair);

    [Fact]
    public void A_customer_writes_nobodys() =>
        Assert.Null(Fixtures.Grocer.Customer("Kavita ka address 12 Gandhi Road Pune").Address);
}
