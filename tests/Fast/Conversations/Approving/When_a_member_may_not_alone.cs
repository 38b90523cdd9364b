using ConverseErp.Contracts;
using ConverseErp.Conversations.Approving;

namespace ConverseErp.Tests.Fast.Conversations.Approving;

public sealed class When_a_member_may_not_alone
{
    private static readonly Rights Staff = RoleRights.Of(MemberRole.Staff);

    [Theory]
    [InlineData(5, 9_000, 450, true)]
    [InlineData(5, 9_000, 451, true)]
    [InlineData(5, 9_000, 501, false)]
    [InlineData(0, 9_000, 1, false)]
    [InlineData(0, 9_000, 0, true)]
    [InlineData(100, 9_000, 9_000, true)]
    public void A_discount_is_held_against_the_bill_to_the_next_rupee(
        int percent, long bill, long off, bool allowed) => Assert.Equal(
            allowed, (Staff with { DiscountPercent = percent }).Allows(
                new WantedRight(MemberRight.Discount, new Money(off), new Money(bill))));

    [Fact]
    public void Both_limits_hold_and_money_alone_allows_a_waiver()
    {
        Rights both = Staff with { DiscountPercent = 50, DiscountMax = Money.FromRupees(20) };

        Assert.True(both.Allows(Off(20, of: 100)));
        Assert.False(both.Allows(Off(21, of: 100)));
        Assert.False(both.Allows(Off(20, of: 30)));
        Assert.True(both.Allows(new(MemberRight.Waiver, Money.FromRupees(20))));
        Assert.False((Staff with { DiscountPercent = 50 }).Allows(
            new(MemberRight.Waiver, Money.FromRupees(1))));
    }

    [Theory]
    [InlineData(MemberRight.Credit, true)]
    [InlineData(MemberRight.Refund, false)]
    [InlineData(MemberRight.Waiver, false)]
    [InlineData(MemberRight.OverLimit, false)]
    [InlineData(MemberRight.Limit, false)]
    [InlineData(MemberRight.Price, false)]
    public void Staff_sell_and_give_credit_and_the_rest_is_asked(MemberRight right, bool may)
    {
        Assert.Equal(may, Staff.Allows(new WantedRight(right, Money.FromRupees(1))));
        Assert.True(Rights.All.Allows(new WantedRight(right, Money.FromRupees(1_000_000))));
        Assert.False(Rights.None.Allows(new WantedRight(right, Money.FromRupees(1))));
    }

    [Fact]
    public void An_owner_may_all_whatever_was_said_and_an_accountant_sells_nothing()
    {
        Assert.Same(Rights.All, (AChat.Owner with { Said = Rights.None }).Rights);
        Assert.Equal(
            (false, true, true, true),
            RoleRights.Of(MemberRole.Accountant) is var r
                ? (r.MaySell, r.SeeReports, r.SeeCost, r.File) : default);
    }

    [Theory]
    [InlineData(44, 0, 0, 200)]
    [InlineData(45, 10, 0, 900)]
    [InlineData(45, 0, 7, 700)]
    [InlineData(40, 10, 5, 1_000 + 800 + 500)]
    public void A_low_price_a_percentage_and_a_sum_are_one_discount(
        int price, int percent, int off, long paise)
    {
        Wish wish = SaleWishes.Of(
            AChat.Of(AChat.Raju), AChat.Sale(2, price, percent, off));

        Assert.Equal(
            [new WantedRight(MemberRight.Discount, new Money(paise), Money.FromRupees(90))],
            wish.Missing(Staff));
        Assert.Equal("Mohan Lal", wish.About);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(45)]
    [InlineData(50)]
    public void The_list_price_and_more_need_nobody(int? price) => Assert.Empty(
        SaleWishes.Of(AChat.Of(AChat.Raju), AChat.Sale(2, price)).Missing(Staff));

    [Fact]
    public void Credit_is_held_against_its_limit()
    {
        Rights little = Staff with { CreditMax = Money.FromRupees(90) };

        Assert.Empty(SaleWishes.Of(
            AChat.Of(AChat.Raju), AChat.Sale(2, payment: PaymentMode.Credit)).Missing(little));
        Assert.Equal([MemberRight.Credit], SaleWishes.Of(
            AChat.Of(AChat.Raju), AChat.Sale(3, payment: null)).Missing(little)
                .Select(r => r.Right));
        Assert.Empty(
            SaleWishes.Of(AChat.Of(AChat.Raju), AChat.Sale(3)).Missing(little));
    }

    [Fact]
    public void A_yes_to_one_wish_is_never_a_yes_to_another_that_was_not_shown() =>
        Assert.Equal(
            [
                new(MemberRight.Discount, Money.FromRupees(5), Money.FromRupees(135)),
                new WantedRight(MemberRight.Credit, Money.FromRupees(130)),
            ],
            SaleWishes.Of(
                AChat.Of(AChat.Raju), AChat.Sale(3, off: 5, payment: PaymentMode.Credit))
                .Missing(Staff with { CreditMax = Money.FromRupees(90) }));

