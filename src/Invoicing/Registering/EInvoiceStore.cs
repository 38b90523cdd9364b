using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Registering;

/// <summary>A document as far as the portal is concerned.</summary>
/// <param name="Told">The last trouble that the shop was told of.</param>
/// <param name="AwayToldAt">When it last heard, of any document, that the portal is away or
/// refuses the login.</param>
internal sealed record KeptEInvoice(
    EInvoiceView View, string? Told, DateTimeOffset? AwayToldAt);

/// <summary>Rows of documents at the portal.</summary>
internal sealed class EInvoiceStore(TenantSessions sessions, IssuedDocuments documents)
{
    private const string Columns = """
        e.invoice_id, e.state, e.irn, e.ack_no, e.ack_at, e.fault, e.fault_said
        """;

    public async Task<KeptEInvoice?> FindAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow, $"""
            SELECT {Columns}, e.told,
              (SELECT max(o.told_at) FROM invoicing.einvoice o WHERE o.business_id = $1
                AND o.told IN ('einvoice-portal-away', 'einvoice-login-refused',
                               'einvoice-signature-wrong'))
            FROM invoicing.einvoice e WHERE e.business_id = $1 AND e.invoice_id = $2
            """, row => new KeptEInvoice(
                View(row), row.IsDBNull(7) ? null : row.GetString(7),
                row.IsDBNull(8) ? null : row.GetFieldValue<DateTimeOffset>(8)),
            cancel, business.Value, invoice.Value)).SingleOrDefault();

    public Task<List<EInvoiceView>> ListAsync(
        BusinessId business, string? state, Guid before, int limit, CancellationToken cancel) =>
        sessions.ListAsync(business, SessionUse.ReadNow, $"""
            SELECT {Columns} FROM invoicing.einvoice e
            WHERE e.business_id = $1 AND e.invoice_id < $2 AND ($3::text IS NULL OR e.state = $3)
            ORDER BY e.invoice_id DESC LIMIT $4
            """, View, cancel, business.Value, before, state, limit);

    /// <summary>The document, and the highest turnover of a year that was billed here.</summary>
    public Task<(IssuedDocument Document, Money HighestTurnover)?> DocumentAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel) =>
        documents.FindAsync(business, invoice, cancel);

    public static void Registered(
        ITenantStatements writes, InvoiceId invoice, IrpRecord record, DateTimeOffset now) =>
        writes.Run("""
            UPDATE invoicing.einvoice SET irn = $3, ack_no = $4, ack_at = $5, signed_code = $6,
              registered_at = $7, fault = NULL, fault_said = NULL,
              state = CASE WHEN state = 'wanted' THEN 'registered' ELSE state END
            WHERE business_id = $1 AND invoice_id = $2 AND irn IS NULL
            """, writes.Business.Value, invoice.Value, record.Irn, record.AckNo,
            record.AckAt.UtcDateTime, record.SignedCode, now.UtcDateTime);

    /// <summary>No more is tried: not needed, refused, or ended in one way or the other.
    /// </summary>
    /// <param name="from">The state that it leaves; another one is left alone.</param>
    public static void Close(
        ITenantStatements writes, InvoiceId invoice, string from, string state,
        Refusal? trouble, DateTimeOffset now) =>
        writes.Run("""
            UPDATE invoicing.einvoice SET state = $4, fault = $5, fault_said = $6,
              ended_at = CASE WHEN $4 = 'ended' THEN $7::timestamptz ELSE ended_at END
            WHERE business_id = $1 AND invoice_id = $2 AND state = $3
            """, writes.Business.Value, invoice.Value, from, state, trouble?.Code,
            trouble?.Detail, now.UtcDateTime);

    /// <summary>Why it waits.</summary>
    public static void Waits(ITenantStatements writes, InvoiceId invoice, Refusal trouble) =>
        writes.Run("""
            UPDATE invoicing.einvoice SET fault = $3, fault_said = $4
            WHERE business_id = $1 AND invoice_id = $2
            """, writes.Business.Value, invoice.Value, trouble.Code, trouble.Detail);

    public static void Told(
        ITenantStatements writes, InvoiceId invoice, string? code, DateTimeOffset now) =>
        writes.Run("""
            UPDATE invoicing.einvoice SET told = $3, told_at = $4
            WHERE business_id = $1 AND invoice_id = $2
            """, writes.Business.Value, invoice.Value, code, now.UtcDateTime);

    /// <summary>A refused one is tried once more.</summary>
    public static void Reopen(
        ITenantStatements writes, InvoiceId invoice, DateTimeOffset now)
    {
        writes.Run("""
            UPDATE invoicing.einvoice SET state = 'wanted', told = NULL
            WHERE business_id = $1 AND invoice_id = $2 AND state IN ('refused', 'not-needed')
            """, writes.Business.Value, invoice.Value);
        EInvoiceWork.Want(writes, [invoice], now);
    }

    private static EInvoiceView View(DbDataReader row) => new(
        new InvoiceId(row.GetGuid(0)), row.GetString(1), Text(row, 2), Text(row, 3),
        row.IsDBNull(4) ? null : row.GetFieldValue<DateTimeOffset>(4), Text(row, 5),
        Text(row, 6));

    private static string? Text(DbDataReader row, int at) =>
        row.IsDBNull(at) ? null : row.GetString(at);
}
