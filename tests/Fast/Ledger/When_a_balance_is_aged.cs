using ConverseErp.Contracts;
using ConverseErp.Ledger.Reading.Reports;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_balance_is_aged
{
    [Fact]
    public void Payments_settle_the_oldest_first()
    {
        AgedDue due = Aged(100_00, 40_00, 25_00, 20_00);

        Assert.Equal([40_00L, 25_00L, 20_00L, 15_00L], Parts(due));
    }

    [Fact]
    public void What_the_shop_owes_has_the_other_sign()
    {
        AgedDue due = Aged(-100_00, 150_00, 25_00, 0);

        Assert.Equal([-100_00L, 0L, 0L, 0L], Parts(due));
    }

    /// <summary>Against settling entry by entry, in order.</summary>
    [Fact]
    public void Any_khata_ages_as_if_each_payment_had_been_allocated()
    {
        Random random = new(20261122);
        for (int round = 0; round < 20_000; round++)
        {
            List<(int Age, long Paise)> written =
                [.. Enumerable.Range(0, random.Next(0, 30))
                    .Select(_ => (random.Next(0, 400), random.NextInt64(1, 1_000_00)))];
            long paid = random.NextInt64(0, written.Sum(w => w.Paise) + 1);

            AgedDue due = Aged(written.Sum(w => w.Paise) - paid,
                Sum(written, 0, 30), Sum(written, 31, 60), Sum(written, 61, 90));

            Assert.True(Allocated(written, paid).SequenceEqual(Parts(due)),
                FormattableString.Invariant($"round {round}"));
            Assert.Equal(due.Balance.Paise, Parts(due).Sum());
        }
    }

    private static long[] Allocated(List<(int Age, long Paise)> written, long paid)
    {
        long[] parts = new long[4];
        foreach ((int age, long paise) in written.OrderByDescending(w => w.Age))
        {
            long settled = Math.Min(paid, paise);
            paid -= settled;
            parts[age <= 30 ? 0 : age <= 60 ? 1 : age <= 90 ? 2 : 3] += paise - settled;
        }

        return parts;
    }

    private static long Sum(List<(int Age, long Paise)> written, int from, int to) =>
        written.Where(w => w.Age >= from && w.Age <= to).Sum(w => w.Paise);

    private static AgedDue Aged(long balance, params long[] written) =>
        Ageing.Of(default, "Ramesh", PartyKind.Customer, balance, written);

    private static long[] Parts(AgedDue due) =>
    [
        due.Days0To30.Paise, due.Days31To60.Paise, due.Days61To90.Paise, due.Over90.Paise,
    ];
}
