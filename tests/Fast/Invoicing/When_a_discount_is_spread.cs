using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_a_discount_is_spread
{
    [Theory]
    [InlineData(new long[] { 100, 100, 100 }, 100, new long[] { 66, 67, 67 })]
    [InlineData(new long[] { 100, 100, 100 }, 101, new long[] { 66, 66, 67 })]
    [InlineData(new long[] { 1, 1, 1 }, 1, new long[] { 0, 1, 1 })]
    [InlineData(new long[] { 0, 300, 0 }, 7, new long[] { 0, 293, 0 })]
    [InlineData(new long[] { 100, 200 }, 300, new long[] { 0, 0 })]
    [InlineData(new long[] { 1000, 10 }, 5, new long[] { 995, 10 })] // 4.95 and 0.05
    public void The_largest_remainders_give_the_odd_paise_and_ties_go_to_the_earlier_line(
        long[] prices, long discount, long[] nets)
    {
        GstDocument sale = ASale.Of([.. prices.Select(price => ASale.Line(1, price, 0))]) with
        {
            DiscountPaise = discount,
        };

        GstResult taxed = ASale.Taxed(sale);

        Assert.Equal(nets, taxed.Lines.Select(line => line.TaxablePaise));
    }

    [Fact]
    public void A_thousand_lines_of_the_largest_amounts_still_sum_exactly()
    {
        GstLine line = ASale.Line(1, GstLimits.UnitPriceMaxPaise, 0);
        GstDocument sale = ASale.Of([.. Enumerable.Repeat(line, GstLimits.LinesMax)]) with
        {
            DiscountPaise = 999_999_999_999_999,
        };

        GstResult taxed = ASale.Taxed(sale);

        Assert.Equal(1, taxed.Totals.TaxablePaise);
        Assert.Equal(1, taxed.Lines[^1].TaxablePaise);
    }
}
