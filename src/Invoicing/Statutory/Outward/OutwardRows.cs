using ConverseErp.Contracts;
using ConverseErp.Invoicing.Statutory.Returns;

namespace ConverseErp.Invoicing.Statutory.Outward;

/// <summary>The SQL of the sums of days.</summary>
internal static class OutwardRows
{
    /// <summary>Which days of a span have sums of this GSTIN and scheme.</summary>
    public static void Made(ITenantStatements reads, string gstin, GstScheme scheme,
        DateOnly from, DateOnly to, Action<DateOnly> day) =>
        reads.Read("""
            SELECT day FROM invoicing.outward_day
            WHERE business_id = $1 AND day BETWEEN $2 AND $3 AND made AND gstin = $4
              AND scheme = $5
            """, row => day(row.GetFieldValue<DateOnly>(0)),
            reads.Business.Value, from, to, gstin, Word(scheme));

    /// <summary>Sums of the days that have them, over the span.</summary>
    public static void Kept(ITenantStatements reads, string gstin, GstScheme scheme,
        DateOnly from, DateOnly to, Action<OutwardSum> found) =>
        reads.Read("""
            SELECT max(s.day), s.box, s.place, sum(s.documents)::int,
                   sum(s.taxable_paise)::bigint, sum(s.igst_paise)::bigint,
                   sum(s.cgst_paise)::bigint, sum(s.sgst_paise)::bigint,
                   sum(s.cess_paise)::bigint
            FROM invoicing.outward_day d
            JOIN invoicing.outward_sum s ON s.business_id = $1 AND s.day = d.day
            WHERE d.business_id = $1 AND d.day BETWEEN $2 AND $3 AND d.made AND d.gstin = $4
              AND d.scheme = $5
            GROUP BY s.box, s.place
            """, row => found(new OutwardSum(
                row.GetFieldValue<DateOnly>(0), row.GetString(1), row.GetInt16(2),
                row.GetInt32(3), new TaxAmounts(
                    row.GetInt64(4), row.GetInt64(5), row.GetInt64(6), row.GetInt64(7),
                    row.GetInt64(8)))),
            reads.Business.Value, from, to, gstin, Word(scheme));

    /// <summary>Takes the days for making their sums: who cancels a paper of them waits.
    /// </summary>
    public static void Take(
        ITenantStatements writes, string gstin, GstScheme scheme, DateOnly[] days) =>
        writes.Run("""
            INSERT INTO invoicing.outward_day (business_id, day, made, gstin, scheme)
            SELECT $1, d, true, $3, $4 FROM unnest($2::date[]) AS d ORDER BY d
            ON CONFLICT (business_id, day) DO UPDATE
              SET made = true, gstin = excluded.gstin, scheme = excluded.scheme
            """, writes.Business.Value, days, gstin, Word(scheme));

    /// <summary>Writes the sums of these days, in place of others.</summary>
    public static void Replace(
        ITenantStatements writes, DateOnly[] days, IReadOnlyCollection<OutwardSum> sums)
    {
        writes.Run("DELETE FROM invoicing.outward_sum WHERE business_id = $1 AND day = ANY($2)",
            writes.Business.Value, days);
        writes.Run("""
            INSERT INTO invoicing.outward_sum (business_id, day, box, place, documents,
              taxable_paise, igst_paise, cgst_paise, sgst_paise, cess_paise)
            SELECT $1, s.* FROM unnest($2::date[], $3::text[], $4::smallint[], $5::int[],
              $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[]) AS s
            """,
            writes.Business.Value,
            sums.Select(s => s.Day).ToArray(), sums.Select(s => s.Box).ToArray(),
            sums.Select(s => (short)s.Place).ToArray(), sums.Select(s => s.Documents).ToArray(),
            sums.Select(s => s.Amounts.Taxable).ToArray(),
            sums.Select(s => s.Amounts.Igst).ToArray(),
            sums.Select(s => s.Amounts.Cgst).ToArray(),
            sums.Select(s => s.Amounts.Sgst).ToArray(),
            sums.Select(s => s.Amounts.Cess).ToArray());
    }

    /// <summary>The last number of each series on a day.</summary>
    public static void Mark(
        ITenantStatements writes, IReadOnlyCollection<IssuedDocument> lasts) =>
        writes.Run("""
            INSERT INTO invoicing.outward_last AS l
              (business_id, financial_year, series, day, sequence)
            SELECT $1, s.* FROM unnest($2::text[], $3::text[], $4::date[], $5::bigint[]) AS s
            ON CONFLICT (business_id, financial_year, series, day)
              DO UPDATE SET sequence = greatest(l.sequence, excluded.sequence)
            """, writes.Business.Value,
            lasts.Select(d => d.FinancialYear).ToArray(), lasts.Select(d => d.Series).ToArray(),
            lasts.Select(d => d.Bill.Date).ToArray(), lasts.Select(d => d.Sequence).ToArray());

    private static string Word(GstScheme scheme) => scheme switch
    {
        GstScheme.Regular => "regular",
        GstScheme.Composition => "composition",
        GstScheme.Unregistered => "unregistered",
    };
}
