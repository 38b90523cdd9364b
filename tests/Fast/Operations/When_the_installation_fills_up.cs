using ConverseErp.Contracts;
using ConverseErp.Operations.Surging;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Operations;

public sealed class When_the_installation_fills_up
{
    private static readonly DateTimeOffset Start = new(2026, 11, 7, 10, 0, 0, TimeSpan.Zero);
    private static readonly SurgeOptions Options = new SurgeOptions().Checked();
    private static readonly SurgeSample Quiet = new(0, null, null);

    private static readonly Arbitrary<SurgeSample[]> Days = (
        from waiting in Gen.OneOf(
            Gen.Choose(0, 600).Select(n => (long?)n),
            Gen.Choose(0, 12_000).Select(n => (long?)n), Gen.Constant<long?>(null))
        from p95 in Gen.OneOf(Gen.Constant<double?>(null),
            Gen.Choose(0, 3000).Select(n => (double?)n))
        from errors in Gen.OneOf(Gen.Constant<double?>(null), Gen.Constant<double?>(0),
            Gen.Choose(0, 80).Select(n => (double?)(n / 10.0)))
        select new SurgeSample(waiting, p95, errors)).NonEmptyListOf()
        .Select(list => list.ToArray()).ToArbitrary();

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    [InlineData(2000, 1)]
    [InlineData(2001, 2)]
    [InlineData(5001, 3)]
    [InlineData(10_000, 3)]
    [InlineData(10_001, 4)]
    public void So_many_waiting_messages_are_so_high(long waiting, int level) =>
        Assert.Equal(level, Levels([new(waiting, null, null), new(waiting, null, null)])[^1]);

    [Theory]
    [InlineData(1000.0, null, 0)]
    [InlineData(1000.5, null, 1)]
    [InlineData(2000.5, null, 2)]
    [InlineData(60_000.0, null, 2)]
    [InlineData(null, 1.0, 0)]
    [InlineData(null, 1.1, 3)]
    [InlineData(null, 5.0, 3)]
    [InlineData(null, 5.1, 4)]
    public void Slow_replies_and_failing_webhooks_count_too(
        double? p95, double? errors, int level) =>
        Assert.Equal(level, Levels([new(0, p95, errors), new(0, p95, errors)])[^1]);

    [Fact]
    public void One_odd_sample_raises_nothing_and_two_in_a_row_raise_at_once()
    {
        SurgeSample full = new(12_000, null, null);

        Assert.Equal([0, 0, 0, 0, 0, 4], Levels([full, Quiet, full, Quiet, full, full]));
        Assert.Equal([0, 1], Levels([full, new(600, null, null)]));
    }

    [Fact]
    public void The_reason_names_signal_value_and_threshold()
    {
        SurgeWatch watch = new(Options);
        watch.Look(new(700, null, null), 0, Start);

        SurgeVerdict verdict = watch.Look(new(712, null, null), 0, Start.AddSeconds(5));

        Assert.Equal((1, "712 messages wait, more than 500"), (verdict.Level, verdict.Reason));
        Assert.Equal(("waiting", 712.0, 500.0), (verdict.Because!.Signal,
            verdict.Because.Measured, verdict.Because.Threshold));
    }

    [Fact]
    public void A_level_is_left_step_by_step_and_only_after_a_calm_minute_each()
    {
        SurgeSample[] samples =
        [
            .. Enumerable.Repeat(new SurgeSample(3000, null, null), 2),
            .. Enumerable.Repeat(Quiet, 30),
        ];

        int[] levels = Levels(samples);

        // Calm from the third sample on, five seconds apart: down after the 15th and the 27th.
        Assert.Equal(13, levels.Count(l => l == 2));
        Assert.Equal(12, levels.Count(l => l == 1));
        Assert.Equal(0, levels[^1]);
    }

