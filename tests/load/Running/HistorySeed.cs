using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Tests.Load.Running;

/// <summary>Five years of a shop's past, written into the real tables by the server itself: bills
/// up to yesterday with their orders, lines, movements, entries, payments and balances, and the
/// ids of messages of the last two days.</summary>
/// <remarks>Ids sort by time, as real ones do. Every stored paper is a copy of one that the
/// product made, so that rows have their true size.</remarks>
internal sealed class HistorySeed(NpgsqlDataSource database, Shop shop, int bills)
{
    // The longest step of a million bills takes about a minute on two cores.
    private const string PlanSql = """
        CREATE UNLOGGED TABLE bench_bill AS
        SELECT i, at, day, fy, row_number() OVER (PARTITION BY fy ORDER BY i) AS seq,
          bench_id(at, i) AS order_id, bench_id(at, -i) AS invoice_id,
          CASE WHEN i % 5 < 2 THEN parties[1 + i % cardinality(parties)] END AS party,
          (ARRAY['credit', 'credit', 'cash', 'upi', 'cash'])[1 + i % 5] AS mode,
          goods[1 + i % cardinality(goods)] AS p1,
          goods[1 + (i * 7 + 1) % cardinality(goods)] AS p2,
          1 + i % 3 AS q1, 1 + i % 2 AS q2, (1 + i % 3) * 4500 AS t1, (1 + i % 2) * 6000 AS t2,
          ((1 + i % 3) * 4500 + (1 + i % 2) * 6000) / 21 AS tax
        FROM (
          SELECT i, at, day, to_char(day - interval '3 months', 'YY')
            || to_char(day + interval '9 months', 'YY') AS fy
          FROM (SELECT i, at, (at AT TIME ZONE 'Asia/Kolkata')::date AS day FROM (
            SELECT i, date_trunc('day', now() AT TIME ZONE 'Asia/Kolkata')
                AT TIME ZONE 'Asia/Kolkata' - interval '1826 days'
              + (i - 1) * (interval '1826 days' / $2) AS at
            FROM generate_series(1, $2) i) a) b) c,
          (SELECT array_agg(party_id ORDER BY party_id) AS parties FROM ledger.party
           WHERE business_id = $1) p,
          (SELECT array_agg(product_id ORDER BY product_id) AS goods FROM inventory.product
           WHERE business_id = $1) g
        """;

