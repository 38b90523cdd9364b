using ConverseErp.Contracts;
using ConverseErp.Ledger.Gateway;

namespace ConverseErp.Tests.Fast.Ledger;

/// <summary>Any order and any duplicates of one payment's events end in the same books.</summary>
public sealed class When_gateway_events_come_in_any_order
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 5, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ours = Guid.CreateVersion7(Now);
    private static readonly GatewayLinkSeen Link =
        new("plink_1", Ours.ToString("N"), "created");

    private static readonly GatewayEventReceived[] Money =
    [
        Told("payment.failed", "failed"), Told("payment.authorized", "authorized"),
        Told("payment.captured", "captured"),
        Told("payment_link.paid", "captured") with { Link = Link with { Status = "paid" } },
    ];

    [Fact]
    public void Failed_then_captured_is_one_payment()
    {
        foreach (Books books in EveryOrder(Money, cancelled: false))
        {
            Assert.Equal(-50_000, books.Net);
            Assert.Empty(books.Open);
        }
    }

    [Theory]
    [InlineData("processed", 20_000, -30_000)]
    [InlineData("processed", 50_000, 0)]
    [InlineData("failed", 20_000, -50_000)]
    public void A_refund_counts_once_and_a_failed_one_never(
        string end, long refund, long net)
    {
        GatewayEventReceived[] events =
        [
            .. Money, Back("created", refund), Back(end, refund), Back("processed", refund),
        ];
        if (end == "processed") events = events[..^1];

        foreach (Books books in EveryOrder(events, cancelled: false))
        {
            Assert.Equal(net, books.Net);
            Assert.Empty(books.Open);
        }
    }

    [Fact]
    public void Two_payments_of_one_link_are_two()
    {
        GatewayEventReceived[] events =
        [
            Told("payment.captured", "captured"), Told("payment.failed", "failed"),
            Told("payment.captured", "captured") with { Payment = Paid("pay_2", "captured") },
            Told("payment_link.partially_paid", "captured") with
            {
                Link = Link with { Status = "partially_paid" },
            },
        ];

        foreach (Books books in EveryOrder(events, cancelled: false))
            Assert.Equal(-100_000, books.Net);
    }

    [Fact]
    public void Money_for_a_cancelled_sale_waits_for_a_person()
    {
        foreach (Books books in EveryOrder(Money, cancelled: true))
        {
            Assert.Equal(0, books.Net);
            Assert.Equal(["bill-cancelled"], books.Open.Values);
        }
    }

    [Fact]
    public void Money_of_an_unknown_link_waits_until_it_has_gone_back()
    {
        GatewayEventReceived[] unknown = [.. Money.Select(e => e with { Link = null })];
        GatewayEventReceived[] gone =
            [.. unknown, Back("created", 50_000, null), Back("processed", 50_000, null)];

        foreach (Books books in EveryOrder(unknown, cancelled: false))
        {
            Assert.Equal(0, books.Net);
            Assert.Equal(["link-unknown"], books.Open.Values);
        }

        foreach (Books books in EveryOrder(gone, cancelled: false))
        {
            Assert.Equal(0, books.Net);
            Assert.Empty(books.Open);
        }
    }

    [Fact]
    public void A_link_that_is_known_later_takes_the_money_out_of_the_queue()
    {
        GatewayEventReceived[] events =
            [.. Money[..3].Select(e => e with { Link = null }), Money[3]];

        foreach (Books books in EveryOrder(events, cancelled: false))
        {
            Assert.Equal(-50_000, books.Net);
            Assert.Empty(books.Open);
        }
    }

    // Every order, each with some of the events repeated somewhere.
    private static IEnumerable<Books> EveryOrder(GatewayEventReceived[] events, bool cancelled)
    {
        Random random = new(11);
        foreach (GatewayEventReceived[] order in Permutations(events))
        {
            List<GatewayEventReceived> told = [.. order];
            for (int again = random.Next(4); again > 0; again--)
                told.Insert(random.Next(told.Count + 1), order[random.Next(order.Length)]);
            Books books = new(cancelled);
            foreach (GatewayEventReceived one in told) books.Take(one);
            yield return books;
        }
    }

    private static IEnumerable<T[]> Permutations<T>(T[] all)
    {
        if (all.Length <= 1)
        {
            yield return all;
            yield break;
        }

        for (int first = 0; first < all.Length; first++)
        {
            T[] rest = [.. all[..first], .. all[(first + 1)..]];
            foreach (T[] order in Permutations(rest)) yield return [all[first], .. order];
        }
    }

    private static GatewayEventReceived Told(string name, string status) => new(
        "razorpay", name, Link, Paid("pay_1", status), null, Now);

    private static GatewayPaymentSeen Paid(string id, string status) =>
        new(id, new Money(50_000), status, "upi", null, Now);

    private static GatewayEventReceived Back(string status, long paise) =>
        Back(status, paise, Link);

    private static GatewayEventReceived Back(
        string status, long paise, GatewayLinkSeen? link) => new(
        "razorpay", "refund." + status, link, Paid("pay_1", "captured"),
        new GatewayRefundSeen("rfnd_1", new Money(paise), status), Now);

    /// <summary>Books as the writer keeps them, in memory.</summary>
    private sealed class Books(bool cancelled)
    {
        private static readonly PartyId Ramesh = new(Guid.CreateVersion7(Now));
        private readonly Dictionary<string, GatewayMoney> _known = [];
        private readonly Dictionary<Guid, (long Paise, bool Undone)> _booked = [];
        private readonly Dictionary<string, string> _mismatches = [];

        public Dictionary<string, string> Open { get; } = [];

        /// <summary>What the party's khata has moved by.</summary>
        public long Net => _booked.Values.Where(b => !b.Undone).Sum(b => b.Paise);

        public void Take(GatewayEventReceived told)
        {
            GatewayPaymentSeen payment = told.Payment!;
            GatewayMoney money = GatewayMoney.Take(
                _known.GetValueOrDefault(payment.Id), payment, told.Refund,
                told.Link is null ? null : Ours);
            _known[payment.Id] = money;
            KeptLink? link = money.Link is null ? null : new KeptLink(
                Ours, default, default, Ramesh, "1", new Money(50_000), false, "open", "plink_1",
                null, cancelled, null);
            Placement placed = new(
                link, _mismatches.GetValueOrDefault(money.Payment),
                _booked.ContainsKey(money.Id) ? Ramesh : null, _booked.ContainsKey,
                id => _booked[id].Undone);
            foreach (GatewayEffect effect in GatewayDecision.Settle(money, placed).ToArray())
                Do(effect, money);
        }

        private void Do(GatewayEffect effect, GatewayMoney money)
        {
            switch (effect)
            {
                case GatewayEffect.Book:
                    _booked.Add(money.Id, (-money.Amount.Paise, false));
                    break;
                case GatewayEffect.Unplaced unplaced:
                    _mismatches.Add(money.Payment, "open");
                    Open.Add(money.Payment, unplaced.Reason);
                    break;
                case GatewayEffect.Resolve:
                    _mismatches[money.Payment] = "resolved";
                    Open.Remove(money.Payment);
                    break;
                case GatewayEffect.Refund back:
                    _booked.Add(back.Money.Id, (back.Money.Amount.Paise, false));
                    break;
                case GatewayEffect.RefundUndone undone:
                    _booked[undone.Money.Id] = (undone.Money.Amount.Paise, true);
                    break;
            }
        }
    }
}
