using ConverseErp.Contracts;
using ConverseErp.Ledger.Paying;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_payment_is_told_to_be_for_bills
{
    private static readonly PartyId Ramesh = new(Guid.CreateVersion7());
    private static readonly OrderId First = new(Guid.CreateVersion7());
    private static readonly OrderId Second = new(Guid.CreateVersion7());

    [Fact]
    public void Each_takes_what_it_has_open_and_the_rest_is_nobodys()
    {
        Answer<IReadOnlyList<BillShare>> split = Split(300_00,
            [new(First, "1"), new(Second, "2")], ABill(90_00), ABill(110_00));

        Assert.Equal([(First, 90_00L), (Second, 110_00L)],
            split.Fact!.Select(s => (s.Order, s.Amount!.Value.Paise)));
    }

    [Fact]
    public void A_named_amount_comes_before_what_is_left()
    {
        Answer<IReadOnlyList<BillShare>> split = Split(100_00,
            [new(First, "1"), new BillShare(Second, "2") { Amount = new(70_00) }],
            ABill(90_00), ABill(110_00));

        Assert.Equal([30_00L, 70_00L], split.Fact!.Select(s => s.Amount!.Value.Paise));
    }

    [Fact]
    public void A_bill_that_was_taken_back_takes_no_money() => Assert.Equal(
        "payment-for-cancelled-bill", Split(100_00, [new(First, "1")],
            ABill(90_00) with { Cancelled = true }, null).Refusal?.Code);

    [Fact]
    public void Another_ones_bill_is_unknown_here()
    {
        BillDue others = ABill(90_00) with { Party = new PartyId(Guid.CreateVersion7()) };

        Assert.Equal("payment-bill-unknown",
            Split(100_00, [new(First, "1")], others, null).Refusal?.Code);
        Assert.Equal("payment-bill-unknown",
            Split(100_00, [new(Second, "2")], others, null).Refusal?.Code);
    }

    [Theory]
    [InlineData(0, 50_00, "payment-bill-not-owed")]
    [InlineData(90_00, 90_01, "payment-more-than-bill")]
    [InlineData(90_00, 0, "payment-more-than-bill")]
    [InlineData(500_00, 100_01, "payment-more-than-bill")]
    public void No_more_goes_to_a_bill_than_it_takes(long open, long named, string code) =>
        Assert.Equal(code, Split(100_00,
            [new BillShare(First, "1") { Amount = new(named) }], ABill(open), null)
            .Refusal?.Code);

    [Fact]
    public void A_bill_is_named_once() => Assert.Equal("payment-more-than-bill",
        Split(100_00, [new(First, "1"), new(First, "1")], ABill(90_00), null).Refusal?.Code);

    [Fact]
    public void However_it_is_split_no_paisa_is_made_or_lost()
    {
        const int Seed = 20_261_122;
        Random random = new(Seed);
        for (int i = 0; i < 20_000; i++)
        {
            OrderId[] orders = [.. Enumerable.Range(0, random.Next(1, 8))
                .Select(_ => new OrderId(Guid.NewGuid()))];
            Dictionary<OrderId, BillDue> bills =
                orders.ToDictionary(o => o, _ => ABill(random.Next(1, 500)));
            Money amount = new(random.Next(1, 1_500));
            BillShare[] wanted = [.. orders.Select(o => new BillShare(o, "n")
            {
                Amount = random.Next(3) == 0 ? new Money(random.Next(1, 400)) : null,
            })];

            Answer<IReadOnlyList<BillShare>> split =
                BillShares.Split(Ramesh, amount, wanted, bills.GetValueOrDefault);

            if (split.Fact is not { } shares) continue;
            long sum = shares.Sum(s => s.Amount!.Value.Paise);
            Assert.True(sum <= amount.Paise, $"seed {Seed}, round {i}");
            Assert.All(shares, s => Assert.InRange(
                s.Amount!.Value.Paise, 1, bills[s.Order].Open.Paise));
            // What is left over is left only when every bill without an amount is full.
            bool full = wanted.Where(w => w.Amount is null).All(w => shares.Any(
                s => s.Order == w.Order && s.Amount == bills[w.Order].Open));
            Assert.True(full || sum == amount.Paise, $"seed {Seed}, round {i}");
        }
    }

    private static Answer<IReadOnlyList<BillShare>> Split(
        long amount, IReadOnlyList<BillShare> wanted, BillDue? first, BillDue? second) =>
        BillShares.Split(Ramesh, new Money(amount), wanted,
            o => o == First ? first : o == Second ? second : null);

    private static BillDue ABill(long open) =>
        new(Ramesh, new Money(open), new Money(open), new Money(open), false, null)
        {
            Open = new Money(open),
        };
}
