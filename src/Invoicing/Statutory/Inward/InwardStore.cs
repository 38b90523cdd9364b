using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Invoicing.Statutory.Inward;

/// <summary>A statement that stands.</summary>
internal sealed record KnownStatement(DateOnly Period, DateOnly Made, byte[] FileHash);

/// <summary>The SQL of statements of input credit.</summary>
internal sealed class InwardStore(PersonalData personal)
{
    private const string DocumentsSql = """
        SELECT period, section, sign, gstin, trade_name, number, day, reverse_charge, available,
               reason, total_paise, taxable_paise, cgst_paise, sgst_paise, igst_paise,
               cess_paise, original_number, original_day
        FROM invoicing.inward_document
        WHERE business_id = $1 AND period BETWEEN $2 AND $3 ORDER BY period, line
        """;

    /// <summary>The statement of a month, locked; one that is none yet is made to be locked.
    /// </summary>
    public static void Lock(ITenantStatements writes, InwardStatement statement,
        byte[] hash, DateTimeOffset at, Action<KnownStatement> before)
    {
        Guid business = writes.Business.Value;
        writes.Run("""
            INSERT INTO invoicing.inward_statement
              (business_id, period, made, file_hash, documents, at)
            VALUES ($1, $2, $3, $4, -1, $5) ON CONFLICT DO NOTHING
            """, business, statement.Period, statement.Made, hash, at.ToUniversalTime());
        writes.Read("""
            SELECT period, made, file_hash FROM invoicing.inward_statement
            WHERE business_id = $1 AND period = $2 AND documents >= 0 FOR UPDATE
            """, row => before(Known(row)), business, statement.Period);
    }

    public static void Statements(
        ITenantStatements reads, DateOnly from, DateOnly to, Action<KnownStatement> found) =>
        reads.Read("""
            SELECT period, made, file_hash FROM invoicing.inward_statement
            WHERE business_id = $1 AND period BETWEEN $2 AND $3 AND documents >= 0
            ORDER BY period
            """, row => found(Known(row)), reads.Business.Value, from, to);

    /// <summary>In place of what the month had.</summary>
    public void Replace(
        ITenantStatements writes, InwardStatement statement, byte[] hash, DateTimeOffset at)
    {
        Guid business = writes.Business.Value;
        IReadOnlyList<InwardDocument> all = statement.Documents;
        writes.Run("""
            DELETE FROM invoicing.inward_document WHERE business_id = $1 AND period = $2
            """, business, statement.Period);
        writes.Run("""
            UPDATE invoicing.inward_statement
            SET made = $3, file_hash = $4, documents = $5, at = $6
            WHERE business_id = $1 AND period = $2
            """, business, statement.Period, statement.Made, hash, all.Count,
            at.ToUniversalTime());
        writes.Run("""
            INSERT INTO invoicing.inward_document (business_id, period, line, section, sign,
              gstin, trade_name, number, day, reverse_charge, available, reason, total_paise,
              taxable_paise, cgst_paise, sgst_paise, igst_paise, cess_paise,
              original_number, original_day)
            SELECT $1, $2, d.* FROM unnest($3::int[], $4::text[], $5::smallint[], $6::text[],
              $7::bytea[], $8::text[], $9::date[], $10::boolean[], $11::text[], $12::text[],
              $13::bigint[], $14::bigint[], $15::bigint[], $16::bigint[], $17::bigint[],
              $18::bigint[], $19::text[], $20::date[]) AS d
            """,
            business, statement.Period, Enumerable.Range(1, all.Count).ToArray(),
            all.Select(d => d.Section).ToArray(), all.Select(d => (short)d.Sign).ToArray(),
            all.Select(d => d.Gstin).ToArray(),
            all.Select(d => personal.Protect(writes.Business, d.TradeName)).ToArray(),
            all.Select(d => d.Number).ToArray(), all.Select(d => d.Day).ToArray(),
            all.Select(d => d.ReverseCharge).ToArray(), all.Select(d => d.Available).ToArray(),
            all.Select(d => d.Reason).ToArray(), all.Select(d => d.TotalPaise).ToArray(),
            all.Select(d => d.TaxablePaise).ToArray(), all.Select(d => d.Tax.Cgst).ToArray(),
            all.Select(d => d.Tax.Sgst).ToArray(), all.Select(d => d.Tax.Igst).ToArray(),
            all.Select(d => d.Tax.Cess).ToArray(),
            all.Select(d => d.OriginalNumber).ToArray(),
            all.Select(d => d.OriginalDay).ToArray());
    }

    public void Documents(
        ITenantStatements reads, DateOnly from, DateOnly to, Action<InwardDocument> found)
    {
        BusinessId business = reads.Business;
        reads.Read(DocumentsSql, row => found(new InwardDocument(
            row.GetFieldValue<DateOnly>(0), row.GetString(1), row.GetInt16(2),
            row.IsDBNull(3) ? null : row.GetString(3),
            row.IsDBNull(4) ? null : personal.Reveal(business, (byte[])row.GetValue(4)),
            row.GetString(5), row.GetFieldValue<DateOnly>(6), row.GetBoolean(7),
            row.GetString(8), row.IsDBNull(9) ? null : row.GetString(9), row.GetInt64(10),
            row.GetInt64(11), new HeadTax(row.GetInt64(12), row.GetInt64(13),
                row.GetInt64(14), row.GetInt64(15)))
        {
            OriginalNumber = row.IsDBNull(16) ? null : row.GetString(16),
            OriginalDay = row.IsDBNull(17) ? null : row.GetFieldValue<DateOnly>(17),
        }), business.Value, from, to);
    }

    private static KnownStatement Known(DbDataReader row) => new(
        row.GetFieldValue<DateOnly>(0), row.GetFieldValue<DateOnly>(1), (byte[])row.GetValue(2));
}
