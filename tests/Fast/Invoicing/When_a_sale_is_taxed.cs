using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_a_sale_is_taxed
{
    [Theory]
    [InlineData(1400, 5, 1334, 33)]
    [InlineData(100, 18, 84, 8)]
    [InlineData(10500, 5, 10000, 250)]
    [InlineData(1, 40, 1, 0)]
    [InlineData(0, 18, 0, 0)]
    public void An_inclusive_price_never_moves(long net, int rate, long taxable, long head)
    {
        GstDocument sale = ASale.Of(ASale.Line(1, net, rate, inclusive: true));

        GstLineResult line = ASale.Taxed(sale).Lines[0];

        Assert.Equal(new GstLineResult(taxable, head, head, 0, 0, net), line);
    }

    [Theory]
    [InlineData(10000, 5, 250)]
    [InlineData(30, 5, 1)] // 0.75
    [InlineData(20, 5, 1)] // 0.5: half away from zero
    [InlineData(19, 5, 0)]
    public void An_exclusive_price_gets_each_head_on_top(long net, int rate, long head)
    {
        GstDocument sale = ASale.Of(ASale.Line(1, net, rate));

        GstLineResult line = ASale.Taxed(sale).Lines[0];

        Assert.Equal(new GstLineResult(net, head, head, 0, 0, net + (2 * head)), line);
    }

    [Fact]
    public void The_gross_is_rounded_to_the_paisa_half_away_from_zero()
    {
        GstDocument sale = ASale.Of(ASale.Line(0.5m, 101, 0), ASale.Line(0.333333333m, 100, 0));

        GstResult taxed = ASale.Taxed(sale);

        Assert.Equal([51, 33], taxed.Lines.Select(line => line.TaxablePaise));
    }

    [Fact]
    public void Cess_is_taken_from_an_inclusive_price_beside_the_tax()
    {
        GstLine line = ASale.Line(1, 15200, 40, inclusive: true) with { CessRate = 12 };

        GstLineResult taxed = ASale.Taxed(ASale.Of(line)).Lines[0];

        Assert.Equal(new GstLineResult(10000, 2000, 2000, 0, 1200, 15200), taxed);
    }

    [Fact]
    public void Percent_and_paise_discounts_add_up_before_tax()
    {
        GstLine line = ASale.Line(2, 10000, 5) with { DiscountPercent = 12.5m, DiscountPaise = 99 };

        GstLineResult taxed = ASale.Taxed(ASale.Of(line)).Lines[0];

        Assert.Equal(20000 - 2500 - 99, taxed.TaxablePaise);
    }

    [Theory]
    [InlineData(27, 27, false, TaxHeads.CentralAndState)]
    [InlineData(27, 29, false, TaxHeads.Integrated)]
    [InlineData(27, 96, false, TaxHeads.Integrated)]
    [InlineData(27, 27, true, TaxHeads.Integrated)]
    [InlineData(7, 7, false, TaxHeads.CentralAndState)] // Delhi has a legislature
    [InlineData(34, 34, false, TaxHeads.CentralAndState)] // so has Puducherry
    [InlineData(4, 4, false, TaxHeads.CentralAndUnionTerritory)]
    [InlineData(26, 26, false, TaxHeads.CentralAndUnionTerritory)]
    [InlineData(31, 31, false, TaxHeads.CentralAndUnionTerritory)]
    [InlineData(35, 35, false, TaxHeads.CentralAndUnionTerritory)]
    [InlineData(38, 38, false, TaxHeads.CentralAndUnionTerritory)]
    public void The_heads_follow_from_where_it_happens(
        int supplier, int place, bool sez, TaxHeads heads)
    {
        GstDocument sale = ASale.Of(ASale.Line(1, 10000, 18)) with
        {
            SupplierState = supplier, PlaceOfSupply = place, Sez = sez,
        };

        GstResult taxed = ASale.Taxed(sale);

        bool integrated = heads == TaxHeads.Integrated;
        Assert.Equal(heads, taxed.Heads);
        Assert.Equal(integrated ? 1800 : 0, taxed.Totals.IgstPaise);
        Assert.Equal(integrated ? 0 : 900, taxed.Totals.CgstPaise);
        Assert.Equal(taxed.Totals.CgstPaise, taxed.Totals.SgstPaise);
    }

    [Fact]
    public void Reverse_charge_shows_the_tax_and_leaves_it_out_of_the_total()
    {
        GstDocument sale = ASale.Of(ASale.Line(1, 10000, 18)) with { ReverseCharge = true };

        GstResult taxed = ASale.Taxed(sale);

        Assert.Equal(new GstLineResult(10000, 900, 900, 0, 0, 10000), taxed.Lines[0]);
        Assert.Equal(10000, taxed.Totals.GrandTotalPaise);
    }

    [Theory]
    [InlineData(GstScheme.Regular, DocumentKind.TaxInvoice, 900)]
    [InlineData(GstScheme.Composition, DocumentKind.BillOfSupply, 0)]
    [InlineData(GstScheme.Unregistered, DocumentKind.Bill, 0)]
    public void The_scheme_decides_on_tax_and_paper(GstScheme scheme, DocumentKind kind, long head)
    {
        GstDocument sale = ASale.Of(ASale.Line(1, 10000, 18)) with { Scheme = scheme };

        GstResult taxed = ASale.Taxed(sale);

        Assert.Equal(kind, taxed.Document);
        Assert.Equal(head, taxed.Totals.CgstPaise);
        Assert.Equal(10000 + (2 * head), taxed.Totals.GrandTotalPaise);
    }

    [Theory]
    [InlineData(10049, 10000, -49)]
    [InlineData(10050, 10100, 50)]
    [InlineData(10100, 10100, 0)]
    public void The_grand_total_is_whole_rupees_half_up(long sum, long grand, long roundOff)
    {
        GstDocument sale = ASale.Of(ASale.Line(1, sum, 0));

        GstTotals totals = ASale.Taxed(sale).Totals;

        Assert.Equal(grand, totals.GrandTotalPaise);
        Assert.Equal(roundOff, totals.RoundOffPaise);
    }

    [Fact]
    public void Only_a_regular_sale_of_nil_rated_goods_within_India_is_wholly_exempt()
    {
        GstDocument exempt = ASale.Of(ASale.Line(rate: 0), ASale.Line(rate: 0));

        Assert.True(ASale.Taxed(exempt).WhollyExempt);
        Assert.False(ASale.Taxed(ASale.Of(ASale.Line(rate: 0), ASale.Line(rate: 5))).WhollyExempt);
        Assert.False(ASale.Taxed(exempt with { PlaceOfSupply = 96 }).WhollyExempt);
        Assert.False(ASale.Taxed(exempt with { Sez = true }).WhollyExempt);
        Assert.False(ASale.Taxed(exempt with { Scheme = GstScheme.Composition }).WhollyExempt);
    }
}
