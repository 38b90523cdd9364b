using ConverseErp.Outbound;
using ConverseErp.Outbound.Sending;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Outbound;

public sealed class When_a_delivery_arrives
{
    private static readonly Arbitrary<SendState> States =
        Gen.Elements(Enum.GetValues<SendState>()).ToArbitrary();

    private static readonly Arbitrary<(bool, bool, bool)> Flags =
        ArbMap.Default.ArbFor<(bool, bool, bool)>();

    private static readonly DepartureFacts Free = new(
        Samples.Now, Age: TimeSpan.FromSeconds(1), WaitMax: TimeSpan.FromHours(1),
        OptedOut: false, HasRecipient: true, HasWay: true, PausedUntil: null, CircuitLeft: null,
        Behind: null, Gap: Departures.Gap, Held: null, Ready: true, MustBe.Any, Jitter: 0.5);

    [Fact]
    public void What_may_have_left_never_goes_again()
    {
        Prop.ForAll(States, Flags, (state, flags) =>
        {
            (bool mine, bool inHand, bool due) = flags;
            Take take = Taking.Decide(state, mine, inHand, due);
            // The one exception is a row of this process that is not in its hands: its commit's
            // answer was lost, and nothing is sent before that answer.
            bool safe = state is SendState.Queued or SendState.Waiting
                || (state == SendState.Attempting && mine && !inHand);
            return take != Take.Go || safe;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(0, false, false, false, "Go")]
    [InlineData(0, true, true, false, "Join")]
    [InlineData(1, false, false, true, "Go")]
    [InlineData(1, true, false, false, "Drop")]
    [InlineData(2, false, false, false, "Settle")]
    [InlineData(2, true, true, false, "Join")]
    [InlineData(2, true, false, false, "Go")]
    [InlineData(3, false, false, false, "Drop")]
    [InlineData(4, true, false, true, "Drop")]
    [InlineData(9, false, false, false, "Drop")]
    public void Its_meaning_follows_from_the_row(
        short state, bool mine, bool inHand, bool due, string expected) =>
        Assert.Equal(
            expected, Taking.Decide((SendState)state, mine, inHand, due).ToString());

    [Fact]
    public void It_leaves_at_once_when_nothing_stands_in_its_way() =>
        Assert.IsType<Departure.Now>(Departures.Decide(Free));

    [Fact]
    public void It_is_queued_while_its_document_its_turn_or_a_slot_is_missing() =>
        Assert.IsType<Departure.Queued>(Departures.Decide(Free with { Ready = false }));

    [Fact]
    public void It_waits_behind_the_message_before_it_to_the_same_person()
    {
        DateTimeOffset due = Samples.Now.AddSeconds(16);

        Settlement.Waiting wait = Waiting(Free with { Behind = due, PausedUntil = Samples.Now });

        Assert.Equal(due + Departures.Gap, wait.DueAt);
        Assert.False(wait.Counts);
    }

    [Fact]
    public void It_waits_for_a_paused_number_and_a_little_longer()
    {
        DateTimeOffset until = Samples.Now.AddMinutes(1);

        Settlement.Waiting wait = Waiting(Free with { PausedUntil = until });

        Assert.InRange(wait.DueAt, until, until.AddSeconds(30));
        Assert.Equal("number-paused", wait.Reason);
    }

    [Fact]
    public void It_waits_while_the_circuit_is_open_and_longer_each_time()
    {
        DepartureFacts open = Free with { CircuitLeft = TimeSpan.FromSeconds(8), Jitter = 0 };

        Settlement.Waiting first = Waiting(open);
        Settlement.Waiting later = Waiting(open with { Age = TimeSpan.FromMinutes(10) });
        Settlement.Waiting last = Waiting(open with { Age = TimeSpan.FromMinutes(50) });

        Assert.Equal(Samples.Now.AddSeconds(8), first.DueAt);
        Assert.Equal(Samples.Now.AddSeconds(150), later.DueAt);
        Assert.Equal(Samples.Now.AddMinutes(5), last.DueAt);
        Assert.False(last.Counts);
    }

    [Fact]
    public void It_waits_for_a_place_within_the_limits_after_everything_else()
    {
        DateTimeOffset due = Samples.Now.AddSeconds(5);
        DepartureFacts held = Free with { Held = new(due, "pair-limit") };

        Settlement.Waiting wait = Waiting(held);
        Settlement.Waiting paused = Waiting(held with { PausedUntil = Samples.Now });

        Assert.Equal((due, "pair-limit", false), (wait.DueAt, wait.Reason, wait.Counts));
        Assert.Equal("number-paused", paused.Reason);
    }

    [Fact]
    public void What_waited_too_long_fails_and_a_first_departure_is_never_too_late()
    {
        DepartureFacts old = Free with { Age = TimeSpan.FromHours(2) };

        Departure waiting = Departures.Decide(old with { CircuitLeft = TimeSpan.FromSeconds(8) });
        Departure leaving = Departures.Decide(old);

        Assert.Equal(
            new Settlement.Failed("expired"),
            Assert.IsType<Departure.Settled>(waiting).As);
        Assert.IsType<Departure.Now>(leaving);
    }

    [Fact]
    public void STOP_and_a_missing_address_end_it()
    {
        Departure stopped = Departures.Decide(Free with { OptedOut = true });
        Departure nowhere = Departures.Decide(Free with { HasRecipient = false });

        Assert.Equal(
            new Settlement.Failed("opted-out"), Assert.IsType<Departure.Settled>(stopped).As);
        Assert.Equal(
            new Settlement.Failed("no-recipient"),
            Assert.IsType<Departure.Settled>(nowhere).As);
    }

    private static Settlement.Waiting Waiting(DepartureFacts facts) =>
        Assert.IsType<Settlement.Waiting>(
            Assert.IsType<Departure.Settled>(Departures.Decide(facts)).As);
}
