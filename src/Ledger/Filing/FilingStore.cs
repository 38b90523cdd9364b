using ConverseErp.Contracts;
using ConverseErp.Ledger.Dating;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Filing;

/// <summary>A month that was called filed.</summary>
internal sealed record BookedFiling(Guid Filing, DateOnly Month, bool Undone);

/// <summary>Which months are filed: for the other rooms, and for one batch.</summary>
internal sealed class FilingStore(TenantSessions sessions) : IFiledMonths
{
    public Func<bool> Load(ITenantStatements reads, DateOnly day)
    {
        bool filed = false;
        reads.Read("""
            SELECT 1 FROM ledger.filing
            WHERE business_id = $1 AND month = $2 AND undone_at IS NULL
            """, _ => filed = true, reads.Business.Value, BookDays.MonthOf(day));
        return () => filed;
    }

    public Func<IReadOnlySet<DateOnly>> LoadAll(ITenantStatements reads)
    {
        HashSet<DateOnly> filed = [];
        reads.Read("""
            SELECT month FROM ledger.filing WHERE business_id = $1 AND undone_at IS NULL
            """, row => filed.Add(row.GetFieldValue<DateOnly>(0)), reads.Business.Value);
        return () => filed;
    }

    public async Task<IReadOnlyList<FiledMonth>> ListAsync(
        BusinessId business, CancellationToken cancel) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT filing_id, month, at FROM ledger.filing
            WHERE business_id = $1 AND undone_at IS NULL ORDER BY month DESC
            """, row => new FiledMonth(row.GetGuid(0), row.GetFieldValue<DateOnly>(1),
                row.GetFieldValue<DateTimeOffset>(2)), cancel, business.Value);

    /// <summary>Those that hold, and these.</summary>
    public static List<BookedFiling> LoadAll(ITenantStatements reads, Guid[] filings)
    {
        List<BookedFiling> found = [];
        reads.Read("""
            SELECT filing_id, month, undone_at IS NOT NULL FROM ledger.filing
            WHERE business_id = $1 AND (undone_at IS NULL OR filing_id = ANY($2))
            ORDER BY filing_id FOR UPDATE
            """, row => found.Add(new BookedFiling(
                row.GetGuid(0), row.GetFieldValue<DateOnly>(1), row.GetBoolean(2))),
            reads.Business.Value, filings);
        return found;
    }

    // Two at once are one: the second is refused when it is tried again.
    public static void Add(ITenantStatements writes, BookedFiling filing,
        DateTimeOffset saidAt, DateTimeOffset at) =>
        writes.RunExpecting(1, """
            INSERT INTO ledger.filing (business_id, filing_id, month, said_at, at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
            """, writes.Business.Value, filing.Filing, filing.Month, saidAt.ToUniversalTime(),
            at.ToUniversalTime());

    public static void MarkUndone(
        ITenantStatements writes, Guid filing, Guid undo, DateTimeOffset at) =>
        writes.Run("""
            UPDATE ledger.filing SET undone_at = $3, undo_id = $4
            WHERE business_id = $1 AND filing_id = $2
            """, writes.Business.Value, filing, at.ToUniversalTime(), undo);
}
