using ConverseErp.Contracts;
using Npgsql;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>Two processes may hold one shop's words for a moment, and every word may come twice.
/// </summary>
[Collection(BooksCollection.Name)]
public sealed class When_the_same_word_comes_at_once(BooksDatabase database)
{
    private const int AtOnce = 8;

    [Fact]
    public async Task A_payment_a_waiver_and_an_expense_are_booked_once()
    {
        (BooksShop shop, PartyId ramesh) = await AShopAsync();
        RecordPayment payment = new(Guid.CreateVersion7(), BooksShop.Chat, ramesh, true,
            new Money(100_00), PaymentMode.Cash, shop.Now());
        WriteMemo waiver = Memo(shop, MemoKind.Discount, ramesh, 50_00);
        WriteMemo expense = Memo(shop, MemoKind.Expense, null, 30_00);

        await AllAtOnceAsync(
            () => shop.PayAsync(shop.Pack(payment)),
            () => shop.AskLedgerAsync<MemoAnswered>(shop.Pack(waiver)),
            () => shop.AskLedgerAsync<MemoAnswered>(shop.Pack(expense)));

        Assert.Equal(1_100_00, (await shop.DueAsync(ramesh)).Paise);
        Assert.Equal(30_00, (await shop.Get<IReports>().ExpensesAsync(
            shop.Id, shop.Today(), shop.Today(), default)).Sum(e => e.Amount.Paise));
        await shop.AssertBooksAgreeAsync();
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task A_claim_said_yes_to_and_undone_from_many_sides_moves_the_khata_once()
    {
        (BooksShop shop, PartyId ramesh) = await AShopAsync();
        ClaimPayment claim = new(Guid.CreateVersion7(), BooksShop.Chat, ramesh,
            new Money(250_00), PaymentMode.Upi, shop.Now());
        await shop.AskLedgerAsync<PaymentClaimed>(shop.Pack(claim));
        Guid payment = Guid.CreateVersion7();

        // Each tap names a payment of its own.
        await AllAtOnceAsync(() => shop.AskLedgerAsync<ClaimDecided>(shop.Pack(new DecideClaim(
            claim.Claim, BooksShop.Chat, Guid.CreateVersion7(), true, shop.Now()))));
        Assert.Equal(1_000_00, (await shop.DueAsync(ramesh)).Paise);

        await shop.PayAsync(shop.Pack(new RecordPayment(payment, BooksShop.Chat, ramesh, true,
            new Money(10_00), PaymentMode.Cash, shop.Now())));
        await AllAtOnceAsync(() => shop.PayAsync(
            shop.Pack(new UndoPayment(payment, BooksShop.Chat, shop.Now()))));
        Assert.Equal(1_000_00, (await shop.DueAsync(ramesh)).Paise);
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task Waivers_of_all_that_is_owed_never_go_below_nothing()
    {
        (BooksShop shop, PartyId ramesh) = await AShopAsync();

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => AgainAsync(
            () => shop.AskLedgerAsync<MemoAnswered>(
                shop.Pack(Memo(shop, MemoKind.Discount, ramesh, 700_00))))));

        Assert.Equal(550_00, (await shop.DueAsync(ramesh)).Paise);
        await shop.AssertBooksAgreeAsync();
    }

    private static Task AllAtOnceAsync(params Func<Task>[] words) => Task.WhenAll(
        Enumerable.Range(0, AtOnce).SelectMany(_ => words).Select(AgainAsync));

    // As a lane does: what meets another one's lock or row is worked again.
    private static async Task AgainAsync(Func<Task> word)
    {
        for (int i = 0; ; i++)
        {
            try
            {
                await Task.Run(word);
                return;
            }
            catch (Exception error) when (i < AtOnce
                && error is PostgresException or StaleWriteException)
            {
                // The next try sees what was in the way.
            }
        }
    }

    private static WriteMemo Memo(BooksShop shop, MemoKind kind, PartyId? party, long paise) => new(
        Guid.CreateVersion7(), BooksShop.Chat, kind, party, null, new Money(paise),
        kind == MemoKind.Expense ? PaymentMode.Cash : PaymentMode.Credit, null, shop.Now());

    private async Task<(BooksShop Shop, PartyId Ramesh)> AShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync("id,name,kind,opening\nP1,Ramesh,customer,1250\n");
        return (shop, (await shop.PartyAsync("Ramesh")).Id);
    }
}
