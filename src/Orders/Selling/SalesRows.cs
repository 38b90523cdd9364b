using ConverseErp.Contracts;

namespace ConverseErp.Orders.Selling;

/// <summary>The SQL of the sums of sales.</summary>
internal static class SalesRows
{
    private const string BillsSql = """
        SELECT order_id, invoice_id, sale_day, party_id, member_id, total_paise
        FROM orders.orders
        WHERE business_id = $1 AND sale_day = ANY($2) AND state = 'booked'
        """;

    private const string LinesSql = """
        SELECT l.order_id, l.line_no, l.product_id, l.name, l.stock_unit, l.stock_quantity,
               l.total_paise
        FROM orders.orders o JOIN orders.line l USING (business_id, order_id)
        WHERE o.business_id = $1 AND o.sale_day = ANY($2) AND o.state = 'booked'
        """;

    private const string NotesSql = """
        SELECT n.note_id, n.note_day, o.party_id, o.member_id, n.kind, n.total_paise
        FROM orders.note n JOIN orders.orders o USING (business_id, order_id)
        WHERE n.business_id = $1 AND n.note_day = ANY($2) AND n.undone_at IS NULL
        """;

    private const string NoteLinesSql = """
        SELECT n.note_id, r.line_no, r.product_id, l.name, l.stock_unit, r.quantity,
               r.total_paise
        FROM orders.note n JOIN orders.note_line r USING (business_id, note_id)
        LEFT JOIN orders.line l ON l.business_id = $1 AND l.order_id = n.order_id
          AND l.line_no = r.line_no
        WHERE n.business_id = $1 AND n.note_day = ANY($2) AND n.undone_at IS NULL
        """;

    /// <summary>All papers of these days, with their lines.</summary>
    public static Dictionary<Guid, SoldPaper> Papers(
        ITenantStatements reads, IReadOnlyCollection<DateOnly> days)
    {
        Dictionary<Guid, SoldPaper> papers = [];
        object[] values = [reads.Business.Value, days.ToArray()];
        reads.Read(BillsSql, row => papers[row.GetGuid(0)] = new SoldPaper(
            row.IsDBNull(1) ? null : row.GetGuid(1), row.GetFieldValue<DateOnly>(2),
            row.IsDBNull(3) ? null : new PartyId(row.GetGuid(3)),
            row.IsDBNull(4) ? null : row.GetGuid(4), 0, false, new Money(row.GetInt64(5))),
            values);
        reads.Read(NotesSql, row =>
        {
            string kind = row.GetString(4);
            papers[row.GetGuid(0)] = new SoldPaper(
                row.GetGuid(0), row.GetFieldValue<DateOnly>(1),
                row.IsDBNull(2) ? null : new PartyId(row.GetGuid(2)),
                row.IsDBNull(3) ? null : row.GetGuid(3), kind == "increase" ? 1 : -1,
                kind is "return" or "whole", new Money(row.GetInt64(5)));
        }, values);
        foreach (string sql in (string[])[LinesSql, NoteLinesSql])
        {
            reads.Read(sql, row =>
            {
                // Booked between two statements: it is there the next time.
                if (papers.TryGetValue(row.GetGuid(0), out SoldPaper? paper))
                {
                    paper.Lines.Add(new SoldLine(
                        row.GetInt16(1), new ProductId(row.GetGuid(2)),
                        row.IsDBNull(3) ? null : row.GetString(3),
                        row.IsDBNull(4) ? null : row.GetString(4), row.GetDecimal(5),
                        new Money(row.GetInt64(6))));
                }
            }, values);
        }

        return papers;
    }

    /// <summary>Which of these days have their sums.</summary>
    public static void Made(
        ITenantStatements reads, DateOnly from, DateOnly to, Action<DateOnly> day) =>
        reads.Read("""
            SELECT day FROM orders.sales_summed
            WHERE business_id = $1 AND day BETWEEN $2 AND $3 AND made
            """, row => day(row.GetFieldValue<DateOnly>(0)), reads.Business.Value, from, to);

