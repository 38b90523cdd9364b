using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Invoicing.Statutory.Outward;

/// <summary>Makes each night the sums of papers of the latest days, and compares the tax in those
/// that are kept with the bills and notes of their days.</summary>
internal sealed class OutwardCheck(TenantSessions sessions, OutwardSums sums) : IBookCheck
{
    // A shop that has its number since that day alone may differ: its papers before had none.
    private const string Sql = """
        SELECT coalesce(s.tax, 0)::bigint, coalesce(i.tax, 0)::bigint
        FROM invoicing.outward_day d
        LEFT JOIN (
          SELECT day, sum(igst_paise + cgst_paise + sgst_paise + cess_paise) AS tax
          FROM invoicing.outward_sum
          WHERE business_id = $1 AND box IN ('taxed', 'zero') GROUP BY day) s USING (day)
        LEFT JOIN (
          SELECT bill_day AS day, sum(CASE WHEN kind IN ('credit-note', 'return-slip')
                   THEN -tax_paise ELSE tax_paise END) AS tax
          FROM invoicing.invoice WHERE business_id = $1 AND state = 'issued'
          GROUP BY bill_day) i USING (day)
        WHERE d.business_id = $1 AND d.made AND d.scheme = 'regular'
          AND coalesce(s.tax, 0) <> coalesce(i.tax, 0)
        """;

    public string Book => "returns";

    public async Task<IReadOnlyList<BookDifference>> CompareAsync(
        BusinessId business, CancellationToken cancel)
    {
        await sums.KeepAsync(business, cancel);
        return await sessions.ListAsync(business, SessionUse.ReadNow, Sql,
            row => new BookDifference(
                "day", business.Value, row.GetInt64(0), row.GetInt64(1)),
            cancel, business.Value);
    }
}
