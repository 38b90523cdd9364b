using System.Data.Common;
using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Reading;

/// <summary>Suppliers' bills as returns want them.</summary>
internal sealed class InwardBills : IInwardBills
{
    private const string Sql = """
        SELECT c.posting_id, c.what = 'return', c.supplier_id, b.bill_number,
               b.bill_date,
               (c.at AT TIME ZONE $4)::date, (c.undone_at AT TIME ZONE $4)::date,
               c.bought_paise, b.cgst_paise, b.sgst_paise, b.igst_paise, b.cess_paise,
               coalesce(b.claimed, false)
        FROM inventory.stock_change c
        LEFT JOIN inventory.purchase_bill b USING (business_id, posting_id)
        WHERE c.business_id = $1 AND c.bought_paise IS NOT NULL
          AND c.at >= ($2::date::timestamp AT TIME ZONE $4)
          AND c.at < (($3::date + 1)::timestamp AT TIME ZONE $4)
        ORDER BY c.posting_id
        """;

    public void Read(ITenantStatements reads, DateOnly from, DateOnly to, string zone,
        Action<InwardBill> found) =>
        reads.Read(Sql, row => found(new InwardBill(
            row.GetGuid(0), row.GetBoolean(1),
            row.IsDBNull(2) ? null : PartyId.From(row.GetGuid(2)),
            row.IsDBNull(3) ? null : row.GetString(3), 
            row.IsDBNull(4) ? null : row.GetFieldValue<DateOnly>(4),
            row.GetFieldValue<DateOnly>(5),
            row.IsDBNull(6) ? null : row.GetFieldValue<DateOnly>(6),
            new Money(row.GetInt64(7)), Tax(row), row.GetBoolean(12))),
            reads.Business.Value, from, to, zone);

    private static InputTax? Tax(DbDataReader row) => row.IsDBNull(8)
        ? null
        : new InputTax(new Money(row.GetInt64(8)), new Money(row.GetInt64(9)),
            new Money(row.GetInt64(10)), new Money(row.GetInt64(11)));
}
