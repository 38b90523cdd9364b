using System.Data.Common;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;

namespace ConverseErp.Inventory.Changing;

/// <summary>Reads for and writes of stock commands.</summary>
internal static class StockStore
{
    // The commands' own products and those of changes that may be undone: what moved, what was
    // counted (also when the count moved nothing), what got a price or was added.
    private const string Touched = """
        $2::uuid[]
        || ARRAY(SELECT m.product_id FROM inventory.stock_movement m
                 WHERE m.business_id = $1 AND m.source = ANY($3))
        || ARRAY(SELECT k::uuid FROM inventory.stock_change c,
                   jsonb_object_keys(coalesce(c.counted_before, '{}')) AS k
                 WHERE c.business_id = $1 AND c.posting_id = ANY($3))
        || ARRAY(SELECT c.product_id FROM inventory.stock_change c
                 WHERE c.business_id = $1 AND c.posting_id = ANY($3)
                   AND c.product_id IS NOT NULL)
        """;

    private const string BalancesSql = $$"""
        SELECT product_id, quantity, counted_at FROM inventory.stock_balance
        WHERE business_id = $1 AND location_id = $4
          AND batch_id = '00000000-0000-0000-0000-000000000000'
          AND product_id = ANY({{Touched}})
        ORDER BY product_id FOR UPDATE
        """;

    private const string ProductsSql = $$"""
        SELECT product_id, name, unit, pack_size, price_paise, mrp_paise,
               ARRAY(SELECT u.unit FROM inventory.product_unit u
                     WHERE u.business_id = $1 AND u.product_id = p.product_id ORDER BY u.unit),
               ARRAY(SELECT u.factor FROM inventory.product_unit u
                     WHERE u.business_id = $1 AND u.product_id = p.product_id ORDER BY u.unit)
        FROM inventory.product p
        WHERE business_id = $1 AND active AND product_id = ANY({{Touched}})
        """;

    private const string ChangesSql = """
        SELECT c.posting_id, c.what, c.at, c.product_id, c.price_paise, c.price_before_paise,
               c.counted_before::text, c.undone_at IS NOT NULL,
               ARRAY(SELECT m.product_id FROM inventory.stock_movement m
                     WHERE m.business_id = $1 AND m.source = c.posting_id
                       AND m.reason <> 'undo' ORDER BY m.line),
               ARRAY(SELECT m.quantity FROM inventory.stock_movement m
                     WHERE m.business_id = $1 AND m.source = c.posting_id
                       AND m.reason <> 'undo' ORDER BY m.line),
               c.bought_paise, c.bought_mode,
               EXISTS (SELECT FROM inventory.purchase_bill r
                 JOIN inventory.stock_change back USING (business_id, posting_id)
                 WHERE r.business_id = $1 AND r.returns = c.posting_id
                   AND back.undone_at IS NULL)
        FROM inventory.stock_change c
        WHERE c.business_id = $1 AND c.posting_id = ANY($2)
        ORDER BY c.posting_id FOR UPDATE OF c
        """;

    private const string TakenSql = """
        SELECT sku_key, name, active, product_id,
               ARRAY(SELECT a FROM unnest(aliases) a WHERE upper(a) = ANY($3))
        FROM inventory.product
        WHERE business_id = $1
          AND (sku_key = ANY($2) OR upper(name) = ANY($3) OR product_id = ANY($4)
               OR EXISTS (SELECT FROM unnest(aliases) a WHERE upper(a) = ANY($3)))
        """;

    public static void Load(
        ITenantStatements reads, Guid location, StockCommands commands, ShopStock stock)
    {
        Guid business = reads.Business.Value;
        reads.Read(ChangesSql, row =>
        {
            BookedChange change = ReadChange(row);
            stock.Changes[change.Posting] = change;
        }, business, commands.Postings);
        reads.Read(BalancesSql, row =>
        {
            ProductId product = ProductId.From(row.GetGuid(0));
            stock.Balances[product] = new Balance(
                product, Quantity.Trim(row.GetDecimal(1)),
                row.IsDBNull(2) ? null : row.GetFieldValue<DateTimeOffset>(2));
        }, business, commands.Products, commands.Postings, location);
        reads.Read(ProductsSql, row =>
        {
            ProductId product = ProductId.From(row.GetGuid(0));
            stock.Products[product] = new KnownProduct(
                product, row.GetString(1), row.GetString(2),
                row.IsDBNull(3) ? null : row.GetString(3), Price(row, 4))
            {
                Mrp = Price(row, 5),
                Packs = [.. row.GetFieldValue<string[]>(6).Zip(row.GetFieldValue<decimal[]>(7),
                    (unit, factor) => new PackUnit(unit, factor, null))],
            };
        }, business, commands.Products, commands.Postings);
        if (commands.NameKeys.Length == 0) return;
        reads.Read(TakenSql, row =>
        {
            stock.SkuKeys.Add(row.GetString(0));
            stock.Ids.Add(ProductId.From(row.GetGuid(3)));
            if (!row.GetBoolean(2)) return;
            stock.Names.Add(ProductDecision.NameKey(row.GetString(1)));
            // Goods that share another's name could never be told apart in the chat.
            foreach (string alias in row.GetFieldValue<string[]>(4))
                stock.Names.Add(ProductDecision.NameKey(alias));
        }, business, commands.SkuKeys, commands.NameKeys, commands.Products);
    }

    private static BookedChange ReadChange(DbDataReader row)
    {
        Guid[] products = row.GetFieldValue<Guid[]>(8);
        decimal[] quantities = row.GetFieldValue<decimal[]>(9);
        return new BookedChange(
            row.GetGuid(0), row.GetString(1), row.GetFieldValue<DateTimeOffset>(2),
            [.. products.Select((p, i) => new StockMove(ProductId.From(p), quantities[i]))],
            row.IsDBNull(6) ? NoCounts : ReadCounts(row.GetString(6)),
            row.IsDBNull(3) ? null : ProductId.From(row.GetGuid(3)), Price(row, 4),
            Price(row, 5), row.GetBoolean(7))
        {
            Bought = row.IsDBNull(10)
                ? null
                : new Purchase(new Money(row.GetInt64(10)), Mode(row.GetString(11))),
            Returned = row.GetBoolean(12),
        };
    }

    /// <summary>How a purchase is paid, as stored.</summary>
    public static string Stored(PaymentMode mode) => mode switch
    {
        PaymentMode.Credit => "credit",
        PaymentMode.Cash => "cash",
        PaymentMode.Upi => "upi",
        PaymentMode.Card => "card",
    };

    public static PaymentMode Mode(string stored) => stored switch
    {
        "credit" => PaymentMode.Credit,
        "cash" => PaymentMode.Cash,
        "upi" => PaymentMode.Upi,
        "card" => PaymentMode.Card,
        _ => throw new InvalidDataException($"A purchase is never paid by '{stored}'."),
    };

    public static readonly IReadOnlyDictionary<ProductId, DateTimeOffset?> NoCounts =
        new Dictionary<ProductId, DateTimeOffset?>();

    /// <summary>When products had been counted before, as stored.</summary>
    public static string CountsJson(IReadOnlyDictionary<ProductId, DateTimeOffset?> counts) =>
        JsonSerializer.Serialize(counts.ToDictionary(c => c.Key.Value, c => c.Value));

    private static Dictionary<ProductId, DateTimeOffset?> ReadCounts(string json) =>
        JsonSerializer.Deserialize<Dictionary<Guid, DateTimeOffset?>>(json)!
            .ToDictionary(c => ProductId.From(c.Key), c => c.Value);

    private static Money? Price(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : new Money(row.GetInt64(column));
}
