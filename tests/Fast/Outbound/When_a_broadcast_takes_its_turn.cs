using ConverseErp.Contracts;
using ConverseErp.Outbound;
using ConverseErp.Outbound.Broadcasts;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_a_broadcast_takes_its_turn
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 6, 0, 0, TimeSpan.Zero);

    private static readonly BroadcastOptions Options = new();

    private static readonly MarketingWeather Calm = new(
        0, Mode.Full, null, TemplateMayBeSent: true, NumberIsBad: false);

    private static readonly TurnFacts Usual = new(
        Now, Calm, default, HasWaiting: true, Queued: 0, Room: 1_000);

    [Fact]
    public void A_few_people_are_queued_and_never_more_than_its_share_of_the_lanes()
    {
        Assert.Equal(new TurnStep.Release(4), Decide(Usual));
        Assert.Equal(new TurnStep.Release(1), Decide(Usual with { Queued = 39 }));
        Assert.IsType<TurnStep.Rest>(Decide(Usual with { Queued = 40 }));
    }

    [Theory]
    [InlineData(1, null, false)]
    [InlineData(2, BroadcastReasons.Surge, false)]
    [InlineData(3, BroadcastReasons.Surge, true)]
    [InlineData(4, BroadcastReasons.Surge, true)]
    public void It_rests_from_level_two_and_puts_back_from_level_three(
        int level, string? why, bool putsBack)
    {
        TurnStep step = Decide(Usual with { Weather = Calm with { SurgeLevel = level } });

        Assert.Equal(why, (step as TurnStep.Rest)?.Why);
        Assert.Equal(putsBack, step is TurnStep.Rest { PutBack: true });
    }

    [Theory]
    [InlineData(Mode.Full, null)]
    [InlineData(Mode.AiDegraded, null)]
    [InlineData(Mode.WhatsAppDegraded, BroadcastReasons.Mode)]
    [InlineData(Mode.CompanionOnly, BroadcastReasons.Mode)]
    public void It_rests_while_whatsapp_works_badly(Mode mode, string? why) =>
        Assert.Equal(why, (Decide(Usual with { Weather = Calm with { Mode = mode } })
            as TurnStep.Rest)?.Why);

    [Fact]
    public void At_night_it_sleeps_until_the_shops_hours()
    {
        DateTimeOffset opens = Now.AddHours(9);

        TurnStep step = Decide(Usual with { Weather = Calm with { ClosedUntil = opens } });

        Assert.Equal(new TurnStep.Rest(BroadcastReasons.QuietHours, opens, false), step);
    }

    [Fact]
    public void A_portfolio_at_its_limit_is_waited_for() => Assert.Equal(
        BroadcastReasons.Limit, (Decide(Usual with { Room = 0 }) as TurnStep.Rest)?.Why);

    [Theory]
    [InlineData(200, 0, 1, 0, 0, BroadcastReasons.Spam)]
    [InlineData(1, 0, 1, 0, 0, BroadcastReasons.Spam)]
    [InlineData(100, 0, 0, 21, 0, BroadcastReasons.Spam)]
    [InlineData(100, 0, 0, 20, 0, null)]
    [InlineData(100, 26, 0, 0, 0, BroadcastReasons.Failures)]
    [InlineData(100, 25, 0, 0, 0, null)]
    [InlineData(100, 0, 0, 0, 6, BroadcastReasons.OptOuts)]
    [InlineData(100, 0, 0, 0, 5, null)]
    // Too few to say anything.
    [InlineData(19, 19, 0, 19, 19, null)]
    public void What_people_and_whatsapp_do_not_like_is_stopped(
        int sent, int failed, int spam, int capped, int optedOut, string? why) => Assert.Equal(
        why,
        (Decide(Usual with
        {
            Health = new BroadcastHealth(sent, failed, spam, capped, optedOut),
        }) as TurnStep.Halt)?.Reason);

    [Fact]
    public void A_template_or_a_number_in_trouble_stops_it()
    {
        Assert.Equal(
            new TurnStep.Halt(BroadcastReasons.Template),
            Decide(Usual with { Weather = Calm with { TemplateMayBeSent = false } }));
        Assert.Equal(
            new TurnStep.Halt(BroadcastReasons.Number),
            Decide(Usual with { Weather = Calm with { NumberIsBad = true } }));
    }

    [Fact]
    public void With_nobody_left_it_is_done_whatever_else() => Assert.IsType<TurnStep.Finish>(
        Decide(Usual with
        {
            HasWaiting = false, Weather = Calm with { SurgeLevel = 4, NumberIsBad = true },
        }));

    [Theory]
    [InlineData("2026-11-24T04:29:00Z", "2026-11-24T04:30:00Z")]
    [InlineData("2026-11-24T04:30:00Z", null)]
    [InlineData("2026-11-24T14:29:00Z", null)]
    [InlineData("2026-11-24T14:30:00Z", "2026-11-25T04:30:00Z")]
    public void The_shops_day_is_from_ten_to_eight(string now, string? opens) => Assert.Equal(
        opens is null ? null : DateTimeOffset.Parse(
            opens, System.Globalization.CultureInfo.InvariantCulture),
        new SendingHours(600, 1200).ClosedUntil(
            DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture),
            "Asia/Kolkata"));

    [Fact]
    public void A_broadcast_may_ask_for_less_of_the_day_and_never_for_more()
    {
        Assert.Equal(new SendingHours(660, 780), SendingHours.Within(Options, 660, 780));
        Assert.Null(SendingHours.Within(Options, 599, null));
        Assert.Null(SendingHours.Within(Options, null, 1201));
        Assert.Null(SendingHours.Within(Options, 700, 700));
    }

    [Fact]
    public void The_same_person_of_the_same_broadcast_is_the_same_message()
    {
        Guid broadcast = Guid.Parse("0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b");

        Assert.Equal(
            BroadcastIds.Message(broadcast, "+919876543210"),
            BroadcastIds.Message(broadcast, "+919876543210"));
        Assert.NotEqual(
            BroadcastIds.Message(broadcast, "+919876543210"),
            BroadcastIds.Message(broadcast, "+919876543211"));
        Assert.NotEqual(
            BroadcastIds.Message(broadcast, "+919876543210"),
            BroadcastIds.Message(Guid.Empty, "+919876543210"));
    }

    private static TurnStep Decide(TurnFacts facts) => BroadcastDecision.Decide(facts, Options);
}