    private static readonly (string What, string Sql)[] Steps =
    [
        ("orders", """
            INSERT INTO orders.orders (business_id, order_id, state, location_id, party_id,
              payment, total_paise, invoice_id, from_customer, sale_day, placed_at, changed_at)
            SELECT $1, order_id, 'booked', $2, party, mode, t1 + t2, invoice_id, false, day, at,
              at
            FROM bench_bill ORDER BY i
            """),
        ("lines", """
            INSERT INTO orders.line (business_id, order_id, line_no, product_id, name, quantity,
              unit, stock_quantity, stock_unit, price_paise, total_paise)
            SELECT $1, order_id, n, CASE n WHEN 1 THEN p1 ELSE p2 END, 'Goods of the past',
              CASE n WHEN 1 THEN q1 ELSE q2 END, 'pcs', CASE n WHEN 1 THEN q1 ELSE q2 END, 'pcs',
              CASE n WHEN 1 THEN 4500 ELSE 6000 END, CASE n WHEN 1 THEN t1 ELSE t2 END
            FROM bench_bill, generate_series(1, 2) n ORDER BY i, n
            """),
        ("movements", """
            INSERT INTO inventory.stock_movement (business_id, source, line, product_id,
              location_id, quantity, reason, at)
            SELECT $1, order_id, n, CASE n WHEN 1 THEN p1 ELSE p2 END, $2,
              -CASE n WHEN 1 THEN q1 ELSE q2 END, 'sale', at
            FROM bench_bill, generate_series(1, 2) n ORDER BY i, n
            """),
        ("entries of sales", """
            INSERT INTO ledger.entry (business_id, posting_id, line, kind, account, party_id,
              debit_paise, credit_paise, reference, at)
            SELECT $1, order_id, n, 'sale',
              CASE n WHEN 0 THEN CASE mode WHEN 'credit' THEN 'party' ELSE mode END
                WHEN 1 THEN 'sales' ELSE 'tax' END,
              CASE WHEN n = 0 THEN party END, CASE WHEN n = 0 THEN t1 + t2 ELSE 0 END,
              CASE n WHEN 0 THEN 0 WHEN 1 THEN t1 + t2 - tax ELSE tax END, 'sale', at
            FROM bench_bill, generate_series(0, 2) n WHERE $2::uuid IS NOT NULL ORDER BY i, n
            """),
        ("payments", """
            WITH paid AS (
              INSERT INTO ledger.payment (business_id, payment_id, party_id, received,
                amount_paise, mode, said_at, at)
              SELECT $1, bench_id(at, i + 50000000), party, true, t1 + t2, 'cash', at, at
              FROM bench_bill WHERE i % 5 = 0 AND $2::uuid IS NOT NULL ORDER BY i
              RETURNING payment_id, party_id, amount_paise, at)
            INSERT INTO ledger.entry (business_id, posting_id, line, kind, account, party_id,
              debit_paise, credit_paise, at)
            SELECT $1, payment_id, n, 'payment', CASE n WHEN 0 THEN 'cash' ELSE 'party' END,
              party_id, CASE n WHEN 0 THEN amount_paise ELSE 0 END,
              CASE n WHEN 0 THEN 0 ELSE amount_paise END, at
            FROM paid, generate_series(0, 1) n
            """),
        ("bills", """
            INSERT INTO invoicing.invoice (business_id, invoice_id, order_id, financial_year,
              series, sequence, number, kind, state, party_id, bill_day, total_paise, tax_paise,
              document, issued_at)
            SELECT $1, b.invoice_id, b.order_id, fy, s.series, seq,
              s.series || '/' || fy || '/' || seq, s.kind, 'issued', party, day, t1 + t2, tax,
              s.document, at
            FROM bench_bill b, (SELECT series, kind, document FROM invoicing.invoice
              WHERE business_id = $1 AND $2::uuid IS NOT NULL LIMIT 1) s
            WHERE fy <> (SELECT max(fy) FROM bench_bill) ORDER BY i
            """),
        ("bills of this year", """
            INSERT INTO invoicing.invoice (business_id, invoice_id, order_id, financial_year,
              series, sequence, number, kind, state, party_id, bill_day, total_paise, tax_paise,
              document, issued_at)
            SELECT $1, b.invoice_id, b.order_id, fy, s.series, seq + s.last,
              s.series || '/' || fy || '/' || (seq + s.last), s.kind, 'issued', party, day,
              t1 + t2, tax, s.document, at
            FROM bench_bill b, (SELECT series, kind, document,
                (SELECT max(sequence) FROM invoicing.invoice WHERE business_id = $1
                   AND financial_year = (SELECT max(fy) FROM bench_bill)) AS last
              FROM invoicing.invoice WHERE business_id = $1 AND $2::uuid IS NOT NULL LIMIT 1) s
            WHERE fy = (SELECT max(fy) FROM bench_bill) ORDER BY i
            """),
        ("series", """
            INSERT INTO invoicing.series (business_id, financial_year, series, location_id,
              next_number)
            SELECT $1, financial_year, series, $2, max(sequence) + 1 FROM invoicing.invoice
            WHERE business_id = $1 GROUP BY financial_year, series
            ON CONFLICT (business_id, financial_year, series)
              DO UPDATE SET next_number = excluded.next_number
            """),
        ("khatas", """
            UPDATE ledger.party_balance b SET balance_paise = e.paise
            FROM (SELECT party_id, sum(debit_paise - credit_paise)::bigint AS paise
              FROM ledger.entry WHERE business_id = $1 AND account = 'party' GROUP BY party_id) e
            WHERE b.business_id = $1 AND b.party_id = e.party_id AND $2::uuid IS NOT NULL
            """),
        ("stock", """
            UPDATE inventory.stock_balance b SET quantity = m.quantity
            FROM (SELECT product_id, sum(quantity) AS quantity FROM inventory.stock_movement
              WHERE business_id = $1 GROUP BY product_id) m
            WHERE b.business_id = $1 AND b.product_id = m.product_id AND b.location_id = $2
            """),
        ("messages that are known", """
            INSERT INTO platform.inbox (business_id, message_id, service, at)
            SELECT $1, gen_random_uuid(), s, at
            FROM bench_bill, unnest(ARRAY['orders', 'conversations', 'invoicing']) s
            WHERE at > now() - interval '2 days' AND $2::uuid IS NOT NULL
            """),
    ];

    /// <summary>Writes it all; each step is told.</summary>
    public async Task WriteAsync(Action<string> progress, CancellationToken stop)
    {
        await RunAsync("""
            CREATE FUNCTION bench_id(at timestamptz, i bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
            AS $$ SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7'
              || substr(md5(i::text), 1, 3) || '8' || substr(md5(i::text), 4, 15))::uuid $$
            """, stop);
        await RunAsync(PlanSql, stop, shop.Id.Value, bills);
        foreach ((string what, string sql) in Steps)
        {
            progress($"seeding {what}");
            await RunAsync(sql, stop, shop.Id.Value, shop.Location);
        }

        progress("seeding done; statistics");
        foreach (string table in (string[])["orders.orders", "orders.line", "ledger.entry",
            "inventory.stock_movement", "invoicing.invoice", "ledger.payment", "platform.inbox"])
            await RunAsync("VACUUM ANALYZE " + table, stop);
        await RunAsync("DROP TABLE bench_bill; CHECKPOINT", stop);
    }

    private async Task RunAsync(string sql, CancellationToken stop, params object[] values)
    {
        await using NpgsqlCommand command = database.CreateCommand(sql);
        foreach (object value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        await command.ExecuteNonQueryAsync(stop);
    }
}
