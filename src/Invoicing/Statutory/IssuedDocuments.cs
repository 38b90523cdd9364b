using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Statutory;

/// <summary>Reads of numbered documents in the order of their numbers.</summary>
/// <remarks>Along the unique key of numbers: one pass over the financial years in question, and
/// no index that every sale would have to write.</remarks>
internal sealed class IssuedDocuments(TenantSessions sessions, PersonalData personal)
{
    private const string PageSql = """
        SELECT invoice_id, order_id, financial_year, series, sequence, number,
               state = 'cancelled', party_id, document, kind
        FROM invoicing.invoice
        WHERE business_id = $1 AND (financial_year, series, sequence) > ($2, $3, $4)
          AND financial_year <= $5 AND bill_day BETWEEN $6 AND $7
        ORDER BY financial_year, series, sequence LIMIT $8
        """;

    // Behind the last number of a day that has its sums and lies two days back: numbers go up as
    // days do, but for the minutes around midnight.
    private const string DaysSql = """
        SELECT i.invoice_id, i.order_id, i.financial_year, i.series, i.sequence, i.number,
               i.state = 'cancelled', i.party_id, i.document, i.kind
        FROM (
          SELECT s.financial_year, s.series, coalesce((
            SELECT max(l.sequence) FROM invoicing.outward_last l
            WHERE l.business_id = $1 AND l.financial_year = s.financial_year
              AND l.series = s.series AND l.day < $2::date - 1), 0) AS last
          FROM invoicing.series s
          WHERE s.business_id = $1 AND s.financial_year BETWEEN $4 AND $5) f
        JOIN invoicing.invoice i ON i.business_id = $1
          AND i.financial_year = f.financial_year AND i.series = f.series
          AND i.sequence > f.last
        WHERE i.bill_day BETWEEN $2 AND $3
        ORDER BY i.financial_year, i.series, i.sequence
        """;

    // Turnover is without tax; notes take it back.
    private const string TurnoverSql = """
        SELECT coalesce(sum(CASE WHEN kind IN ('credit-note', 'return-slip') THEN -1 ELSE 1 END
                            * (total_paise - tax_paise)), 0)::bigint
        FROM invoicing.invoice
        WHERE business_id = $1 AND financial_year = $2 AND state = 'issued'
        """;

    private const string FindSql = """
        SELECT invoice_id, order_id, financial_year, series, sequence, number,
               state = 'cancelled', party_id, document, kind
        FROM invoicing.invoice WHERE business_id = $1 AND invoice_id = $2
        """;

    private const string HighestSql = """
        SELECT coalesce(max(turnover), 0) FROM (
          SELECT sum(CASE WHEN kind IN ('credit-note', 'return-slip') THEN -1 ELSE 1 END
                     * (total_paise - tax_paise))::bigint AS turnover
          FROM invoicing.invoice WHERE business_id = $1 AND state = 'issued'
          GROUP BY financial_year) AS years
        """;

    /// <summary>Documents of a span of days after another, for streams: each page is a
    /// transaction of its own.</summary>
    public async Task<IReadOnlyList<IssuedDocument>> PageAsync(
        BusinessId business, DateOnly from, DateOnly to, IssuedDocument? after, int limit,
        CancellationToken cancel)
    {
        List<IssuedDocument> page = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
            Read(reads, from, to, after, limit, page.Add), cancel);
        return page;
    }

    /// <summary>Documents of a span of days, each as it is read.</summary>
    public void Read(
        ITenantStatements reads, DateOnly from, DateOnly to, IssuedDocument? after, int limit,
        Action<IssuedDocument> each)
    {
        BusinessId business = reads.Business;
        // Before the first year there is none: "0001" is earlier than any.
        string year = after?.FinancialYear ?? Before(IndianDay.FinancialYear(from));
        reads.Read(PageSql, row => each(Document(row, business)), business.Value, year,
            after?.Series ?? "", after?.Sequence ?? 0L, IndianDay.FinancialYear(to), from, to,
            limit);
    }

    /// <summary>All documents of a few days, in the order of their numbers; those of recent days
    /// are found without going through the year.</summary>
    public void ReadDays(
        ITenantStatements reads, DateOnly from, DateOnly to, Action<IssuedDocument> each)
    {
        BusinessId business = reads.Business;
        reads.Read(DaysSql, row => each(Document(row, business)), business.Value, from, to,
            IndianDay.FinancialYear(from), IndianDay.FinancialYear(to));
    }

    /// <summary>One document, and the highest turnover of any financial year that was billed
    /// here; null when there is no such document.</summary>
    public async Task<(IssuedDocument Document, Money HighestTurnover)?> FindAsync(
        BusinessId business, InvoiceId invoice, CancellationToken cancel)
    {
        IssuedDocument? found = null;
        Money highest = Money.Zero;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            reads.Read(FindSql, row => found = Document(row, business), business.Value,
                invoice.Value);
            reads.Read(HighestSql, row => highest = new Money(row.GetInt64(0)), business.Value);
        }, cancel);
        return found is null ? null : (found, highest);
    }

    /// <summary>What was sold in a financial year without tax, as far as it was billed here.
    /// </summary>
    public static void Turnover(
        ITenantStatements reads, string financialYear, Action<Money> found) =>
        reads.Read(TurnoverSql, row => found(new Money(row.GetInt64(0))),
            reads.Business.Value, financialYear);

    // Years compare as text; the empty text sorts before the first one's first series.
    private static string Before(string year) => year[..3];

    private IssuedDocument Document(DbDataReader row, BusinessId business)
    {
        string kind = row.GetString(9);
        // A bill's posting has its order's id. A note is posted under its own: its order is that
        // of the bill it corrects.
        bool bill = !IssuedDocument.IsNoteKind(kind);
        return new IssuedDocument(
            new InvoiceId(row.GetGuid(0)), kind, row.GetGuid(bill ? 1 : 0), row.GetString(2),
            row.GetString(3), row.GetInt64(4), row.GetString(5), row.GetBoolean(6),
            row.IsDBNull(7) ? null : new PartyId(row.GetGuid(7)),
            BillJson.FromUtf8(personal.RevealBytes(business, (byte[])row.GetValue(8))));
    }
}
