using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Understanding;
using ConverseErp.Conversations.Understanding.Affairs;
using ConverseErp.Tests.Fast.Conversations.Approving;

namespace ConverseErp.Tests.Fast.Conversations.Dialogue;

public sealed class When_money_is_told_to_be_for_a_bill
{
    private static readonly PartyId Somebody = new(Guid.NewGuid());
    private static readonly BillView Twelve = Bill(12, AChat.Mohan.Id);
    private static readonly BillView Fourteen = Bill(14, AChat.Mohan.Id);
    private static readonly BillView Walkin = Bill(15, null);
    private static readonly BillView Others = Bill(16, Somebody);

    [Fact]
    public async Task It_is_written_for_whoever_has_the_bill()
    {
        Outcome outcome = await SayAsync(500, 12, 14);

        RecordPayment paid = Written(outcome);
        Assert.Equal(
            (AChat.Mohan.Id, true, Money.FromRupees(500)),
            (paid.Party, paid.Received, paid.Amount));
        Assert.True(paid.Bills!.Select(b => b.Order).SequenceEqual(
            (OrderId[])[Twelve.Order, Fourteen.Order]));
        Assert.All(paid.Bills!, bill => Assert.Null(bill.Amount));
    }

    [Fact]
    public async Task Without_a_sum_it_is_what_they_have_open_and_asked_first()
    {
        Outcome asked = await SayAsync(null, 12, 14);

        Assert.Empty(asked.Asked);
        Assert.Contains("₹850", asked.Text, StringComparison.Ordinal);
        Assert.Contains("INV/2627/14", asked.Text, StringComparison.Ordinal);
        ChatContext c = Said(asked.State, null, []);
        Outcome? written = await Payments.AnswerAsync(
            c with { Heard = c.Heard with { Intent = "yes" } }, asked.State.Question!, default);
        Assert.Equal(Money.FromRupees(850), Written(written!).Amount);
        Assert.Equal(2, Written(written!).Bills!.Count);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(99)]
    public async Task Of_nobodys_anothers_or_no_bill_nothing_is_written(int number)
    {
        Outcome outcome = await SayAsync(500, 12, number);

        Assert.Empty(outcome.Asked);
        Assert.Contains(
            number.ToString(CultureInfo.InvariantCulture), outcome.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_not_the_bills_is_told()
    {
        ChatContext c = Said(ChatState.New, 500, [12]);
        Outcome? outcome = await Talk.StartAsync(c with
        {
            Heard = c.Heard with { AffairOf = new HeardParty(Somebody, [], null) },
        }, Rights.All, default);

        Assert.Empty(outcome!.Asked);
        Assert.Contains("Mohan Lal", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_who_takes_no_payments_is_told_so()
    {
        Outcome? outcome = await Talk.StartAsync(
            Said(ChatState.New, 500, [12]), Rights.None, default);

        Assert.Empty(outcome!.Asked);
    }

    [Fact]
    public async Task Its_ways_and_its_day_go_with_it()
    {
        ChatContext c = Said(ChatState.New, 500, [12]);
        Outcome? outcome = await Talk.StartAsync(c with
        {
            Heard = c.Heard with
            {
                Paid = c.Heard.Paid! with
                {
                    Parts = [new SpokenPart("cash", 200), new SpokenPart("upi", 300)],
                    On = new DateOnly(2026, 11, 19),
                },
            },
        }, Rights.All, default);

        RecordPayment paid = Written(outcome!);
        Assert.True(paid.Parts!.SequenceEqual(
            (PaymentPart[])
            [
                new(PaymentMode.Cash, Money.FromRupees(200)),
                new(PaymentMode.Upi, Money.FromRupees(300)),
            ]));
        Assert.Equal(new DateOnly(2026, 11, 19), paid.On);
    }

    [Fact]
    public async Task Parts_that_make_another_sum_are_asked_about_with_both()
    {
        ChatContext c = AChat.Of(AChat.Owner, "yes");
        c = c with
        {
            Heard = c.Heard with
            {
                Intent = Intents.PaymentReceived,
                Party = new HeardParty(AChat.Mohan.Id, [], null),
                Amount = Money.FromRupees(450),
                Paid = new SpokenPayment(450)
                {
                    Parts = [new SpokenPart("cash", 200), new SpokenPart("upi", 250)],
                    Named = 500,
                },
            },
        };

        Outcome asked = await Payments.PaymentAsync(c, received: true, default);
        Outcome? written = await Payments.AnswerAsync(
            c with { State = asked.State, Heard = c.Heard with { Intent = "yes" } },
            asked.State.Question!, default);

        Assert.Empty(asked.Asked);
        Assert.Contains("₹450", asked.Text, StringComparison.Ordinal);
        Assert.Contains("₹500", asked.Text, StringComparison.Ordinal);
        Assert.Equal(Money.FromRupees(450), Written(written!).Amount);
        Assert.Equal(2, Written(written!).Parts!.Count);
    }

    private static MoneySteps Payments { get; } = new(new NoKhata(), new NoPromises());

    private static IBills Bills { get; } = Fake.Of<IBills>(("ByNumberAsync", args =>
        Task.FromResult((BillView?)(new[] { Twelve, Fourteen, Walkin, Others }).FirstOrDefault(
            b => b.Number.EndsWith($"/{args[1]}", StringComparison.Ordinal)))));

    private static PaidBillTalk Talk { get; } = new(
        Payments, Bills,
        Fake.Of<IClaims>(("StandingAsync", args => Task.FromResult<BillDue?>(
            new BillDue(AChat.Mohan.Id, default, default, null, false, null)
            {
                Open = Money.FromRupees(
                    (OrderId)args[1]! == Twelve.Order ? 500L : 350L),
            }))),
        new QuotedBill(Fake.Of<IOrders>(), Bills));

    private static async Task<Outcome> SayAsync(int? rupees, params long[] bills) =>
        (await Talk.StartAsync(Said(ChatState.New, rupees, bills), Rights.All, default))!;

    private static ChatContext Said(ChatState state, int? rupees, long[] bills)
    {
        ChatContext c = AChat.Of(AChat.Owner, "yes") with { State = state };
        return c with
        {
            Heard = c.Heard with
            {
                Affair = OwnAffairs.BillsPaid,
                Paid = new SpokenPayment(rupees) { Bills = bills },
            },
        };
    }

    private static RecordPayment Written(Outcome outcome) =>
        Assert.IsType<RecordPayment>(Assert.Single(outcome.Asked).Message);

    private static BillView Bill(int number, PartyId? party) => new(
        new InvoiceId(Guid.NewGuid()), new OrderId(Guid.NewGuid()), $"INV/2627/{number}",
        "tax-invoice", "issued", Money.FromRupees(500), party,
        new DateOnly(2026, 11, 19), null, "");
}
