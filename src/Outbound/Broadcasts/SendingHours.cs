using System.Runtime.InteropServices;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>The part of a shop's day in which marketing may be sent.</summary>
/// <param name="FromMinute">Of the day, included.</param>
/// <param name="UntilMinute">Of the day, not included; after <paramref name="FromMinute"/>.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SendingHours(int FromMinute, int UntilMinute)
{
    /// <summary>The usual ones, or a part of them.</summary>
    /// <returns>Null: they reach beyond.</returns>
    public static SendingHours? Within(BroadcastOptions options, int? from, int? until)
    {
        SendingHours usual = new(options.FromHour * 60, options.UntilHour * 60);
        SendingHours asked = new(from ?? usual.FromMinute, until ?? usual.UntilMinute);
        return asked.FromMinute >= usual.FromMinute && asked.UntilMinute <= usual.UntilMinute
            && asked.FromMinute < asked.UntilMinute
                ? asked
                : null;
    }

    /// <summary>When it opens next; null: it is open.</summary>
    /// <param name="zone">IANA name.</param>
    public DateTimeOffset? ClosedUntil(DateTimeOffset now, string zone)
    {
        TimeZoneInfo place = TimeZoneInfo.FindSystemTimeZoneById(zone);
        DateTime there = TimeZoneInfo.ConvertTime(now, place).DateTime;
        int minute = (int)there.TimeOfDay.TotalMinutes;
        if (minute >= FromMinute && minute < UntilMinute) return null;
        DateTime day = minute < FromMinute ? there.Date : there.Date.AddDays(1);
        DateTime opens = DateTime.SpecifyKind(
            day.AddMinutes(FromMinute), DateTimeKind.Unspecified);
        return new DateTimeOffset(opens, place.GetUtcOffset(opens)).ToUniversalTime();
    }
}