    [Fact]
    public void Just_below_the_threshold_is_not_calm_and_neither_is_not_knowing()
    {
        foreach (SurgeSample doubt in (SurgeSample[])
            [new(401, null, null), new(null, null, null), new(0, 801, null), new(0, null, 0.9)])
        {
            Assert.Equal(1, Levels([new(600, null, null), new(600, null, null),
                .. Enumerable.Repeat(doubt, 100)])[^1]);
        }

        Assert.Equal(0, Levels([new(600, null, null), new(600, null, null),
            .. Enumerable.Repeat(new SurgeSample(400, 800, 0.8), 14)])[^1]);
    }

    [Fact]
    public void A_pause_of_the_watch_is_no_calm()
    {
        SurgeWatch watch = new(Options);
        watch.Look(Quiet, 1, Start);

        SurgeVerdict late = watch.Look(Quiet, 1, Start.AddMinutes(10));

        Assert.Equal(1, late.Level);
    }

    [Fact]
    public void The_alarm_for_a_thousand_waiting_comes_once_and_ends_once()
    {
        SurgeSample[] samples =
        [
            .. Enumerable.Repeat(new SurgeSample(1001, null, null), 20),
            .. Enumerable.Repeat(new SurgeSample(801, null, null), 20),
            .. Enumerable.Repeat(new SurgeSample(800, null, null), 20),
        ];
        SurgeWatch watch = new(Options);

        int[] said = [.. samples.Select((s, i) =>
            watch.Look(s, 1, Start.AddSeconds(5 * i)).Backlog)];

        Assert.Equal([1, -1], said.Where(b => b != 0));
        Assert.Equal(1, said[1]);
        Assert.Equal(-1, said[52]);
    }

    [Fact]
    public void Any_day_long_it_never_rises_without_a_reason_nor_falls_by_more_than_one() =>
        Prop.ForAll(Days, samples =>
        {
            SurgeWatch watch = new(Options);
            int level = 0;
            for (int i = 0; i < samples.Length; i++)
            {
                SurgeVerdict verdict = watch.Look(samples[i], level, Start.AddSeconds(5 * i));
                int reached = SurgeRules.Reached(samples[i], Options)?.Level ?? 0;
                if (verdict.Level > level
                    && (verdict.Level > reached || verdict.Because is null)) return false;
                if (verdict.Level < level - 1) return false;
                if (verdict.Level < level
                    && (reached >= level || !SurgeRules.IsCalm(samples[i], level, Options)))
                    return false;
                level = verdict.Level;
            }

            return level is >= 0 and <= SurgeNow.LevelMax;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_level_that_two_samples_reach_is_reached() =>
        Prop.ForAll(Days, samples =>
        {
            int[] levels = Levels(samples);
            return Enumerable.Range(1, Math.Max(0, samples.Length - 1)).All(i => levels[i]
                >= Math.Min(Of(samples[i - 1]), Of(samples[i])));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void After_any_day_quiet_brings_it_back_to_normal_in_four_holds() =>
        Prop.ForAll(Days, samples => Levels(
            [.. samples, .. Enumerable.Repeat(Quiet, 1 + (4 * 13))])[^1] == 0)
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(500, 500)]
    [InlineData(500, 400)]
    [InlineData(0, 2000)]
    [InlineData(-1, 2000)]
    public void Thresholds_that_do_not_rise_stop_the_process(long elevated, long high)
    {
        SurgeOptions odd = new();
        odd.Elevated.Waiting = elevated;
        odd.High.Waiting = high;

        InvalidOperationException error =
            Assert.Throws<InvalidOperationException>(() => odd.Checked());

        Assert.Contains("Operations:Surge: Waiting", error.Message, StringComparison.Ordinal);
    }

    private static int Of(SurgeSample sample) => SurgeRules.Reached(sample, Options)?.Level ?? 0;

    private static int[] Levels(SurgeSample[] samples)
    {
        SurgeWatch watch = new(Options);
        int level = 0;
        return [.. samples.Select((sample, i) =>
            level = watch.Look(sample, level, Start.AddSeconds(5 * i)).Level)];
    }
}
