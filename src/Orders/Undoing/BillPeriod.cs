namespace ConverseErp.Orders.Undoing;

/// <summary>Until when a bill may simply be cancelled.</summary>
public static class BillPeriod
{
    // The outward return of a month is due on the 11th of the next one; what is in it then is
    // changed by a credit note only (section 34 of the CGST Act).
    private const int ReturnDueDay = 11;

    // The portal of e-invoices cancels within a day, and later not at all.
    private static readonly TimeSpan PortalCancels = TimeSpan.FromHours(24);

    /// <summary>True while the month of the bill has not been returned.</summary>
    public static bool IsOpen(DateOnly bill, DateOnly today)
    {
        DateOnly due = new DateOnly(bill.Year, bill.Month, 1).AddMonths(1)
            .AddDays(ReturnDueDay - 1);
        return today < due;
    }

    /// <summary>True while the portal of e-invoices would cancel the bill, too; what it would
    /// not cancel is credited.</summary>
    /// <param name="registeredAt">Null: it is not registered there.</param>
    public static bool IsCancellable(DateTimeOffset? registeredAt, DateTimeOffset now) =>
        registeredAt is not { } at || now - at < PortalCancels;
}
