using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Importing;

/// <summary>Compares many products of one shop with what is there, and writes them, in one
/// transaction.</summary>
/// <param name="location">Where the shop keeps its stock.</param>
internal sealed class ProductStore(
    TenantSession session, BusinessId business, Guid location, DateTimeOffset now)
{
    public const string OnceName = "catalogue-import";
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
                 coalesce(string_to_array(n.aliases, '|'), '{}'), coalesce(n.unit, $19),
                 n.price, n.mrp,
                 coalesce(n.gst, 0), coalesce(n.cess, 0), n.hsn, n.pack, n.barcode, n.low,
                 n.attributes::jsonb
          FROM {{Rows}}
          RETURNING product_id)
        INSERT INTO inventory.stock_balance (business_id, product_id, location_id, quantity)
        SELECT $1, product_id, $18, 0 FROM added
        """;

    // What a file leaves empty stays. An unchanged product keeps its version.
    private const string Differing = $$"""
        {{Rows}}
        WHERE p.business_id = $1 AND p.product_id = n.id
          AND (NOT p.active
            OR (p.sku, p.name, p.unit, p.aliases, p.price_paise, p.mrp_paise, p.gst_rate,
                p.cess_rate, p.hsn, p.pack_size, p.barcode, p.low_mark, p.attributes)
            IS DISTINCT FROM
               (n.sku, n.name, coalesce(n.unit, p.unit),
                coalesce(string_to_array(n.aliases, '|'), p.aliases),
                coalesce(n.price, p.price_paise), coalesce(n.mrp, p.mrp_paise),
                coalesce(n.gst, p.gst_rate), coalesce(n.cess, p.cess_rate),
                coalesce(n.hsn, p.hsn), coalesce(n.pack, p.pack_size),
                coalesce(n.barcode, p.barcode), coalesce(n.low, p.low_mark),
                p.attributes || n.attributes::jsonb))
        """;

    private const string UpdateSql = $$"""
        UPDATE inventory.product p SET
          version = $2, active = true, sku = n.sku, name = n.name,
          unit = coalesce(n.unit, p.unit),
          aliases = coalesce(string_to_array(n.aliases, '|'), p.aliases),
          price_paise = coalesce(n.price, p.price_paise),
          mrp_paise = coalesce(n.mrp, p.mrp_paise),
          gst_rate = coalesce(n.gst, p.gst_rate), cess_rate = coalesce(n.cess, p.cess_rate),
          hsn = coalesce(n.hsn, p.hsn), pack_size = coalesce(n.pack, p.pack_size),
          barcode = coalesce(n.barcode, p.barcode), low_mark = coalesce(n.low, p.low_mark),
          attributes = p.attributes || n.attributes::jsonb
        FROM {{Differing}}
        RETURNING p.product_id
        """;

    private const string DifferingSql = $$"""
        SELECT p.product_id FROM inventory.product p, {{Differing}} AND $2 >= 0
        """;

    // Of a long list the first few tell what it holds.
    private const int NamesShown = 5;

    private readonly List<KnownProduct> _known = [];
    private readonly List<ImportRow> _above = [];
    private List<PlacedProduct> _placed = [];
    private readonly HashSet<ProductId> _changed = [];
    private readonly Dictionary<ProductId, Balance> _balances = [];
    private long _version;

    /// <summary>What the file adds and changes.</summary>
    public ImportReport Report(int accepted, IReadOnlyList<ImportRow> faults) =>
        new(accepted - _above.Count, [.. faults.Concat(_above).OrderBy(f => f.Line)])
        {
            Added = _placed.Count(p => p.IsNew),
            NewNames = [.. _placed.Where(p => p.IsNew).Take(NamesShown).Select(p => p.Row.Name)],
            Changed = _placed.Count(p => !p.IsNew && _changed.Contains(p.Id)),
            Counted = _placed.Count(p => p.Row.Stock is { } stock
                && (p.IsNew || IsNews(p.Id, stock))),
        };

    /// <summary>Takes the catalogue's row, so that nobody else adds the same products now.
    /// </summary>
    /// <returns>False: it had its effect before.</returns>
    public async Task<bool> LockAsync(Guid? once, CancellationToken cancel)
    {
        bool fresh = once is null;
        await RunAsync(writes =>
        {
            if (once is { } id) Once.Note(writes, OnceName, id, () => fresh = true);
            CatalogueVersion.Bump(writes, version => _version = version);
        }, cancel);
        return fresh;
    }

    /// <summary>Finds which products the rows mean, and their stock where the file counts it.
    /// </summary>
    /// <param name="locks">The stock is about to be changed.</param>
    public async Task PlaceAsync(
        IReadOnlyList<ProductRow> products, bool locks, CancellationToken cancel)
    {
        bool byName = products.Any(p => p.ByName);
        await RunAsync(reads => reads.Read("""
            SELECT product_id, sku, sku_key, name, pack_size, aliases, price_paise, mrp_paise
            FROM inventory.product
            WHERE business_id = $1 AND ($2 OR sku_key = ANY($3)) ORDER BY product_id
            """, row => _known.Add(new KnownProduct(
                ProductId.From(row.GetGuid(0)), row.GetString(1), row.GetString(2),
                row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4))
            {
                Aliases = row.GetFieldValue<string[]>(5),
                PricePaise = row.IsDBNull(6) ? null : row.GetInt64(6),
                MrpPaise = row.IsDBNull(7) ? null : row.GetInt64(7),
            }),
            business.Value, byName, products.Select(p => p.Key).ToArray()), cancel);
        List<PlacedProduct> all = Sound(ProductMatching.Place(
            products, _known, () => ProductId.From(Guid.CreateVersion7(now))));
        Dictionary<string, ProductId> taken = new(StringComparer.OrdinalIgnoreCase);
        await RunAsync(reads => ImportedPacks.Taken(reads, all, taken), cancel);
        _placed = [.. all.Where(p => ImportedPacks.Fault(p, taken, _above) is null)];
        ProductId[] counted =
        [
            .. _placed.Where(p => !p.IsNew && p.Row.Stock is not null).Select(p => p.Id),
        ];
        await RunAsync(reads => StockCounting.Load(
            reads, location, counted, row => _balances[row.Product] = row, locks), cancel);
        foreach (PlacedProduct product in _placed)
            if (product.Row.Stock is { } stock && !product.IsNew && IsNews(product.Id, stock))
                _changed.Add(product.Id);
    }

    /// <summary>Looks which known products the file changes.</summary>
    public async Task CompareAsync(CancellationToken cancel)
    {
        foreach (PlacedProduct[] chunk in _placed.Where(p => !p.IsNew).Chunk(RowsAtOnce))
            await RunAsync(reads => reads.Read(DifferingSql, Changes, Values(chunk)), cancel);
    }

    public async Task SaveAsync(CancellationToken cancel)
    {
        foreach (PlacedProduct[] chunk in _placed.Where(p => p.IsNew).Chunk(RowsAtOnce))
        {
            await RunAsync(
                writes => writes.Run(InsertSql, [.. Values(chunk), location, ProductRow.UsualUnit]),
                cancel);
        }

        foreach (PlacedProduct[] chunk in _placed.Where(p => !p.IsNew).Chunk(RowsAtOnce))
            await RunAsync(writes => writes.Read(UpdateSql, Changes, Values(chunk)), cancel);
    }

    /// <summary>What the file says of packs is all of them.</summary>
    public Task PackAsync(CancellationToken cancel)
    {
        PlacedProduct[] packed = [.. _placed.Where(p => p.Row.Packs is not null)];
        return packed.Length == 0 ? Task.CompletedTask : RunAsync(
            writes => ImportedPacks.Write(writes, packed, _version), cancel);
    }

    /// <summary>Stock that the file names is a count; without it nothing was counted. What was
    /// there from the start may have a cost, which nobody is paid, and batches.</summary>
    public async Task CountAsync(IKhataBooking khata, CancellationToken cancel)
    {
        PlacedProduct[] counted =
            [.. _placed.Where(p => p.Row.Stock is not null).OrderBy(p => p.Id)];
        foreach (PlacedProduct[] chunk in counted.Chunk(RowsAtOnce))
        {
            // Each chunk is a source of its own: lines of a source count from one.
            Guid source = Guid.CreateVersion7(now);
            Counted[] counts = [.. chunk.Select(Opened)];
            Money worth = new(counts.Sum(c => c.Value ?? 0));
            await RunAsync(writes =>
            {
                StockCounting.Write(writes, location, source, counts, now);
                if (worth > Money.Zero)
                {
                    khata.PostPurchases(writes, [new PurchasePosting(
                        source, null, PaymentMode.Cash, worth, now) { Opening = true }]);
                }
            }, cancel);
            await OpeningBatches.WriteAsync(
                write => RunAsync(write, cancel), source, chunk, counts, now);
        }
    }

    private Counted Opened(PlacedProduct product)
    {
        Counted counted = StockCounting.To(product.Row.Stock!.Value, BalanceOf(product.Id));
        return counted.Reason == "opening" && product.Row.CostPaise is { } each
            ? counted with
            {
                Value = (long)Math.Round(
                    each * counted.Difference, 0, MidpointRounding.AwayFromZero),
            }
            : counted;
    }

    // A file may name the price alone, of goods whose MRP is known.
    private List<PlacedProduct> Sound(List<PlacedProduct> placed)
    {
        List<PlacedProduct> sound = [];
        foreach (PlacedProduct product in placed)
        {
            long? price = product.Row.PricePaise ?? product.Known?.PricePaise;
            long? mrp = product.Row.MrpPaise ?? product.Known?.MrpPaise;
            bool told = product.Row.PricePaise is not null || product.Row.MrpPaise is not null;
            if (!told || !(price > mrp))
            {
                sound.Add(product);
                continue;
            }

            _above.Add(new ImportRow(product.Row.Line, CatalogueFaults.AboveMrp,
                $"{product.Row.Name}: the price {new Money(price.Value)} is above the MRP "
                + $"{new Money(mrp!.Value)}; nothing may be sold above it."));
        }

        return sound;
    }

    private void Changes(DbDataReader row) => _changed.Add(ProductId.From(row.GetGuid(0)));

    private Balance BalanceOf(ProductId product) =>
        _balances.GetValueOrDefault(product, new Balance(product, 0, null));

    private bool IsNews(ProductId product, decimal counted) =>
        BalanceOf(product) is var before
        && (before.CountedAt is null || before.Quantity != counted);

    // A file's worth at once would outlast the time that a statement may take.
    private Task RunAsync(Action<ITenantStatements> write, CancellationToken cancel)
    {
        StatementBatch batch = new();
        write(batch.For(business));
        return session.ExecuteAsync(batch, cancel);
    }

    private object?[] Values(PlacedProduct[] rows) =>
    [
        business.Value, _version, Column(rows, p => p.Id.Value), Column(rows, p => p.Row.Sku),
        Column(rows, p => p.Row.Key), Column(rows, p => p.Row.Name),
        Column(rows, p => p.Row.Aliases), Column(rows, p => p.Row.Unit),
        Column(rows, p => p.Row.PricePaise), Column(rows, p => p.Row.MrpPaise),
        Column(rows, p => p.Row.GstRate), Column(rows, p => p.Row.CessRate),
        Column(rows, p => p.Row.Hsn), Column(rows, p => p.Row.PackSize),
        Column(rows, p => p.Row.Barcode), Column(rows, p => p.Row.LowMark),
        Column(rows, p => p.Row.Attributes),
    ];

    private static T[] Column<T>(PlacedProduct[] rows, Func<PlacedProduct, T> value) =>
        Array.ConvertAll(rows, p => value(p));
}
