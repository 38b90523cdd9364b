using System.Runtime.InteropServices;

namespace ConverseErp.Outbound.Limits;

/// <summary>How many may go at once, and how often one may after that.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Pace(int Burst, TimeSpan Every)
{
    /// <summary>From empty to full.</summary>
    public TimeSpan Whole => Every * Burst;
}

/// <summary>A token bucket, kept as the one instant at which it is full again. Pure.</summary>
/// <remarks>Never more than the burst, and one more for each step of time, are taken between any
/// two instants, as long as each is taken when <see cref="Left"/> is over.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TokenBucket(Pace Pace, DateTimeOffset FullAt)
{
    public static TokenBucket Full(Pace pace) => new(pace, DateTimeOffset.UnixEpoch);

    /// <summary>What is known of it from the attempts since an instant, when nothing is known of
    /// the time before: never more than there really is.</summary>
    /// <param name="since">Twice the whole before now, for a figure that is nearly exact.</param>
    /// <param name="attempts">In their order.</param>
    public static TokenBucket Restored(
        Pace pace, DateTimeOffset since, IEnumerable<DateTimeOffset> attempts)
    {
        TokenBucket bucket = new(pace, since + pace.Whole);
        foreach (DateTimeOffset at in attempts)
        {
            // Whoever made the attempt had a token for it.
            DateTimeOffset emptyAt = at + pace.Whole;
            bucket = bucket.Taken(at);
            if (bucket.FullAt > emptyAt) bucket = bucket with { FullAt = emptyAt };
        }

        return bucket;
    }

    /// <summary>Until the next may go; zero: it may now.</summary>
    public TimeSpan Left(DateTimeOffset now)
    {
        TimeSpan left = FullAt - (Pace.Whole - Pace.Every) - now;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>How many may go now; below zero when some have been promised.</summary>
    public double Level(DateTimeOffset now) =>
        FullAt <= now ? Pace.Burst : Pace.Burst - ((FullAt - now) / Pace.Every);

    /// <summary>With one taken, or promised for when <see cref="Left"/> is over.</summary>
    public TokenBucket Taken(DateTimeOffset now) =>
        this with { FullAt = (FullAt > now ? FullAt : now) + Pace.Every };

    /// <summary>With one that was taken and not used.</summary>
    public TokenBucket GivenBack() => this with { FullAt = FullAt - Pace.Every };

    /// <summary>Somebody who knows says that there is nothing in it.</summary>
    public TokenBucket Emptied(DateTimeOffset now)
    {
        DateTimeOffset fullAt = now + Pace.Whole;
        return FullAt >= fullAt ? this : this with { FullAt = fullAt };
    }
}
