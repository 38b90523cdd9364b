using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_sales_are_booked(BooksDatabase database)
{
    private const string Products =
        "sku,name,unit,price,stock\nSUGAR,Sugar,kg,45,10\nMAGGI,Maggi,pkt,14,\n";

    private const string Parties = "id,name,phone,kind\nP1,Ramesh,9820012345,customer\n";

    [Fact]
    public async Task Stock_and_khata_move_and_a_product_never_counted_shows_no_stock()
    {
        BooksShop shop = await AShopAsync();
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        ProductId maggi = (await shop.ProductAsync("MAGGI")).Id;
        PartyId ramesh = (await shop.PartyAsync("Ramesh")).Id;

        await shop.SellAsync(Guid.CreateVersion7(), ramesh, PaymentMode.Credit,
            new Money(16_000), new StockMove(sugar, -2m), new StockMove(maggi, -5m),
            new StockMove(sugar, -0.5m));
        await shop.SellAsync(Guid.CreateVersion7(), ramesh, PaymentMode.Upi,
            new Money(1_400), new StockMove(maggi, -1m));

        Assert.Equal(7.5m, (await shop.StockAsync(sugar)).OnHand);
        Assert.Null((await shop.StockAsync(maggi)).OnHand);
        Assert.Equal(new Money(16_000), await shop.DueAsync(ramesh));
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task A_sale_is_reversed_exactly_and_once()
    {
        BooksShop shop = await AShopAsync();
        PartyId ramesh = (await shop.PartyAsync("Ramesh")).Id;
        Guid order = Guid.CreateVersion7();
        await shop.SellAsync(order, ramesh, PaymentMode.Credit, new Money(16_000));

        await shop.ReverseAsync(order);
        PostgresException second =
            await Assert.ThrowsAsync<PostgresException>(() => shop.ReverseAsync(order));

        Assert.Equal(PostgresErrorCodes.UniqueViolation, second.SqlState);
        IReadOnlyList<KhataLine> lines =
            await shop.Get<IKhata>().LinesAsync(shop.Id, ramesh, 10, default);
        Assert.Equal([("undo", -16_000L, 0L), ("sale", 16_000L, 16_000L)],
            lines.Select(l => (l.Source, l.Change.Paise, l.Balance.Paise)));
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task The_same_order_cannot_be_booked_twice()
    {
        BooksShop shop = await AShopAsync();
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        Guid order = Guid.CreateVersion7();
        await shop.SellAsync(order, null, PaymentMode.Cash, new Money(4_500),
            new StockMove(sugar, -1m));

        PostgresException second = await Assert.ThrowsAsync<PostgresException>(() =>
            shop.SellAsync(order, null, PaymentMode.Cash, new Money(4_500),
                new StockMove(sugar, -1m)));

        Assert.Equal(PostgresErrorCodes.UniqueViolation, second.SqlState);
        Assert.Equal(9m, (await shop.StockAsync(sugar)).OnHand);
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task Many_tills_at_once_lose_nothing_and_never_wait_in_a_circle()
    {
        const int Sales = 160;
        BooksShop shop = await AShopAsync();
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        ProductId maggi = (await shop.ProductAsync("MAGGI")).Id;
        PartyId ramesh = (await shop.PartyAsync("Ramesh")).Id;

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Sales), new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (i, _) =>
            {
                StockMove[] moves = [new(sugar, -0.01m), new(maggi, -1m)];
                if (i % 2 == 0) Array.Reverse(moves);
                await shop.SellAsync(Guid.CreateVersion7(), ramesh, PaymentMode.Credit,
                    new Money(100), moves);
            });

        Assert.Equal(10m - (Sales * 0.01m), (await shop.StockAsync(sugar)).OnHand);
        Assert.Equal(new Money(Sales * 100), await shop.DueAsync(ramesh));
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task A_new_customer_is_in_the_book_and_known_to_businesses()
    {
        BooksShop shop = await AShopAsync();
        PartyId suresh = new(Guid.CreateVersion7());
        IKhataBooking booking = shop.Get<IKhataBooking>();
        PartyBook before = await shop.Get<IKhata>().PartiesAsync(shop.Id, default);

        await shop.Sessions.RunAsync(shop.Id, Platform.Tenancy.SessionUse.Write, writes =>
        {
            booking.AddCustomer(writes, suresh, "Suresh Tailor", "+919820054321", "IN.5");
            booking.AddCustomer(writes, suresh, "Suresh Tailor", null, null);
        }, default);
        booking.Changed(shop.Id);

        PartyBook after = await shop.Get<IKhata>().PartiesAsync(shop.Id, default);
        Party added = Assert.Single(after.Parties, p => p.Id == suresh);
        Assert.Equal(("Suresh Tailor", "+919820054321", "IN.5"),
            (added.Name, added.Phone, added.Bsuid));
        Assert.True(after.Version > before.Version);
        Assert.Contains((suresh, "+919820054321", "IN.5"), database.People.Of(shop.Id));
        Assert.Equal(Money.Zero, await shop.DueAsync(suresh));
    }

    private async Task<BooksShop> AShopAsync()
    {
        BooksShop shop = new(database);
        Assert.Empty((await shop.ImportProductsAsync(Products)).Rejected);
        Assert.Empty((await shop.ImportPartiesAsync(Parties)).Rejected);
        return shop;
    }
}
