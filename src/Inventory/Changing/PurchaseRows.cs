using System.Data.Common;
using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Changing;

/// <summary>Suppliers' bills: reads before and writes after a decision.</summary>
internal static class PurchaseRows
{
    private const string KnownSql = """
        SELECT b.supplier_id, b.year, b.bill_key FROM inventory.purchase_bill b
        JOIN inventory.stock_change c USING (business_id, posting_id)
        WHERE b.business_id = $1 AND b.supplier_id = ANY($2) AND b.bill_key = ANY($3)
          AND c.undone_at IS NULL AND c.what = 'receive'
        """;

    // What came less what went back since, unless that was taken back.
    private const string BoughtSql = """
        SELECT c.posting_id, m.product_id, sum(m.quantity) FILTER (WHERE m.reason = 'receive')
                 + coalesce((
                   SELECT sum(r.quantity) FROM inventory.purchase_bill b
                   JOIN inventory.stock_change back USING (business_id, posting_id)
                   JOIN inventory.stock_movement r ON r.business_id = $1
                     AND r.source = b.posting_id AND r.reason = 'return'
                     AND r.product_id = m.product_id
                   WHERE b.business_id = $1 AND b.returns = c.posting_id
                     AND back.undone_at IS NULL), 0),
               sum(coalesce(m.value_paise, m.cost_paise * m.quantity)) / sum(m.quantity)
        FROM inventory.stock_change c
        JOIN inventory.stock_movement m ON m.business_id = $1 AND m.source = c.posting_id
          AND m.reason = 'receive'
        WHERE c.business_id = $1 AND c.posting_id = ANY($2) AND c.undone_at IS NULL
          AND c.what = 'receive'
        GROUP BY c.posting_id, m.product_id
        """;

    /// <summary>After the suppliers' khatas are locked: nobody else writes their bills now.
    /// </summary>
    public static void Load(ITenantStatements reads, StockCommands commands, ShopStock stock)
    {
        if (commands.BillKeys.Length > 0)
        {
            reads.Read(KnownSql, row => stock.Bills.Add((
                PartyId.From(row.GetGuid(0)), row.GetString(1), row.GetString(2))),
                reads.Business.Value, commands.Suppliers.Select(s => s.Value).ToArray(),
                commands.BillKeys);
        }

        if (commands.Returned.Length == 0) return;
        reads.Read(BoughtSql, row =>
        {
            Guid purchase = row.GetGuid(0);
            stock.Bought[purchase] =
            [
                .. stock.Bought.GetValueOrDefault(purchase, []),
                new BoughtLine(ProductId.From(row.GetGuid(1)), row.GetDecimal(2),
                    row.IsDBNull(3) ? null : row.GetDecimal(3)),
            ];
        }, reads.Business.Value, commands.Returned);
    }

    /// <summary>What the bill says beyond its total.</summary>
    public static void Write(
        ITenantStatements writes, ChangeStock command, InputTax? claimed, DateOnly today)
    {
        Purchase bought = command.Bought!;
        writes.Run("""
            INSERT INTO inventory.purchase_bill (business_id, posting_id, supplier_id,
              bill_number, bill_key, bill_date, year, cgst_paise, sgst_paise, igst_paise,
              cess_paise, claimed, freight_paise, freight_apart_paise, returns)
            VALUES ($1, $2, $3::uuid, $4, $5, $6::date, $7, $8::bigint, $9::bigint,
              $10::bigint, $11::bigint, $12, $13::bigint, $14::bigint, $15::uuid)
            """, writes.Business.Value, command.Posting, command.Supplier?.Value,
            bought.BillNumber?.Trim(), PurchaseDecision.BillKey(bought.BillNumber),
            bought.BillDate, PurchaseDecision.Year(bought, today), bought.Tax?.Cgst.Paise,
            bought.Tax?.Sgst.Paise, bought.Tax?.Igst.Paise, bought.Tax?.Cess.Paise,
            claimed is not null, bought.Freight?.Paise, bought.FreightApart?.Paise,
            bought.Returns);
    }

    /// <summary>A purchase as it is told; for columns in <see cref="Columns"/>.</summary>
    public static PurchaseView Read(DbDataReader row)
    {
        Guid[] products = row.GetFieldValue<Guid[]>(15);
        decimal[] quantities = row.GetFieldValue<decimal[]>(16);
        decimal?[] values = row.GetFieldValue<decimal?[]>(17);
        return new PurchaseView(
            row.GetGuid(0), row.GetString(1) == "return" ? "return" : "purchase",
            row.IsDBNull(2) ? null : PartyId.From(row.GetGuid(2)), new Money(row.GetInt64(3)),
            StockStore.Mode(row.GetString(4)), row.IsDBNull(5) ? null : row.GetString(5),
            row.IsDBNull(6) ? null : row.GetFieldValue<DateOnly>(6),
            row.IsDBNull(7) ? null : new InputTax(
                new Money(row.GetInt64(7)), new Money(row.GetInt64(8)),
                new Money(row.GetInt64(9)), new Money(row.GetInt64(10))),
            row.GetBoolean(11), Amount(row, 12), Amount(row, 13),
            row.IsDBNull(14) ? null : row.GetGuid(14),
            [.. products.Select((p, i) => new PurchasedLine(
                ProductId.From(p), Quantity.Trim(quantities[i]),
                values[i] is { } value ? new Money((long)value) : null))],
            row.GetFieldValue<DateTimeOffset>(18), row.GetBoolean(19));
    }

    /// <summary>For aliases c (the change), b (its bill) and m (its movements).</summary>
    public const string Columns = """
        c.posting_id, c.what, c.supplier_id, c.bought_paise, c.bought_mode, b.bill_number,
        b.bill_date, b.cgst_paise, b.sgst_paise, b.igst_paise, b.cess_paise,
        coalesce(b.claimed, false), b.freight_paise, b.freight_apart_paise, b.returns,
        m.products, m.quantities, m.amounts, c.at, c.undone_at IS NOT NULL
        """;

    private static Money? Amount(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : new Money(row.GetInt64(column));
}
