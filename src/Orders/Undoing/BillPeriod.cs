namespace ConverseErp.Orders.Undoing;

/// <summary>Until when a bill may simply be cancelled. The one place that says whether a bill's
/// month is closed: it is when its return was filed, as Ledger keeps it, and from the day on
/// which it was due where nobody said that it was filed.</summary>
public static class BillPeriod
{
    // The outward return of a month is due on the 11th of the next one; what is in it then is
    // changed by a credit note only (section 34 of the CGST Act).
    private const int ReturnDueDay = 11;

    // The portal of e-invoices cancels within a day, and later not at all.
    private static readonly TimeSpan PortalCancels = TimeSpan.FromHours(24);

    /// <summary>True while the month of the bill has not been returned.</summary>
    /// <param name="bill">The bill's day.</param>
    /// <param name="today">The shop's day.</param>
    /// <param name="filed">First days of the months that were filed.</param>
    public static bool IsOpen(DateOnly bill, DateOnly today, IReadOnlySet<DateOnly> filed)
    {
        DateOnly month = new(bill.Year, bill.Month, 1);
        return !filed.Contains(month) && today < month.AddMonths(1).AddDays(ReturnDueDay - 1);
    }

    /// <summary>True while the portal of e-invoices would cancel the bill, too; what it would
    /// not cancel is credited.</summary>
    /// <param name="registeredAt">Null: it is not registered there.</param>
    public static bool IsCancellable(DateTimeOffset? registeredAt, DateTimeOffset now) =>
        registeredAt is not { } at || now - at < PortalCancels;
}

/// <summary>The months of one batch in which bills may simply be cancelled.</summary>
/// <param name="today">The shop's day.</param>
/// <param name="filed">To be called after the round trip.</param>
internal sealed class OpenMonths(DateOnly today, Func<IReadOnlySet<DateOnly>> filed)
{
    public bool Hold(DateOnly day) => BillPeriod.IsOpen(day, today, filed());
}
