using ConverseErp.Contracts;
using ConverseErp.Ledger.Gateway;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Requesting;

/// <summary>The list of what WhatsApp is to be asked of payments, across shops; as
/// <see cref="GatewayWork"/>, and apart from it, so that a release that only knows the gateway
/// leaves it alone.</summary>
internal sealed class RequestWork(SystemSession system)
{
    private const int AtOnce = 20;
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(2);

    public Task<List<DueLink>> TakeAsync(DateTimeOffset now, CancellationToken cancel) =>
        system.ListAsync("""
            UPDATE ledger.request_work w SET due_at = $2, tries = w.tries + 1
            FROM (SELECT business_id, link_id FROM ledger.request_work
                  WHERE due_at <= $1 ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED) due
            WHERE w.business_id = due.business_id AND w.link_id = due.link_id
            RETURNING w.business_id, w.link_id, w.tries
            """, row => new DueLink(
                new BusinessId(row.GetGuid(0)), row.GetGuid(1), row.GetInt32(2)),
            cancel, now.ToUniversalTime(), (now + Held).ToUniversalTime(), AtOnce);

    /// <summary>Looked at again then; what went well counts no tries.</summary>
    public static void Again(
        ITenantStatements writes, Guid link, DateTimeOffset due, bool failed) =>
        writes.Run("""
            INSERT INTO ledger.request_work (business_id, link_id, due_at) VALUES ($1, $2, $3)
            ON CONFLICT (business_id, link_id) DO UPDATE SET due_at = excluded.due_at,
              tries = CASE WHEN $4 THEN ledger.request_work.tries ELSE 0 END
            """, writes.Business.Value, link, due.ToUniversalTime(), failed);

    public static void Done(ITenantStatements writes, Guid link) => writes.Run(
        "DELETE FROM ledger.request_work WHERE business_id = $1 AND link_id = $2",
        writes.Business.Value, link);
}
