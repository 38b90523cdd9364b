using System.Runtime.InteropServices;

namespace ConverseErp.Outbound.Limits;

/// <summary>A bucket whose last tokens are kept for words about money. Pure.</summary>
/// <param name="All">What is counted.</param>
/// <param name="Words">The same, smaller by what is kept: other words need a token of both.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Allowance(TokenBucket All, TokenBucket Words)
{
    public static Allowance Full(Pace pace, int kept) =>
        new(TokenBucket.Full(pace), TokenBucket.Full(Smaller(pace, kept)));

    /// <inheritdoc cref="TokenBucket.Restored"/>
    public static Allowance Restored(
        Pace pace, int kept, DateTimeOffset since, IReadOnlyList<DateTimeOffset> attempts) =>
        new(TokenBucket.Restored(pace, since, attempts),
            TokenBucket.Restored(Smaller(pace, kept), since, attempts));

    public TimeSpan Left(DateTimeOffset now, bool money)
    {
        TimeSpan all = All.Left(now);
        if (money) return all;
        TimeSpan words = Words.Left(now);
        return words > all ? words : all;
    }

    public double Level(DateTimeOffset now, bool money) =>
        money ? All.Level(now) : Math.Min(All.Level(now), Words.Level(now));

    public bool IsFull(DateTimeOffset now) => All.FullAt <= now && Words.FullAt <= now;

    public Allowance Taken(DateTimeOffset now) => new(All.Taken(now), Words.Taken(now));

    public Allowance GivenBack() => new(All.GivenBack(), Words.GivenBack());

    public Allowance Emptied(DateTimeOffset now) => new(All.Emptied(now), Words.Emptied(now));

    private static Pace Smaller(Pace pace, int kept) =>
        pace with { Burst = Math.Max(1, pace.Burst - kept) };
}
