using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Batching;

/// <summary>Reads batches after what has moved got its own.</summary>
internal sealed class Batches(
    TenantSessions sessions, BatchKeeper keeper, IShops shops, TimeProvider clock) : IBatches
{
    private const int AlertDays = 30;
    private const int DaysMax = 365;

    // What is received twice under one number is one batch; a receipt taken back is none.
    private const string ViewSql = """
        SELECT b.batch_id, b.product_id, b.number, b.expiry, b.mrp_paise, p.name, p.unit,
               coalesce(m.left_over, 0), coalesce(m.received, 0)
        FROM inventory.batch b
        JOIN inventory.product p USING (business_id, product_id)
        LEFT JOIN LATERAL (
          SELECT sum(x.quantity) AS left_over,
                 sum(x.quantity) FILTER (WHERE x.reason IN ('receive', 'opening')
                   OR (x.reason = 'undo' AND EXISTS (
                     SELECT FROM inventory.stock_change c
                     WHERE c.business_id = $1 AND c.posting_id = x.source
                       AND c.what = 'receive'))) AS received
          FROM inventory.batch_movement x
          WHERE x.business_id = $1 AND x.batch_id = b.batch_id
            AND x.batch_id <> '00000000-0000-0000-0000-000000000000') m ON true
        WHERE b.business_id = $1
        """;

    private const string LevelsSql = """
        SELECT p.product_id, p.name, p.unit, sum(s.quantity),
               bool_and(s.counted_at IS NOT NULL)
        FROM inventory.batch_product k
        JOIN inventory.product p USING (business_id, product_id)
        LEFT JOIN inventory.stock_balance s USING (business_id, product_id)
        WHERE k.business_id = $1 AND ($2::uuid IS NULL OR k.product_id = $2::uuid)
        GROUP BY p.product_id, p.name, p.unit ORDER BY p.product_id
        """;

    private const string PickedSql = """
        SELECT m.product_id, m.batch_id, b.number, b.expiry, sum(m.quantity)
        FROM inventory.batch_movement m
        LEFT JOIN inventory.batch b ON b.business_id = $1 AND b.batch_id = m.batch_id
        WHERE m.business_id = $1 AND m.source = $2
        GROUP BY m.product_id, m.batch_id, b.number, b.expiry
        HAVING sum(m.quantity) <> 0
        ORDER BY m.product_id, b.expiry NULLS LAST, m.batch_id
        """;

    public async Task<IReadOnlyList<BatchedProduct>> ListAsync(
        BusinessId business, ProductId? product, bool emptyToo, CancellationToken cancel)
    {
        if (!await keeper.KeepAsync(business, cancel)) return [];
        DateOnly today = await TodayAsync(business, cancel);
        List<BatchView> batches = [];
        List<(ProductId Id, string Name, string Unit, decimal OnHand, bool Counted)> levels = [];
        await using TenantSession session = await sessions.BeginSnapshotAsync(cancel);
        StatementBatch reads = new();
        ITenantStatements own = reads.For(business);
        own.Read(ViewSql + " AND ($2::uuid IS NULL OR b.product_id = $2::uuid)",
            row => batches.Add(View(row, today)), business.Value, product?.Value);
        own.Read(LevelsSql, row => levels.Add((
            ProductId.From(row.GetGuid(0)), row.GetString(1), row.GetString(2),
            row.IsDBNull(3) ? 0 : row.GetDecimal(3), !row.IsDBNull(4) && row.GetBoolean(4))),
            business.Value, product?.Value);
        await session.ExecuteAsync(reads, cancel);
        return
        [
            .. levels.Select(l => new BatchedProduct(
                l.Id, l.Name, l.Unit, l.Counted ? Quantity.Trim(l.OnHand) : null,
                l.Counted
                    ? Quantity.Trim(l.OnHand
                        - batches.Where(b => b.Product == l.Id).Sum(b => b.Left))
                    : null,
                [.. InOrder(batches.Where(
                    b => b.Product == l.Id && (emptyToo || b.Left > 0)))])),
        ];
    }

    public async Task<BatchesExpiring> ExpiringAsync(
        BusinessId business, int? days, CancellationToken cancel)
    {
        DateOnly today = await TodayAsync(business, cancel);
        if (!await keeper.KeepAsync(business, cancel))
            return new BatchesExpiring(today, days ?? AlertDays, [], []);
        int set = AlertDays;
        bool quiet = false;
        List<BatchView> soon = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            reads.Read("""
                SELECT alert_days, alerts_off FROM inventory.batch_keeping WHERE business_id = $1
                """, row => (set, quiet) = (row.GetInt16(0), row.GetBoolean(1)), business.Value);
            reads.Read(ViewSql + " AND b.expiry IS NOT NULL AND m.left_over > 0",
                row => soon.Add(View(row, today)), business.Value);
        }, cancel);
        int ahead = Math.Clamp(days ?? set, 0, DaysMax);
        return new BatchesExpiring(today, ahead,
            [.. InOrder(soon.Where(b => b.DaysLeft >= 0 && b.DaysLeft <= ahead))],
            [.. InOrder(soon.Where(b => b.DaysLeft < 0))])
        {
            Quiet = quiet,
        };
    }

    public async Task<IReadOnlyList<PickedBatch>> PickedAsync(
        BusinessId business, Guid source, CancellationToken cancel)
    {
        if (!await keeper.KeepAsync(business, cancel)) return [];
        return await sessions.ListAsync(business, SessionUse.ReadNow, PickedSql,
            row => new PickedBatch(ProductId.From(row.GetGuid(0)),
                row.GetGuid(1) is var batch && batch == Guid.Empty ? null : batch,
                row.IsDBNull(2) ? null : row.GetString(2),
                row.IsDBNull(3) ? null : row.GetFieldValue<DateOnly>(3),
                Quantity.Trim(row.GetDecimal(4))),
            cancel, business.Value, source);
    }

    public async Task<Refusal?> SetAlertDaysAsync(
        BusinessId business, int? days, CancellationToken cancel)
    {
        if (days is < 1 or > DaysMax) return StockRefusals.AlertDaysInvalid;
        await sessions.RunAsync(business, SessionUse.Write, writes => writes.Run("""
            INSERT INTO inventory.batch_keeping AS k
              (business_id, looked_to, alert_days, alerts_off)
            VALUES ($1, $2, coalesce($3::int, $4), $3::int IS NULL)
            ON CONFLICT (business_id) DO UPDATE SET
              alert_days = coalesce($3::int, k.alert_days), alerts_off = excluded.alerts_off
            """, business.Value, clock.GetUtcNow(), days, AlertDays), cancel);
        return null;
    }

    private static IEnumerable<BatchView> InOrder(IEnumerable<BatchView> batches) =>
        batches.OrderBy(b => b.Expiry ?? DateOnly.MaxValue)
            .ThenBy(b => b.Name, StringComparer.Ordinal).ThenBy(b => b.Id);

    private static BatchView View(DbDataReader row, DateOnly today)
    {
        KnownBatch batch = BatchRows.ReadBatch(row);
        return new BatchView(
            batch.Id, batch.Product, row.GetString(5), row.GetString(6), batch.Number,
            batch.Expiry, batch.Mrp, Quantity.Trim(row.GetDecimal(8)),
            Quantity.Trim(row.GetDecimal(7)), batch.Expiry?.DayNumber - today.DayNumber);
    }

    private async Task<DateOnly> TodayAsync(BusinessId business, CancellationToken cancel) =>
        IndianDay.Of(clock.GetUtcNow(),
            (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone);
}
