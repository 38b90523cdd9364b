using System.Globalization;
using ConverseErp.Contracts;
using ConverseErp.Inventory.Batching;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>Batches beside the stock: what came in which, and what went out of which.</summary>
[Collection(BooksCollection.Name)]
public sealed class When_batches_are_kept(BooksDatabase database)
{
    private static readonly DateTimeOffset Said = new(2026, 11, 21, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_sale_waits_for_nothing_and_its_batches_are_known_when_somebody_asks()
    {
        (BooksShop shop, ProductId milk, DateOnly today) = await AShopAsync(counted: 2);
        Guid order = Guid.CreateVersion7();
        await ReceiveAsync(shop, milk, 10, "B-2", today.AddDays(60));
        await ReceiveAsync(shop, milk, 5, "b 1", today.AddDays(10));
        await shop.SellAsync(order, null, PaymentMode.Cash, new Money(50_00),
            new StockMove(milk, -8));
        IBatches batches = shop.Get<IBatches>();

        IReadOnlyList<PickedBatch> picked = await batches.PickedAsync(shop.Id, order, default);
        BatchedProduct sold = Assert.Single(
            await batches.ListAsync(shop.Id, null, false, default));
        BatchesExpiring soon = await batches.ExpiringAsync(shop.Id, null, default);
        await UndoSaleAsync(shop, order, new StockMove(milk, 8));
        BatchedProduct back = Assert.Single(
            await batches.ListAsync(shop.Id, milk, false, default));

        Assert.Equal([("b 1", -5m), ("B-2", -3m)], picked.Select(p => (p.Number!, p.Quantity)));
        Assert.Equal((9m, 2m), (sold.OnHand, sold.Loose));
        Assert.Equal([("B-2", 10m, 7m)], sold.Batches.Select(Told));
        Assert.Empty(soon.Near);
        Assert.Equal([("b 1", 5m, 5m), ("B-2", 10m, 10m)], back.Batches.Select(Told));
        await AssertAgreesAsync(shop);
    }

    [Fact]
    public async Task One_number_is_one_batch_and_what_is_more_than_it_has_is_of_none()
    {
        (BooksShop shop, ProductId milk, DateOnly today) = await AShopAsync(counted: 0);
        Guid order = Guid.CreateVersion7();
        await ReceiveAsync(shop, milk, 2, "A/1", today.AddDays(10));
        StockAnswered again = await ReceiveAsync(shop, milk, 3, "a1", today.AddDays(10));
        await shop.SellAsync(order, null, PaymentMode.Cash, new Money(50_00),
            new StockMove(milk, -7));

        IReadOnlyList<PickedBatch> picked = await shop.Get<IBatches>()
            .PickedAsync(shop.Id, order, default);
        await shop.ChangeStockAsync(shop.Pack(new UndoStock(again.Posting, BooksShop.Chat, Said)));
        BatchedProduct left = Assert.Single(
            await shop.Get<IBatches>().ListAsync(shop.Id, milk, true, default));

        Assert.Equal([("A/1", -5m), (null, -2m)], picked.Select(p => (p.Number, p.Quantity)));
        // The receipt is taken back; what was sold of it stays sold.
        Assert.Equal([("A/1", 5m, 0m)], left.Batches.Select(Told));
        Assert.Equal((-5m, -5m), (left.OnHand, left.Loose));
        await AssertAgreesAsync(shop);
    }

    [Fact]
    public async Task Expired_goods_are_lost_as_such_out_of_their_own_batch()
    {
        (BooksShop shop, ProductId milk, DateOnly today) = await AShopAsync(counted: 0);
        StockAnswered early = await ReceiveAsync(shop, milk, 4, "E", today.AddDays(-1));
        // Its bill was found late: it came while it was good.
        await ReceiveAsync(shop, milk, 4, "E", today.AddDays(-1), today.AddDays(-20));
        await ReceiveAsync(shop, milk, 6, "G", today.AddDays(5));
        await shop.SellAsync(Guid.CreateVersion7(), null, PaymentMode.Cash, new Money(50_00),
            new StockMove(milk, -1));
        IBatches batches = shop.Get<IBatches>();
        BatchesExpiring expiring = await batches.ExpiringAsync(shop.Id, null, default);
        BatchView past = Assert.Single(expiring.Expired);

        StockAnswered tooMuch = await LoseAsync(shop, past, 5);
        StockAnswered lost = await LoseAsync(shop, past, 4);
        BatchesExpiring after = await batches.ExpiringAsync(shop.Id, 5, default);
        GoodsCost cost = await shop.Get<IStockValue>()
            .CostOfGoodsAsync(shop.Id, today, today, default);

        Assert.Equal("stock-batch-expired", early.Refusal?.Code);
        Assert.Equal(("E", 4m, -1), (past.Number, past.Left, past.DaysLeft));
        Assert.Equal([("G", 6m, 5m)], expiring.Near.Select(Told));
        Assert.Equal("stock-batch-exceeds", tooMuch.Refusal?.Code);
        Assert.Null(lost.Refusal);
        Assert.Empty(after.Expired);
        Assert.Equal(new Money(40_00), cost.Lost);
        await AssertAgreesAsync(shop);
    }

    [Fact]
    public async Task The_owner_is_told_of_each_batch_once_in_one_message()
    {
        (BooksShop shop, ProductId milk, DateOnly today) = await AShopAsync(counted: 0);
        for (int i = 0; i < ExpiryNotices.Named + 2; i++)
        {
            await ReceiveAsync(shop, milk, 1, string.Create(
                CultureInfo.InvariantCulture, $"N{i}"), today.AddDays(20 + i % 3));
        }

        await ReceiveAsync(shop, milk, 1, "LATER", today.AddDays(40));
        BatchCheck night = ActivatorCheck(shop);

        IReadOnlyList<BookDifference> first = await night.CompareAsync(shop.Id, default);
        await night.CompareAsync(shop.Id, default);
        IReadOnlyList<GoodsExpiring> told = await NoticesAsync(shop);
        Refusal? never = await shop.Get<IBatches>().SetAlertDaysAsync(shop.Id, 0, default);
        await shop.Get<IBatches>().SetAlertDaysAsync(shop.Id, 45, default);
        await night.CompareAsync(shop.Id, default);
        IReadOnlyList<GoodsExpiring> more = await NoticesAsync(shop);

        Assert.Empty(first);
        GoodsExpiring notice = Assert.Single(told);
        Assert.Equal((ExpiryNotices.Named, 2, 0),
            (notice.Near.Count, notice.NearMore, notice.Expired.Count));
        Assert.Equal("stock-alert-days-invalid", never?.Code);
        Assert.Equal("LATER", Assert.Single(more[1].Near).Number);
    }

    private static BatchCheck ActivatorCheck(BooksShop shop) => new(
        shop.Sessions, shop.Get<BatchKeeper>(), shop.Get<ExpiryNotices>());

    private static async Task<IReadOnlyList<GoodsExpiring>> NoticesAsync(BooksShop shop) =>
        await shop.Sessions.ListAsync(shop.Id, SessionUse.ReadNow, """
            SELECT message_id, body FROM platform.later
            WHERE business_id = $1 AND type = $2 ORDER BY message_id
            """, row => Envelopes.Unpack<GoodsExpiring>(new Envelope(
                new MessageId(row.GetGuid(0)), GoodsExpiring.Name, GoodsExpiring.Address,
                shop.Id, PartitionKey.Of(shop.Id), false, row.GetFieldValue<byte[]>(1))),
            default, shop.Id.Value, GoodsExpiring.Name);

    private static (string, decimal, decimal) Told(BatchView batch) =>
        (batch.Number, batch.Received, batch.Left);

    private static async Task AssertAgreesAsync(BooksShop shop)
    {
        Assert.Empty(await ActivatorCheck(shop).CompareAsync(shop.Id, default));
        await shop.AssertBooksAgreeAsync();
    }

    private static async Task<StockAnswered> ReceiveAsync(
        BooksShop shop, ProductId product, decimal quantity, string number, DateOnly expiry,
        DateOnly? billed = null) =>
        Assert.Single(await shop.ChangeStockAsync(shop.Pack(new ChangeStock(
            Guid.CreateVersion7(), BooksShop.Chat, StockChange.Receive,
            [
                new StockLine(product, quantity, null, new Money(10_00))
                {
                    Batch = new BatchSaid(number, expiry, null),
                },
            ], null, Said)
        {
            Bought = billed is { } day
                ? new Purchase(new Money((long)quantity * 10_00), PaymentMode.Cash)
                {
                    BillDate = day,
                }
                : null,
        })));

    private static async Task<StockAnswered> LoseAsync(
        BooksShop shop, BatchView batch, decimal quantity) =>
        Assert.Single(await shop.ChangeStockAsync(shop.Pack(new ChangeStock(
            Guid.CreateVersion7(), BooksShop.Chat, StockChange.Adjust,
            [new StockLine(batch.Product, -quantity, null, null) { FromBatch = batch.Id }],
            null, Said)
        {
            Why = LossReason.Expired,
        })));

    private static Task UndoSaleAsync(BooksShop shop, Guid order, params StockMove[] back) =>
        shop.Sessions.RunAsync(shop.Id, SessionUse.Write, writes =>
            shop.Get<IStockBooking>().Move(writes, shop.Location, "undo", order, back,
                shop.Get<TimeProvider>().GetUtcNow()), default);

    private async Task<(BooksShop Shop, ProductId Milk, DateOnly Today)> AShopAsync(int counted)
    {
        BooksShop shop = new(database);
        await shop.ImportProductsAsync(string.Create(CultureInfo.InvariantCulture,
            $"sku,name,unit,price,stock\nMILK,Milk,pkt,28,{counted}\n"));
        return (shop, (await shop.ProductAsync("MILK")).Id,
            IndianDay.Of(shop.Get<TimeProvider>().GetUtcNow()));
    }
}
