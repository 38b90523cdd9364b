using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Pricing;

/// <summary>Reads and writes of price lists.</summary>
internal static class PriceListRows
{
    private static readonly Guid[] None = [];

    /// <summary>All lists; to be asked for after the round trip.</summary>
    public static Func<PriceLists> Load(ITenantStatements reads)
    {
        List<(Guid Id, string Name)> lists = [];
        List<(Guid List, ListPrice Price)> prices = [];
        List<(Guid List, PartyId Party)> parties = [];
        Guid business = reads.Business.Value;
        reads.Read("""
            SELECT price_list_id, name FROM inventory.price_list
            WHERE business_id = $1 ORDER BY price_list_id
            """, row => lists.Add((row.GetGuid(0), row.GetString(1))), business);
        reads.Read("""
            SELECT price_list_id, product_id, from_day, price_paise FROM inventory.price
            WHERE business_id = $1 ORDER BY price_list_id, product_id, from_day
            """, row => prices.Add((row.GetGuid(0), new ListPrice(
                ProductId.From(row.GetGuid(1)), row.GetFieldValue<DateOnly>(2),
                row.IsDBNull(3) ? null : new Money(row.GetInt64(3))))), business);
        reads.Read("""
            SELECT price_list_id, party_id FROM inventory.price_list_party
            WHERE business_id = $1 ORDER BY price_list_id, party_id
            """, row => parties.Add((row.GetGuid(0), PartyId.From(row.GetGuid(1)))), business);
        return () => lists.Count == 0 ? PriceLists.None : new PriceLists(
        [
            .. lists.Select(l => new PriceList(l.Id, l.Name,
                [.. prices.Where(p => p.List == l.Id).Select(p => p.Price)],
                [.. parties.Where(p => p.List == l.Id).Select(p => p.Party)])),
        ]);
    }

    /// <summary>The list as it is told, and nothing of what it was.</summary>
    public static void Write(ITenantStatements writes, PriceList list)
    {
        Guid business = writes.Business.Value;
        writes.Run("""
            INSERT INTO inventory.price_list AS l (business_id, price_list_id, name)
            VALUES ($1, $2, $3)
            ON CONFLICT (business_id, price_list_id) DO UPDATE SET name = excluded.name
            """, business, list.Id, list.Name);
        writes.Run("""
            DELETE FROM inventory.price WHERE business_id = $1 AND price_list_id = $2
            """, business, list.Id);
        writes.Run("""
            INSERT INTO inventory.price
              (business_id, price_list_id, product_id, from_day, price_paise)
            SELECT $1, $2, p.* FROM unnest($3::uuid[], $4::date[], $5::bigint[]) AS p
            """, business, list.Id, list.Prices.Select(p => p.Product.Value).ToArray(),
            list.Prices.Select(p => p.From).ToArray(),
            list.Prices.Select(p => p.Price?.Paise).ToArray());
        Guid[] parties = [.. list.Parties.Select(p => p.Value).DefaultIfEmpty(Guid.Empty)];
        writes.Run("""
            DELETE FROM inventory.price_list_party
            WHERE business_id = $1 AND price_list_id = $2 AND party_id <> ALL($3)
            """, business, list.Id, parties);
        writes.Run("""
            INSERT INTO inventory.price_list_party (business_id, party_id, price_list_id)
            SELECT $1, party, $2 FROM unnest($3::uuid[]) AS party
            ON CONFLICT (business_id, party_id)
            DO UPDATE SET price_list_id = excluded.price_list_id
            """, business, list.Id,
            list.Parties.Count == 0 ? None : parties);
    }
}
