using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_money_matters_are_said(BooksDatabase database)
{
    [Fact]
    public async Task A_discount_lessens_the_due_and_never_goes_below_it()
    {
        (BooksShop shop, PartyId ramesh, _) = await AShopAsync();
        WriteMemo off = Memo(MemoKind.Discount, ramesh, 50_00);

        List<MemoAnswered> answers = await shop.AskLedgerAsync<MemoAnswered>(
            shop.Pack(off), shop.Pack(Memo(MemoKind.Discount, ramesh, 1_200_01)));
        List<MemoAnswered> undone = await shop.AskLedgerAsync<MemoAnswered>(
            shop.Pack(new UndoMemo(off.Memo, BooksShop.Chat, shop.Now())));

        Assert.Equal([(1_200_00L, null), (null, "memo-discount-above-balance")],
            answers.Select(a => (a.Balance?.Paise, a.Refusal?.Code)));
        Assert.Equal(1_250_00, undone[0].Balance!.Value.Paise);
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task An_old_balance_is_added_and_an_import_later_counts_it_in()
    {
        (BooksShop shop, PartyId ramesh, PartyId hul) = await AShopAsync();

        await shop.AskLedgerAsync<MemoAnswered>(
            shop.Pack(Memo(MemoKind.OldToGet, ramesh, 300_00)),
            shop.Pack(Memo(MemoKind.OldToPay, hul, 100_00)),
            shop.Pack(Memo(MemoKind.OldToPay, new(Guid.CreateVersion7()), 70_00) with
            {
                NewName = "Gupta Traders",
            }));
        ImportReport again = await shop.ImportPartiesAsync(
            "id,name,kind,opening\nP1,Ramesh,customer,1550\nS1,HUL,supplier,-500\n");

        Assert.Empty(again.Rejected);
        Assert.Equal((1_550_00L, -500_00L), (
            (await shop.DueAsync(ramesh)).Paise, (await shop.DueAsync(hul)).Paise));
        Party gupta = await shop.PartyAsync("Gupta Traders");
        Assert.Equal((PartyKind.Supplier, -70_00L),
            (gupta.Kind, (await shop.DueAsync(gupta.Id)).Paise));
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task An_old_balance_that_was_taken_back_is_not_counted_in()
    {
        (BooksShop shop, PartyId ramesh, _) = await AShopAsync();
        WriteMemo old = Memo(MemoKind.OldToGet, ramesh, 300_00);

        await shop.AskLedgerAsync<MemoAnswered>(
            shop.Pack(old), shop.Pack(new UndoMemo(old.Memo, BooksShop.Chat, shop.Now())));
        ImportReport again = await shop.ImportPartiesAsync(
            "id,name,kind,opening\nP1,Ramesh,customer,1250\n");

        Assert.Empty(again.Rejected);
        Assert.Equal(1_250_00, (await shop.DueAsync(ramesh)).Paise);
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task The_owners_money_and_the_banks_are_no_income()
    {
        (BooksShop shop, _, _) = await AShopAsync();

        List<MemoAnswered> answers = await shop.AskLedgerAsync<MemoAnswered>(
            shop.Pack(Money(MemoKind.OwnerPut, 5_000_00, PaymentMode.Cash)),
            shop.Pack(Money(MemoKind.OwnerTook, 500_00, PaymentMode.Upi)),
            shop.Pack(Money(MemoKind.BankPut, 4_000_00, PaymentMode.Cash)),
            shop.Pack(Money(MemoKind.BankTook, 1_000_00, PaymentMode.Cash)),
            shop.Pack(Money(MemoKind.BankPut, 1_00, PaymentMode.Upi)));

        Assert.Equal([null, null, null, null, "memo-mode-not-money"],
            answers.Select(a => a.Refusal?.Code));
        CashBook book = await shop.Reports().CashBookAsync(
            shop.Id, shop.Today(), shop.Today(), default);
        Assert.Equal([("cash", 2_000_00L), ("upi", -500_00), ("card", 0), ("bank", 3_000_00)],
            book.Accounts.Select(a => (a.Account, a.Closing.Paise)));
        Assert.Equal(0, (await shop.Reports().ProfitAndLossAsync(
            shop.Id, shop.Today(), shop.Today(), default)).Net.Paise);
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task A_khata_is_settled_as_it_was_shown_or_not_at_all()
    {
        (BooksShop shop, PartyId ramesh, PartyId hul) = await AShopAsync();
        SettleKhata all = Settle(ramesh, 1_250_00);

        List<PaymentAnswered> answers = await shop.PayAsync(
            shop.Pack(Settle(ramesh, 1_000_00)), shop.Pack(all),
            shop.Pack(Settle(ramesh, 0)), shop.Pack(Settle(hul, -400_00)));
        List<PaymentAnswered> undone = await shop.PayAsync(
            shop.Pack(new UndoPayment(all.Payment, BooksShop.Chat, shop.Now())));

        Assert.Equal(["payment-balance-moved", null, "payment-nothing-due", null],
            answers.Select(a => a.Refusal?.Code));
        Assert.Equal([(true, 1_250_00L, 0L), (false, 400_00L, 0L)],
            answers.Where(a => a.Refusal is null)
                .Select(a => (a.Received, a.Amount.Paise, a.Balance.Paise)));
        Assert.Equal(1_250_00, undone[0].Balance.Paise);
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task A_payment_in_two_ways_is_one_and_is_undone_as_one()
    {
        (BooksShop shop, PartyId ramesh, _) = await AShopAsync();
        RecordPayment both = new(Guid.CreateVersion7(), BooksShop.Chat, ramesh, true,
            new Money(500_00), PaymentMode.Cash, shop.Now())
        {
            Parts = [new(PaymentMode.Upi, new Money(300_00)),
                new(PaymentMode.Cash, new Money(150_00)),
                new(PaymentMode.Cash, new Money(50_00))],
        };

        List<PaymentAnswered> paid = await shop.PayAsync(shop.Pack(both), shop.Pack(both with
        {
            Payment = Guid.CreateVersion7(), Amount = new Money(500_01),
        }));
        List<PaymentAnswered> undone = await shop.PayAsync(
            shop.Pack(new UndoPayment(both.Payment, BooksShop.Chat, shop.Now())));

        Assert.Equal([(PaymentMode.Cash, 200_00L), (PaymentMode.Upi, 300_00L)],
            paid[0].Parts!.Select(p => (p.Mode, p.Amount.Paise)));
        Assert.Equal("payment-parts-differ", paid[1].Refusal?.Code);
        Assert.Equal((1_250_00L, 2), (undone[0].Balance.Paise, undone[0].Parts!.Count));
        await shop.AssertStatementsAgreeAsync(shop.Today());
    }

    [Fact]
    public async Task A_credit_limit_is_set_lifted_and_taken_back()
    {
        (BooksShop shop, PartyId ramesh, _) = await AShopAsync();
        SetCreditLimit limit = new(Guid.CreateVersion7(), BooksShop.Chat, ramesh,
            new Money(5_000_00), shop.Now());
        SetCreditLimit lifted = limit with { Posting = Guid.CreateVersion7(), Limit = null };

        List<CreditLimitAnswered> answers = await shop.AskLedgerAsync<CreditLimitAnswered>(
            shop.Pack(limit), shop.Pack(lifted), shop.Pack(Undo(limit)),
            shop.Pack(Undo(lifted)), shop.Pack(Undo(lifted)));

        Assert.Equal([
            (5_000_00L, null), (null, null), (null, "limit-changed-since"), (5_000_00L, null),
            (5_000_00L, "memo-already-undone"),
        ], answers.Select(a => (a.Limit?.Paise, a.Refusal?.Code)));
        Assert.Equal(new Money(5_000_00), (await shop.PartyAsync("Ramesh")).CreditLimit);

        UndoCreditLimit Undo(SetCreditLimit of) => new(of.Posting, BooksShop.Chat, shop.Now());
    }

    [Fact]
    public async Task What_is_said_of_a_filed_month_is_an_amendment_today()
    {
        (BooksShop shop, PartyId ramesh, _) = await AShopAsync();
        DateOnly open = shop.Today().AddDays(-40);
        DateOnly filed = open.AddMonths(-2);
        FileMonth filing = new(Guid.CreateVersion7(), BooksShop.Chat, filed, shop.Now());
        FilingAnswered answered = (await shop.AskLedgerAsync<FilingAnswered>(
            shop.Pack(filing))).Single();

        List<MemoAnswered> memos = await shop.AskLedgerAsync<MemoAnswered>(
            shop.Pack(Memo(MemoKind.Khata, ramesh, 10_00) with { On = open }),
            shop.Pack(Memo(MemoKind.Khata, ramesh, 20_00) with { On = filed }));

        Assert.Null(answered.Refusal);
        Assert.Equal([(open, false, null), (filed, true, null)],
            memos.Select(m => (m.On!.Value, m.Amends, m.Refusal?.Code)));
        IReadOnlyList<KhataLine> lines =
            await shop.Get<IKhata>().LinesAsync(shop.Id, ramesh, 10, default);
        Assert.Equal([20_00L, 1_250_00L, 10_00L], lines.Select(l => l.Change.Paise));
        Assert.Equal(open, IndianDay.Of(lines[2].At));
        await shop.AssertStatementsAgreeAsync(open);
    }

    [Fact]
    public async Task A_month_is_filed_once_when_it_is_over_and_opened_again_by_galat()
    {
        (BooksShop shop, _, _) = await AShopAsync();
        DateOnly last = shop.Today().AddMonths(-1);
        FileMonth filing = new(Guid.CreateVersion7(), BooksShop.Chat, last, shop.Now());
        UndoFiling undo = new(filing.Filing, BooksShop.Chat, shop.Now());

        List<FilingAnswered> answers = await shop.AskLedgerAsync<FilingAnswered>(
            shop.Pack(filing with { Month = shop.Today() }), shop.Pack(filing),
            shop.Pack(filing with { Filing = Guid.CreateVersion7() }));
        bool filed = await IsFiledAsync(shop, last);
        List<FilingAnswered> undone = await shop.AskLedgerAsync<FilingAnswered>(
            shop.Pack(undo), shop.Pack(undo),
            shop.Pack(filing with { Filing = Guid.CreateVersion7() }));

        Assert.Equal(["filing-month-not-over", null, "filing-repeated"],
            answers.Select(a => a.Refusal?.Code));
        Assert.True(filed);
        Assert.Equal([null, "filing-already-undone", null],
            undone.Select(a => a.Refusal?.Code));
        Assert.Equal(new DateOnly(last.Year, last.Month, 1), Assert.Single(
            await shop.Get<IFiledMonths>().ListAsync(shop.Id, default)).Month);
    }

    private static async Task<bool> IsFiledAsync(BooksShop shop, DateOnly day)
    {
        Func<bool>? filed = null;
        await shop.Sessions.RunAsync(shop.Id, Platform.Tenancy.SessionUse.ReadNow,
            reads => filed = shop.Get<IFiledMonths>().Load(reads, day), default);
        return filed!();
    }

    private static WriteMemo Memo(MemoKind kind, PartyId party, long paise) => new(
        Guid.CreateVersion7(), BooksShop.Chat, kind, party, null, new Money(paise),
        PaymentMode.Credit, null, DateTimeOffset.UnixEpoch);

    private static WriteMemo Money(MemoKind kind, long paise, PaymentMode mode) => new(
        Guid.CreateVersion7(), BooksShop.Chat, kind, null, null, new Money(paise), mode, null,
        DateTimeOffset.UnixEpoch);

    private static SettleKhata Settle(PartyId party, long shown) => new(
        Guid.CreateVersion7(), BooksShop.Chat, party, PaymentMode.Cash, new Money(shown),
        DateTimeOffset.UnixEpoch);

    private async Task<(BooksShop Shop, PartyId Ramesh, PartyId Hul)> AShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync(
            "id,name,kind,opening\nP1,Ramesh,customer,1250\nS1,HUL,supplier,-400\n");
        return (shop, (await shop.PartyAsync("Ramesh")).Id, (await shop.PartyAsync("HUL")).Id);
    }
}
