using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Importing;

/// <summary>Writes many products of one shop in one transaction.</summary>
/// <param name="location">Where the shop keeps its stock.</param>
internal sealed class ProductStore(
    TenantSession session, BusinessId business, Guid location, DateTimeOffset now)
{
    private const int RowsAtOnce = 5_000;

    private const string Rows = """
        unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
          $9::bigint[], $10::bigint[], $11::numeric[], $12::numeric[], $13::text[],
          $14::text[], $15::text[], $16::numeric[], $17::text[])
          AS n (id, sku, key, name, aliases, unit, price, mrp, gst, cess, hsn, pack, barcode,
                low, attributes)
        """;

    // Every product has a balance from the start: a row that appears only with the first sale
    // could not be locked in order by two tills at once.
    private const string InsertSql = $$"""
        WITH added AS (
          INSERT INTO inventory.product (business_id, version, product_id, sku, sku_key, name,
            aliases, unit, price_paise, mrp_paise, gst_rate, cess_rate, hsn, pack_size, barcode,
            low_mark, attributes)
          SELECT $1, $2, n.id, n.sku, n.key, n.name,
                 coalesce(string_to_array(n.aliases, '|'), '{}'), n.unit, n.price, n.mrp,
                 coalesce(n.gst, 0), coalesce(n.cess, 0), n.hsn, n.pack, n.barcode, n.low,
                 n.attributes::jsonb
          FROM {{Rows}}
          RETURNING product_id)
        INSERT INTO inventory.stock_balance (business_id, product_id, location_id, quantity)
        SELECT $1, product_id, $18, 0 FROM added
        """;

    // What a file leaves empty stays. An unchanged product keeps its version.
    private const string UpdateSql = $$"""
        UPDATE inventory.product p SET
          version = $2, active = true, sku = n.sku, name = n.name, unit = n.unit,
          aliases = coalesce(string_to_array(n.aliases, '|'), p.aliases),
          price_paise = coalesce(n.price, p.price_paise),
          mrp_paise = coalesce(n.mrp, p.mrp_paise),
          gst_rate = coalesce(n.gst, p.gst_rate), cess_rate = coalesce(n.cess, p.cess_rate),
          hsn = coalesce(n.hsn, p.hsn), pack_size = coalesce(n.pack, p.pack_size),
          barcode = coalesce(n.barcode, p.barcode), low_mark = coalesce(n.low, p.low_mark),
          attributes = p.attributes || n.attributes::jsonb
        FROM {{Rows}}
        WHERE p.business_id = $1 AND p.product_id = n.id
          AND (NOT p.active
            OR (p.sku, p.name, p.unit, p.aliases, p.price_paise, p.mrp_paise, p.gst_rate,
                p.cess_rate, p.hsn, p.pack_size, p.barcode, p.low_mark, p.attributes)
            IS DISTINCT FROM
               (n.sku, n.name, n.unit, coalesce(string_to_array(n.aliases, '|'), p.aliases),
                coalesce(n.price, p.price_paise), coalesce(n.mrp, p.mrp_paise),
                coalesce(n.gst, p.gst_rate), coalesce(n.cess, p.cess_rate),
                coalesce(n.hsn, p.hsn), coalesce(n.pack, p.pack_size),
                coalesce(n.barcode, p.barcode), coalesce(n.low, p.low_mark),
                p.attributes || n.attributes::jsonb))
        """;

    private readonly Dictionary<string, ProductId> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ProductId> _ids = new(StringComparer.Ordinal);
    private long _version;

    /// <summary>Takes the catalogue's row, so that nobody else adds the same products now,
    /// and finds those that are there.</summary>
    public async Task LockAsync(IReadOnlyList<ProductRow> products, CancellationToken cancel)
    {
        StatementBatch batch = new();
        ITenantStatements reads = batch.For(business);
        CatalogueVersion.Bump(reads, version => _version = version);
        reads.Read("""
            SELECT sku_key, product_id FROM inventory.product
            WHERE business_id = $1 AND sku_key = ANY($2)
            """, row => _known[row.GetString(0)] = ProductId.From(row.GetGuid(1)),
            business.Value, products.Select(p => p.Key).ToArray());
        await session.ExecuteAsync(batch, cancel);
        foreach (ProductRow product in products)
        {
            _ids[product.Key] = _known.TryGetValue(product.Key, out ProductId id)
                ? id
                : ProductId.From(Guid.CreateVersion7(now));
        }
    }

    public async Task SaveAsync(IReadOnlyList<ProductRow> products, CancellationToken cancel)
    {
        foreach (ProductRow[] chunk in products.Where(IsNew).Chunk(RowsAtOnce))
        {
            await RunAsync(
                writes => writes.Run(InsertSql, [.. Values(chunk), location]), cancel);
        }

        foreach (ProductRow[] chunk in products.Where(p => !IsNew(p)).Chunk(RowsAtOnce))
            await RunAsync(writes => writes.Run(UpdateSql, Values(chunk)), cancel);
    }

    // A file's worth at once would outlast the time that a statement may take.
    private Task RunAsync(Action<ITenantStatements> write, CancellationToken cancel)
    {
        StatementBatch batch = new();
        write(batch.For(business));
        return session.ExecuteAsync(batch, cancel);
    }

    /// <summary>Stock that the file names is a count; without it nothing was counted.</summary>
    public async Task CountAsync(
        IReadOnlyList<ProductRow> products, CancellationToken cancel)
    {
        ProductRow[] counted = [.. products.Where(p => p.Stock is not null)];
        if (counted.Length == 0) return;
        Dictionary<ProductId, Balance> before = [];
        await RunAsync(reads => StockCounting.Load(reads, location,
            [.. counted.Select(p => _ids[p.Key])], row => before[row.Product] = row), cancel);

        IEnumerable<Counted> counts = counted.Select(p => StockCounting.To(
            p.Stock!.Value,
            before.GetValueOrDefault(_ids[p.Key], new Balance(_ids[p.Key], 0, null))));
        foreach (Counted[] chunk in counts.Chunk(RowsAtOnce))
        {
            // Each chunk is a source of its own: lines of a source count from one.
            Guid source = Guid.CreateVersion7(now);
            await RunAsync(
                writes => StockCounting.Write(writes, location, source, chunk, now), cancel);
        }
    }

    private bool IsNew(ProductRow product) => !_known.ContainsKey(product.Key);

    private object?[] Values(ProductRow[] rows) =>
    [
        business.Value, _version, Column(rows, r => _ids[r.Key].Value), Column(rows, r => r.Sku),
        Column(rows, r => r.Key), Column(rows, r => r.Name), Column(rows, r => r.Aliases),
        Column(rows, r => r.Unit), Column(rows, r => r.PricePaise),
        Column(rows, r => r.MrpPaise), Column(rows, r => r.GstRate),
        Column(rows, r => r.CessRate), Column(rows, r => r.Hsn), Column(rows, r => r.PackSize),
        Column(rows, r => r.Barcode), Column(rows, r => r.LowMark),
        Column(rows, r => r.Attributes),
    ];

    private static T[] Column<T>(ProductRow[] rows, Func<ProductRow, T> value) =>
        Array.ConvertAll(rows, r => value(r));
}
