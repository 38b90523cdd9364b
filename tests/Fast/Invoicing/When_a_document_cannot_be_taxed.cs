using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_a_document_cannot_be_taxed
{
    [Fact]
    public void Lines_are_needed_and_not_too_many()
    {
        GstDocument sale = ASale.Of();

        Assert.Equal("gst-document-empty", ASale.CodeOf(sale));
        Assert.Equal("gst-document-empty", ASale.CodeOf(sale with { Lines = default }));
        Assert.Equal("gst-lines-too-many", ASale.CodeOf(sale with { Lines = ASale.Many(1001) }));
        Assert.Null(ASale.CodeOf(sale with { Lines = ASale.Many(1000) }));
    }

    [Theory]
    [InlineData(0, 27)]
    [InlineData(25, 27)]
    [InlineData(28, 27)]
    [InlineData(96, 27)]
    [InlineData(98, 27)]
    [InlineData(-1, 27)]
    [InlineData(27, 0)]
    [InlineData(27, 99)]
    [InlineData(27, int.MinValue)]
    public void States_must_be_in_use(int supplier, int place) =>
        Assert.Equal("gst-state-unknown", ASale.CodeOf(ASale.Of(ASale.Line()) with
        {
            SupplierState = supplier, PlaceOfSupply = place,
        }));

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1000000000.1")]
    [InlineData("0.0000000001")]
    [InlineData("1.0000000000000000000000000001")]
    public void Quantities_have_a_range(string quantity) =>
        Assert.Equal("gst-quantity-out-of-range", ASale.CodeOf(ASale.Of(ASale.Line(
            decimal.Parse(quantity, System.Globalization.CultureInfo.InvariantCulture)))));

    [Fact]
    public void The_largest_quantity_and_trailing_zeros_are_fine()
    {
        Assert.True(ASale.Compute(ASale.Line(1_000_000_000m, 100, 0)).Accepted);
        Assert.True(ASale.Compute(ASale.Line(1.500000000000000m)).Accepted);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000_000_001)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void Prices_have_a_range(long price) =>
        Assert.Equal("gst-price-out-of-range", ASale.CodeOf(ASale.Of(ASale.Line(1, price))));

    [Fact]
    public void Discounts_are_not_negative_nor_over_the_net()
    {
        GstLine line = ASale.Line(1, 100);
        GstDocument sale = ASale.Of(line);

        Assert.Equal("gst-discount-out-of-range",
            ASale.CodeOf(ASale.Of(line with { DiscountPaise = -1 })));
        Assert.Equal("gst-discount-out-of-range",
            ASale.CodeOf(ASale.Of(line with { DiscountPercent = 100.1m })));
        Assert.Equal("gst-discount-out-of-range", ASale.CodeOf(sale with { DiscountPaise = -1 }));
        Assert.Equal("gst-discount-over-net",
            ASale.CodeOf(ASale.Of(line with { DiscountPaise = 51, DiscountPercent = 50 })));
        Assert.Equal("gst-discount-over-net", ASale.CodeOf(sale with { DiscountPaise = 101 }));
        Assert.Null(ASale.CodeOf(sale with { DiscountPaise = 100 }));
        Assert.Null(ASale.CodeOf(ASale.Of(line with { DiscountPaise = 50, DiscountPercent = 50 })));
    }

    [Fact]
    public void Rates_must_be_in_a_schedule_and_cess_in_its_range()
    {
        GstLine line = ASale.Line();

        Assert.Equal("gst-rate-unknown", ASale.CodeOf(ASale.Of(line with { GstRate = 12 })));
        Assert.Equal("gst-cess-out-of-range", ASale.CodeOf(ASale.Of(line with { CessRate = -1 })));
        Assert.Equal("gst-cess-out-of-range",
            ASale.CodeOf(ASale.Of(line with { CessRate = 1001 })));
    }

    [Fact]
    public void A_shop_that_charges_no_tax_is_not_stopped_by_a_stale_rate()
    {
        GstDocument sale = ASale.Of(ASale.Line(rate: 12));

        Assert.Equal("gst-rate-unknown", ASale.CodeOf(sale));
        Assert.Null(ASale.CodeOf(sale with { Scheme = GstScheme.Unregistered }));
        Assert.Null(ASale.CodeOf(sale with { Scheme = GstScheme.Composition }));
    }

    [Fact]
    public void Amounts_that_could_overflow_are_refused()
    {
        GstLine huge = ASale.Line(1000, GstLimits.UnitPriceMaxPaise, 40) with { CessRate = 1000 };

        Assert.Equal("gst-amount-out-of-range",
            ASale.CodeOf(ASale.Of(huge with { Quantity = 1000.1m })));
        Assert.Equal("gst-amount-out-of-range", ASale.CodeOf(ASale.Of(huge)));
        Assert.Equal("gst-amount-out-of-range",
            ASale.CodeOf(ASale.Of([.. Enumerable.Repeat(huge, GstLimits.LinesMax)])));
        Assert.True(ASale.Compute(huge with { PriceIncludesTax = true }).Accepted);
    }

    [Fact]
    public void The_detail_names_the_line_counted_from_one()
    {
        Answer<GstResult> answer = ASale.Compute(ASale.Line(), ASale.Line(rate: 12));

        Assert.Equal(
            "Line 2: no rate schedule has 12 percent on 2026-11-20.", answer.Refusal?.Detail);
    }
}
