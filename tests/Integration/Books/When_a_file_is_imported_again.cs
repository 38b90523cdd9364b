using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_a_file_is_imported_again(BooksDatabase database)
{
    [Fact]
    public async Task Products_stay_the_same_and_keep_what_the_file_does_not_say()
    {
        BooksShop shop = new(database);
        await shop.ImportProductsAsync(
            "sku,name,aliases,unit,price,gst_rate,hsn\nSUGAR,Sugar,chini|चीनी,kg,45,5,1701\n");
        Product before = await shop.ProductAsync("SUGAR");

        ImportReport report = await shop.ImportProductsAsync(
            "sku,name,unit,price\nsugar,Sugar loose,kg,46.50\n");

        Product after = await shop.ProductAsync("sugar");
        Assert.Equal(1, report.Accepted);
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(("Sugar loose", new Money(4_650), 5m, "1701"),
            (after.Name, after.Price, after.GstRate, after.Hsn));
        Assert.Equal(["chini", "चीनी"], after.Aliases);
    }

    [Fact]
    public async Task A_stock_column_is_a_count_and_the_same_file_again_restores_it()
    {
        BooksShop shop = new(database);
        const string File = "sku,name,unit,price,stock\nSUGAR,Sugar,kg,45,10\n";
        await shop.ImportProductsAsync(File);
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        await shop.SellAsync(Guid.CreateVersion7(), null, PaymentMode.Cash, new Money(4_500),
            new StockMove(sugar, -1m));

        await shop.ImportProductsAsync(File);
        await shop.ImportProductsAsync(File);

        Assert.Equal(10m, (await shop.StockAsync(sugar)).OnHand);
        List<(string, decimal)> movements = await shop.Sessions.ListAsync(
            shop.Id, Platform.Tenancy.SessionUse.ReadNow,
            "SELECT reason, quantity FROM inventory.stock_movement ORDER BY at",
            row => (row.GetString(0), row.GetDecimal(1)), default);
        Assert.Equal([("opening", 10m), ("sale", -1m), ("count", 1m)], movements);
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task Unknown_columns_come_back_as_they_were()
    {
        BooksShop shop = new(database);

        await shop.ImportProductsAsync("sku,name,unit,Shelf\nA,Aata,kg,\"3, top\"\n");
        await shop.ImportProductsAsync("sku,name,unit,Colour\nA,Aata,kg,लाल\n");

        string attributes = Assert.Single(await shop.Sessions.ListAsync(
            shop.Id, Platform.Tenancy.SessionUse.ReadNow,
            "SELECT attributes->>'Shelf' || '/' || (attributes->>'Colour') FROM inventory.product",
            row => row.GetString(0), default));
        Assert.Equal("3, top/लाल", attributes);
    }

    [Fact]
    public async Task Parties_stay_the_same_and_only_a_changed_opening_balance_is_posted()
    {
        BooksShop shop = new(database);
        const string File =
            "id,name,phone,kind,opening,credit_limit\nP1,Ramesh,9820012345,customer,1250.50,5000\n";
        await shop.ImportPartiesAsync(File);
        await shop.ImportPartiesAsync(File);
        await shop.ImportPartiesAsync("id,name,opening\np1,Ramesh Kumar,1000\n");

        Party ramesh = await shop.PartyAsync("Ramesh Kumar");
        IReadOnlyList<KhataLine> lines =
            await shop.Get<IKhata>().LinesAsync(shop.Id, ramesh.Id, 10, default);
        Assert.Equal(("+919820012345", Money.FromRupees(5_000L)),
            (ramesh.Phone, ramesh.CreditLimit));
        Assert.Equal([("opening", -25_050L, 100_000L), ("opening", 125_050L, 125_050L)],
            lines.Select(l => (l.Source, l.Change.Paise, l.Balance.Paise)));
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task A_customer_who_came_by_chat_gets_the_files_code()
    {
        BooksShop shop = new(database);
        PartyId chat = new(Guid.CreateVersion7());
        await shop.Sessions.RunAsync(shop.Id, Platform.Tenancy.SessionUse.Write, writes =>
            shop.Get<IKhataBooking>().AddCustomer(writes, chat, "Ramesh", "+919820012345", null),
            default);

        await shop.ImportPartiesAsync("id,name,phone\nP1,Ramesh Kumar,98200 12345\n");

        Assert.Equal(chat, (await shop.PartyAsync("Ramesh Kumar")).Id);
        Assert.Equal(("+919820012345", null), Assert.Single(database.People.Of(shop.Id)
            .Select(l => (l.Phone, l.Bsuid))));
    }

    [Fact]
    public async Task A_new_phone_does_not_lose_who_the_party_is_on_whatsapp()
    {
        BooksShop shop = new(database);
        PartyId chat = new(Guid.CreateVersion7());
        await shop.Sessions.RunAsync(shop.Id, Platform.Tenancy.SessionUse.Write, writes =>
            shop.Get<IKhataBooking>().AddCustomer(
                writes, chat, "Ramesh", "+919820012345", "IN.77"), default);
        await shop.ImportPartiesAsync("id,name,phone\nP1,Ramesh,98200 12345\n");

        await shop.ImportPartiesAsync("id,name,phone\nP1,Ramesh,98200 54321\n");

        Assert.Contains((chat, "+919820054321", "IN.77"), database.People.Of(shop.Id));
        Assert.Equal(("+919820054321", "IN.77"), (await shop.PartyAsync("Ramesh")) is var p
            ? (p.Phone, p.Bsuid) : default);
    }

    [Fact]
    public async Task Two_imports_at_once_make_no_product_and_no_party_twice()
    {
        BooksShop shop = new(database);
        string products = "sku,name,unit,stock\n" + string.Join('\n',
            Enumerable.Range(0, 300).Select(i => FormattableString.Invariant($"S{i},T{i},pc,7")));
        string parties = "id,name,phone,opening\n" + string.Join('\n',
            Enumerable.Range(0, 300).Select(i =>
                FormattableString.Invariant($"P{i},N{i},98200{10_000 + i},5")));

        await Task.WhenAll(
            shop.ImportProductsAsync(products), shop.ImportProductsAsync(products),
            shop.ImportPartiesAsync(parties), shop.ImportPartiesAsync(parties));

        Assert.Equal(300, (await shop.Get<ICatalogue>().GetAsync(shop.Id, default)).Products.Count);
        Assert.Equal(300, (await shop.Get<IKhata>().PartiesAsync(shop.Id, default)).Parties.Count);
        Assert.All(await shop.Get<ICatalogue>().StockAsync(shop.Id, [], default),
            s => Assert.Equal(7m, s.OnHand));
        Assert.Equal(300, (await shop.Get<IKhata>().DuesAsync(shop.Id, 1_000, default)).Count);
        await shop.AssertBooksAgreeAsync();
    }
}
