using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>What the goods cost that were there before the books began, and of which batch they
/// are.</summary>
[Collection(BooksCollection.Name)]
public sealed class When_opening_stock_has_a_cost(BooksDatabase database)
{
    private const string File = """
        sku,name,unit,price,mrp,stock,Purchase Rate,Batch,Expiry
        MILK,Milk,pkt,28,30,12,20,B-1,03/2031
        MILK,Milk,pkt,28,30,8,25,B-2,01/2031
        SUGAR,Sugar,kg,45,,10,40,,
        SALT,Salt,kg,20,,5,,,
        """;

    [Fact]
    public async Task It_is_worth_what_it_cost_and_nobody_is_paid_for_it()
    {
        BooksShop shop = new(database);

        ImportReport first = await shop.ImportProductsAsync(File);
        ImportReport again = await shop.ImportProductsAsync(File);
        DateOnly today = IndianDay.Of(shop.Get<TimeProvider>().GetUtcNow());
        StockValue value = await shop.Get<IStockValue>().AtEndOfAsync(shop.Id, today, default);
        IReadOnlyList<string> entries = await shop.Sessions.ListAsync(
            shop.Id, SessionUse.ReadNow, """
                SELECT kind || ' ' || account || ' ' || sum(debit_paise - credit_paise)
                FROM ledger.entry WHERE business_id = $1 GROUP BY kind, account ORDER BY account
                """, row => row.GetString(0), default, shop.Id.Value);
        BatchedProduct milk = Assert.Single(
            await shop.Get<IBatches>().ListAsync(shop.Id, null, false, default));

        Assert.Equal((4, 3), (first.Accepted, first.Added));
        Assert.Equal((4, 0), (again.Accepted, again.Changed));
        // 12 at 20, 8 at 25, 10 at 40; of the salt nobody knows.
        Assert.Equal((new Money(840_00), 1), (value.Value, value.Unvalued));
        Assert.Equal(["opening opening -84000", "opening purchases 84000"], entries);
        Assert.Equal((20m, 0m), (milk.OnHand, milk.Loose));
        Assert.Equal([("B-2", 8m), ("B-1", 12m)], milk.Batches.Select(b => (b.Number, b.Left)));
        Assert.Equal(new Money(30_00), milk.Batches[0].Mrp);
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task A_price_above_the_MRP_that_the_catalogue_knows_is_not_taken()
    {
        BooksShop shop = new(database);
        await shop.ImportProductsAsync(File);

        ImportReport report = await shop.ImportProductsAsync(
            "sku,name,unit,price\nMILK,Milk,pkt,31\nSUGAR,Sugar,kg,46\n");

        ImportRow fault = Assert.Single(report.Rejected);
        Assert.Equal((2, "catalogue-price-above-mrp"), (fault.Line, fault.Code));
        Assert.Equal((1, 1), (report.Accepted, report.Changed));
        Assert.Equal(new Money(28_00), (await shop.ProductAsync("MILK")).Price);
        Assert.Equal(new Money(46_00), (await shop.ProductAsync("SUGAR")).Price);
    }
}
