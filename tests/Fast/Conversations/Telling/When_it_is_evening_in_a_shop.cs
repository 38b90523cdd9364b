using ConverseErp.Contracts;
using ConverseErp.Conversations.Telling;

namespace ConverseErp.Tests.Fast.Conversations.Telling;

/// <summary>A digest goes at nine of the shop's own clock, once, and only where it costs no
/// template.</summary>
public sealed class When_it_is_evening_in_a_shop
{
    private static readonly BusinessId Shop = new(
        Guid.Parse("01910000-0000-7000-8000-000000000001"));

    private static readonly DateOnly Night = new(2026, 11, 8);

    private static readonly DigestFacts Everything = new(
        Waiting: 1, Wanted: true, WindowOpen: true, MaySpend: true, WhatsAppWorks: true,
        IsOver: false);

    [Fact]
    public void It_is_nine_of_the_shops_own_clock()
    {
        Assert.Equal(India(21, 0), Hours(ReminderRule.Usual).At(Night, Shop));
        Assert.Equal(
            new DateTimeOffset(2026, 11, 8, 21, 0, 0, TimeSpan.FromHours(4)),
            Hours(ReminderRule.Usual, zone: "Asia/Dubai").At(Night, Shop));
    }

    [Fact]
    public void Quiet_hours_that_begin_before_it_bring_it_forward()
    {
        ReminderRule early = ReminderRule.Usual with { QuietFrom = new TimeOnly(20, 30) };
        ReminderRule late = ReminderRule.Usual with { QuietFrom = new TimeOnly(22, 0) };
        ReminderRule none = ReminderRule.Usual with { QuietFrom = new TimeOnly(9, 0) };

        Assert.Equal(India(20, 30), Hours(early).At(Night, Shop));
        Assert.Equal(India(21, 0), Hours(late).At(Night, Shop));
        Assert.Equal(India(21, 0), Hours(none).At(Night, Shop));
    }

    [Fact]
    public void Shops_are_spread_over_some_minutes_and_each_keeps_its_own()
    {
        DigestHours hours = new(
            21, TimeSpan.FromMinutes(10), ReminderRule.Usual, IndianDay.Zone);
        DateTimeOffset[] at =
        [
            .. Enumerable.Range(0, 200).Select(
                _ => hours.At(Night, new BusinessId(Guid.NewGuid()))),
        ];

        Assert.All(at, a => Assert.InRange(a, India(21, 0), India(21, 10)));
        Assert.True(at.Max() - at.Min() > TimeSpan.FromMinutes(5));
        Assert.Equal(hours.At(Night, Shop), hours.At(Night, Shop));
    }

    [Theory]
    [InlineData(20, 59, 8)]
    [InlineData(21, 0, 9)]
    [InlineData(23, 30, 9)]
    public void The_next_night_is_one_whose_digest_is_still_to_come(
        int hour, int minute, int day) => Assert.Equal(
            new DateOnly(2026, 11, day),
            Hours(ReminderRule.Usual).NextNight(India(hour, minute), Shop));

    [Fact]
    public void An_hour_late_it_is_no_evening_any_more()
    {
        DigestHours hours = Hours(ReminderRule.Usual);

        Assert.False(hours.IsOver(Night, India(22, 0), Shop));
        Assert.True(hours.IsOver(Night, India(22, 1), Shop));
    }

    [Fact]
    public void It_is_sent_when_nothing_stands_against_it() =>
        Assert.Equal(DigestStep.Send, DigestDecision.Of(Everything));

    [Fact]
    public void Without_anything_to_tell_there_is_none() => Assert.Equal(
        DigestStep.Nothing, DigestDecision.Of(Everything with { Waiting = 0 }));

    [Fact]
    public void Whatever_stands_against_it_keeps_what_waits()
    {
        DigestFacts[] against =
        [
            Everything with { Wanted = false }, Everything with { WindowOpen = false },
            Everything with { MaySpend = false }, Everything with { WhatsAppWorks = false },
            Everything with { IsOver = true },
        ];

        Assert.All(against, f => Assert.Equal(DigestStep.Keep, DigestDecision.Of(f)));
    }

    [Fact]
    public void Of_what_the_budget_stops_it_is_the_first()
    {
        BudgetNow used = new(Money.FromRupees(1L), new MessageCost(1_0000), 100);
        BudgetNow half = new(Money.FromRupees(1L), new MessageCost(5000), 0);

        Assert.False(used.MaySpend(Purpose.Digest, windowOpen: true, ofMoney: false));
        Assert.True(used.MaySpend(Purpose.Bill, windowOpen: true, ofMoney: false));
        Assert.True(half.MaySpend(Purpose.Digest, windowOpen: true, ofMoney: false));
    }

    [Theory]
    [InlineData(24, 0, 7, 20)]
    [InlineData(-1, 0, 7, 20)]
    [InlineData(21, 60, 7, 20)]
    [InlineData(21, 10, 0, 20)]
    [InlineData(21, 10, 7, 0)]
    [InlineData(21, 10, 7, 101)]
    public void Settings_that_cannot_be_stop_the_start(
        int hour, int spread, int days, int waiting) =>
        Assert.Throws<InvalidOperationException>(() => new DigestOptions
        {
            Hour = hour, SpreadMinutes = spread, KeptDays = days, WaitingMax = waiting,
        }.Checked());

    [Fact]
    public void The_usual_settings_are_right() => Assert.Equal(
        21, new DigestOptions().Checked().Hour);

    private static DigestHours Hours(ReminderRule rule, string zone = IndianDay.Zone) =>
        new(21, TimeSpan.Zero, rule, zone);

    private static DateTimeOffset India(int hour, int minute) =>
        new(2026, 11, 8, hour, minute, 0, TimeSpan.FromMinutes(330));
}