    /// <summary>Days of a span on which something was sold or came back, and whose sums nobody
    /// has made.</summary>
    public static void Unmade(
        ITenantStatements reads, DateOnly from, DateOnly to, Action<DateOnly> day) =>
        reads.Read("""
            SELECT day FROM (
              SELECT DISTINCT sale_day AS day FROM orders.orders
              WHERE business_id = $1 AND sale_day BETWEEN $2 AND $3
              UNION
              SELECT DISTINCT note_day FROM orders.note
              WHERE business_id = $1 AND note_day BETWEEN $2 AND $3) d
            WHERE NOT EXISTS (SELECT FROM orders.sales_summed s
                              WHERE s.business_id = $1 AND s.day = d.day AND s.made)
            ORDER BY day
            """, row => day(row.GetFieldValue<DateOnly>(0)), reads.Business.Value, from, to);

    /// <summary>Takes the days for making their sums: who changes a sale of them waits.</summary>
    public static void Take(ITenantStatements writes, DateOnly[] days) => writes.Run("""
        INSERT INTO orders.sales_summed (business_id, day, made)
        SELECT $1, d, true FROM unnest($2::date[]) AS d ORDER BY d
        ON CONFLICT (business_id, day) DO UPDATE SET made = true
        """, writes.Business.Value, days);

    /// <summary>A sale of an earlier day is changed, in this transaction: its sums are made
    /// again by whoever asks next.</summary>
    public static void Forget(ITenantStatements writes, DateOnly day) => writes.Run("""
        INSERT INTO orders.sales_summed (business_id, day, made) VALUES ($1, $2, false)
        ON CONFLICT (business_id, day) DO UPDATE SET made = false
        """, writes.Business.Value, day);

    /// <summary>Writes the sums of these days, in place of others.</summary>
    public static void Replace(
        ITenantStatements writes, DateOnly[] days, IReadOnlyCollection<SalesSumRow> rows)
    {
        writes.Run("DELETE FROM orders.sales_sum WHERE business_id = $1 AND day = ANY($2)"
            + " AND part IN ('item', 'party', 'staff', 'day')", writes.Business.Value, days);
        writes.Run("""
            INSERT INTO orders.sales_sum (business_id, part, day, key, bills, quantity,
              sold_paise, returned_paise, tax_paise, name, unit)
            SELECT $1, r.* FROM unnest($2::text[], $3::date[], $4::uuid[], $5::int[],
              $6::numeric[], $7::bigint[], $8::bigint[], $9::bigint[], $10::text[],
              $11::text[]) AS r
            """,
            writes.Business.Value,
            rows.Select(r => Word(r.Part)).ToArray(), rows.Select(r => r.Day).ToArray(),
            rows.Select(r => r.Key).ToArray(), rows.Select(r => r.Sum.Bills).ToArray(),
            rows.Select(r => r.Quantity).ToArray(),
            rows.Select(r => r.Sum.Sold.Paise).ToArray(),
            rows.Select(r => r.Sum.Returned.Paise).ToArray(),
            rows.Select(r => r.Sum.Tax.Paise).ToArray(),
            rows.Select(r => r.Name).ToArray(), rows.Select(r => r.Unit).ToArray());
    }

    /// <summary>The kept sums of a span, over its days; days stay apart.</summary>
    public static void Kept(ITenantStatements reads, SalesBy part, DateOnly from, DateOnly to,
        Action<SalesSumRow> found)
    {
        string day = part == SalesBy.Day ? "day" : "max(day)";
        string group = part == SalesBy.Day ? "day, key" : "key";
        reads.Read($"""
            SELECT {day}, key, sum(bills)::int, sum(quantity), sum(sold_paise)::bigint,
                   sum(returned_paise)::bigint, sum(tax_paise)::bigint, max(name), max(unit)
            FROM orders.sales_sum
            WHERE business_id = $1 AND part = $2 AND day BETWEEN $3 AND $4 GROUP BY {group}
            """, row => found(new SalesSumRow(
                part, row.GetFieldValue<DateOnly>(0), row.GetGuid(1), row.GetDecimal(3),
                new SalesSum(row.GetInt32(2), new Money(row.GetInt64(4)),
                    new Money(row.GetInt64(5)), new Money(row.GetInt64(6))),
                row.IsDBNull(7) ? null : row.GetString(7),
                row.IsDBNull(8) ? null : row.GetString(8))),
            reads.Business.Value, Word(part), from, to);
    }

    public static string Word(SalesBy part) => part switch
    {
        SalesBy.Item => "item",
        SalesBy.Party => "party",
        SalesBy.Staff => "staff",
        SalesBy.Day => "day",
    };
}
