using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Valuing;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>What goods are worth, kept day by day and made again from the movements.</summary>
[Collection(BooksCollection.Name)]
public sealed class When_stock_is_valued(BooksDatabase database)
{
    private static readonly DateTimeOffset Said = new(2026, 11, 21, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Goods_bought_sold_and_taken_back_are_worth_what_they_cost()
    {
        BooksShop shop = await AShopAsync();
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        Guid order = Guid.CreateVersion7();
        await shop.ChangeStockAsync(shop.Pack(Receipt(sugar, 20, 42_00)));
        await shop.SellAsync(order, null, PaymentMode.Cash, new Money(50_00),
            new StockMove(sugar, -25));
        IStockValue values = shop.Get<IStockValue>();
        DateOnly today = IndianDay.Of(shop.Get<TimeProvider>().GetUtcNow());

        StockValue sold = await values.AtEndOfAsync(shop.Id, today, default);
        GoodsCost cost = await values.CostOfGoodsAsync(shop.Id, today, today, default);
        StockValue before = await values.AtEndOfAsync(shop.Id, today.AddDays(-1), default);
        await UndoAsync(shop, order, new StockMove(sugar, 25));
        GoodsCost after = await values.CostOfGoodsAsync(shop.Id, today, today, default);

        // 10 kg were counted and nobody knows what they cost: they went first.
        ValuedProduct one = Assert.Single(sold.Products);
        Assert.Equal((5m, 0m, new Money(210_00), new Money(42_00)),
            (one.OnHand, one.Unknown, one.Value, one.Average));
        Assert.Equal((new Money(840_00), new Money(630_00), 1),
            (cost.Bought, cost.Sold, cost.Unvalued));
        Assert.Equal(Money.Zero, before.Value);
        Assert.Equal((Money.Zero, 0), (after.Sold, after.Unvalued));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Days_that_are_kept_are_those_that_the_movements_make_again(int seed)
    {
        BooksShop shop = await AShopAsync();
        ProductId[] goods =
            [(await shop.ProductAsync("SUGAR")).Id, (await shop.ProductAsync("MAGGI")).Id];
        await LiveThreeMonthsAsync(shop, goods, new Random(seed));
        StockValues values = shop.Get<StockValues>();

        // Kept in steps, as nights do, so that older things are taken back across them.
        await values.KeepAsync(shop.Id, default);
        IReadOnlyList<string> once = await DaysAsync(shop);
        await CutAsync(shop, seed * 20);
        await values.KeepAsync(shop.Id, default);
        IReadOnlyList<string> resumed = await DaysAsync(shop);
        await values.RebuildAsync(shop.Id, default);
        IReadOnlyList<string> again = await DaysAsync(shop);

        Assert.True(once.Count > 60, $"{once.Count} days");
        Assert.Equal(once, resumed);
        Assert.Equal(once, again);
        Assert.Empty(await new ValueCheck(shop.Sessions, values, shop.Get<IShops>())
            .CompareAsync(shop.Id, default));
        await AssertPeriodsAddUpAsync(shop, values);
    }

    // Value before + what came − what went = value after, for any period.
    private static async Task AssertPeriodsAddUpAsync(BooksShop shop, StockValues values)
    {
        DateOnly today = IndianDay.Of(shop.Get<TimeProvider>().GetUtcNow());
        foreach ((int from, int to) in ((int, int)[])[(-80, -60), (-59, -1), (-30, 0), (0, 0)])
        {
            StockValue before = await values.AtEndOfAsync(
                shop.Id, today.AddDays(from - 1), default);
            StockValue after = await values.AtEndOfAsync(shop.Id, today.AddDays(to), default);
            GoodsCost cost = await values.CostOfGoodsAsync(
                shop.Id, today.AddDays(from), today.AddDays(to), default);

            Assert.Equal(after.Value, before.Value + cost.Bought - cost.Returned - cost.Sold
                - cost.Lost - cost.OwnUse);
        }
    }

    // Movements of the past, as they would have been written then.
    private static async Task LiveThreeMonthsAsync(
        BooksShop shop, ProductId[] goods, Random random)
    {
        DateTimeOffset at = shop.Get<TimeProvider>().GetUtcNow().AddDays(-90);
        List<(Guid Source, int Product, decimal Quantity)> open = [];
        List<object?[]> rows = [];
        for (int i = 0; i < 300; i++)
        {
            at = at.AddMinutes(random.Next(60, 780));
            if (random.Next(5) == 0 && open.Count > 0)
            {
                int which = random.Next(open.Count);
                var (source, of, moved) = open[which];
                open.RemoveAt(which);
                rows.Add([source, goods[of].Value, -moved, "undo", null, at]);
                continue;
            }

            int product = random.Next(2);
            string reason = ((string[])["sale", "sale", "receive", "count", "own_use"])
                [random.Next(5)];
            decimal quantity = random.Next(1, 9_000) / 1000m;
            if (reason is "sale" or "own_use") quantity = -quantity;
            long? value = reason == "receive" && random.Next(4) > 0
                ? random.Next(1, 50_000) : null;
            Guid id = Guid.CreateVersion7();
            open.Add((id, product, quantity));
            rows.Add([id, goods[product].Value, quantity, reason, value, at]);
        }

        await shop.Sessions.RunAsync(shop.Id, SessionUse.Write, writes =>
        {
            foreach (object?[] row in rows)
            {
                writes.Run("""
                    INSERT INTO inventory.stock_movement (business_id, source, line, product_id,
                      location_id, quantity, reason, value_paise, at)
                    VALUES ($1, $2, 1, $3, $1, $4, $5, $6::bigint, $7)
                    """, [shop.Id.Value, .. row]);
            }
        }, default);
    }

    private static Task CutAsync(BooksShop shop, int days) => shop.Sessions.RunAsync(
        shop.Id, SessionUse.Write, writes =>
        {
            writes.Run("""
                DELETE FROM inventory.stock_day WHERE business_id = $1
                  AND day > (SELECT through FROM inventory.stock_valued
                             WHERE business_id = $1) - $2
                """, shop.Id.Value, days);
            writes.Run("""
                UPDATE inventory.stock_valued SET through = through - $2 WHERE business_id = $1
                """, shop.Id.Value, days);
        }, default);

    private static async Task<IReadOnlyList<string>> DaysAsync(BooksShop shop) =>
        await shop.Sessions.ListAsync(shop.Id, SessionUse.ReadNow, """
            SELECT to_jsonb(d)::text FROM inventory.stock_day d
            WHERE business_id = $1 ORDER BY product_id, day
            """, row => row.GetString(0), default, shop.Id.Value);

    private static Task UndoAsync(BooksShop shop, Guid order, params StockMove[] back) =>
        shop.Sessions.RunAsync(shop.Id, SessionUse.Write, writes =>
            shop.Get<IStockBooking>().Move(writes, shop.Location, "undo", order, back,
                shop.Get<TimeProvider>().GetUtcNow()), default);

    private static ChangeStock Receipt(ProductId product, decimal quantity, long cost) => new(
        Guid.CreateVersion7(), BooksShop.Chat, StockChange.Receive,
        [new StockLine(product, quantity, null, new Money(cost))], null, Said);

    private async Task<BooksShop> AShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportProductsAsync(string.Create(CultureInfo.InvariantCulture,
            $"sku,name,unit,price,stock\nSUGAR,Sugar,kg,45,10\nMAGGI,Maggi,pkt,14,\n"));
        return shop;
    }
}
