using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Tests.Load.Running;

/// <summary>Fills a shop's month: what the product booked today is written again, row by row and
/// paper by paper, on each of its days up to now.</summary>
/// <param name="First">The month's first day.</param>
/// <param name="Days">Up to today.</param>
internal sealed record MonthOfBills(NpgsqlDataSource Database, DateOnly First, int Days)
{
    // Ids in the order of time, as the product makes them. Copy n of sample s is bill
    // n * samples + s. Those of today are of its hours that are over.
    private const string PlanSql = """
        CREATE UNLOGGED TABLE bench_bill AS
        SELECT sample, paper, bill, at, (at AT TIME ZONE 'Asia/Kolkata')::date AS day,
               bench_id(at, bill) AS order_id, bench_id(at, -bill) AS invoice_id
        FROM (
          SELECT sample, paper, bill, least(
            (($3::date + (bill * $4::int / $2)::int)::timestamp AT TIME ZONE 'Asia/Kolkata')
              + make_interval(secs => (bill * $4::int % $2)::double precision / $2 * CASE
                  WHEN bill * $4::int / $2 = $4::int - 1
                  THEN extract(epoch FROM now() - date_trunc('day', now(), 'Asia/Kolkata'))
                  ELSE 86399 END), now()) AS at
          FROM (
            SELECT order_id AS sample, invoice_id AS paper,
                   n * (SELECT count(*) FROM orders.orders WHERE business_id = $1)
                     + row_number() OVER (PARTITION BY n ORDER BY order_id) - 1 AS bill
            FROM orders.orders, generate_series(0, $2 - 1) AS n
            WHERE business_id = $1
              AND n < $2 / (SELECT count(*) FROM orders.orders WHERE business_id = $1)) b
          ) c WHERE bill < $2
        """;

    private static readonly (string What, string Sql)[] Steps =
    [
        ("orders", """
            INSERT INTO orders.orders (business_id, order_id, state, location_id, party_id,
              party_name, payment, total_paise, invoice_id, from_customer, member_id, sale_day,
              placed_at, changed_at)
            SELECT $1, c.order_id, o.state, o.location_id, o.party_id, o.party_name, o.payment,
                   o.total_paise, c.invoice_id, o.from_customer, o.member_id, c.day, c.at, c.at
            FROM bench_bill c JOIN orders.orders o
              ON o.business_id = $1 AND o.order_id = c.sample ORDER BY c.bill
            """),
        ("lines", """
            INSERT INTO orders.line (business_id, order_id, line_no, product_id, name, quantity,
              unit, stock_quantity, stock_unit, price_paise, total_paise)
            SELECT $1, c.order_id, l.line_no, l.product_id, l.name, l.quantity, l.unit,
                   l.stock_quantity, l.stock_unit, l.price_paise, l.total_paise
            FROM bench_bill c JOIN orders.line l
              ON l.business_id = $1 AND l.order_id = c.sample ORDER BY c.bill
            """),
        ("movements", """
            INSERT INTO inventory.stock_movement (business_id, source, line, product_id,
              location_id, quantity, reason, at)
            SELECT $1, c.order_id, m.line, m.product_id, m.location_id, m.quantity, m.reason,
                   c.at
            FROM bench_bill c JOIN inventory.stock_movement m
              ON m.business_id = $1 AND m.source = c.sample AND m.reason = 'sale'
            ORDER BY c.bill
            """),
        ("entries", """
            INSERT INTO ledger.entry (business_id, posting_id, line, kind, account, party_id,
              debit_paise, credit_paise, reference, location_id, at)
            SELECT $1, c.order_id, e.line, e.kind, e.account, e.party_id, e.debit_paise,
                   e.credit_paise, e.reference, e.location_id, c.at
            FROM bench_bill c JOIN ledger.entry e
              ON e.business_id = $1 AND e.posting_id = c.sample ORDER BY c.bill
            """),
        // The paper of a day has that day on it.
        ("bills", """
            INSERT INTO invoicing.invoice (business_id, invoice_id, order_id, financial_year,
              series, sequence, number, kind, state, party_id, bill_day, total_paise, tax_paise,
              document, issued_at)
            SELECT $1, c.invoice_id, c.order_id, i.financial_year, i.series, 1000 + c.bill,
                   i.series || '/' || c.bill, i.kind, i.state, i.party_id, c.day, i.total_paise,
                   i.tax_paise, substr(i.document, 1, 1) || convert_to(replace(
                     convert_from(substr(i.document, 2), 'UTF8'), i.bill_day::text,
                     c.day::text), 'UTF8'), c.at
            FROM bench_bill c JOIN invoicing.invoice i
              ON i.business_id = $1 AND i.invoice_id = c.paper ORDER BY c.bill
            """),
        ("series", """
            UPDATE invoicing.series s SET next_number = 1 + (
              SELECT max(sequence) FROM invoicing.invoice i WHERE i.business_id = $1
                AND i.financial_year = s.financial_year AND i.series = s.series)
            WHERE s.business_id = $1
            """),
        ("khatas", """
            UPDATE ledger.party_balance b SET balance_paise = e.paise
            FROM (SELECT party_id, sum(debit_paise - credit_paise)::bigint AS paise
              FROM ledger.entry WHERE business_id = $1 AND account = 'party'
              GROUP BY party_id) e
            WHERE b.business_id = $1 AND b.party_id = e.party_id
            """),
        ("stock", """
            UPDATE inventory.stock_balance b SET quantity = m.quantity
            FROM (SELECT product_id, sum(quantity) AS quantity FROM inventory.stock_movement
              WHERE business_id = $1 GROUP BY product_id) m
            WHERE b.business_id = $1 AND b.product_id = m.product_id
            """),
        ("the goods that were there before", """
            UPDATE inventory.stock_movement SET at = $2
            WHERE business_id = $1 AND reason <> 'sale'
            """),
    ];

    /// <summary>Writes it all; each step is told.</summary>
    /// <param name="bills">Beside the samples.</param>
    public async Task WriteAsync(
        BusinessId shop, int bills, Action<string> progress, CancellationToken stop)
    {
        await RunAsync("""
            CREATE OR REPLACE FUNCTION bench_id(at timestamptz, i bigint) RETURNS uuid
            LANGUAGE sql IMMUTABLE
            AS $$ SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7'
              || substr(md5(i::text), 1, 3) || '8' || substr(md5(i::text), 4, 15))::uuid $$
            """, stop);
        await RunAsync(PlanSql, stop, shop.Value, (long)bills, First, Days);
        DateTimeOffset before = new DateTimeOffset(
            First.AddDays(-1), new TimeOnly(12, 0), TimeSpan.Zero);
        foreach ((string what, string sql) in Steps)
        {
            progress($"seeding {what}");
            await (sql.Contains("$2", StringComparison.Ordinal)
                ? RunAsync(sql, stop, shop.Value, before)
                : RunAsync(sql, stop, shop.Value));
        }

        foreach (string table in (string[])["orders.orders", "orders.line", "ledger.entry",
            "inventory.stock_movement", "invoicing.invoice"])
            await RunAsync("VACUUM ANALYZE " + table, stop);
        await RunAsync("DROP TABLE bench_bill; CHECKPOINT", stop);
    }

    private async Task RunAsync(string sql, CancellationToken stop, params object[] values)
    {
        await using NpgsqlCommand command = Database.CreateCommand(sql);
        foreach (object value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(stop);
    }
}
