using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Looks;
using ConverseErp.Invoicing.Rendering;

namespace ConverseErp.Invoicing;

/// <summary>Reads of stored bills.</summary>
internal static class BillStore
{
    private const string Columns = """
        invoice_id, order_id, number, kind, state = 'cancelled', total_paise, party_id,
        bill_day, document, original_id
        """;

    // For papers: with what the portal of e-invoices gave.
    private const string WithRegistration = """
        i.invoice_id, i.order_id, i.number, i.kind, i.state = 'cancelled', i.total_paise,
        i.party_id, i.bill_day, i.document, i.original_id, e.irn, e.ack_no, e.ack_at,
        e.signed_code, l.language, l.logo, l.signature
        """;

    public static void Find(
        ITenantStatements reads, IReadOnlyList<InvoiceId> invoices, Action<StoredBill> found) =>
        reads.Read($"""
            SELECT {WithRegistration} FROM invoicing.invoice i
            LEFT JOIN invoicing.einvoice e
              ON e.business_id = i.business_id AND e.invoice_id = i.invoice_id
            LEFT JOIN invoicing.bill_look l ON l.business_id = i.business_id
            WHERE i.business_id = $1 AND i.invoice_id = ANY($2)
            """, row => found(Registered(row)), reads.Business.Value,
            invoices.Select(i => i.Value).ToArray());

    public static void Latest(
        ITenantStatements reads, PartyId? party, Action<StoredBill> found) =>
        reads.Read($"""
            SELECT {Columns} FROM invoicing.invoice
            WHERE business_id = $1 AND ($2::uuid IS NULL OR party_id = $2) AND state = 'issued'
              AND original_id IS NULL
            ORDER BY invoice_id DESC LIMIT 1
            """, row => found(Bill(row)), reads.Business.Value, party?.Value);

    /// <summary>The bill of this running number; of several years the latest. None where two
    /// counters of the shop have written one of it in that year.</summary>
    public static void OfNumber(
        ITenantStatements reads, long sequence, Action<StoredBill> found) =>
        reads.Read($"""
            SELECT {Columns} FROM (
              SELECT *, count(*) OVER (PARTITION BY financial_year) AS alike
              FROM invoicing.invoice
              WHERE business_id = $1 AND sequence = $2 AND original_id IS NULL
              ORDER BY financial_year DESC LIMIT 1) AS latest
            WHERE alike = 1
            """, row => found(Bill(row)), reads.Business.Value, sequence);

    /// <summary>The paper of that number in a series, of the latest year that has it where none
    /// is named.</summary>
    public static void OfSeries(ITenantStatements reads, string series, string? year,
        long sequence, Action<StoredBill> found) =>
        reads.Read($"""
            SELECT {Columns} FROM invoicing.invoice
            WHERE business_id = $1 AND upper(series) = upper($2) AND sequence = $3
              AND financial_year = coalesce($4, financial_year)
            ORDER BY financial_year DESC LIMIT 1
            """, row => found(Bill(row)), reads.Business.Value, series, sequence, year);

    /// <summary>The sales of the latest bills.</summary>
    public static void LatestOrders(
        ITenantStatements reads, PartyId? party, int limit, Action<OrderId> found) =>
        reads.Read($"""
            SELECT order_id FROM invoicing.invoice
            WHERE business_id = $1 AND party_id {(party is null ? "IS NULL" : "= $3")}
              AND state = 'issued' AND original_id IS NULL
            ORDER BY invoice_id DESC LIMIT $2
            """, row => found(new OrderId(row.GetGuid(0))),
            party is { } whose
                ? [reads.Business.Value, limit, whose.Value]
                : [reads.Business.Value, limit]);

    public static void OfOrders(
        ITenantStatements reads, PartyId party, Guid[] orders, Action<StoredBill> found) =>
        reads.Read($"""
            SELECT {Columns} FROM invoicing.invoice
            WHERE business_id = $1 AND party_id = $2 AND order_id = ANY($3)
              AND original_id IS NULL
            """, row => found(Bill(row)), reads.Business.Value, party.Value, orders);

    public static void Page(
        ITenantStatements reads, Guid before, int limit, Action<StoredBill> found) =>
        reads.Read($"""
            SELECT {Columns} FROM invoicing.invoice
            WHERE business_id = $1 AND invoice_id < $2 ORDER BY invoice_id DESC LIMIT $3
            """, row => found(Bill(row)), reads.Business.Value, before, limit);

    private static StoredBill Bill(DbDataReader row) => new(
        new InvoiceId(row.GetGuid(0)), new OrderId(row.GetGuid(1)), row.GetString(2),
        row.GetString(3), row.GetBoolean(4), new Money(row.GetInt64(5)),
        row.IsDBNull(6) ? null : new PartyId(row.GetGuid(6)), row.GetFieldValue<DateOnly>(7),
        (byte[])row.GetValue(8))
    {
        Original = row.IsDBNull(9) ? null : new InvoiceId(row.GetGuid(9)),
    };

    private static StoredBill Registered(DbDataReader row) => Bill(row) with
    {
        Registration = row.IsDBNull(10)
            ? null
            : new Registration(
                row.GetString(10), row.GetString(11), row.GetFieldValue<DateTimeOffset>(12),
                row.GetString(13)),
        Look = row.IsDBNull(14) && row.IsDBNull(15) && row.IsDBNull(16)
            ? KeptLook.Plain
            : new KeptLook(Text(row, 14), Text(row, 15), Text(row, 16)),
    };

    private static string? Text(DbDataReader row, int at) =>
        row.IsDBNull(at) ? null : row.GetString(at);
}
