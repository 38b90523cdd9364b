using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Valuing;

/// <summary>Keeps each night what the day's goods were worth, and compares what was kept with
/// the movements: units and paise.</summary>
internal sealed class ValueCheck(TenantSessions sessions, StockValues values, IShops shops)
    : IBookCheck
{
    private const string Sql = """
        WITH kept AS (
          SELECT DISTINCT ON (product_id) product_id, known + unknown - owed AS units,
                 value_paise
          FROM inventory.stock_day WHERE business_id = $1
          ORDER BY product_id, day DESC),
        flowed AS (
          SELECT product_id, sum(bought_paise - returned_paise - sold_paise - lost_paise
                   - own_paise) AS paise
          FROM inventory.stock_day WHERE business_id = $1 GROUP BY product_id),
        moved AS (
          SELECT product_id, sum(quantity) AS units FROM inventory.stock_movement
          WHERE business_id = $1 AND at < $2 GROUP BY product_id)
        SELECT 'valued units', product_id, coalesce(k.units, 0), coalesce(m.units, 0)
        FROM kept k FULL JOIN moved m USING (product_id)
        WHERE coalesce(k.units, 0) <> coalesce(m.units, 0)
        UNION ALL
        SELECT 'value', product_id, k.value_paise, f.paise
        FROM kept k JOIN flowed f USING (product_id) WHERE k.value_paise <> f.paise
        """;

    public string Book => "stock value";

    public async Task<IReadOnlyList<BookDifference>> CompareAsync(
        BusinessId business, CancellationToken cancel)
    {
        await values.KeepAsync(business, cancel);
        string zone = (await shops.FindAsync(business, cancel))?.TimeZone ?? IndianDay.Zone;
        DateOnly? through = null;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => ValueRows.Through(reads, "", day => through = day), cancel);
        if (through is not { } last) return [];
        return await sessions.ListAsync(business, SessionUse.ReadNow, Sql,
            row => new BookDifference(
                row.GetString(0), row.GetGuid(1), row.GetDecimal(2), row.GetDecimal(3)),
            cancel, business.Value, new Stretch(last, last, zone).End);
    }
}
