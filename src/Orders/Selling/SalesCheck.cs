using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Orders.Selling;

/// <summary>Makes each night the sums of sales of the latest days, so that the morning's first
/// report need not, and compares those that are kept with the bills and notes of their days.
/// </summary>
internal sealed class SalesCheck(TenantSessions sessions, SalesSums sums) : IBookCheck
{
    private const string Sql = """
        SELECT coalesce(s.paise, 0)::bigint, coalesce(b.paise, 0)::bigint
        FROM orders.sales_summed m
        LEFT JOIN (
          SELECT day, sum(sold_paise - returned_paise) AS paise FROM orders.sales_sum
          WHERE business_id = $1 AND part = 'day' GROUP BY day) s USING (day)
        LEFT JOIN (
          SELECT day, sum(paise) AS paise FROM (
            SELECT sale_day AS day, total_paise AS paise FROM orders.orders
            WHERE business_id = $1 AND state = 'booked'
            UNION ALL
            SELECT note_day, CASE kind WHEN 'increase' THEN total_paise ELSE -total_paise END
            FROM orders.note WHERE business_id = $1 AND undone_at IS NULL) p
          GROUP BY day) b USING (day)
        WHERE m.business_id = $1 AND m.made AND coalesce(s.paise, 0) <> coalesce(b.paise, 0)
        """;

    public string Book => "sales";

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
