using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Health;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>WhatsApp works as long as what it takes arrives; a few messages say nothing.
/// </summary>
public sealed class When_delivery_is_judged
{
    private const string Meta = "whatsapp-meta";
    private static readonly DateTimeOffset Now = new(2026, 11, 8, 12, 0, 0, TimeSpan.Zero);
    private readonly StandingClock _clock = new() { Now = Now };
    private readonly Dictionary<(DeliveryTally, string, DateTimeOffset), DeliveryCount> _written =
        [];

    [Theory]
    [InlineData(100, 90, "Full")]
    [InlineData(100, 89, "WhatsAppDegraded")]
    [InlineData(49, 10, "Full")]
    [InlineData(50, 44, "WhatsAppDegraded")]
    public void What_was_taken_must_be_on_phones_after_two_minutes(
        int accepted, int delivered, string mode)
    {
        DeliveryTally tally = new(_clock);
        Send(tally, accepted, secondsAgo: 180, seen: accepted, delivered);

        Assert.Equal(mode, Judge(tally).Mode.ToString());
    }

    [Fact]
    public void What_was_taken_just_now_has_time()
    {
        DeliveryTally tally = new(_clock);
        Send(tally, 100, secondsAgo: 180, seen: 100, delivered: 100);
        Send(tally, 100, secondsAgo: 20, seen: 0, delivered: 0);

        Assert.Equal(Mode.Full, Judge(tally).Mode);
    }

    [Fact]
    public void What_has_not_left_after_half_a_minute_has_failed()
    {
        DeliveryTally tally = new(_clock);
        Send(tally, 100, secondsAgo: 60, seen: 89, delivered: 60);

        (Mode mode, string reason) = Judge(tally);

        Assert.Equal(Mode.WhatsAppDegraded, mode);
        Assert.Equal("whatsapp-meta: 11 of 100 failed", reason);
    }

    [Fact]
    public void Whom_it_does_not_reach_says_nothing_and_the_providers_errors_do()
    {
        DeliveryTally people = new(_clock), provider = new(_clock);
        Send(people, 100, secondsAgo: 60, seen: 60, delivered: 60);
        Send(provider, 100, secondsAgo: 60, seen: 88, delivered: 60);
        for (int i = 0; i < 40; i++) people.Excused(Meta, Now.AddSeconds(-60));
        for (int i = 0; i < 12; i++) provider.FailedLater(Meta, Now.AddSeconds(-60));

        Assert.Equal(Mode.Full, Judge(people).Mode);
        Assert.Equal(Mode.WhatsAppDegraded, Judge(provider).Mode);
    }

    [Fact]
    public void One_provider_that_fails_is_not_hidden_by_another()
    {
        DeliveryTally tally = new(_clock);
        Send(tally, 1000, secondsAgo: 60, seen: 1000, delivered: 1000);
        _clock.Now = Now.AddSeconds(-60);
        for (int i = 0; i < 50; i++) tally.Note("whatsapp-gupshup", new SendOutcome.NotSent("x"));
        _clock.Now = Now;

        (Mode mode, string reason) = Judge(tally);

        Assert.Equal(Mode.WhatsAppDegraded, mode);
        Assert.StartsWith("whatsapp-gupshup", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_minutes_of_silence_leave_the_app_alone_and_one_delivery_ends_them()
    {
        DeliveryTally tally = new(_clock);
        _clock.Now = Now.AddMinutes(-5);
        tally.Accepted(Meta);
        tally.Delivered(Meta, _clock.Now);
        _clock.Now = Now.AddSeconds(-90);
        for (int i = 0; i < 10; i++) tally.Failed(Meta);
        _clock.Now = Now;
        Mode silent = Judge(tally).Mode;

        tally.Delivered(Meta, Now.AddSeconds(-100));

        Assert.Equal(Mode.CompanionOnly, silent);
        Assert.Equal(Mode.Full, Judge(tally).Mode);
    }

    [Fact]
    public void That_nobody_tries_any_more_is_no_sign_that_it_works()
    {
        DeliveryTally tally = new(_clock);
        _clock.Now = Now.AddMinutes(-8);
        tally.Accepted(Meta);
        tally.Seen(Meta, _clock.Now);
        tally.Delivered(Meta, _clock.Now);
        _clock.Now = Now.AddMinutes(-6);
        for (int i = 0; i < 6; i++) tally.Failed(Meta);
        _clock.Now = Now;
        Mode quiet = Judge(tally).Mode;

        // The phones are off, but it has left.
        _clock.Now = Now.AddMinutes(-1);
        tally.Accepted(Meta);
        tally.Seen(Meta, _clock.Now);
        _clock.Now = Now;

        Assert.Equal(Mode.CompanionOnly, quiet);
        Assert.Equal(Mode.Full, Judge(tally).Mode);
    }

    [Fact]
    public void A_quiet_hour_after_the_last_delivery_is_no_outage()
    {
        DeliveryTally tally = new(_clock);
        _clock.Now = Now.AddSeconds(-145);
        for (int i = 0; i < 10; i++) tally.Failed(Meta);
        tally.Accepted(Meta);
        _clock.Now = Now.AddSeconds(-125);
        tally.Delivered(Meta, Now.AddSeconds(-145));
        _clock.Now = Now;

        Assert.Equal(Mode.Full, Judge(tally).Mode);
    }

    [Fact]
    public void Phones_that_are_off_are_no_outage()
    {
        DeliveryTally tally = new(_clock);
        Send(tally, 20, secondsAgo: 90, seen: 20, delivered: 0);

        Assert.Equal(Mode.Full, Judge(tally).Mode);
    }

    [Fact]
    public void Nothing_sent_is_no_outage()
    {
        Assert.Equal(Mode.Full, Judge(new DeliveryTally(_clock)).Mode);
    }

    [Fact]
    public void Only_what_has_changed_is_written_again()
    {
        DeliveryTally tally = new(_clock);
        tally.Accepted(Meta);

        IReadOnlyList<DeliveryCount> first = tally.Changes();
        IReadOnlyList<DeliveryCount> none = tally.Changes();
        tally.Seen(Meta, Now);
        DeliveryCount again = Assert.Single(tally.Changes());

        Assert.Single(first);
        Assert.Empty(none);
        Assert.Equal((1, 1), (again.Accepted, again.Seen));
    }

    private (Mode Mode, string Reason) Judge(DeliveryTally tally)
    {
        foreach (DeliveryCount count in tally.Changes())
            _written[(tally, count.Provider, count.At)] = count;
        return DeliveryDecision.Of(
            [.. _written.Where(w => w.Key.Item1 == tally).Select(w => w.Value)], Now,
            new DeliveryOptions());
    }

    private void Send(DeliveryTally tally, int accepted, int secondsAgo, int seen, int delivered)
    {
        DateTimeOffset at = Now.AddSeconds(-secondsAgo);
        _clock.Now = at;
        for (int i = 0; i < accepted; i++) tally.Accepted(Meta);
        _clock.Now = Now;
        for (int i = 0; i < seen; i++) tally.Seen(Meta, at);
        for (int i = 0; i < delivered; i++) tally.Delivered(Meta, at);
    }

    private sealed class StandingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
