using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;
using Npgsql;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_another_shop_looks(BooksDatabase database)
{
    public static readonly TheoryData<string> Tables = new(
        "inventory.catalogue_version", "inventory.product", "inventory.stock_balance",
        "inventory.stock_movement", "inventory.stock_change", "ledger.party_version",
        "ledger.party", "ledger.party_balance", "ledger.entry", "ledger.payment");

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task It_sees_nothing_and_an_unset_tenant_sees_nothing(string table)
    {
        BooksShop shop = await AFullShopAsync();

        long own = await CountAsync(shop.Id, table);
        long other = await CountAsync(new BusinessId(Guid.CreateVersion7()), table);
        long unset = await CountUnsetAsync(shop, table);

        Assert.True(own > 0);
        Assert.Equal(0, other);
        Assert.Equal(0, unset);
    }

    [Theory]
    [InlineData("UPDATE inventory.stock_movement SET quantity = 1")]
    [InlineData("DELETE FROM inventory.stock_movement")]
    [InlineData("UPDATE ledger.entry SET debit_paise = 1")]
    [InlineData("DELETE FROM ledger.entry")]
    [InlineData("UPDATE ledger.payment SET amount_paise = 1")]
    [InlineData("UPDATE inventory.stock_change SET price_paise = 1")]
    [InlineData("DELETE FROM ledger.party")]
    [InlineData("SELECT * FROM ledger.entry_p00")]
    public async Task What_is_written_cannot_be_rewritten(string sql)
    {
        BooksShop shop = await AFullShopAsync();

        PostgresException refused = await Assert.ThrowsAsync<PostgresException>(() =>
            shop.Sessions.RunAsync(shop.Id, SessionUse.Write, s => s.Run(sql), default));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task It_cannot_write_into_the_first_ones_books()
    {
        BooksShop shop = await AFullShopAsync();
        BusinessId other = new(Guid.CreateVersion7());

        PostgresException refused = await Assert.ThrowsAsync<PostgresException>(() =>
            shop.Sessions.RunAsync(other, SessionUse.Write, s => s.Run(
                "INSERT INTO ledger.entry (business_id, posting_id, line, kind, account, " +
                "debit_paise, at) VALUES ($1, $1, 0, 'sale', 'cash', 1, now())",
                shop.Id.Value), default));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    private async Task<long> CountAsync(BusinessId business, string table) =>
        (await new BooksShop(database).Sessions.ListAsync(business, SessionUse.ReadNow,
            $"SELECT count(*) FROM {table}", row => row.GetInt64(0), default)).Single();

    private static async Task<long> CountUnsetAsync(BooksShop shop, string table)
    {
        await using TenantSession session =
            await shop.Sessions.BeginBatchAsync(SessionUse.ReadNow, default);
        await using NpgsqlCommand command = new(
            $"SELECT count(*) FROM {table}", (NpgsqlConnection)session.Connection,
            (NpgsqlTransaction)session.Transaction);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<BooksShop> AFullShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportProductsAsync("sku,name,unit,price,stock\nSUGAR,Sugar,kg,45,10\n");
        await shop.ImportPartiesAsync("id,name,kind,opening\nP1,Ramesh,customer,1250\n");
        ProductId sugar = (await shop.ProductAsync("SUGAR")).Id;
        PartyId ramesh = (await shop.PartyAsync("Ramesh")).Id;
        await shop.ChangeStockAsync(shop.Pack(new SetPrice(Guid.CreateVersion7(), BooksShop.Chat,
            sugar, new Money(4_800), shop.Get<TimeProvider>().GetUtcNow())));
        await shop.PayAsync(shop.Pack(new RecordPayment(Guid.CreateVersion7(), BooksShop.Chat,
            ramesh, true, new Money(100), PaymentMode.Cash,
            shop.Get<TimeProvider>().GetUtcNow())));
        return shop;
    }
}
