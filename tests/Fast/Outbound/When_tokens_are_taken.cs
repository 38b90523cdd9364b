using ConverseErp.Outbound;
using ConverseErp.Outbound.Limits;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Outbound;

/// <summary>WhatsApp's limits: 45 at once to one person and one in six seconds after that, 80 in
/// a second from one number.</summary>
public sealed class When_tokens_are_taken
{
    private static readonly Pace Pair = new(45, TimeSpan.FromSeconds(6));

    // Milliseconds between one message that wants to leave and the next: floods and pauses.
    private static readonly Arbitrary<int[]> Gaps = Gen.ArrayOf(Gen.Frequency(
        (6, Gen.Constant(0)), (4, Gen.Choose(0, 40)), (3, Gen.Choose(0, 4_000)),
        (2, Gen.Choose(0, 30_000)), (1, Gen.Choose(0, 400_000)))).ToArbitrary();

    [Fact]
    public void Between_any_two_instants_a_person_gets_45_and_one_in_six_seconds() =>
        Prop.ForAll(Gaps, gaps => IsWithin(Left(gaps, Pair, TimeSpan.FromHours(1)), Pair))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void What_may_not_go_at_once_and_does_not_wait_takes_nothing() =>
        Prop.ForAll(Gaps, gaps => IsWithin(Left(gaps, Pair, TimeSpan.Zero), Pair))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_is_within_its_rate_and_in_no_second_over_its_throughput() =>
        Prop.ForAll(Gaps, Gen.Choose(1, 1_000).ToArbitrary(), (gaps, perSecond) =>
        {
            Pace pace = new Paces(new LimitOptions { PerSecond = perSecond }).Of("1");
            DateTimeOffset[] left = Left(gaps, pace, TimeSpan.FromMilliseconds(500));
            return IsWithin(left, pace) && left.All(from => left.Count(
                at => at >= from && at < from + TimeSpan.FromSeconds(1)) <= perSecond);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_restored_from_recorded_attempts_is_never_more_than_there_was() =>
        Prop.ForAll(Gaps, Gen.Choose(0, 600_000).ToArbitrary(), (gaps, later) =>
        {
            TokenBucket real = TokenBucket.Full(Pair);
            List<DateTimeOffset> attempts = [];
            DateTimeOffset now = Samples.Now;
            foreach (int gap in gaps)
            {
                now += TimeSpan.FromMilliseconds(gap);
                if (real.Left(now) > TimeSpan.Zero) continue;
                real = real.Taken(now);
                attempts.Add(now);
            }

            now += TimeSpan.FromMilliseconds(later);
            DateTimeOffset since = now - (Pair.Whole * 2);
            TokenBucket restored = TokenBucket.Restored(
                Pair, since, attempts.Where(a => a > since));
            return restored.Level(now) <= real.Level(now)
                && restored.Left(now) >= real.Left(now);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_restored_pair_is_nearly_what_it_was()
    {
        DateTimeOffset since = Samples.Now - (Pair.Whole * 2);
        DateTimeOffset[] flood = [.. Enumerable.Repeat(Samples.Now.AddSeconds(-60), 45)];

        TokenBucket quiet = TokenBucket.Restored(Pair, since, []);
        TokenBucket one = TokenBucket.Restored(Pair, since, [Samples.Now.AddSeconds(-1)]);
        TokenBucket many = TokenBucket.Restored(Pair, since, flood);

        Assert.Equal(45, quiet.Level(Samples.Now));
        Assert.InRange(one.Level(Samples.Now), 44, 44.2);
        Assert.Equal(10, many.Level(Samples.Now));
    }

    [Fact]
    public void What_is_given_back_can_be_taken_again()
    {
        TokenBucket last = Taken(TokenBucket.Full(Pair), 44);

        TokenBucket back = last.Taken(Samples.Now).GivenBack();

        Assert.Equal(TimeSpan.Zero, back.Left(Samples.Now));
        Assert.Equal(1, back.Level(Samples.Now));
    }

    [Fact]
    public void A_provider_that_refuses_empties_it()
    {
        TokenBucket emptied = TokenBucket.Full(Pair).Emptied(Samples.Now);

        Assert.Equal(0, emptied.Level(Samples.Now));
        Assert.Equal(TimeSpan.FromSeconds(6), emptied.Left(Samples.Now));
        Assert.Equal(emptied, emptied.Emptied(Samples.Now.AddSeconds(-1)));
    }

    [Fact]
    public void The_last_five_are_kept_for_money_and_are_filled_up_first()
    {
        Allowance words = Allowance.Full(Pair, kept: 5);
        for (int i = 0; i < 40; i++) words = words.Taken(Samples.Now);

        Allowance money = words;
        for (int i = 0; i < 5; i++)
        {
            Assert.Equal(TimeSpan.Zero, money.Left(Samples.Now, money: true));
            money = money.Taken(Samples.Now);
        }

        Assert.Equal(TimeSpan.FromSeconds(6), words.Left(Samples.Now, money: false));
        Assert.Equal(TimeSpan.FromSeconds(6), money.Left(Samples.Now, money: true));
        Assert.Equal(TimeSpan.FromSeconds(36), money.Left(Samples.Now, money: false));
    }

    [Fact]
    public void Numbers_have_the_throughput_that_is_said_of_them()
    {
        Paces paces = new(new LimitOptions
        {
            Coexistence = { "1", "2" },
            Numbers = { new NumberThroughput { Number = "2", PerSecond = 1_000 } },
        });

        Assert.Equal(17, 1 / paces.Of("1").Every.TotalSeconds, 0.001);
        Assert.Equal(850, 1 / paces.Of("2").Every.TotalSeconds, 0.1);
        Assert.Equal(68, 1 / paces.Of("3").Every.TotalSeconds, 0.001);
        Assert.Equal((1, 50, 4),
            (paces.Of("1").Burst, paces.Of("2").Burst, paces.Of("3").Burst));
    }

    [Fact]
    public void Limits_that_would_stop_everything_stop_the_process_and_say_why()
    {
        Exception error = Assert.Throws<InvalidOperationException>(
            () => new LimitOptions { KeptForMoney = 45 }.Checked());

        Assert.Contains("KeptForMoney", error.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(
            () => new LimitOptions { PerSecond = 0 }.Checked());
    }

    private static TokenBucket Taken(TokenBucket bucket, int count)
    {
        for (int i = 0; i < count; i++) bucket = bucket.Taken(Samples.Now);
        return bucket;
    }

    // When messages leave that come after these gaps, each as soon as it may.
    private static DateTimeOffset[] Left(int[] gaps, Pace pace, TimeSpan patience)
    {
        TokenBucket bucket = TokenBucket.Full(pace);
        List<DateTimeOffset> left = [];
        DateTimeOffset now = Samples.Now;
        foreach (int gap in gaps)
        {
            now += TimeSpan.FromMilliseconds(gap);
            TimeSpan wait = bucket.Left(now);
            if (wait > patience) continue;
            bucket = bucket.Taken(now);
            left.Add(now + wait);
        }

        return [.. left];
    }

    private static bool IsWithin(DateTimeOffset[] left, Pace pace)
    {
        for (int i = 0; i < left.Length; i++)
        {
            for (int j = i; j < left.Length; j++)
            {
                double allowed = pace.Burst + Math.Floor((left[j] - left[i]) / pace.Every);
                if (j - i + 1 > allowed) return false;
            }
        }

        return true;
    }
}
