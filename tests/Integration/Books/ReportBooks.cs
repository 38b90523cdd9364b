using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Reading.Reports;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>What the stories of the reports post and ask.</summary>
internal static class ReportBooks
{
    public static IReports Reports(this BooksShop shop) => shop.Get<IReports>();

    public static DateOnly Today(this BooksShop shop) =>
        IndianDay.Of(shop.Get<TimeProvider>().GetUtcNow());

    /// <summary>Noon of a day so many days ago, in India.</summary>
    public static DateTimeOffset Noon(this BooksShop shop, int daysAgo) => new(
        shop.Today().AddDays(-daysAgo), new TimeOnly(12, 0), TimeSpan.FromMinutes(330));

    public static DateTimeOffset Now(this BooksShop shop) =>
        shop.Get<TimeProvider>().GetUtcNow();

    /// <summary>A cash sale that comes into the book long after its day.</summary>
    public static Task PostBackAsync(this BooksShop shop, DateTimeOffset at, long paise) =>
        PostAsync(shop, (writes, id) =>
        {
            DayTotals.Forget(writes, IndianDay.Of(at), IndianDay.Zone);
            shop.Get<IKhataBooking>().PostSales(writes, [new SalePosting(
                id, null, PaymentMode.Cash, new Money(paise), Money.Zero, "B2", at)]);
        });

    /// <summary>A sale as of an instant, of a 5 % tax.</summary>
    public static Task<Guid> SoldAsync(this BooksShop shop, DateTimeOffset at, long paise,
        PaymentMode mode, PartyId? party = null) => PostAsync(shop, (writes, id) =>
            shop.Get<IKhataBooking>().PostSales(writes,
                [new SalePosting(id, party, mode, new Money(paise), new Money(paise / 21),
                    "B1", at)]));

    /// <summary>Goods bought as of an instant.</summary>
    public static Task<Guid> BoughtAsync(this BooksShop shop, DateTimeOffset at, long paise,
        PaymentMode mode, PartyId? party = null) => PostAsync(shop, (writes, id) =>
            shop.Get<IKhataBooking>().PostPurchases(writes,
                [new PurchasePosting(id, party, mode, new Money(paise), at)]));

    /// <summary>Money from a party as of an instant.</summary>
    public static Task<Guid> PaidAsync(
        this BooksShop shop, DateTimeOffset at, long paise, PartyId party) =>
        PostAsync(shop, (writes, id) =>
        {
            EntryLines lines = new();
            lines.Add(id, "cash", at, new EntryLine("cash", party, new Money(paise)),
                new EntryLine("party", party, new Money(-paise)));
            lines.Write(writes, "payment");
        });

    /// <summary>As whoever posts into an earlier day does first.</summary>
    public static Task ForgetDayAsync(this BooksShop shop, DateOnly day) =>
        shop.Sessions.RunAsync(shop.Id, SessionUse.Write,
            writes => DayTotals.Forget(writes, day, IndianDay.Zone), default);

    public static Task TakenBackAsync(this BooksShop shop, Guid posting, DateTimeOffset at) =>
        shop.Sessions.RunAsync(shop.Id, SessionUse.Write, writes =>
            shop.Get<IKhataBooking>().Reverse(writes, posting, Guid.CreateVersion7(at), at),
            default);

    /// <summary>Whatever was posted: the statements agree with each other.</summary>
    public static async Task AssertStatementsAgreeAsync(this BooksShop shop, DateOnly from)
    {
        DateOnly to = shop.Today();
        TrialBalance trial = await shop.Reports().TrialBalanceAsync(shop.Id, from, to, default);
        BalanceSheet sheet = await shop.Reports().BalanceSheetAsync(shop.Id, to, default);
        Assert.Equal(trial.Debit, trial.Credit);
        Assert.Equal(0, trial.Accounts.Sum(a => a.Opening.Paise));
        Assert.Equal(0, trial.Accounts.Sum(a => a.Closing.Paise));
        Assert.Equal(sheet.TotalAssets, sheet.TotalLiabilitiesAndEquity);
        await shop.AssertBooksAgreeAsync();
        foreach (IBookCheck check in shop.Get<IEnumerable<IBookCheck>>())
            Assert.Empty(await check.CompareAsync(shop.Id, default));
    }

    private static async Task<Guid> PostAsync(
        BooksShop shop, Action<ITenantStatements, Guid> post)
    {
        Guid id = Guid.CreateVersion7();
        await shop.Sessions.RunAsync(
            shop.Id, SessionUse.Write, writes => post(writes, id), default);
        return id;
    }
}