    [Theory]
    [InlineData(2, false, 90, 0)]
    [InlineData(100, false, 4_500, 0)]
    [InlineData(98, true, 4_500, 0)]
    [InlineData(1, false, 45, 45)]
    [InlineData(0, false, 0, 90)]
    public void A_changed_bill_is_held_against_what_it_becomes_and_what_it_loses(
        int kilos, bool adds, int total, int lost)
    {
        WantedRight[] missing = SaleWishes.Of(
            AChat.Of(AChat.Raju), Change(new AmendLine(
                AChat.Sugar.Id, kilos, "kg", null, adds, null)),
            Bill(PaymentMode.Credit), own: false)
            .Missing(Staff with { CreditMax = Money.FromRupees(89) });

        Assert.Equal(total > 89 ? total : 0, Rupees(missing, MemberRight.Credit));
        Assert.Equal(lost, Rupees(missing, MemberRight.Refund));
    }

    [Fact]
    public void A_slip_of_a_moment_ago_is_put_right_by_its_writer_and_no_other_bill()
    {
        AmendOrder away = Change(new AmendLine(AChat.Sugar.Id, 0, null, null, false, null));
        AmendOrder anothers = Change() with { Buyer = new Buyer(null, "Suresh") };
        OrderView bill = Bill(PaymentMode.Cash);

        Assert.Empty(
            SaleWishes.Of(AChat.Of(AChat.Raju), away, bill, own: true).Missing(Staff));
        Assert.Empty(SaleWishes.Of(
            AChat.Of(AChat.Raju), away, bill with { State = OrderState.Placed }, own: false)
            .Missing(Staff));
        Assert.Equal(90, Rupees(
            SaleWishes.Of(AChat.Of(AChat.Raju), anothers, bill, own: false).Missing(Staff),
            MemberRight.Refund));
    }

    [Fact]
    public void A_yes_to_a_customers_order_takes_the_right_to_its_credit_and_over_the_limit()
    {
        OrderView order = Bill(PaymentMode.Credit);

        Assert.Equal([MemberRight.Credit, MemberRight.OverLimit],
            CreditWishes.Of(order, null, overLimit: true).Select(r => r.Right));
        Assert.Empty(CreditWishes.Of(order, PaymentMode.Cash, overLimit: false));
        Assert.Empty(CreditWishes.Of(null, null, overLimit: true));
    }

    private static OrderView Bill(PaymentMode payment) => new(
        new OrderId(Guid.NewGuid()), OrderState.Booked, AChat.Mohan.Id, AChat.Mohan.Name,
        Money.FromRupees(90), payment, null, AChat.Sale(2).SaidAt, false,
        [
            new BookedLine(AChat.Sugar.Id, "Sugar", 2, "kg", Money.FromRupees(90), null, "kg",
                false, null),
        ]);

    private static AmendOrder Change(params AmendLine[] lines) => new(
        new OrderId(Guid.NewGuid()), new OrderId(Guid.NewGuid()), AChat.Sale(2).Chat, lines,
        false, AChat.Sale(2).SaidAt);

    private static decimal Rupees(IEnumerable<WantedRight> missing, MemberRight right) =>
        missing.Where(r => r.Right == right).Sum(r => r.Amount.Paise) / 100m;

    [Fact]
    public void Nobody_gives_another_more_than_they_have()
    {
        Rights manager = Staff with
        {
            ChangeSettings = true, SetPrices = true, DiscountPercent = 5,
            CreditMax = Money.FromRupees(500),
        };

        Assert.True(manager.MayGive(manager));
        Assert.True(Rights.All.MayGive(Rights.All));
        Assert.False(Rights.None.MayGive(Rights.None));
        Assert.False(manager.MayGive(manager with { SeeReports = true }));
        Assert.False(manager.MayGive(manager with { DiscountPercent = null }));
        Assert.False(manager.MayGive(manager with { DiscountPercent = 6 }));
        Assert.False(manager.MayGive(manager with { CreditMax = null }));
        Assert.True(manager.MayGive(Rights.None));
    }

    [Fact]
    public void More_allowed_never_holds_what_less_let_through()
    {
        int seed = Environment.TickCount;
        Random random = new(seed);
        for (int i = 0; i < 20_000; i++)
        {
            Money of = new(random.Next(0, 1_000_000));
            WantedRight wish = new(
                (MemberRight)random.Next(7), new Money(random.Next(0, 500_000)), of);
            Rights less = Any(random);
            Rights more = less with
            {
                DiscountPercent = less.DiscountPercent is { } p ? Math.Min(100, p + 3) : null,
                DiscountMax = less.DiscountMax is { } d ? d + new Money(500) : null,
                CreditMax = less.CreditMax is { } c ? c + new Money(500) : null,
                RefundMax = less.RefundMax is { } r ? r + new Money(500) : null,
            };
            Assert.True(!less.Allows(wish) || more.Allows(wish), $"seed {seed}, {wish}, {less}");
            Assert.True(
                !less.Allows(wish)
                || less.Allows(wish with { Amount = new Money(wish.Amount.Paise / 2) }),
                $"seed {seed}, half of {wish}, {less}");
        }
    }

    private static Rights Any(Random random) => new(
        true, random.Next(3) == 0 ? null : random.Next(0, 101), Sum(random), Sum(random),
        Sum(random), true, true, random.Next(2) == 0, random.Next(2) == 0, true);

    private static Money? Sum(Random random) =>
        random.Next(3) == 0 ? null : new Money(random.Next(0, 600_000));

    private static WantedRight Off(int rupees, int of) => new(
        MemberRight.Discount, Money.FromRupees(rupees), Money.FromRupees(of));
}
