using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Composition;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

public sealed class When_a_quarter_under_composition_is_summed
{
    private static readonly StatutoryPeriod Quarter =
        StatutoryPeriod.Parse("102026-122026").Fact!;

    [Fact]
    public void One_percent_of_the_taxable_turnover_is_paid_in_two_equal_halves()
    {
        IssuedDocument taxed = Composed(1, 100_000_01, rate: 5);
        IssuedDocument exempt = Composed(2, 50_000_00, rate: 0);

        Cmp08 made = Made(taxed, exempt);

        Assert.Equal((150_000_01L, 50_000_00L, 1m, 500_00L),
            (made.TurnoverPaise, made.ExemptPaise, made.RatePercent, made.CgstPaise));
    }

    [Fact]
    public void Notes_are_taken_off_and_what_does_not_belong_is_left_out()
    {
        IssuedDocument note = Composed(1, 20_000_00, rate: 5) with { Kind = "credit-note" };
        IssuedDocument cancelled = Composed(3, 9_000_00, rate: 5) with { Cancelled = true };
        IssuedDocument before = Composed(4, 9_000_00, rate: 5);
        before = before with { Bill = before.Bill with { Scheme = GstScheme.Regular } };

        Cmp08 made = Made(Composed(2, 100_000_00, rate: 5), note, cancelled, before);

        Assert.Equal((80_000_00L, 400_00L, 2, 1),
            (made.TurnoverPaise, made.CgstPaise, made.Documents, made.LeftOut));
        Assert.Equal(0, Made(note).CgstPaise);
    }

    private static Cmp08 Made(params IssuedDocument[] documents)
    {
        Cmp08Builder builder = new(ADocument.Shop, Quarter);
        foreach (IssuedDocument document in documents) builder.Add(document);
        return builder.Build();
    }

    private static IssuedDocument Composed(long sequence, long paise, decimal rate)
    {
        IssuedDocument document = ADocument.Of(sequence, ADocument.Sale(paise, rate) with
        {
            Scheme = GstScheme.Composition,
        });
        return document with
        {
            Bill = document.Bill with { Scheme = GstScheme.Composition },
        };
    }
}
