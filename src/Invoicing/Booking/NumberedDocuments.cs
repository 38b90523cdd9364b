using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Booking;

/// <summary>A bill or a note, all but its number.</summary>
/// <param name="Kind">As <see cref="BillKinds"/> has it.</param>
/// <param name="Document">Protected, as it is stored.</param>
/// <param name="Original">Of a note: the bill that it corrects.</param>
internal sealed record NumberedDocument(
    InvoiceId Id, OrderId Order, string Kind, PartyId? Party, DateOnly Day, Money Total,
    Money Tax, byte[] Document, InvoiceId? Original);

/// <summary>Takes the next numbers of one series and stores the documents under them: one
/// statement for bills and notes alike, so that no series can have a gap.</summary>
internal static class NumberedDocuments
{
    // The series row is locked from here to the commit: it is the last thing a sale does.
    private const string Sql = """
        WITH taken AS (
          INSERT INTO invoicing.series AS s
            (business_id, financial_year, series, location_id, next_number)
          VALUES ($1, $2, $3, $4, 1 + $5)
          ON CONFLICT (business_id, financial_year, series)
            DO UPDATE SET next_number = s.next_number + $5
          RETURNING next_number - $5 AS first)
        INSERT INTO invoicing.invoice
          (business_id, invoice_id, order_id, financial_year, series, sequence, number,
           kind, state, party_id, bill_day, total_paise, tax_paise, document, issued_at,
           original_id)
        SELECT $1, n.id, n.order_id, $2, $3, t.first + n.ord - 1,
               $3 || '/' || $2 || '/' || (t.first + n.ord - 1), n.kind, 'issued', n.party,
               n.day, n.total, n.tax, n.document, $6, n.original
        FROM taken t, unnest(
          $7::uuid[], $8::uuid[], $9::text[], $10::uuid[], $11::date[], $12::bigint[],
          $13::bigint[], $14::bytea[], $15::uuid[]) WITH ORDINALITY
          AS n (id, order_id, kind, party, day, total, tax, document, original, ord)
        """;

    /// <param name="last">Statements that run after all others.</param>
    /// <param name="documents">At least one; numbered in their order.</param>
    public static void Issue(ITenantStatements last, string year, string series, Guid location,
        DateTimeOffset at, IReadOnlyList<NumberedDocument> documents) =>
        last.Run(Sql, last.Business.Value, year, series, location, documents.Count,
            at.UtcDateTime,
            documents.Select(n => n.Id.Value).ToArray(),
            documents.Select(n => n.Order.Value).ToArray(),
            documents.Select(n => n.Kind).ToArray(),
            documents.Select(n => n.Party?.Value).ToArray(),
            documents.Select(n => n.Day).ToArray(),
            documents.Select(n => n.Total.Paise).ToArray(),
            documents.Select(n => n.Tax.Paise).ToArray(),
            documents.Select(n => n.Document).ToArray(),
            documents.Select(n => n.Original?.Value).ToArray());
}
