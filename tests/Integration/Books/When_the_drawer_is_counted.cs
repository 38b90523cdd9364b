using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_the_drawer_is_counted(BooksDatabase database)
{
    [Fact]
    public async Task The_book_follows_the_drawer_and_tells_the_day()
    {
        BooksShop shop = await AShopAsync();
        await shop.SoldAsync(shop.Now(), 525_00, PaymentMode.Cash);
        await shop.SoldAsync(shop.Now(), 210_00, PaymentMode.Credit, await RameshAsync(shop));

        DayClosed closed = await CountAsync(shop, null, 1_500_00);

        Assert.Equal((1_575_00L, -75_00L, false), (
            closed.Book.Paise, closed.Difference.Paise, closed.SetRightLater));
        Assert.Equal((1_050_00L, 525_00L, 735_00L, 210_00L), (
            closed.Sums!.OpeningCash.Paise, closed.Sums.CashIn.Paise,
            closed.Sums.Sales.Paise, closed.Sums.OnCredit.Paise));
        Assert.Equal(75_00, closed.Sums.CashOut.Paise);
        Assert.Equal(1_500_00, await CashAsync(shop));
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task What_the_first_count_finds_was_there_before_and_is_no_profit()
    {
        BooksShop shop = await AShopAsync();
        CloseDay first = Count(null, 6_050_00);

        List<DayClosed> closed = await shop.AskLedgerAsync<DayClosed>(shop.Pack(first));
        ProfitAndLoss before = await shop.Reports().ProfitAndLossAsync(
            shop.Id, shop.Today(), shop.Today(), default);
        await CountAsync(shop, null, 6_060_00);
        ProfitAndLoss after = await shop.Reports().ProfitAndLossAsync(
            shop.Id, shop.Today(), shop.Today(), default);

        Assert.Equal(5_000_00, Assert.Single(closed).Difference.Paise);
        Assert.Equal(0, before.Net.Paise);
        Assert.Equal(10_00, after.Net.Paise);
        Assert.Equal(6_060_00, await CashAsync(shop));
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task A_second_count_corrects_by_the_difference_and_galat_takes_one_back_once()
    {
        BooksShop shop = await AShopAsync();
        CloseDay first = Count(null, 1_000_00), second = Count(null, 1_040_00);

        List<DayClosed> closed = await shop.AskLedgerAsync<DayClosed>(
            shop.Pack(first), shop.Pack(second), shop.Pack(first));
        List<DayClosed> undone = await shop.AskLedgerAsync<DayClosed>(
            shop.Pack(new UndoDayClose(second.Close, BooksShop.Chat, shop.Now())),
            shop.Pack(new UndoDayClose(second.Close, BooksShop.Chat, shop.Now())));

        Assert.Equal([(-50_00L, null), (40_00L, null), (0L, "memo-repeated")],
            closed.Select(c => (c.Difference.Paise, c.Refusal?.Code)));
        Assert.Equal([(true, null), (true, "memo-already-undone")],
            undone.Select(c => (c.Undone, c.Refusal?.Code)));
        Assert.Equal(1_000_00, await CashAsync(shop));
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task Said_late_it_stands_at_the_end_of_its_day()
    {
        BooksShop shop = await AShopAsync();
        await shop.SoldAsync(shop.Now(), 21_00, PaymentMode.Cash);
        DateOnly yesterday = shop.Today().AddDays(-1);

        DayClosed closed = await CountAsync(shop, yesterday, 1_000_00);

        Assert.Equal((yesterday, 1_050_00L, -50_00L),
            (closed.Day, closed.Book.Paise, closed.Difference.Paise));
        CashBook book = await shop.Reports().CashBookAsync(
            shop.Id, yesterday, shop.Today(), default);
        Assert.Equal([1_000_00L, 1_021_00L], book.Days.Select(d => d.Closing.Paise));
        await shop.AssertStatementsAgreeAsync(yesterday);
    }

    [Fact]
    public async Task A_day_that_a_later_count_has_set_right_is_only_noted()
    {
        BooksShop shop = await AShopAsync();
        await CountAsync(shop, null, 1_000_00);

        DayClosed late = await CountAsync(shop, shop.Today().AddDays(-1), 1_020_00);

        Assert.Equal((true, -30_00L), (late.SetRightLater, late.Difference.Paise));
        Assert.Equal(1_000_00, await CashAsync(shop));
    }

    [Fact]
    public async Task What_was_said_just_before_it_counts()
    {
        BooksShop shop = await AShopAsync();
        PartyId ramesh = await RameshAsync(shop);
        RecordPayment paid = new(Guid.CreateVersion7(), BooksShop.Chat, ramesh, true,
            new Money(500_00), PaymentMode.Cash, shop.Now())
        {
            Parts = [new(PaymentMode.Cash, new Money(200_00)),
                new(PaymentMode.Upi, new Money(300_00))],
        };
        WriteMemo tea = new(Guid.CreateVersion7(), BooksShop.Chat, MemoKind.Expense, null, null,
            new Money(20_00), PaymentMode.Cash, "chai", shop.Now());

        DayClosed closed = (await shop.AskLedgerAsync<DayClosed>(
            shop.Pack(paid), shop.Pack(tea), shop.Pack(Count(null, 1_230_00)))).Single();

        Assert.Equal((1_230_00L, 0L), (closed.Book.Paise, closed.Difference.Paise));
        Assert.Equal(new DrawerMoves(new Money(1_050_00), Money.Zero, new Money(200_00),
            Money.Zero, Money.Zero, new Money(20_00), Money.Zero), closed.Sums!.Drawer);
        Assert.Equal((200_00L, 20_00L, 500_00L, 20_00L), (
            closed.Sums!.CashIn.Paise, closed.Sums.CashOut.Paise, closed.Sums.Received.Paise,
            closed.Sums.Expenses.Paise));
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task What_went_through_the_drawer_is_told_apart_from_what_did_not()
    {
        BooksShop shop = await AShopAsync();
        PartyId ramesh = await RameshAsync(shop);
        await shop.SoldAsync(shop.Now(), 525_00, PaymentMode.Cash);
        await shop.SoldAsync(shop.Now(), 315_00, PaymentMode.Upi);
        await shop.BoughtAsync(shop.Now(), 400_00, PaymentMode.Cash);
        WriteMemo Memo(MemoKind kind, long paise) => new(Guid.CreateVersion7(), BooksShop.Chat,
            kind, null, null, new Money(paise), PaymentMode.Cash, null, shop.Now());
        RecordPayment paid = new(Guid.CreateVersion7(), BooksShop.Chat, ramesh, true,
            new Money(500_00), PaymentMode.Cash, shop.Now())
        {
            Parts = [new(PaymentMode.Cash, new Money(200_00)),
                new(PaymentMode.Upi, new Money(300_00))],
        };
        await shop.AskLedgerAsync<PaymentAnswered>(shop.Pack(paid));
        await shop.AskLedgerAsync<MemoAnswered>(
            shop.Pack(Memo(MemoKind.Expense, 20_00)), shop.Pack(Memo(MemoKind.OwnerTook, 50_00)));

        DayClosed closed = await CountAsync(shop, null, 1_300_00);

        Assert.Equal(new DrawerMoves(new Money(1_050_00), new Money(525_00), new Money(200_00),
            Money.Zero, new Money(400_00), new Money(20_00), new Money(-50_00)),
            closed.Sums!.Drawer);
        Assert.Equal((1_305_00L, -5_00L), (closed.Book.Paise, closed.Difference.Paise));
    }

    [Fact]
    public async Task Days_ahead_and_sums_that_no_drawer_holds_are_refused()
    {
        BooksShop shop = await AShopAsync();

        List<DayClosed> closed = await shop.AskLedgerAsync<DayClosed>(
            shop.Pack(Count(shop.Today().AddDays(1), 100)),
            shop.Pack(Count(shop.Today().AddDays(-367), 100)),
            shop.Pack(Count(null, -1)), shop.Pack(Count(null, 0)));

        Assert.Equal([
            "entry-day-out-of-range", "entry-day-out-of-range", "memo-amount-out-of-range", null,
        ], closed.Select(c => c.Refusal?.Code));
    }

    private static CloseDay Count(DateOnly? day, long paise) => new(
        Guid.CreateVersion7(), BooksShop.Chat, day, new Money(paise), DateTimeOffset.UnixEpoch);

    // Whatever is counted: what the drawer had and what went through it is what the book says.
    private static async Task<DayClosed> CountAsync(BooksShop shop, DateOnly? day, long paise)
    {
        DayClosed closed =
            (await shop.AskLedgerAsync<DayClosed>(shop.Pack(Count(day, paise)))).Single();
        Assert.Equal(closed.Book, closed.Sums!.Drawer!.Book);
        return closed;
    }

    private static async Task<long> CashAsync(BooksShop shop) =>
        (await shop.Reports().CashBookAsync(shop.Id, shop.Today(), shop.Today(), default))
            .Accounts.Single(a => a.Account == "cash").Closing.Paise;

    private static async Task<PartyId> RameshAsync(BooksShop shop) =>
        (await shop.PartyAsync("Ramesh")).Id;

    // 1,050 in the drawer since the day before yesterday.
    private async Task<BooksShop> AShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync("id,name,kind,opening\nP1,Ramesh,customer,1250\n");
        await shop.SoldAsync(shop.Noon(2), 1_050_00, PaymentMode.Cash);
        return shop;
    }
}
