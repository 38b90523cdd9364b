using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Reminding;

/// <summary>What is known of somebody who may be reminded.</summary>
/// <param name="Recent">When they were reminded in the last seven days.</param>
internal sealed record ReminderFacts(
    Money Balance, bool Claimed, bool Disputed, IReadOnlyList<DateTimeOffset> Recent)
{
    /// <summary>The days that were promised for it and hold.</summary>
    public IReadOnlyList<PromisedDay> Promises { get; init; } = [];

    /// <summary>The same for a reminder that is in the count already.</summary>
    /// <param name="counted">When it counts.</param>
    public ReminderFacts Without(DateTimeOffset counted)
    {
        List<DateTimeOffset> others = [.. Recent];
        others.Remove(counted);
        return this with { Recent = others };
    }

    /// <summary>What of the balance is not promised for today or later.</summary>
    /// <param name="today">The shop's.</param>
    public Money Asked(DateOnly today)
    {
        PromisedDay[] waits = [.. Promises.Where(p => p.On >= today)];
        long later = waits.Any(p => p.Order is null)
            ? Balance.Paise : waits.Sum(p => p.Left.Paise);
        return new Money(Math.Max(0, Balance.Paise - later));
    }
}

/// <summary>A reminder that was given before.</summary>
/// <param name="Counted">When it counts as one of its week.</param>
/// <param name="SentAt">When the product sent it; null: the shop has only its words.</param>
internal sealed record KnownReminder(DateTimeOffset Counted, DateTimeOffset? SentAt);

/// <summary>Whether somebody may be reminded now, and when next. Changes nothing.</summary>
internal static class ReminderDecision
{
    public static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>While WhatsApp works badly it is looked again after so long.</summary>
    public static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(10);

    /// <summary>The same where the product is to send it, which reminds of what is true now: what
    /// was allowed when the words were given may be paid, disputed or too late.</summary>
    /// <param name="known">The same reminder, given before; null: it is new.</param>
    /// <param name="works">WhatsApp carries what nobody waits for.</param>
    public static (ReminderHold Hold, DateTimeOffset? Next) ToSend(
        ReminderRule rule, ReminderFacts facts, KnownReminder? known, bool works,
        DateTimeOffset now, string zone)
    {
        if (known is { SentAt: not null }) return (ReminderHold.None, null);
        (ReminderHold hold, DateTimeOffset? next) = Decide(
            rule, known is null ? facts : facts.Without(known.Counted), now, zone);
        return hold == ReminderHold.None && !works
            ? (ReminderHold.WhatsAppSlow, now + LookAgain)
            : (hold, next);
    }

    /// <param name="rule">The shop's.</param>
    /// <param name="facts">Of the customer.</param>
    /// <param name="now">The instant.</param>
    /// <param name="zone">IANA name, the shop's.</param>
    /// <returns>The first thing that holds it back; when it may be, where a clock says so.
    /// </returns>
    public static (ReminderHold Hold, DateTimeOffset? Next) Decide(
        ReminderRule rule, ReminderFacts facts, DateTimeOffset now, string zone)
    {
        if (facts.Balance <= Money.Zero) return (ReminderHold.NothingDue, null);
        if (facts.Claimed) return (ReminderHold.Claimed, null);
        if (facts.Disputed) return (ReminderHold.Disputed, null);
        DateOnly today = IndianDay.Of(now, zone);
        if (facts.Asked(today) <= Money.Zero)
        {
            // On the day itself they may still come.
            DateOnly day = PromisedOn(facts, today)!.Value.AddDays(1);
            TimeZoneInfo clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
            DateTime midnight = day.ToDateTime(TimeOnly.MinValue);
            return (ReminderHold.Promised, Awake(
                rule, new DateTimeOffset(midnight, clock.GetUtcOffset(midnight)), zone));
        }

        DateTimeOffset[] recent = [.. facts.Recent.Where(at => now - at < Week).Order()];
        if (recent.Length >= rule.PerWeek)
        {
            // The oldest that has to be over before there is room for one more.
            DateTimeOffset? room = rule.PerWeek == 0
                ? null
                : Awake(rule, recent[recent.Length - rule.PerWeek] + Week, zone);
            return (ReminderHold.Often, room);
        }

        DateTimeOffset awake = Awake(rule, now, zone);
        return awake > now ? (ReminderHold.QuietHours, awake) : (ReminderHold.None, null);
    }

    /// <summary>The first promised day that is not past; null: none.</summary>
    public static DateOnly? PromisedOn(ReminderFacts facts, DateOnly today) =>
        facts.Promises.Where(p => p.On >= today).Min(p => p.On);

    /// <summary>The first instant from this one on that is not in the quiet hours.</summary>
    public static DateTimeOffset Awake(ReminderRule rule, DateTimeOffset at, string zone)
    {
        if (rule.QuietFrom == rule.QuietUntil) return at;
        TimeZoneInfo clock = TimeZoneInfo.FindSystemTimeZoneById(zone);
        DateTime local = TimeZoneInfo.ConvertTime(at, clock).DateTime;
        // TimeOnly knows spans that go over midnight.
        TimeOnly time = TimeOnly.FromDateTime(local);
        if (!time.IsBetween(rule.QuietFrom, rule.QuietUntil)) return at;
        DateTime until = local.Date + rule.QuietUntil.ToTimeSpan();
        if (until <= local) until = until.AddDays(1);
        return new DateTimeOffset(until, clock.GetUtcOffset(until));
    }

    public static Refusal? Refuses(ReminderRule rule) =>
        rule.PerWeek is < 0 or > 7 ? ReminderRefusals.PerWeek : null;
}

/// <summary>Refusals of reminder rules. Codes are permanent.</summary>
public static class ReminderRefusals
{
    public static readonly Refusal PerWeek = new(
        "reminder-rule-out-of-range", "Between 0 and 7 reminders in seven days.");
}
