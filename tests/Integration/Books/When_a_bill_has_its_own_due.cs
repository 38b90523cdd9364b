using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_a_bill_has_its_own_due(BooksDatabase database)
{
    [Fact]
    public async Task A_note_moves_the_due_of_its_bill_and_of_no_other()
    {
        (BooksShop shop, PartyId ramesh) = await AShopAsync();
        OrderId first = await SellAsync(shop, ramesh, 100_00);
        OrderId second = await SellAsync(shop, ramesh, 100_00);

        InvoiceId credit = await NoteAsync(shop, first, ramesh, 40_00, credit: true);
        await NoteAsync(shop, second, ramesh, 15_00, credit: false);

        Assert.Equal((60_00L, 60_00L), await StandsAsync(shop, first));
        Assert.Equal((115_00L, 115_00L), await StandsAsync(shop, second));
        Assert.Equal([(115_00L, 100_00L), (60_00L, 100_00L), (1_250_00L, 1_250_00L)],
            (await ItemsAsync(shop, ramesh)).Select(i => (i.Open.Paise, i.Amount.Paise)));
        await AssertAgesAsync(shop, ramesh);

        await shop.ReverseAsync(credit.Value);
        Assert.Equal((100_00L, 100_00L), await StandsAsync(shop, first));
        await AssertAgesAsync(shop, ramesh);
    }

    [Fact]
    public async Task A_payment_counts_for_the_bills_that_were_said()
    {
        (BooksShop shop, PartyId ramesh) = await AShopAsync();
        OrderId first = await SellAsync(shop, ramesh, 90_00);
        OrderId second = await SellAsync(shop, ramesh, 110_00);
        RecordPayment payment = Payment(ramesh, 150_00) with
        {
            Bills = [new(second, "2"), new BillShare(first, "1") { Amount = new(30_00) }],
        };

        List<PaymentAnswered> paid = await shop.PayAsync(shop.Pack(payment));

        Assert.Equal([("2", 110_00L), ("1", 30_00L)],
            paid[0].Bills!.Select(b => (b.Number, b.Amount!.Value.Paise)));
        Assert.Equal((0L, 110_00L), await StandsAsync(shop, second));
        Assert.Equal((60_00L, 90_00L), await StandsAsync(shop, first));
        // What no bill took is the oldest goods': the old balance.
        Assert.Equal([60_00L, 1_240_00L],
            (await ItemsAsync(shop, ramesh)).Select(i => i.Open.Paise));
        await AssertAgesAsync(shop, ramesh);

        await shop.PayAsync(shop.Pack(
            new UndoPayment(payment.Payment, BooksShop.Chat, shop.Now())));
        Assert.Equal((110_00L, 110_00L), await StandsAsync(shop, second));
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task An_advance_is_set_off_against_what_is_bought_later()
    {
        (BooksShop shop, PartyId ramesh) = await AShopAsync();
        await shop.PayAsync(shop.Pack(Payment(ramesh, 1_300_00)));

        OrderId order = await SellAsync(shop, ramesh, 90_00);

        Assert.Equal((40_00L, 90_00L), await StandsAsync(shop, order));
        Assert.Equal(40_00, (await shop.DueAsync(ramesh)).Paise);
        Assert.Equal([40_00L], (await ItemsAsync(shop, ramesh)).Select(i => i.Open.Paise));
    }

    [Fact]
    public async Task A_bill_that_was_taken_back_refuses_and_without_it_the_money_is_ahead()
    {
        (BooksShop shop, PartyId ramesh) = await AShopAsync();
        OrderId order = await SellAsync(shop, ramesh, 90_00);
        await shop.ReverseAsync(order.Value);
        RecordPayment payment = Payment(ramesh, 1_340_00) with { Bills = [new(order, "1")] };

        List<PaymentAnswered> answers = await shop.PayAsync(
            shop.Pack(payment), shop.Pack(payment with { Bills = null }));

        Assert.Equal(["payment-for-cancelled-bill", null], answers.Select(a => a.Refusal?.Code));
        Assert.Equal(-90_00, (await shop.DueAsync(ramesh)).Paise);
    }

    [Fact]
    public async Task Two_payments_of_one_batch_share_what_a_bill_has_open()
    {
        (BooksShop shop, PartyId ramesh) = await AShopAsync();
        OrderId order = await SellAsync(shop, ramesh, 90_00);
        BillShare most = new(order, "1") { Amount = new(60_00) };

        List<PaymentAnswered> answers = await shop.PayAsync(
            shop.Pack(Payment(ramesh, 60_00) with { Bills = [most] }),
            shop.Pack(Payment(ramesh, 60_00) with { Bills = [most] }));

        Assert.Equal([null, "payment-more-than-bill"], answers.Select(a => a.Refusal?.Code));
        Assert.Equal((30_00L, 90_00L), await StandsAsync(shop, order));
    }

    [Fact]
    public async Task The_same_payment_by_the_api_from_eight_sides_is_booked_once()
    {
        (BooksShop shop, PartyId ramesh) = await AShopAsync();
        OrderId order = await SellAsync(shop, ramesh, 90_00);
        RecordPayment payment = Payment(ramesh, 90_00) with { Bills = [new(order, "1")] };
        IPayments payments = shop.Get<IPayments>();

        PaymentAnswered[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(
            _ => payments.RecordAsync(shop.Id, payment, default)));

        Assert.All(answers, a => Assert.Equal(1_250_00, a.Refusal is null ? a.Balance.Paise : 0));
        Assert.Equal((0L, 90_00L), await StandsAsync(shop, order));
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task A_bill_is_never_overpaid_by_name_by_many_at_once()
    {
        (BooksShop shop, PartyId ramesh) = await AShopAsync();
        OrderId order = await SellAsync(shop, ramesh, 90_00);
        IPayments payments = shop.Get<IPayments>();

        PaymentAnswered[] answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(
            _ => payments.RecordAsync(shop.Id, Payment(ramesh, 40_00) with
            {
                Bills = [new BillShare(order, "1") { Amount = new(40_00) }],
            }, default)));

        Assert.Equal(2, answers.Count(a => a.Refusal is null));
        Assert.Equal((10_00L, 90_00L), await StandsAsync(shop, order));
        await shop.AssertBooksAgreeAsync();
    }

    internal static async Task<OrderId> SellAsync(BooksShop shop, PartyId party, long paise)
    {
        OrderId order = new(Guid.CreateVersion7());
        await shop.SellAsync(order.Value, party, PaymentMode.Credit, new Money(paise));
        return order;
    }

    internal static async Task<InvoiceId> NoteAsync(
        BooksShop shop, OrderId order, PartyId party, long paise, bool credit)
    {
        InvoiceId note = new(Guid.CreateVersion7());
        await shop.Sessions.RunAsync(shop.Id, Platform.Tenancy.SessionUse.Write,
            writes => shop.Get<INotePosting>().Post(writes, [new NotePosting(
                note, credit, party, PaymentMode.Credit, new Money(paise), Money.Zero,
                shop.Get<TimeProvider>().GetUtcNow()) { Order = order }]), default);
        return note;
    }

    internal async Task<(BooksShop Shop, PartyId Ramesh)> AShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync("id,name,kind,opening\nP1,Ramesh,customer,1250\n");
        return (shop, (await shop.PartyAsync("Ramesh")).Id);
    }

    private static async Task<(long Due, long Total)> StandsAsync(BooksShop shop, OrderId order)
    {
        BillDue bill = (await shop.Get<IClaims>().StandingAsync(shop.Id, order, default))!;
        return (bill.Due.Paise, bill.Total.Paise);
    }

    private static Task<IReadOnlyList<OpenItem>> ItemsAsync(BooksShop shop, PartyId party) =>
        shop.Get<IReports>().OpenItemsAsync(shop.Id, party, default);

    // The bills of a khata, and its ages, come to its balance.
    private static async Task AssertAgesAsync(BooksShop shop, PartyId party)
    {
        Money balance = await shop.DueAsync(party);
        AgedDue aged = (await shop.Get<IReports>().AgedAsync(
            shop.Id, shop.Today(), PartyKind.Customer, 10, default))
            .Single(d => d.Party == party);
        Assert.Equal(balance, aged.Balance);
        Assert.Equal(balance, aged.Days0To30);
        Assert.Equal(balance.Paise, (await ItemsAsync(shop, party)).Sum(i => i.Open.Paise));
    }

    private static RecordPayment Payment(PartyId party, long paise) => new(
        Guid.CreateVersion7(), BooksShop.Chat, party, true, new Money(paise), PaymentMode.Cash,
        TimeProvider.System.GetUtcNow());
}
