using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Registering;

/// <summary>A document that the portal is to be asked about.</summary>
internal sealed record DueEInvoice(BusinessId Business, InvoiceId Invoice, int Tries);

/// <summary>The list of what the portal is to be asked, across shops. Taking puts the next try
/// off, so that a process that dies has lost nothing and holds nothing up.</summary>
internal sealed class EInvoiceWork(SystemSession system)
{
    private const int AtOnce = 20;
    private static readonly TimeSpan Held = TimeSpan.FromMinutes(3);

    public Task<List<DueEInvoice>> TakeAsync(DateTimeOffset now, CancellationToken cancel) =>
        system.ListAsync("""
            UPDATE invoicing.einvoice_work w SET due_at = $2, tries = w.tries + 1
            FROM (SELECT business_id, invoice_id FROM invoicing.einvoice_work
                  WHERE due_at <= $1 ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED) due
            WHERE w.business_id = due.business_id AND w.invoice_id = due.invoice_id
            RETURNING w.business_id, w.invoice_id, w.tries
            """, row => new DueEInvoice(
                new BusinessId(row.GetGuid(0)), new InvoiceId(row.GetGuid(1)), row.GetInt32(2)),
            cancel, now.UtcDateTime, (now + Held).UtcDateTime, AtOnce);

    /// <summary>Wanted, unless it is known already.</summary>
    public static void Want(
        ITenantStatements writes, IReadOnlyCollection<InvoiceId> invoices, DateTimeOffset now)
    {
        Guid[] ids = [.. invoices.Select(i => i.Value)];
        writes.Run("""
            INSERT INTO invoicing.einvoice (business_id, invoice_id, state, at)
            SELECT $1, id, 'wanted', $3 FROM unnest($2::uuid[]) AS t (id)
            ON CONFLICT (business_id, invoice_id) DO NOTHING
            """, writes.Business.Value, ids, now.UtcDateTime);
        writes.Run("""
            INSERT INTO invoicing.einvoice_work (business_id, invoice_id, due_at)
            SELECT $1, e.invoice_id, $3 FROM invoicing.einvoice e
            WHERE e.business_id = $1 AND e.invoice_id = ANY($2) AND e.state = 'wanted'
            ON CONFLICT (business_id, invoice_id) DO NOTHING
            """, writes.Business.Value, ids, now.UtcDateTime);
    }

    /// <summary>The bill is taken back: so is what the portal has of it. Part of the
    /// transaction that takes it back; asks nobody.</summary>
    public static void End(ITenantStatements writes, InvoiceId invoice, DateTimeOffset at) =>
        writes.Run("""
            WITH ending AS (
              UPDATE invoicing.einvoice SET state = 'ending'
              WHERE business_id = $1 AND invoice_id = $2
                AND state IN ('wanted', 'registered', 'refused')
              RETURNING invoice_id)
            INSERT INTO invoicing.einvoice_work (business_id, invoice_id, due_at)
            SELECT $1, invoice_id, $3 FROM ending
            ON CONFLICT (business_id, invoice_id) DO UPDATE SET due_at = excluded.due_at
            """, writes.Business.Value, invoice.Value, at.UtcDateTime);

    public static void Again(ITenantStatements writes, InvoiceId invoice, DateTimeOffset due) =>
        writes.Run("""
            UPDATE invoicing.einvoice_work SET due_at = $3
            WHERE business_id = $1 AND invoice_id = $2
            """, writes.Business.Value, invoice.Value, due.UtcDateTime);

    /// <summary>Nothing is to be asked any more, unless the bill was taken back meanwhile: then
    /// at once.</summary>
    public static void Done(ITenantStatements writes, InvoiceId invoice, DateTimeOffset now)
    {
        writes.Run("""
            DELETE FROM invoicing.einvoice_work w WHERE business_id = $1 AND invoice_id = $2
              AND NOT EXISTS (SELECT FROM invoicing.einvoice e WHERE e.business_id = $1
                AND e.invoice_id = $2 AND e.state IN ('wanted', 'ending'))
            """, writes.Business.Value, invoice.Value);
        Again(writes, invoice, now);
    }
}
