using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Dating;

/// <summary>Where an entry stands in the books.</summary>
/// <param name="At">Its instant.</param>
/// <param name="On">The day that was said, when that is not today.</param>
/// <param name="Amends">That day's month is filed: the entry stands in today's books.</param>
internal sealed record BookedDay(DateTimeOffset At, DateOnly? On, bool Amends)
{
    /// <summary>The entry goes into a day that was there before.</summary>
    public bool IsBack => On is not null && !Amends;
}

/// <summary>Finds the place in the books of what is said of another day. Nothing is refused for
/// a filed month: it is written today.</summary>
/// <param name="zone">IANA name, the shop's.</param>
/// <param name="filed">First days of the months that are filed.</param>
internal sealed class BookDays(string zone, DateTimeOffset now, IReadOnlySet<DateOnly> filed)
{
    private static readonly HashSet<DateOnly> None = [];

    /// <summary>For what is always of today: events of a gateway, lines of a bank.</summary>
    public static BookDays OnlyToday(DateTimeOffset now) => new(IndianDay.Zone, now, None);

    /// <summary>A day further back is a slip in the year.</summary>
    private const int DaysMax = 366;

    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(zone);

    public string Zone => zone;

    public DateOnly Today { get; } = IndianDay.Of(now, zone);

    public DateOnly DayOf(DateTimeOffset at) => IndianDay.Of(at, zone);

    /// <param name="said">Null: today.</param>
    public Answer<BookedDay> Of(DateOnly? said) =>
        Of(said, day => At(day, new TimeOnly(12, 0)));

    /// <summary>The same for what is so at the end of the day.</summary>
    public Answer<BookedDay> AtEndOf(DateOnly? said) => Of(said, EndOf);

    /// <summary>The last instant of a day that the books can tell from the next one's first.
    /// </summary>
    public DateTimeOffset EndOf(DateOnly day) =>
        At(day.AddDays(1), TimeOnly.MinValue).AddMicroseconds(-1);

    public bool IsFiled(DateOnly day) => filed.Contains(MonthOf(day));

    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private Answer<BookedDay> Of(DateOnly? said, Func<DateOnly, DateTimeOffset> instant)
    {
        if (said is not { } day || day == Today) return new BookedDay(now, null, false);
        if (day > Today || day < Today.AddDays(-DaysMax)) return DayRefusals.OutOfRange;
        bool amends = IsFiled(day);
        return new BookedDay(amends ? now : instant(day), day, amends);
    }

    private DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        DateTime local = day.ToDateTime(time);
        return new DateTimeOffset(local, _zone.GetUtcOffset(local));
    }
}

/// <summary>Refusals of days that something is said of. Codes are permanent.</summary>
public static class DayRefusals
{
    public static readonly Refusal OutOfRange = new(
        "entry-day-out-of-range", "A day must not be ahead, nor more than a year back.");
}
