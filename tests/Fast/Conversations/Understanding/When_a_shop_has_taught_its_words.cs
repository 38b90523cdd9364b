using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

public sealed class When_a_shop_has_taught_its_words
{
    private static readonly ShopProduct[] Products =
    [
        new("PARLE-5", "Parle-G 55g", [], "pkt", 500, "55 g"),
        new("PARLE-10", "Parle-G 110g", [], "pkt", 1000, "110 g"),
    ];

    private static readonly ShopParty[] Parties =
    [
        new("GEETA", "Geeta Devi", "customer"),
        new("SUNITA", "Sunita Devi", "customer"),
    ];

    [Fact]
    public void They_decide_what_was_open_before()
    {
        ShopLexicon before = ShopLexicon.Build(Products, Parties);
        ShopLexicon after = ShopLexicon.Build(
            Products, Parties,
            [new("lal wala parle", "PARLE-10", null), new("bhabhi", null, "GEETA")]);

        Understood open = before.Owner("devi ko 2 parle g");
        Understood clear = after.Owner("bhabhi ko 2 lal wala parle");

        Assert.Equal(2, open.Party?.Ambiguous.Count);
        Assert.Equal(2, Assert.Single(open.Lines).Ambiguous.Count);
        Assert.Equal("GEETA", clear.Party?.Key);
        Assert.Equal("PARLE-10", Assert.Single(clear.Lines).Product);
    }

    [Fact]
    public void An_empty_shop_still_reads()
    {
        ShopLexicon empty = ShopLexicon.Build([], []);

        Understood said = empty.Owner("Ramesh ko 2 kg chini udhaar");

        Assert.Equal(Intents.OrderCreate, said.Intent);
        Assert.Equal("Ramesh", said.Party?.New);
        Assert.Equal("chini", Assert.Single(said.Lines).Unknown);
    }
}
