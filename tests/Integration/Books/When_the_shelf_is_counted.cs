using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>Countings beside a shop that goes on selling.</summary>
[Collection(BooksCollection.Name)]
public sealed class When_the_shelf_is_counted(BooksDatabase database)
{
    [Fact]
    public async Task What_is_sold_meanwhile_is_no_difference_and_what_is_missing_has_its_price()
    {
        BooksShop shop = await AShopAsync();
        (ProductId sugar, ProductId maggi) = await GoodsAsync(shop);
        await shop.ChangeStockAsync(shop.Pack(new ChangeStock(Guid.CreateVersion7(),
            BooksShop.Chat, StockChange.Receive,
            [new StockLine(maggi, 10, null, new Money(10_00))], null, Now(shop))));
        IStockCounts counts = shop.Get<IStockCounts>();
        Guid session = await OpenAsync(shop, CountScope.Shop);
        CountEntry shelf = An(sugar, 48, "shelf");
        await EnterAsync(shop, session, shelf, An(maggi, 25, null));
        await SellAsync(shop, sugar, 5);
        await EnterAsync(shop, session, shelf);
        CountSheet sheet = (await counts.SheetAsync(shop.Id, session, default))!;
        await SellAsync(shop, maggi, 1);

        CountClosed closed = (await counts.CloseAsync(
            shop.Id, session, CountedTwice.Ask, null, default)).Fact!;
        CountClosed again = (await counts.CloseAsync(
            shop.Id, session, CountedTwice.Ask, null, default)).Fact!;

        Assert.Equal([("Maggi", 25m, 30m, -5m), ("Sugar", 48m, 50m, -2m)],
            sheet.Lines.Select(l => (l.Name, l.Found, l.Expected, l.Difference)));
        Assert.Equal("Salt", Assert.Single(sheet.LeftNames));
        Assert.Equal(("closed", new Money(-50_00), 1),
            (closed.Session.Ended, closed.Value, closed.Unvalued));
        Assert.Equal(closed.Results, again.Results);
        Assert.Equal(43, (await shop.StockAsync(sugar)).OnHand);
        Assert.Equal(24, (await shop.StockAsync(maggi)).OnHand);
        await shop.ChangeStockAsync(shop.Pack(new UndoStock(session, BooksShop.Chat, Now(shop))));
        Assert.Equal(45, (await shop.StockAsync(sugar)).OnHand);
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task A_place_counted_twice_keeps_it_open_until_one_is_withdrawn()
    {
        BooksShop shop = await AShopAsync();
        (ProductId sugar, _) = await GoodsAsync(shop);
        IStockCounts counts = shop.Get<IStockCounts>();
        Guid session = await OpenAsync(shop, CountScope.List, sugar);
        CountEntry slip = An(sugar, 40, "shelf");
        await EnterAsync(shop, session, slip, An(sugar, 45, "shelf"), An(sugar, 3, "godown"));

        Answer<CountClosed> early = await counts.CloseAsync(
            shop.Id, session, CountedTwice.Ask, null, default);
        Answer<CountSession> foreign = await counts.EnterAsync(shop.Id, session,
            [An((await shop.ProductAsync("SALT")).Id, 1, null)], null, default);
        await counts.WithdrawAsync(shop.Id, session, slip.Id, null, default);
        CountClosed closed = (await counts.CloseAsync(
            shop.Id, session, CountedTwice.Ask, null, default)).Fact!;
        Answer<CountSession> late = await counts.EnterAsync(
            shop.Id, session, [An(sugar, 1, null)], null, default);

        Assert.Equal("stock-count-twice", early.Refusal?.Code);
        Assert.Equal("stock-count-not-in-scope", foreign.Refusal?.Code);
        Assert.Equal(48, Assert.Single(closed.Results).Found);
        Assert.Equal("stock-count-ended", late.Refusal?.Code);
        Assert.Equal(48, (await shop.StockAsync(sugar)).OnHand);
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task What_was_counted_since_is_left_alone_and_a_dropped_counting_posts_nothing()
    {
        BooksShop shop = await AShopAsync();
        (ProductId sugar, ProductId maggi) = await GoodsAsync(shop);
        IStockCounts counts = shop.Get<IStockCounts>();
        Guid session = await OpenAsync(shop, CountScope.Shop);
        Guid dropped = await OpenAsync(shop, CountScope.Category);
        await EnterAsync(shop, session, An(sugar, 44, null), An(maggi, 19, null));
        await EnterAsync(shop, dropped, An(maggi, 1, null));
        await shop.ChangeStockAsync(shop.Pack(new ChangeStock(Guid.CreateVersion7(),
            BooksShop.Chat, StockChange.Count, [new StockLine(sugar, 44, null, null)], null,
            Now(shop))));

        CountSheet sheet = (await counts.SheetAsync(shop.Id, session, default))!;
        CountClosed closed = (await counts.CloseAsync(
            shop.Id, session, CountedTwice.Ask, null, default)).Fact!;
        Answer<CountSession> gone = await counts.DropAsync(shop.Id, dropped, null, default);
        Answer<CountClosed> never = await counts.CloseAsync(
            shop.Id, dropped, CountedTwice.Ask, null, default);

        Assert.True(sheet.Lines.Single(l => l.Name == "Sugar").CountedSince);
        Assert.Equal([("Maggi", "count"), ("Sugar", null)],
            closed.Results.Select(r => (r.Name, r.Reason)));
        Assert.Equal(44, (await shop.StockAsync(sugar)).OnHand);
        Assert.Equal(19, (await shop.StockAsync(maggi)).OnHand);
        Assert.Equal("dropped", gone.Fact?.Ended);
        Assert.Equal("stock-count-ended", never.Refusal?.Code);
        Assert.Empty(await counts.OpenOnesAsync(shop.Id, default));
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task A_chat_opens_fills_and_closes_one_and_every_message_may_come_twice()
    {
        BooksShop shop = await AShopAsync();
        (ProductId sugar, _) = await GoodsAsync(shop);
        Guid session = Guid.CreateVersion7();
        Envelope open = shop.Pack(Said(shop, session, CountStep.Open));
        CountEntry saidLast = An(sugar, 46, null) with { Id = Guid.Empty };
        Envelope enter = shop.Pack(
            Said(shop, session, CountStep.Enter, An(sugar, 47, null), saidLast));

        List<ShelfCounted> filled = await shop.CountShelfAsync(open, enter);
        List<ShelfCounted> repeated = await shop.CountShelfAsync(open, enter);
        ShelfCounted asked = Assert.Single(await shop.CountShelfAsync(
            shop.Pack(Said(shop, session, CountStep.Close))));
        ShelfCounted closed = Assert.Single(await shop.CountShelfAsync(
            shop.Pack(Said(shop, session, CountStep.Close) with
            {
                Twice = CountedTwice.Later,
            })));
        ShelfCounted unknown = Assert.Single(await shop.CountShelfAsync(
            shop.Pack(Said(shop, Guid.CreateVersion7(), CountStep.Show))));

        Assert.Equal([0, 1], filled.Select(f => f.Standing!.Counted));
        Assert.Empty(repeated);
        Assert.Equal(("stock-count-twice", "Sugar"),
            (asked.Refusal?.Code, Assert.Single(asked.Twice).Name));
        Assert.Equal((46m, 50m), (Assert.Single(closed.Closed!.Results).Found,
            closed.Closed.Results[0].Expected));
        Assert.Equal("stock-count-unknown", unknown.Refusal?.Code);
        Assert.Equal(46, (await shop.StockAsync(sugar)).OnHand);
        await shop.AssertBooksAgreeAsync();
    }

    private static CountShelf Said(
        BooksShop shop, Guid session, CountStep step, params CountEntry[] entries) => new(
            session, BooksShop.Chat, step, "Diwali", CountScope.Shop, null, entries,
            CountedTwice.Ask, Now(shop));

    private static DateTimeOffset Now(BooksShop shop) => shop.Get<TimeProvider>().GetUtcNow();

    private static CountEntry An(ProductId product, decimal found, string? place) =>
        new(Guid.CreateVersion7(), product, found, null, place, null, null);

    private static async Task<Guid> OpenAsync(
        BooksShop shop, CountScope scope, params ProductId[] products)
    {
        Answer<CountSession> opened = await shop.Get<IStockCounts>().OpenAsync(shop.Id,
            new OpenCount(Guid.CreateVersion7(), "Diwali", scope,
                scope == CountScope.Category ? "Snacks" : null, products, null), default);
        Assert.Null(opened.Refusal);
        return opened.Fact!.Id;
    }

    private static async Task EnterAsync(
        BooksShop shop, Guid session, params CountEntry[] entries) => Assert.Null(
            (await shop.Get<IStockCounts>().EnterAsync(
                shop.Id, session, entries, null, default)).Refusal);

    private static Task SellAsync(BooksShop shop, ProductId product, decimal quantity) =>
        shop.SellAsync(Guid.CreateVersion7(), null, PaymentMode.Cash, new Money(50_00),
            new StockMove(product, -quantity));

    private static async Task<(ProductId Sugar, ProductId Maggi)> GoodsAsync(BooksShop shop) =>
        ((await shop.ProductAsync("SUGAR")).Id, (await shop.ProductAsync("MAGGI")).Id);

    private async Task<BooksShop> AShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportProductsAsync(
            "sku,name,unit,price,stock,Category\nSUGAR,Sugar,kg,45,50,\n"
            + "MAGGI,Maggi,pkt,14,20,Snacks\nSALT,Salt,kg,20,5,\n");
        return shop;
    }
}
