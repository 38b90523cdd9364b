using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Telling;

/// <summary>When a shop's digest goes: at the installation's hour of the shop's own clock, or when
/// the shop's quiet hours begin, if that hour is within them. Pure.</summary>
/// <param name="hour">0 to 23.</param>
/// <param name="spread">By so much at most it is later, by the shop: not all at one instant.
/// </param>
/// <param name="quiet">The shop's rule.</param>
/// <param name="zone">IANA name.</param>
internal sealed class DigestHours(int hour, TimeSpan spread, ReminderRule quiet, string zone)
{
    /// <summary>Later than this it is no evening any more, and the next one is waited for.
    /// </summary>
    public static readonly TimeSpan LateMax = TimeSpan.FromHours(1);

    private readonly TimeZoneInfo _clock = TimeZoneInfo.FindSystemTimeZoneById(zone);

    /// <summary>The instant of one night's digest.</summary>
    public DateTimeOffset At(DateOnly night, BusinessId business)
    {
        TimeOnly time = new(hour, 0);
        bool isQuiet = quiet.QuietFrom != quiet.QuietUntil
            && time.IsBetween(quiet.QuietFrom, quiet.QuietUntil);
        DateTime local = night.ToDateTime(isQuiet ? quiet.QuietFrom : time);
        return new DateTimeOffset(local, _clock.GetUtcOffset(local)).ToUniversalTime()
            + Later(business);
    }

    /// <summary>The next night whose digest is still to come.</summary>
    public DateOnly NextNight(DateTimeOffset now, BusinessId business)
    {
        DateOnly night = IndianDay.Of(now, zone);
        while (At(night, business) <= now) night = night.AddDays(1);
        return night;
    }

    /// <summary>A digest that comes now is too late for its night.</summary>
    public bool IsOver(DateOnly night, DateTimeOffset now, BusinessId business) =>
        now > At(night, business) + LateMax;

    // Spread by the shop's own id, so that a repeat has the same instant.
    private TimeSpan Later(BusinessId business)
    {
        Span<byte> id = stackalloc byte[16];
        business.Value.TryWriteBytes(id);
        uint any = BitConverter.ToUInt32(id[12..]);
        return spread * (any / (double)uint.MaxValue);
    }
}
