using ConverseErp.Contracts;

namespace ConverseErp.Tests.Integration.Books;

[Collection(BooksCollection.Name)]
public sealed class When_payments_arrive(BooksDatabase database)
{
    private static readonly DateTimeOffset Said = new(2026, 11, 21, 5, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task They_move_the_khata_and_are_undone_once()
    {
        BooksShop shop = await AShopAsync();
        PartyId ramesh = (await shop.PartyAsync("Ramesh")).Id;
        RecordPayment payment = Payment(ramesh, 50_000);
        UndoPayment undo = new(payment.Payment, BooksShop.Chat, Said);

        List<PaymentAnswered> paid = await shop.PayAsync(shop.Pack(payment));
        List<PaymentAnswered> undone = await shop.PayAsync(shop.Pack(undo), shop.Pack(undo));

        Assert.Equal((new Money(75_000), "Ramesh", false),
            (paid[0].Balance, paid[0].PartyName, paid[0].Undone));
        Assert.Equal([(125_000L, null), (125_000L, "payment-already-undone")],
            undone.Select(a => (a.Balance.Paise, a.Refusal?.Code)));
        Assert.Equal(new Money(125_000), await shop.DueAsync(ramesh));
        Assert.Equal(["undo", "payment", "opening"],
            (await shop.Get<IKhata>().LinesAsync(shop.Id, ramesh, 10, default))
                .Select(l => l.Source));
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task Several_in_one_batch_see_each_other()
    {
        BooksShop shop = await AShopAsync();
        PartyId ramesh = (await shop.PartyAsync("Ramesh")).Id;
        PartyId hul = (await shop.PartyAsync("HUL")).Id;
        RecordPayment first = Payment(ramesh, 25_000);

        List<PaymentAnswered> answers = await shop.PayAsync(
            shop.Pack(first), shop.Pack(Payment(ramesh, 150_000)),
            shop.Pack(Payment(hul, 40_000) with { Received = false, Mode = PaymentMode.Cash }),
            shop.Pack(new UndoPayment(first.Payment, BooksShop.Chat, Said)),
            shop.Pack(first with { Chat = BooksShop.Chat }));

        Assert.Equal([100_000L, -50_000L, 0L, -25_000L, -25_000L],
            answers.Select(a => a.Balance.Paise));
        Assert.Equal("payment-repeated", answers[4].Refusal?.Code);
        Assert.Equal(new Money(-25_000), await shop.DueAsync(ramesh));
        await shop.AssertBooksAgreeAsync();
    }

    [Fact]
    public async Task Dues_list_customers_who_owe_the_largest_first()
    {
        BooksShop shop = await AShopAsync();

        IReadOnlyList<Due> dues = await shop.Get<IKhata>().DuesAsync(shop.Id, 10, default);

        Assert.Equal([("Ramesh", 125_000L), ("Sunita", 5_000L)],
            dues.Select(d => (d.Name, d.Balance.Paise)));
    }

    [Fact]
    public async Task A_short_khata_still_shows_the_right_balances()
    {
        BooksShop shop = await AShopAsync();
        PartyId ramesh = (await shop.PartyAsync("Ramesh")).Id;
        for (int i = 1; i <= 5; i++) await shop.PayAsync(shop.Pack(Payment(ramesh, i * 100)));

        IReadOnlyList<KhataLine> lines =
            await shop.Get<IKhata>().LinesAsync(shop.Id, ramesh, 2, default);

        Assert.Equal([(-500L, 123_500L), (-400L, 124_000L)],
            lines.Select(l => (l.Change.Paise, l.Balance.Paise)));
    }

    private static RecordPayment Payment(PartyId party, long paise) => new(
        Guid.CreateVersion7(), BooksShop.Chat, party, true, new Money(paise), PaymentMode.Upi,
        Said);

    private async Task<BooksShop> AShopAsync()
    {
        BooksShop shop = new(database);
        await shop.ImportPartiesAsync(
            "id,name,kind,opening\nP1,Ramesh,customer,1250\nP2,Sunita,customer,50\n" +
            "P3,Anil,customer,\nS1,HUL,supplier,-400\n");
        return shop;
    }
}
