using ConverseErp.Contracts;
using ConverseErp.Ledger.Reminding;

namespace ConverseErp.Tests.Fast.Ledger;

public sealed class When_a_customer_may_be_reminded
{
    private static readonly DateTimeOffset Noon = At(12, 0);

    [Theory]
    // hour, minute, held, hour when it may be
    [InlineData(8, 59, true, 9)]
    [InlineData(9, 0, false, 9)]
    [InlineData(20, 59, false, 20)]
    [InlineData(21, 0, true, 9)]
    [InlineData(23, 59, true, 9)]
    [InlineData(0, 0, true, 9)]
    public void Nights_are_quiet_on_the_shops_own_clock(int hour, int minute, bool held, int next)
    {
        DateTimeOffset now = At(hour, minute);

        (ReminderHold hold, DateTimeOffset? at) = Decide(now, AFacts());

        Assert.Equal(held ? ReminderHold.QuietHours : ReminderHold.None, hold);
        if (!held) return;
        Assert.Equal(new TimeOnly(next, 0),
            TimeOnly.FromDateTime(at!.Value.ToOffset(TimeSpan.FromMinutes(330)).DateTime));
        Assert.InRange(at.Value - now, TimeSpan.Zero, TimeSpan.FromHours(12));
    }

    [Fact]
    public void Quiet_hours_within_a_day_and_none_at_all()
    {
        ReminderRule siesta = new(new TimeOnly(13, 0), new TimeOnly(16, 0), 7);
        ReminderRule never = new(new TimeOnly(9, 0), new TimeOnly(9, 0), 7);

        Assert.Equal(At(16, 0), ReminderDecision.Awake(siesta, At(14, 0), IndianDay.Zone));
        Assert.Equal(At(12, 0), ReminderDecision.Awake(siesta, At(12, 0), IndianDay.Zone));
        Assert.Equal(At(3, 0), ReminderDecision.Awake(never, At(3, 0), IndianDay.Zone));
    }

    [Fact]
    public void Two_in_seven_days_are_enough()
    {
        DateTimeOffset[] twice = [Noon.AddDays(-6), Noon.AddDays(-1)];

        (ReminderHold often, DateTimeOffset? next) = Decide(Noon, AFacts(twice));
        (ReminderHold later, _) = Decide(Noon.AddDays(1), AFacts(twice));

        Assert.Equal((ReminderHold.Often, (DateTimeOffset?)Noon.AddDays(1)), (often, next));
        Assert.Equal(ReminderHold.None, later);
    }

    [Fact]
    public void Room_that_comes_at_night_is_used_in_the_morning()
    {
        DateTimeOffset late = At(20, 59).AddDays(-7).AddMinutes(30);

        (_, DateTimeOffset? next) = Decide(Noon, AFacts([late, Noon.AddDays(-1)]));

        Assert.Equal(At(9, 0).AddDays(1), next);
    }

    [Fact]
    public void What_the_customer_says_comes_before_clocks_and_limits()
    {
        ReminderFacts all = AFacts([Noon, Noon]) with { Claimed = true, Disputed = true };

        Assert.Equal(ReminderHold.NothingDue,
            Decide(At(2, 0), all with { Balance = Money.Zero }).Hold);
        Assert.Equal(ReminderHold.Claimed, Decide(At(2, 0), all).Hold);
        Assert.Equal(ReminderHold.Disputed, Decide(At(2, 0), all with { Claimed = false }).Hold);
    }

    [Fact]
    public void A_shop_may_remind_nobody_and_no_more_than_daily()
    {
        ReminderRule none = ReminderRule.Usual with { PerWeek = 0 };

        Assert.Equal((ReminderHold.Often, null),
            ReminderDecision.Decide(none, AFacts(), Noon, IndianDay.Zone));
        Assert.Null(ReminderDecision.Refuses(none));
        Assert.Equal(["reminder-rule-out-of-range", "reminder-rule-out-of-range"],
            new[] { -1, 8 }.Select(
                n => ReminderDecision.Refuses(none with { PerWeek = n })?.Code));
    }

    [Fact]
    public void A_promised_day_is_waited_for_until_it_is_past()
    {
        DateOnly today = new(2026, 11, 22);
        ReminderFacts promised = AFacts() with { Promises = [APromise(today, 100_00)] };

        (ReminderHold hold, DateTimeOffset? next) = Decide(Noon, promised);

        Assert.Equal(ReminderHold.Promised, hold);
        Assert.Equal(At(9, 0).AddDays(1), next);
        Assert.Equal(ReminderHold.None, Decide(Noon.AddDays(1), promised).Hold);
        Assert.Equal(ReminderHold.Disputed, Decide(Noon, promised with { Disputed = true }).Hold);
    }

