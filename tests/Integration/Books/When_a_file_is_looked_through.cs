using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_a_file_is_looked_through(BooksDatabase database)
{
    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public async Task Whatever_it_holds_an_import_of_goods_does_what_the_preview_says(
        int seed, bool codes)
    {
        Random random = new(seed);
        BooksShop shop = new(database);
        for (int round = 0; round < 6; round++)
        {
            string file = Goods(random, codes);

            ImportReport preview = await LookAsync(shop, shop.Get<ICatalogueImport>(), file);
            long versions = await VersionAsync(shop);
            ImportReport import = await shop.ImportProductsAsync(file);
            ImportReport again = await LookAsync(shop, shop.Get<ICatalogueImport>(), file);

            AssertSame(preview, import, $"seed {seed}, round {round}:\n{file}");
            Assert.Equal((0, 0), (again.Added, again.Changed));
            Assert.True(await VersionAsync(shop) > versions || import.Accepted == 0);
        }

        await shop.AssertBooksAgreeAsync();
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(4, false)]
    public async Task Whatever_it_holds_an_import_of_people_does_what_the_preview_says(
        int seed, bool ids)
    {
        Random random = new(seed);
        BooksShop shop = new(database);
        for (int round = 0; round < 6; round++)
        {
            string file = People(random, ids);

            Money before = await OwedAsync(shop);
            ImportReport preview = await LookAsync(shop, shop.Get<IPartyImport>(), file);
            ImportReport import = await shop.ImportPartiesAsync(file);
            Money after = await OwedAsync(shop);
            await shop.ImportPartiesAsync(file);

            string what = $"seed {seed}, round {round}:\n{file}";
            AssertSame(preview, import, what);
            Assert.True(after - before == import.Opening, what);
            // Who was not clear the first time may be so the second; nobody is there twice.
            if (import.Rejected.Count == 0) Assert.Equal(after, await OwedAsync(shop));
        }

        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task An_import_with_an_id_has_its_effect_once_whatever_was_sold_since()
    {
        BooksShop shop = new(database);
        const string File = "sku,name,unit,price,stock\nSUGAR,Sugar,kg,45,10\n";
        Guid id = Guid.CreateVersion7();
        ImportReport first = await OnceAsync();
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        await shop.SellAsync(Guid.CreateVersion7(), null, PaymentMode.Cash, new Money(4_500),
            new StockMove(sugar, -1m));

        ImportReport second = await OnceAsync();

        Assert.Equal((1, false), (first.Added, first.Repeated));
        Assert.Equal((0, true), (second.Added, second.Repeated));
        Assert.Equal(9m, (await shop.StockAsync(sugar)).OnHand);

        async Task<ImportReport> OnceAsync()
        {
            using StringReader reader = new(File);
            return await shop.Get<ICatalogueImport>().ImportAsync(shop.Id, reader, id, default);
        }
    }

    [Fact]
    public async Task People_of_the_chat_are_found_by_name_and_keep_what_they_owe()
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync(
            "id,name,phone,opening\nC1,Ramesh Kumar,98200 12345,1100\nC2,Sunita,,0\n");

        ImportReport preview = await LookAsync(shop, shop.Get<IPartyImport>(),
            "Customer,Mobile,Balance\nramesh kumar,9820012345,1100\nSunita,,50\nRavi,,20\n");

        Assert.Equal((1, 2, Money.FromRupees(70L)),
            (preview.Added, preview.Changed, preview.Opening));
    }

    private static void AssertSame(ImportReport preview, ImportReport import, string what)
    {
        Assert.True((preview.Accepted, preview.Added, preview.Changed, preview.Opening)
            == (import.Accepted, import.Added, import.Changed, import.Opening),
            $"{preview} before, {import} after; {what}");
        Assert.Equal(preview.Rejected, import.Rejected);
    }

    private static async Task<ImportReport> LookAsync(
        BooksShop shop, ICatalogueImport import, string file)
    {
        using StringReader reader = new(file);
        return await import.PreviewAsync(shop.Id, reader, default);
    }

    private static async Task<ImportReport> LookAsync(
        BooksShop shop, IPartyImport import, string file)
    {
        using StringReader reader = new(file);
        return await import.PreviewAsync(shop.Id, reader, default);
    }

    private static string Goods(Random random, bool codes)
    {
        string[] names = ["Sugar", "sugar ", "Toor Dal", "Maggi", "Besan", ""];
        string[] prices = ["45", "46.50", "", "x", "45/-"];
        StringBuilder file = new(codes ? "sku,name,unit" : "Item");
        file.Append(",Pack,Rate,Opening Stock\n");
        for (int i = random.Next(1, 12); i > 0; i--)
        {
            string name = names[random.Next(names.Length)];
            if (codes)
                file.Append(CultureInfo.InvariantCulture, $"s{random.Next(5)},{name},kg");
            else file.Append(name);
            string pack = random.Next(3) == 0 ? "70 g" : "";
            string stock = random.Next(2) == 0 ? random.Next(3).ToString("0", null) : "";
            file.Append(',').Append(pack).Append(',')
                .Append(prices[random.Next(prices.Length)]).Append(',').Append(stock)
                .Append('\n');
        }

        return file.ToString();
    }

    private static string People(Random random, bool ids)
    {
        string[] names = ["Ramesh", "ramesh", "Sunita", "Ravi", ""];
        string[] phones = ["", "98200 12345", "+91 98200 54321", "98200-99999", "12"];
        StringBuilder file = new(ids ? "id,name" : "Customer");
        file.Append(",Mobile,Opening Balance,Route\n");
        for (int i = random.Next(1, 8); i > 0; i--)
        {
            if (ids) file.Append(CultureInfo.InvariantCulture, $"p{random.Next(5)},");
            file.Append(names[random.Next(names.Length)]).Append(',')
                .Append(phones[random.Next(phones.Length)]).Append(',')
                .Append(random.Next(3) == 0 ? "" : random.Next(1_000).ToString("0", null))
                .Append(',').Append(random.Next(2) == 0 ? "North" : "").Append('\n');
        }

        return file.ToString();
    }

    private static async Task<long> VersionAsync(BooksShop shop) =>
        (await shop.Sessions.ListAsync(shop.Id, SessionUse.ReadNow,
            "SELECT coalesce(max(version), 0) FROM inventory.catalogue_version",
            row => row.GetInt64(0), default))[0];

    private static async Task<Money> OwedAsync(BooksShop shop) => new(
        (await shop.Sessions.ListAsync(shop.Id, SessionUse.ReadNow,
            "SELECT coalesce(sum(balance_paise), 0)::bigint FROM ledger.party_balance",
            row => row.GetInt64(0), default))[0]);
}
