using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Pricing;
using ConverseErp.Platform.Caching;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Reading;

/// <summary>The catalogue of each shop, cached, and stock as it is now.</summary>
internal sealed class Catalogues : ICatalogue
{
    // One product takes about 300 bytes; a shop counts as some before its first.
    private const int ProductsMax = 150_000;
    private const int ProductsOfAnEmptyShop = 20;

    private const string ProductsSql = """
        SELECT product_id, sku, name, aliases, unit, price_paise, mrp_paise, gst_rate,
               cess_rate, hsn, pack_size, barcode, low_mark
        FROM inventory.product WHERE business_id = $1 AND active ORDER BY product_id
        """;

    private const string PacksSql = """
        SELECT product_id, unit, factor, barcode FROM inventory.product_unit
        WHERE business_id = $1 ORDER BY product_id, unit
        """;

    private const string StockSql = """
        SELECT p.product_id, p.name, p.unit, s.on_hand, s.counted_at, p.price_paise, s.moved
        FROM inventory.product p
        LEFT JOIN (
          SELECT product_id, sum(quantity) FILTER (WHERE counted_at IS NOT NULL) AS on_hand,
                 min(counted_at) AS counted_at,
                 sum(quantity) FILTER (WHERE counted_at IS NULL) AS moved
          FROM inventory.stock_balance
          WHERE business_id = $1 AND ($2 OR product_id = ANY($3))
          GROUP BY product_id) s USING (product_id)
        WHERE p.business_id = $1 AND p.active AND ($2 OR p.product_id = ANY($3))
        ORDER BY p.product_id
        """;

    private readonly TenantSessions _sessions;
    private readonly FreshCache<BusinessId, Catalogue> _cache;
    private readonly SharedText _texts = new();

    public Catalogues(TenantSessions sessions, ISharedCache shared, TimeProvider clock)
    {
        _sessions = sessions;
        _cache = new FreshCache<BusinessId, Catalogue>(
            "inventory.catalogue", ProductsMax, shared, clock, LoadAsync,
            catalogue => ProductsOfAnEmptyShop + catalogue.Products.Count
                + catalogue.PriceLists.Lists.Sum(l => l.Prices.Count + l.Parties.Count));
    }

    public ValueTask<Catalogue> GetAsync(BusinessId business, CancellationToken cancel) =>
        _cache.GetAsync(business, cancel);

    /// <summary>Every process reads this shop's products again.</summary>
    public void Forget(BusinessId business) => _cache.Forget(business);

    public async Task<IReadOnlyList<StockLevel>> StockAsync(
        BusinessId business, IReadOnlyList<ProductId> products, CancellationToken cancel) =>
        await _sessions.ListAsync(business, SessionUse.ReadNow, StockSql, ReadLevel, cancel,
            business.Value, products.Count == 0, products.Select(p => p.Value).ToArray());

    // The version is read first: products may be newer than it, never older.
    private async Task<Catalogue> LoadAsync(BusinessId business, CancellationToken cancel)
    {
        long version = 0;
        List<Product> products = [];
        Dictionary<ProductId, List<PackUnit>> packs = [];
        Func<PriceLists> lists = static () => PriceLists.None;
        await _sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            reads.Read("SELECT version FROM inventory.catalogue_version WHERE business_id = $1",
                row => version = row.GetInt64(0), business.Value);
            lists = PriceListRows.Load(reads);
            reads.Read(PacksSql, row => Add(packs, row), business.Value);
            reads.Read(ProductsSql, row => products.Add(
                ReadProduct(row) is var product && packs.TryGetValue(product.Id, out var own)
                    ? product with { Packs = own }
                    : product), business.Value);
        }, cancel);
        return new Catalogue(version, products) { PriceLists = lists() };
    }

    private void Add(Dictionary<ProductId, List<PackUnit>> packs, DbDataReader row)
    {
        ProductId product = ProductId.From(row.GetGuid(0));
        if (!packs.TryGetValue(product, out List<PackUnit>? own)) packs[product] = own = [];
        own.Add(new PackUnit(
            _texts.Of(row.GetString(1)), Quantity.Trim(row.GetDecimal(2)), Text(row, 3)));
    }

    private Product ReadProduct(DbDataReader row) => new(
        ProductId.From(row.GetGuid(0)), _texts.Of(row.GetString(1)), _texts.Of(row.GetString(2)),
        Array.ConvertAll(row.GetFieldValue<string[]>(3), _texts.Of),
        _texts.Of(row.GetString(4)), Price(row, 5), Price(row, 6),
        row.GetDecimal(7), row.GetDecimal(8), Text(row, 9), Text(row, 10), Text(row, 11))
    {
        LowMark = Quantity.Read(row, 12),
    };

    private static StockLevel ReadLevel(DbDataReader row) => new(
        ProductId.From(row.GetGuid(0)), row.GetString(1), row.GetString(2),
        Quantity.Read(row, 3),
        row.IsDBNull(4) ? null : row.GetFieldValue<DateTimeOffset>(4), Price(row, 5))
    {
        // More went out than came in, or nothing moved: of what is there it says nothing.
        Moved = row.IsDBNull(3) && Quantity.Read(row, 6) is > 0 and var moved ? moved : null,
    };

    private static Money? Price(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : new Money(row.GetInt64(column));

    private string? Text(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : _texts.Of(row.GetString(column));
}
