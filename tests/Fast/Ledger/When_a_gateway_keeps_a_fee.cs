using ConverseErp.Contracts;
using ConverseErp.Ledger.Gateway;
using ConverseErp.Ledger.Statements;

namespace ConverseErp.Tests.Fast.Ledger;

/// <summary>What a gateway keeps back is an expense, once, and what it pays out is found in the
/// bank's statement.</summary>
public sealed class When_a_gateway_keeps_a_fee
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 5, 0, 0, TimeSpan.Zero);
    private static readonly PartyId Ramesh = new(Guid.CreateVersion7(Now));

    [Fact]
    public void It_is_known_with_the_money_and_the_first_word_counts()
    {
        GatewayMoney early = GatewayMoney.Take(null, Paid("authorized", 236, 36), null, null);
        GatewayMoney paid = GatewayMoney.Take(early, Paid("captured", 236, 36), null, null);
        GatewayMoney again = GatewayMoney.Take(paid, Paid("captured", 999, 99), null, null);

        Assert.Null(early.Fee);
        Assert.Equal((new Money(236), new Money(36)), (paid.Fee!.Value, paid.FeeTax));
        Assert.Equal(paid.Fee, again.Fee);
    }

    [Theory]
    [InlineData(0L, 0L)]
    [InlineData(10_001L, 5L)]
    public void No_fee_and_one_above_the_money_are_none(long fee, long tax)
    {
        GatewayMoney paid = GatewayMoney.Take(null, Paid("captured", fee, tax), null, null);

        Assert.Null(paid.Fee);
    }

    [Fact]
    public void A_tax_above_the_fee_is_not_believed()
    {
        GatewayMoney paid = GatewayMoney.Take(null, Paid("captured", 100, 101), null, null);

        Assert.Equal((new Money(100), Money.Zero), (paid.Fee!.Value, paid.FeeTax));
    }

    [Fact]
    public void It_is_booked_once_and_not_before_the_money_has_a_place()
    {
        GatewayMoney paid = GatewayMoney.Take(null, Paid("captured", 236, 36), null, null);
        Placement nowhere = new(null, null, null, _ => false, _ => false);

        Assert.DoesNotContain(
            GatewayDecision.Settle(paid, nowhere), e => e is GatewayEffect.Fee);
        Assert.Single(
            GatewayDecision.Settle(paid, nowhere with { BookedFor = Ramesh }),
            e => e is GatewayEffect.Fee);
        Assert.Empty(GatewayDecision.Settle(
            paid, nowhere with { BookedFor = Ramesh, IsFeeBooked = true }));
    }

    [Fact]
    public void A_payout_is_a_stretch_of_payments_without_their_fees()
    {
        PayoutMatching payouts = new(
        [
            Held("pay_1", 9_764, 1), Held("pay_2", 4_882, 1), Held("pay_3", 2_000, 2),
            Held("pay_4", 700, 20),
        ]);

        Assert.True(payouts.Concerns(Line(1)));
        Assert.Null(payouts.Take(Line(6_882)));
        Assert.Equal(["pay_1", "pay_2"], payouts.Take(Line(14_646)));
        Assert.Null(payouts.Take(Line(14_646)));
        Assert.Equal(["pay_3"], payouts.Take(Line(2_000)));
        // Longer ago than any payout takes.
        Assert.Null(payouts.Take(Line(700)));
        Assert.Null(payouts.Take(Line(1)));
    }

    [Fact]
    public void A_line_of_the_gateway_is_known_or_waits_and_is_nobodys_payment()
    {
        Payer razor = new(Ramesh, "Razorpay", null, new Money(50_000));
        Dictionary<OrderId, BillDue> none = [];
        StatementMatching matching = new(
            [razor], none, [], new PayoutMatching([Held("pay_1", 9_764, 1)]));

        LineMatch known = matching.Find(Line(9_764));
        LineMatch empty = matching.Find(Line(9_764));
        LineMatch other = new StatementMatching(
            [razor], none, [], new PayoutMatching([Held("pay_1", 9_764, 1)])).Find(Line(1));

        Assert.Equal(("known", "pay_1"), (known.State, known.Payout.Single()));
        Assert.Equal("proposed", empty.State);
        Assert.Equal(("unplaced", "payout-differs"), (other.State, other.Reason));
    }

    private static GatewayPaymentSeen Paid(string status, long fee, long tax) => new(
        "pay_1", new Money(10_000), status, "card", null, Now)
    {
        Fee = new Money(fee),
        FeeTax = new Money(tax),
    };

    private static GatewayPaid Held(string id, long net, int daysAgo) =>
        new(id, new Money(net), Now.AddDays(-daysAgo).AddMinutes(id[^1]));

    private static BankLine Line(long paise) => new(
        1, IndianDay.Of(Now), new Money(paise), "NEFT RAZORPAY SOFTWARE PVT LTD", null,
        new byte[16]);
}
