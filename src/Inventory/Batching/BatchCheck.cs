using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Batching;

/// <summary>Each night gives the day's movements their batches, has the owner told what expires,
/// and compares: parts with their movements, and no batch below nothing.</summary>
internal sealed class BatchCheck(
    TenantSessions sessions, BatchKeeper keeper, ExpiryNotices notices) : IBookCheck
{
    // A day is time enough for a movement to have got its parts.
    private const string Sql = """
        WITH parts AS (
          SELECT source, reason, line, product_id, sum(quantity) AS quantity
          FROM inventory.batch_movement WHERE business_id = $1
          GROUP BY source, reason, line, product_id)
        SELECT 'parts', p.product_id, p.quantity, coalesce(m.quantity, 0)
        FROM parts p LEFT JOIN inventory.stock_movement m ON m.business_id = $1
          AND m.source = p.source AND m.reason = p.reason AND m.line = p.line
        WHERE p.quantity <> CASE WHEN p.reason = 'settled' THEN 0
                            ELSE coalesce(m.quantity, 0) END
        UNION ALL
        SELECT 'without batch', m.product_id, 0, m.quantity
        FROM inventory.stock_movement m
        JOIN inventory.batch_product k ON k.business_id = $1 AND k.product_id = m.product_id
        WHERE m.business_id = $1 AND m.at >= k.since
          AND m.at < (SELECT looked_to FROM inventory.batch_keeping WHERE business_id = $1)
          AND NOT EXISTS (SELECT FROM parts p WHERE p.source = m.source
                            AND p.reason = m.reason AND p.line = m.line)
        UNION ALL
        SELECT 'batch', m.batch_id, sum(m.quantity), 0
        FROM inventory.batch_movement m
        WHERE m.business_id = $1 AND m.batch_id <> '00000000-0000-0000-0000-000000000000'
        GROUP BY m.batch_id HAVING sum(m.quantity) < 0
        """;

    public string Book => "batches";

    public async Task<IReadOnlyList<BookDifference>> CompareAsync(
        BusinessId business, CancellationToken cancel)
    {
        if (!await keeper.KeepAsync(business, cancel)) return [];
        await notices.TellAsync(business, cancel);
        return await sessions.ListAsync(business, SessionUse.ReadNow, Sql,
            row => new BookDifference(
                row.GetString(0), row.GetGuid(1), row.GetDecimal(2), row.GetDecimal(3)),
            cancel, business.Value);
    }
}
