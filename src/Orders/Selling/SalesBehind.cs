using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Orders.Selling;

/// <summary>The bills and notes that a figure of sales consists of, page by page.</summary>
internal sealed class SalesBehind(TenantSessions sessions, IKhata khata)
{
    // An item's bills are looked for on the days on which it was sold, as far as they are known.
    private const string ItemSql = """
        SELECT o.sale_day, o.order_id, o.order_id, o.invoice_id, 'sale', o.party_id,
               x.quantity, x.paise
        FROM orders.orders o CROSS JOIN LATERAL (
          SELECT sum(l.stock_quantity) AS quantity, sum(l.total_paise)::bigint AS paise
          FROM orders.line l
          WHERE l.business_id = $1 AND l.order_id = o.order_id AND l.product_id = $7) x
        WHERE o.business_id = $1 AND o.state = 'booked' AND o.sale_day BETWEEN $2 AND $3
          AND (o.sale_day, o.order_id) > ($4, $5) AND x.paise IS NOT NULL
          AND (NOT EXISTS (SELECT FROM orders.sales_summed s
                           WHERE s.business_id = $1 AND s.day = o.sale_day AND s.made)
               OR EXISTS (SELECT FROM orders.sales_sum s
                          WHERE s.business_id = $1 AND s.part = 'item' AND s.day = o.sale_day
                            AND s.key = $7))
        ORDER BY o.sale_day, o.order_id LIMIT $6
        """;

    private const string NoteItemSql = """
        SELECT n.note_day, n.note_id, n.order_id, n.note_id, n.kind, o.party_id,
               CASE WHEN n.kind IN ('return', 'whole') THEN -sum(r.quantity) ELSE 0 END,
               (sum(r.total_paise) * CASE n.kind WHEN 'increase' THEN 1 ELSE -1 END)::bigint
        FROM orders.note n JOIN orders.orders o USING (business_id, order_id)
        JOIN orders.note_line r USING (business_id, note_id)
        WHERE n.business_id = $1 AND n.undone_at IS NULL AND n.note_day BETWEEN $2 AND $3
          AND (n.note_day, n.note_id) > ($4, $5) AND r.product_id = $7
        GROUP BY n.note_day, n.note_id, n.order_id, n.kind, o.party_id
        ORDER BY n.note_day, n.note_id LIMIT $6
        """;

    /// <param name="whose">SQL of ours, of the order's alias o; $7 is the id.</param>
    private static string BillSql(string whose) => $"""
        SELECT o.sale_day, o.order_id, o.order_id, o.invoice_id, 'sale', o.party_id,
               NULL::numeric, o.total_paise
        FROM orders.orders o
        WHERE o.business_id = $1 AND o.state = 'booked' AND o.sale_day BETWEEN $2 AND $3
          AND (o.sale_day, o.order_id) > ($4, $5) AND {whose}
        ORDER BY o.sale_day, o.order_id LIMIT $6
        """;

    private static string NoteSql(string whose) => $"""
        SELECT n.note_day, n.note_id, n.order_id, n.note_id, n.kind, o.party_id, NULL::numeric,
               CASE n.kind WHEN 'increase' THEN n.total_paise ELSE -n.total_paise END
        FROM orders.note n JOIN orders.orders o USING (business_id, order_id)
        WHERE n.business_id = $1 AND n.undone_at IS NULL AND n.note_day BETWEEN $2 AND $3
          AND (n.note_day, n.note_id) > ($4, $5) AND {whose}
        ORDER BY n.note_day, n.note_id LIMIT $6
        """;

    public async Task<SalesEntries> ReadAsync(
        BusinessId business, SalesQuery query, CancellationToken cancel)
    {
        RankCursor start = RankCursor.Of(query.Cursor);
        DateOnly after = start.Rank is > 0 and < 3_000_000
            ? DateOnly.FromDayNumber((int)start.Rank)
            : new DateOnly(1999, 1, 1);
        PartyBook names = await khata.PartiesAsync(business, cancel);
        List<SalesEntry> found = [];
        object?[] values =
        [
            business.Value, query.From, query.To, after, start.Id, query.Limit + 1,
            query.Of ?? Guid.Empty,
        ];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            foreach (string sql in Sql(query.By))
                reads.Read(sql, row => found.Add(Entry(row, names)), values);
        }, cancel);
        SalesEntry[] page =
            [.. found.OrderBy(e => e.Day).ThenBy(e => e.Posting).Take(query.Limit + 1)];
        return page.Length <= query.Limit
            ? new SalesEntries(page, null)
            : new SalesEntries(page[..^1], new RankCursor(
                page[^2].Day.DayNumber, page[^2].Posting).ToString());
    }

    private static string[] Sql(SalesBy by)
    {
        const string Nobody = "coalesce({0}, '00000000-0000-0000-0000-000000000000') = $7";
        string whose = by switch
        {
            SalesBy.Party => Nobody.Replace("{0}", "o.party_id", StringComparison.Ordinal),
            SalesBy.Staff => Nobody.Replace("{0}", "o.member_id", StringComparison.Ordinal),
            SalesBy.Item or SalesBy.Day => "$7::uuid IS NOT NULL",
        };
        return by == SalesBy.Item ? [ItemSql, NoteItemSql] : [BillSql(whose), NoteSql(whose)];
    }

    private static SalesEntry Entry(DbDataReader row, PartyBook names)
    {
        PartyId? party = row.IsDBNull(5) ? null : new PartyId(row.GetGuid(5));
        return new SalesEntry(
            row.GetGuid(1), new OrderId(row.GetGuid(2)),
            row.IsDBNull(3) ? null : new InvoiceId(row.GetGuid(3)), row.GetString(4),
            row.GetFieldValue<DateOnly>(0), party,
            party is { } id ? names.Parties.FirstOrDefault(p => p.Id == id)?.Name : null,
            row.IsDBNull(6) ? null : row.GetDecimal(6), new Money(row.GetInt64(7)));
    }
}
