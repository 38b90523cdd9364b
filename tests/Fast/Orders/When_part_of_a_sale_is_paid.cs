using ConverseErp.Contracts;
using ConverseErp.Orders;
using ConverseErp.Orders.Placing;

namespace ConverseErp.Tests.Fast.Orders;

/// <summary>"50 cash, the rest on the khata": what is paid at once is more than nothing and at most
/// what is owed, and the limit looks at the rest.</summary>
public sealed class When_part_of_a_sale_is_paid
{
    private const int Bill = 90;
    private static readonly ProductId Sugar = new(Guid.CreateVersion7());
    private static readonly PartyId Ramesh = new(Guid.CreateVersion7());

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 89)]
    [InlineData(0, 90)]
    [InlineData(1100, 1190)]
    [InlineData(-20, 70)]
    public void What_is_left_is_what_the_khata_moves_by(int owedBefore, int paid)
    {
        DecidedSale sale = Decide(owedBefore, paid).Sale!;

        Assert.Equal(Money.FromRupees(Bill - paid), sale.OnKhata);
        Assert.Equal(Money.FromRupees(owedBefore + Bill - paid), sale.Draft.BalanceAfter);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 91)]
    [InlineData(1100, 1191)]
    [InlineData(-20, 71)]
    public void More_than_is_owed_and_nothing_at_all_are_refused(int owedBefore, int paid)
    {
        RefusedSale refused = Decide(owedBefore, paid).Refused!;

        Assert.Equal(OrderRefusals.PaidOutOfRange, refused.Refusal);
        Assert.Equal(Money.FromRupees(owedBefore + Bill).ToString(), refused.Subject);
    }

    [Fact]
    public void Money_that_was_taken_before_stands_however_little_is_left_of_the_goods()
    {
        DecidedSale sale = Decide(0, 200, stands: true).Sale!;

        Assert.Equal(Money.FromRupees(-110), sale.OnKhata);
    }

    [Theory]
    [InlineData(60, 30, true)]
    [InlineData(59, 30, false)]
    public void The_limit_looks_at_the_rest(int limit, int paid, bool booked)
    {
        (DecidedSale? sale, RefusedSale? refused) = Decide(0, paid, limit: limit);

        Assert.Equal(booked, sale is not null);
        Assert.Equal(booked ? null : OrderRefusals.CreditExceeded, refused?.Refusal);
        Assert.Equal(booked ? null : Money.FromRupees(60), refused?.WouldBe);
    }

    [Fact]
    public void A_sale_that_turns_out_to_be_cash_is_paid_as_a_whole()
    {
        DecidedSale sale = Decide(0, 50, mode: PaymentMode.Cash).Sale!;

        Assert.Null(sale.PaidNow);
        Assert.Equal(Money.Zero, sale.OnKhata);
    }

    private static (DecidedSale? Sale, RefusedSale? Refused) Decide(int owedBefore, int paid,
        bool stands = false, int? limit = null, PaymentMode mode = PaymentMode.Credit)
    {
        PlaceOrder order = new(
            new OrderId(Guid.CreateVersion7()),
            new ChatReference("1", null, "+919800000001", "hi", null, null, null),
            new Buyer(Ramesh, null), [new WantedLine(Sugar, 2, "kg", null, "chini")],
            mode, 0, Money.Zero, false, Overrides.None, default)
        {
            Supply = SupplyKind.Ordinary,
            PaidNow = new PaidAtSale(
                Guid.CreateVersion7(), Money.FromRupees(paid), PaymentMode.Cash)
            {
                Stands = stands,
            },
        };
        PartyAtBooking ramesh = new(
            Ramesh, "Ramesh", PartyKind.Customer, Money.FromRupees(owedBefore),
            limit is { } rupees ? Money.FromRupees(rupees) : null, null, null, null, null, null,
            null);
        StockAtBooking shelf = new(
            Sugar, "Sugar", "kg", Money.FromRupees(45), 5, 0, null, null, 50, null, null);
        return SaleDecision.Decide(
            order, new InvoiceId(Guid.CreateVersion7()),
            new SaleSituation(null!, ramesh, ramesh.Balance, _ => shelf, _ => 50, default),
            new NinetyRupees());
    }

    private sealed class NinetyRupees : UnissuedBills
    {
        public override Answer<ComputedBill> Compute(BillDraft draft) => new ComputedBill(
            Money.FromRupees(Bill), Money.Zero, [Money.FromRupees(Bill)], new object());
    }
}
