using System.Numerics;
using ConverseErp.Invoicing.Gst;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Random sales, held against the rules written a second time with exact fractions.
/// </summary>
public sealed class When_any_sale_is_taxed
{
    private static readonly decimal[] Rates = [0m, 0.1m, 0.25m, 1.5m, 3m, 5m, 6m, 18m, 40m];

    [Fact]
    public void Every_amount_is_the_exact_fraction_rounded()
    {
        Check(sale =>
        {
            GstResult taxed = ASale.Taxed(sale);
            long[] nets = NetsOf(sale);

            for (int i = 0; i < nets.Length; i++)
                Assert.Equal(LineOf(sale, sale.Lines[i], nets[i]), taxed.Lines[i]);
        });
    }

    [Fact]
    public void What_the_customer_pays_on_inclusive_lines_never_moves()
    {
        Check(sale =>
        {
            GstDocument inclusive = sale with
            {
                ReverseCharge = false,
                Lines = [.. sale.Lines.Select(line => line with { PriceIncludesTax = true })],
            };

            GstResult taxed = ASale.Taxed(inclusive);

            Assert.Equal(NetsOf(inclusive), taxed.Lines.Select(line => line.TotalPaise));
        });
    }

    [Fact]
    public void Totals_are_the_sums_of_the_lines_and_the_heads_are_equal()
    {
        Check(sale =>
        {
            GstResult taxed = ASale.Taxed(sale);

            GstTotals totals = taxed.Totals;
            Assert.Equal(taxed.Lines.Sum(line => line.TaxablePaise), totals.TaxablePaise);
            Assert.Equal(taxed.Lines.Sum(line => line.CgstPaise), totals.CgstPaise);
            Assert.Equal(totals.CgstPaise, totals.SgstPaise);
            Assert.Equal(taxed.Lines.Sum(line => line.IgstPaise), totals.IgstPaise);
            Assert.Equal(taxed.Lines.Sum(line => line.CessPaise), totals.CessPaise);
            Assert.Equal(
                taxed.Lines.Sum(line => line.TotalPaise) + totals.RoundOffPaise,
                totals.GrandTotalPaise);
            Assert.Equal(0, totals.GrandTotalPaise % 100);
            Assert.InRange(totals.RoundOffPaise, -49, 50);
            Assert.All(taxed.Lines, line => Assert.True(line.TaxablePaise >= 0));
        });
    }

    [Fact]
    public void Bad_data_is_answered_and_never_throws()
    {
        Gen<GstLine> wild =
            from quantity in Gen.Elements(
                0m, -1m, 0.1m, decimal.MaxValue, decimal.MinValue, 1e9m, 1e-28m)
            from price in Gen.Elements(long.MinValue, -1, 0, 1, 1_000_000_000_000, long.MaxValue)
            from rate in Gen.Elements(-5m, 5m, 12m, decimal.MaxValue)
            from cess in Gen.Elements(-1m, 0m, 1000m, decimal.MaxValue)
            from discount in Gen.Elements(long.MinValue, 0, long.MaxValue)
            from percent in Gen.Elements(-1m, 0m, 100m, decimal.MaxValue)
            select new GstLine(quantity, price, price % 2 == 0, rate, cess, discount, percent);

        Prop.ForAll(
            wild.ArrayOf().ToArbitrary(),
            lines =>
            {
                GstComputation.Compute(ASale.Of(lines));
                return true;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static void Check(Action<GstDocument> body) => Prop.ForAll(
        Sales().ToArbitrary(),
        sale =>
        {
            body(sale);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static Gen<GstDocument> Sales()
    {
        Gen<GstLine> line =
            from thousandths in Gen.Choose(1, 2_000_000)
            from price in Gen.OneOf(
                Gen.Choose(0, 300_000).Select(small => (long)small),
                Gen.Choose(1, 1_000_000).Select(large => large * 1_000L))
            from inclusive in Gen.Elements(true, false)
            from rate in Gen.Elements(Rates)
            from cess in Gen.Elements(0m, 0m, 0m, 12m, 22.5m, 290m)
            from percent in Gen.Elements(0m, 0m, 5m, 12.5m, 33.33m)
            select new GstLine(thousandths / 1000m, price, inclusive, rate, cess, 0, percent);
        return
            from lines in line.NonEmptyListOf()
            from place in Gen.Elements(27, 29)
            from sez in Gen.Elements(true, false, false)
            from reverse in Gen.Elements(true, false, false)
            from share in Gen.Choose(0, 100)
            select WithDiscount(
                ASale.Of([.. lines.Take(30)]) with
                {
                    PlaceOfSupply = place, Sez = sez, ReverseCharge = reverse,
                },
                share);
    }

    private static GstDocument WithDiscount(GstDocument sale, int share) =>
        sale with { DiscountPaise = (long)((Int128)NetsOf(sale).Sum() * share / 100) };

    /// <summary>Nets after all discounts, by the rules' own words.</summary>
    private static long[] NetsOf(GstDocument sale)
    {
        long[] nets = [.. sale.Lines.Select(line =>
        {
            BigInteger gross = Round(Exact(line.Quantity) * line.UnitPricePaise, Scale);
            BigInteger off = Round(gross * Exact(line.DiscountPercent), Scale * 100);
            return (long)(gross - off - line.DiscountPaise);
        })];
        BigInteger sum = nets.Aggregate(BigInteger.Zero, (all, net) => all + net);
        if (sale.DiscountPaise == 0) return nets;
        BigInteger[] shares = [.. nets.Select(net => net * (BigInteger)sale.DiscountPaise / sum)];
        int left = (int)(sale.DiscountPaise - shares.Aggregate((a, b) => a + b));
        IEnumerable<int> largest = Enumerable.Range(0, nets.Length)
            .OrderByDescending(i => nets[i] * (BigInteger)sale.DiscountPaise % sum)
            .ThenBy(i => i).Take(left);
        foreach (int i in largest) shares[i]++;
        return [.. nets.Select((net, i) => net - (long)shares[i])];
    }

    private static GstLineResult LineOf(GstDocument sale, GstLine line, long net)
    {
        BigInteger rate = Exact(line.GstRate), cess = Exact(line.CessRate);
        BigInteger whole = (100 * Scale) + (line.PriceIncludesTax ? rate + cess : 0);
        bool integrated = sale.Sez || sale.PlaceOfSupply != sale.SupplierState;
        long cessPaise = (long)Round(net * cess, whole);
        long head = (long)Round(net * rate, integrated ? whole : 2 * whole);
        long taxes = cessPaise + (integrated ? head : 2 * head);
        long taxable = line.PriceIncludesTax ? net - taxes : net;
        long total = sale.ReverseCharge ? taxable : taxable + taxes;
        return integrated
            ? new GstLineResult(taxable, 0, 0, head, cessPaise, total)
            : new GstLineResult(taxable, head, head, 0, cessPaise, total);
    }

    private static readonly BigInteger Scale = 1_000_000;

    private static BigInteger Exact(decimal value) => new(value * 1_000_000m);

    /// <summary>Nearest whole number, halves up, of what is not negative.</summary>
    private static BigInteger Round(BigInteger numerator, BigInteger denominator) =>
        ((2 * numerator) + denominator) / (2 * denominator);
}
