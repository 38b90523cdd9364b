using ConverseErp.Contracts;
using ConverseErp.Conversations.Learning;
using ConverseErp.Conversations.Listening;

namespace ConverseErp.Tests.Fast.Conversations.Listening;

public sealed class When_a_sale_names_its_price
{
    private static readonly Product Sugar = new(
        new ProductId(Guid.CreateVersion7()), "SUGAR", "Sugar loose", ["chini"], "kg",
        Money.FromRupees(46), null, 5, 0, null, null, null);

    [Fact]
    public void It_reaches_the_dialogue_from_the_owner_and_not_from_a_customer()
    {
        Heard owner = Hear("2 kg chini 42 ke bhav se", fromMember: true);
        Heard customer = Hear("2 kg chini @42", fromMember: false);

        HeardLine line = Assert.Single(owner.Lines);
        Assert.Equal((Sugar.Id, 2m, Money.FromRupees(42)),
            (line.Product, line.Quantity, line.Price));
        Assert.False(owner.Doubtful);
        Assert.Null(Assert.Single(customer.Lines).Price);
    }

    [Fact]
    public void One_that_is_hardly_meant_makes_the_sale_doubtful()
    {
        Heard heard = Hear("2 kg chini @420", fromMember: true);

        Assert.True(heard.Doubtful);
        Assert.Equal(Money.FromRupees(420), Assert.Single(heard.Lines).Price);
    }

    private static Heard Hear(string text, bool fromMember) =>
        new ShopListener(TimeProvider.System).Listen(
            new BusinessId(Guid.CreateVersion7()), new Catalogue(1, [Sugar]),
            new PartyBook(1, []), LearnedBook.Empty, fromMember, text);
}
