using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_postings_are_written
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Many_postings_are_one_statement_and_every_one_balances()
    {
        const int Seed = 20261121;
        Random random = new(Seed);
        Recorded statements = new();
        EntryLines lines = new();
        for (int i = 0; i < 1_000; i++)
        {
            Money total = new(random.NextInt64(1, 10_000_000));
            Money tax = new(random.NextInt64(0, total.Paise));
            PartyId party = new(Guid.CreateVersion7(Now));
            lines.Add(Guid.CreateVersion7(Now), "sale", Now,
                new EntryLine("party", party, total), new EntryLine("sales", null, -(total - tax)),
                new EntryLine("tax", null, -tax));
        }

        lines.Write(statements, "sale");

        object?[] values = Assert.Single(statements.Runs);
        Guid[] postings = (Guid[])values[2]!;
        long[] debits = (long[])values[6]!;
        long[] credits = (long[])values[7]!;
        var sums = postings.Select((p, i) => (p, Change: debits[i] - credits[i]))
            .GroupBy(l => l.p, l => l.Change);
        Assert.All(sums, posting => Assert.Equal(0, posting.Sum()));
        Assert.All(debits.Zip(credits), l => Assert.True(l.First == 0 != (l.Second == 0)));
    }

    [Fact]
    public void A_posting_out_of_balance_cannot_be_written()
    {
        EntryLines lines = new();

        void Add() => lines.Add(Guid.CreateVersion7(Now), null, Now,
            new EntryLine("cash", null, new Money(100)),
            new EntryLine("sales", null, new Money(-99)));

        Assert.Throws<ArgumentException>(Add);
    }

    [Fact]
    public void A_posting_of_nothing_writes_nothing()
    {
        Recorded statements = new();
        EntryLines lines = new();

        lines.Add(Guid.CreateVersion7(Now), null, Now,
            new EntryLine("cash", null, Money.Zero), new EntryLine("sales", null, Money.Zero));
        lines.Write(statements, "sale");

        Assert.Empty(statements.Runs);
    }

    private sealed class Recorded : ITenantStatements
    {
        public List<object?[]> Runs { get; } = [];

        public BusinessId Business { get; } = new(Guid.CreateVersion7(Now));

        public void Run(string sql, params object?[] values) => Runs.Add(values);

        public void RunExpecting(int rows, string sql, params object?[] values) =>
            throw new NotSupportedException("Ledger does not expect rows.");

        public void Read(string sql, Action<DbDataReader> row, params object?[] values) =>
            throw new NotSupportedException("Nothing is read here.");
    }
}
