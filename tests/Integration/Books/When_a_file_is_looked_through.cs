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

            Dictionary<PartyId, Money> before = await BalancesAsync(shop);
            ImportReport preview = await LookAsync(shop, shop.Get<IPartyImport>(), file);
            ImportReport import = await shop.ImportPartiesAsync(file);
            Dictionary<PartyId, Money> after = await BalancesAsync(shop);
            await shop.ImportPartiesAsync(file);

            string what = $"seed {seed}, round {round}:\n{file}";
            AssertSame(preview, import, what);
            Money[] moved = [.. after.Where(
                p => before.GetValueOrDefault(p.Key) != p.Value).Select(p => p.Value)];
            Assert.True(import.Owed.Paise == moved.Sum(m => Math.Max(0, m.Paise)), what);
            Assert.True(import.Owing.Paise == moved.Sum(m => Math.Max(0, -m.Paise)), what);
            // Who was not clear the first time may be so the second; nobody is there twice.
            if (import.Rejected.Count == 0) Assert.Equal(after, await BalancesAsync(shop));
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

        Assert.Equal((1, 2, Money.FromRupees(70L), Money.Zero),
            (preview.Added, preview.Changed, preview.Owed, preview.Owing));
    }

    [Fact]
    public async Task What_suppliers_are_to_get_is_owed_by_the_shop_and_shown_on_its_own()
    {
        BooksShop shop = new(database);
        const string File = "Name,Kind,Balance\nAgarwal,supplier,10000\nRavi,customer,10000\n"
            + "Ganesh,supplier,-200\n";

        ImportReport preview = await LookAsync(shop, shop.Get<IPartyImport>(), File);
        await shop.ImportPartiesAsync(File);
        await shop.ImportPartiesAsync("name,kind,opening\nOm,supplier,-300\n");

        Assert.Equal((Money.FromRupees(10_200L), Money.FromRupees(10_000L)),
            (preview.Owed, preview.Owing));
        Assert.Equal(Money.FromRupees(-10_000L), await OwesAsync(shop, "Agarwal"));
        Assert.Equal(Money.FromRupees(200L), await OwesAsync(shop, "Ganesh"));
        Assert.Equal(Money.FromRupees(-300L), await OwesAsync(shop, "Om"));
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task Who_has_a_khata_keeps_it_whatever_balance_a_file_names()
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync("Customer,Balance\nRavi,1000\nSita,20\n");
        PartyId ravi = (await shop.PartyAsync("Ravi")).Id;
        await shop.SellAsync(
            Guid.CreateVersion7(), ravi, PaymentMode.Credit, Money.FromRupees(500L));
        const string File = "Customer,Balance,Address\nRavi,1500,Pune\nSita,30,Pune\n";

        ImportReport preview = await LookAsync(shop, shop.Get<IPartyImport>(), File);
        ImportReport import = await shop.ImportPartiesAsync(File);
        ImportReport same = await shop.ImportPartiesAsync("Customer,Balance\nRavi,1000\n");

        AssertSame(preview, import, File);
        Assert.Equal((1, 1, Money.FromRupees(30L)),
            (import.Accepted, import.Changed, import.Owed));
        ImportRow fault = Assert.Single(import.Rejected);
        Assert.Equal((2, "party-khata-begun"), (fault.Line, fault.Code));
        Assert.Empty(same.Rejected);
        Assert.Equal(Money.FromRupees(1_500L), await shop.DueAsync(ravi));
        Assert.Null((await shop.PartyAsync("Ravi")).Address);
        Assert.Equal(Money.FromRupees(30L), await OwesAsync(shop, "Sita"));
        await shop.AssertBooksAgreeAsync();
    }

    [Theory]
    [InlineData("Customer,Mobile\nSunita Kumar,9820012345\n")]
    [InlineData("id,name,phone\nC1,Sunita Kumar,9820012345\n")]
    public async Task A_phone_alone_gives_nobody_the_khata_of_another_name(string file)
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync("Customer,Mobile,Balance\nRamesh Kumar,9820012345,70\n");

        ImportReport import = await shop.ImportPartiesAsync(file);

        Assert.Equal("party-phone-known", Assert.Single(import.Rejected).Code);
        Assert.Equal(0, import.Accepted);
        Assert.Equal(Money.FromRupees(70L), await OwesAsync(shop, "Ramesh Kumar"));
    }

    [Fact]
    public async Task Goods_of_one_name_are_told_apart_by_weight_and_else_named()
    {
        BooksShop shop = new(database);

        ImportReport apart = await shop.ImportProductsAsync(
            "Item,Weight,Rate\nMaggi,70 g,14\nMaggi,140 g,28\n");
        ImportReport alike = await shop.ImportProductsAsync(
            "Item,Colour,Rate\nPen,red,10\nPen,blue,12\n");

        Assert.Equal((2, 2, 0), (apart.Accepted, apart.Added, apart.Rejected.Count));
        ImportRow fault = Assert.Single(alike.Rejected);
        Assert.Equal((3, "catalogue-repeated"), (fault.Line, fault.Code));
        Assert.Equal((1, new Money(1_000)), (alike.Added, await PriceAsync(shop, "Pen")));
    }

    [Fact]
    public async Task Stock_that_a_file_sets_is_counted_in_the_preview()
    {
        BooksShop shop = new(database);
        await shop.ImportProductsAsync("Item,Closing Stock\nPen,5\nInk,5\nPad,\n");

        ImportReport preview = await LookAsync(shop, shop.Get<ICatalogueImport>(),
            "Item,On hand\nPen,4\nInk,5\nPad,3\nCap,2\nBag,\n");

        Assert.Equal((2, 2, 3), (preview.Added, preview.Changed, preview.Counted));
    }

    private static void AssertSame(ImportReport preview, ImportReport import, string what)
    {
        Assert.Equal(preview.Rejected, import.Rejected);
        Assert.Equal(preview.NewNames, import.NewNames);
        Assert.True(Counts(preview) == Counts(import),
            $"{preview} before, {import} after; {what}");
    }

    // Lists are never equal to each other.
    private static ImportReport Counts(ImportReport report) =>
        report with { Rejected = [], NewNames = [] };

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

    private static async Task<Dictionary<PartyId, Money>> BalancesAsync(BooksShop shop) =>
        (await shop.Sessions.ListAsync(shop.Id, SessionUse.ReadNow,
            "SELECT party_id, balance_paise FROM ledger.party_balance",
            row => (Id: PartyId.From(row.GetGuid(0)), Money: new Money(row.GetInt64(1))),
            default)).ToDictionary(p => p.Id, p => p.Money);

    private static async Task<Money> OwesAsync(BooksShop shop, string name) =>
        await shop.DueAsync((await shop.PartyAsync(name)).Id);

    private static async Task<Money?> PriceAsync(BooksShop shop, string name) =>
        (await shop.Get<ICatalogue>().GetAsync(shop.Id, default)).Products
            .Single(p => p.Name == name).Price;
}
