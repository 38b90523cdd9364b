using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_stock_commands_arrive(BooksDatabase database)
{
    private static readonly DateTimeOffset Said = new(2026, 11, 21, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Goods_in_a_count_and_their_undoing_leave_the_shelf_as_it_was()
    {
        BooksShop shop = await AShopAsync();
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        ProductId maggi = (await shop.ProductAsync("MAGGI")).Id;
        ChangeStock receipt = Change(StockChange.Receive,
            new StockLine(sugar, 1m, "quintal", new Money(4_000)),
            new StockLine(maggi, 2m, "dozen", null));
        ChangeStock count = Change(StockChange.Count, new StockLine(maggi, 30m, null, null));

        List<StockAnswered> done = await shop.ChangeStockAsync(
            shop.Pack(receipt), shop.Pack(count));
        List<StockAnswered> undone = await shop.ChangeStockAsync(
            shop.Pack(new UndoStock(count.Posting, BooksShop.Chat, Said)),
            shop.Pack(new UndoStock(receipt.Posting, BooksShop.Chat, Said)),
            shop.Pack(new UndoStock(receipt.Posting, BooksShop.Chat, Said)));

        Assert.Equal([(100m, 110m), (24m, (decimal?)null)],
            done[0].Lines.Select(l => (l.Changed, l.Left)));
        Assert.Equal((6m, 30m), (done[1].Lines[0].Changed, done[1].Lines[0].Left));
        Assert.Equal([null, null, "stock-already-undone"], undone.Select(a => a.Refusal?.Code));
        Assert.Equal(10m, (await shop.StockAsync(sugar)).OnHand);
        Assert.Null((await shop.StockAsync(maggi)).OnHand);
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task A_change_and_galat_in_one_batch_undo_each_other()
    {
        BooksShop shop = await AShopAsync();
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        ChangeStock loss = Change(StockChange.Adjust, new StockLine(sugar, -3m, "kg", null));

        List<StockAnswered> answers = await shop.ChangeStockAsync(
            shop.Pack(loss), shop.Pack(new UndoStock(loss.Posting, BooksShop.Chat, Said)));

        Assert.Equal([("adjust", 7m), ("undo", 10m)],
            answers.Select(a => (a.What, a.Lines[0].Left!.Value)));
        Assert.Equal(10m, (await shop.StockAsync(sugar)).OnHand);
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task A_count_in_between_keeps_an_earlier_change_from_being_undone()
    {
        BooksShop shop = await AShopAsync();
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        ChangeStock receipt = Change(StockChange.Receive, new StockLine(sugar, 5m, null, null));
        await shop.ChangeStockAsync(shop.Pack(receipt));
        await shop.ChangeStockAsync(shop.Pack(
            Change(StockChange.Count, new StockLine(sugar, 15m, null, null))));

        List<StockAnswered> answers = await shop.ChangeStockAsync(
            shop.Pack(new UndoStock(receipt.Posting, BooksShop.Chat, Said)));

        Assert.Equal("stock-counted-since", answers.Single().Refusal?.Code);
        Assert.Equal(15m, (await shop.StockAsync(sugar)).OnHand);
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task The_same_message_twice_has_one_effect_and_one_answer()
    {
        BooksShop shop = await AShopAsync();
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        Envelope receipt = shop.Pack(
            Change(StockChange.Receive, new StockLine(sugar, 5m, null, null)));

        List<StockAnswered> first = await shop.ChangeStockAsync(receipt, receipt);
        List<StockAnswered> again = await shop.ChangeStockAsync(receipt);

        Assert.Single(first);
        Assert.Empty(again);
        Assert.Equal(15m, (await shop.StockAsync(sugar)).OnHand);
    }

    [Fact]
    public async Task Prices_and_products_change_the_catalogue_everywhere_and_go_back()
    {
        BooksShop shop = await AShopAsync();
        Catalogue before = await shop.Get<ICatalogue>().GetAsync(shop.Id, default);
        Product sugar = await shop.ProductAsync("SUGAR");
        SetPrice price = new(
            Guid.CreateVersion7(), BooksShop.Chat, sugar.Id, new Money(4_800), Said);
        AddProduct kesar = new(Guid.CreateVersion7(), BooksShop.Chat,
            new ProductId(Guid.CreateVersion7()), "Kesar", "g", new Money(20_000), Said);

        List<StockAnswered> done = await shop.ChangeStockAsync(shop.Pack(price), shop.Pack(kesar));
        Catalogue changed = await shop.Get<ICatalogue>().GetAsync(shop.Id, default);
        await shop.ChangeStockAsync(
            shop.Pack(new UndoStock(price.Posting, BooksShop.Chat, Said)),
            shop.Pack(new UndoStock(kesar.Posting, BooksShop.Chat, Said)));
        Catalogue back = await shop.Get<ICatalogue>().GetAsync(shop.Id, default);

        Assert.All(done, a => Assert.Null(a.Refusal));
        Assert.Equal(new Money(4_800), changed.Products.Single(p => p.Id == sugar.Id).Price);
        Assert.Equal(("KESAR", "g"), changed.Products.Where(p => p.Id == kesar.Product)
            .Select(p => (p.Sku, p.Unit)).Single());
        Assert.Equal(sugar.Price, back.Products.Single(p => p.Id == sugar.Id).Price);
        Assert.DoesNotContain(back.Products, p => p.Id == kesar.Product);
        Assert.True(before.Version < changed.Version && changed.Version < back.Version);
    }

    [Fact]
    public async Task A_refused_command_is_answered_and_changes_nothing()
    {
        BooksShop shop = await AShopAsync();
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;

        List<StockAnswered> answers = await shop.ChangeStockAsync(
            shop.Pack(Change(StockChange.Receive, new StockLine(sugar, 1m, null, null),
                new StockLine(sugar, 1m, "l", null))));

        Assert.Equal("stock-unit-mismatch", answers.Single().Refusal?.Code);
        Assert.Equal(10m, (await shop.StockAsync(sugar)).OnHand);
    }

    private static ChangeStock Change(StockChange change, params StockLine[] lines) => new(
        Guid.CreateVersion7(), BooksShop.Chat, change, lines, null, Said);

    private async Task<BooksShop> AShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportProductsAsync(
            "sku,name,unit,price,stock\nSUGAR,Sugar,kg,45,10\nMAGGI,Maggi,pkt,14,\n");
        return shop;
    }
}
