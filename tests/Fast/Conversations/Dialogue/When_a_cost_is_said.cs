using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

/// <summary>"42", "4200 quintal", "2100 me": the price at which the shop sells tells which of the
/// three was meant.</summary>
public sealed class When_a_cost_is_said
{
    [Theory]
    [InlineData(20, "kg", 42, 42, 840)]
    [InlineData(20, null, 42, 42, 840)]
    [InlineData(50, "kg", 2100, 42, 2100)]
    [InlineData(2, "quintal", 4200, 42, 8400)]
    [InlineData(2, "quintal", 42, 42, 8400)]
    [InlineData(2, "quintal", 8400, 42, 8400)]
    public void The_selling_price_tells_what_it_is_for(
        int quantity, string? unit, int said, int each, int total)
    {
        CostRead read = CostRead.Of(Sugar(45), Line(quantity, unit, said));

        Assert.Equal(
            new CostRead(Money.FromRupees(each), Money.FromRupees(total), Unclear: false), read);
    }

    [Theory]
    [InlineData(20, "kg", 4)]
    [InlineData(20, "kg", 9000)]
    [InlineData(3, "kg", 60)]
    [InlineData(2, "bag", 2100)]
    public void What_fits_nothing_or_two_things_is_asked(int quantity, string? unit, int said)
    {
        CostRead read = CostRead.Of(Sugar(45), Line(quantity, unit, said));

        Assert.Equal(new CostRead(null, null, Unclear: true), read);
    }

    [Fact]
    public void Goods_that_have_no_price_yet_are_asked_about() =>
        Assert.True(CostRead.Of(Sugar(null), Line(20, "kg", 42)).Unclear);

    [Fact]
    public void A_page_prints_what_the_price_is_for()
    {
        DraftLine line = Line(2, "quintal", null) with
        {
            Cost = Money.FromRupees(4200),
            CostUnit = "quintal",
        };

        CostRead read = CostRead.Of(Sugar(null), line);

        Assert.Equal(
            (Money.FromRupees(42), Money.FromRupees(8400)), (read.Each, read.Total));
    }

    [Fact]
    public void Nothing_said_is_nothing_unclear() =>
        Assert.Equal(default, CostRead.Of(Sugar(45), Line(20, "kg", null)));

    private static Product Sugar(int? price) => new(
        new ProductId(Guid.NewGuid()), "SUGAR", "Sugar", [], "kg",
        price is { } rupees ? Money.FromRupees(rupees) : null, null, 5, 0, "1701", "50 kg", null);

    private static DraftLine Line(int quantity, string? unit, int? price) => new(
        new ProductId(Guid.NewGuid()), null, null, "chini", quantity, unit, null,
        price is { } rupees ? Money.FromRupees(rupees) : null);
}
