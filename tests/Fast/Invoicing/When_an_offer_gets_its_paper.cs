using ConverseErp.Contracts;
using ConverseErp.Invoicing.Papers;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_an_offer_gets_its_paper
{
    [Theory]
    [InlineData(10, 45_000, 4_500, 0)]
    [InlineData(3, 10_000, 3_334, 2)]
    [InlineData(2.5, 11_250, 4_500, 0)]
    [InlineData(0.333, 1_000, 3_004, 0)]
    public void Each_line_comes_to_what_was_offered(
        double quantity, long total, long each, long off)
    {
        BillLineDraft line = QuotationPapers.Line(Offered((decimal)quantity, total), null);

        Assert.Equal((each, off), (line.UnitPrice.Paise, line.Discount.Paise));
    }

    [Fact]
    public void No_line_moves_by_a_paisa()
    {
        Random random = new(7);
        for (int i = 0; i < 20_000; i++)
        {
            decimal quantity = random.Next(1, 100_000) / 1000m;
            long total = random.Next(0, 10_000_000);

            BillLineDraft line = QuotationPapers.Line(Offered(quantity, total), null);

            long gross = (long)decimal.Round(
                line.UnitPrice.Paise * quantity, MidpointRounding.AwayFromZero);
            Assert.Equal(total, gross - line.Discount.Paise);
            Assert.True(line.Discount >= Money.Zero, $"{quantity} for {total}");
        }
    }

    private static BookedLine Offered(decimal quantity, long paise) => new(
        new ProductId(Guid.CreateVersion7()), "Sugar", quantity, "kg", new Money(paise), null,
        "kg", false, null);
}