    [Fact]
    public void What_is_promised_of_a_bill_is_not_asked_for_and_the_rest_is()
    {
        DateOnly today = new(2026, 11, 22);
        PromisedDay bill = APromise(today.AddDays(5), 30_00) with { Order = new(Guid.NewGuid()) };
        ReminderFacts one = AFacts() with { Promises = [bill] };
        ReminderFacts all = one with
        {
            Promises = [bill, bill with { Left = new Money(70_00), On = today.AddDays(2) }],
        };

        Assert.Equal(70_00, one.Asked(today).Paise);
        Assert.Equal(ReminderHold.None, Decide(Noon, one).Hold);
        Assert.Equal((ReminderHold.Promised, At(9, 0).AddDays(3)), Decide(Noon, all));
        Assert.Equal(100_00, one.Asked(today.AddDays(6)).Paise);
    }

    [Fact]
    public void A_reminder_whose_words_were_given_is_not_counted_against_itself()
    {
        ReminderRule once = ReminderRule.Usual with { PerWeek = 1 };
        DateTimeOffset given = Noon.AddHours(-1);
        KnownReminder own = new(given, null);

        Assert.Equal(ReminderHold.None, ToSend(once, AFacts([given]), own).Hold);
        Assert.Equal(ReminderHold.Often, ToSend(once, AFacts([given]), null).Hold);
        Assert.Equal(ReminderHold.Often,
            ToSend(once, AFacts([given.AddDays(-1), given]), own).Hold);
    }

    [Fact]
    public void What_was_allowed_is_looked_at_again_before_it_is_sent()
    {
        KnownReminder own = new(Noon.AddHours(-1), null);
        ReminderFacts owes = AFacts([Noon.AddHours(-1)]);

        Assert.Equal(ReminderHold.NothingDue,
            ToSend(ReminderRule.Usual, owes with { Balance = Money.Zero }, own).Hold);
        Assert.Equal(ReminderHold.Disputed,
            ToSend(ReminderRule.Usual, owes with { Disputed = true }, own).Hold);
        Assert.Equal((ReminderHold.QuietHours, At(9, 0).AddDays(1)), ReminderDecision.ToSend(
            ReminderRule.Usual, owes, own, works: true, At(21, 5), IndianDay.Zone));
        Assert.Equal(ReminderHold.None, ToSend(ReminderRule.Usual, owes, own).Hold);
    }

    [Fact]
    public void Sent_once_it_is_not_held_again_whatever_came_since()
    {
        KnownReminder sent = new(Noon, Noon);
        ReminderFacts paid = AFacts([Noon]) with { Balance = Money.Zero };

        Assert.Equal((ReminderHold.None, null), ToSend(ReminderRule.Usual, paid, sent));
    }

    [Fact]
    public void While_WhatsApp_works_badly_it_waits_after_all_that_holds_it_anyway()
    {
        (ReminderHold slow, DateTimeOffset? next) = ReminderDecision.ToSend(
            ReminderRule.Usual, AFacts(), null, works: false, Noon, IndianDay.Zone);
        (ReminderHold paid, _) = ReminderDecision.ToSend(
            ReminderRule.Usual, AFacts() with { Balance = Money.Zero }, null, works: false, Noon,
            IndianDay.Zone);

        Assert.Equal((ReminderHold.WhatsAppSlow, (DateTimeOffset?)Noon.AddMinutes(10)),
            (slow, next));
        Assert.Equal(ReminderHold.NothingDue, paid);
    }

    private static (ReminderHold Hold, DateTimeOffset? Next) ToSend(
        ReminderRule rule, ReminderFacts facts, KnownReminder? known) =>
        ReminderDecision.ToSend(rule, facts, known, works: true, Noon, IndianDay.Zone);

    private static PromisedDay APromise(DateOnly on, long paise) => new(
        Guid.NewGuid(), default, null, null, on, null, Noon, new Money(paise));

    private static (ReminderHold Hold, DateTimeOffset? Next) Decide(
        DateTimeOffset now, ReminderFacts facts) =>
        ReminderDecision.Decide(ReminderRule.Usual, facts, now, IndianDay.Zone);

    private static ReminderFacts AFacts(DateTimeOffset[]? recent = null) =>
        new(new Money(100_00), false, false, recent ?? []);

    private static DateTimeOffset At(int hour, int minute) =>
        new(2026, 11, 22, hour, minute, 0, TimeSpan.FromMinutes(330));
}
