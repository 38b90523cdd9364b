using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>Everything that can happen, in a seeded order; a model in memory keeps count.
/// </summary>
[Collection(BooksCollection.Name)]
public sealed class When_a_month_goes_by(BooksDatabase database)
{
    private const int Steps = 150;
    private static readonly DateTimeOffset Said = new(2026, 11, 21, 5, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(20261101)]
    [InlineData(20261102)]
    public async Task The_books_are_what_the_shopkeeper_would_have_written(int seed)
    {
        Month month = await Month.BeginAsync(new BooksShop(database), new Random(seed));

        for (int step = 0; step < Steps; step++) await month.LiveAsync();

        foreach ((ProductId product, decimal quantity) in month.Shelf)
            Assert.Equal(quantity, (await month.Shop.StockAsync(product)).OnHand);
        foreach ((PartyId party, long paise) in month.Dues)
            Assert.Equal(new Money(paise), await month.Shop.DueAsync(party));
        await month.Shop.AssertBooksAgreeAsync();
        long trialBalance = (await month.Shop.Sessions.ListAsync(
            month.Shop.Id, SessionUse.ReadNow,
            "SELECT coalesce(sum(debit_paise - credit_paise), 0)::bigint FROM ledger.entry",
            row => row.GetInt64(0), default)).Single();
        Assert.Equal(0, trialBalance);
    }

    private sealed class Month(BooksShop shop, Random random)
    {
        private readonly List<Sold> _sales = [];
        private readonly List<(ChangeStock Change, decimal Moved)> _changes = [];
        private readonly List<RecordPayment> _payments = [];

        public BooksShop Shop => shop;

        public Dictionary<ProductId, decimal> Shelf { get; } = [];

        public Dictionary<PartyId, long> Dues { get; } = [];

        public static async Task<Month> BeginAsync(BooksShop shop, Random random)
        {
            Month month = new(shop, random);
            await shop.ImportProductsAsync(
                "sku,name,unit,price,stock\nA,Aata,kg,38,100\nB,Bread,pkt,40,50\nC,Chai,g,1,900\n");
            await shop.ImportPartiesAsync(
                "id,name,opening\n1,Ramesh,1250.50\n2,Sunita,-20\n3,Anil,\n");
            foreach (StockLevel level in
                await shop.Get<ICatalogue>().StockAsync(shop.Id, [], default))
                month.Shelf[level.Product] = level.OnHand!.Value;
            IKhata khata = shop.Get<IKhata>();
            foreach (Party party in (await khata.PartiesAsync(shop.Id, default)).Parties)
                month.Dues[party.Id] = (await shop.DueAsync(party.Id)).Paise;
            return month;
        }

        public Task LiveAsync() => random.Next(10) switch
        {
            < 4 => SellAsync(),
            4 => UndoSaleAsync(),
            5 or 6 => ChangeAsync(),
            7 => UndoChangeAsync(),
            8 => PayAsync(),
            _ => UndoPaymentAsync(),
        };

        private async Task SellAsync()
        {
            PartyId? party = random.Next(3) == 0 ? null : Pick(Dues.Keys);
            PaymentMode mode = party is null ? PaymentMode.Cash : PaymentMode.Credit;
            long paise = random.Next(1, 100_000);
            StockMove[] moves = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ =>
                new StockMove(Pick(Shelf.Keys), -random.Next(1, 5_000) / 1_000m))];
            Guid order = Guid.CreateVersion7();
            await shop.SellAsync(order, party, mode, new Money(paise), moves);
            foreach (StockMove move in moves) Shelf[move.Product] += move.Quantity;
            if (party is { } owing) Dues[owing] += paise;
            _sales.Add(new Sold(order, party, paise, moves));
        }

        private async Task UndoSaleAsync()
        {
            if (Take(_sales) is not { Order: var order, Moves: { } moves } sale) return;
            DateTimeOffset now = shop.Get<TimeProvider>().GetUtcNow();
            StockMove[] back = [.. moves.Select(m => m with { Quantity = -m.Quantity })];
            await shop.Sessions.RunAsync(shop.Id, SessionUse.Write, writes =>
            {
                shop.Get<IStockBooking>().Move(writes, shop.Location, "undo", order, back, now);
                shop.Get<IKhataBooking>().Reverse(writes, order, Guid.CreateVersion7(), now);
            }, default);
            foreach (StockMove move in back) Shelf[move.Product] += move.Quantity;
            if (sale.Party is { } owing) Dues[owing] -= sale.Paise;
        }

        private async Task ChangeAsync()
        {
            StockChange change = (StockChange)random.Next(3);
            ProductId product = Pick(Shelf.Keys);
            decimal quantity = random.Next(1, 20_000) / 1_000m;
            if (change == StockChange.Adjust) quantity = -quantity;
            ChangeStock command = new(Guid.CreateVersion7(), BooksShop.Chat, change,
                [new StockLine(product, quantity, null, null)], null, Said);
            StockAnswered answer = (await shop.ChangeStockAsync(shop.Pack(command))).Single();
            decimal moved = change == StockChange.Count ? quantity - Shelf[product] : quantity;
            Assert.Equal(moved, answer.Lines.Single().Changed);
            Shelf[product] += moved;
            // What a count has set right stays: earlier changes of it are not undone any more.
            if (change == StockChange.Count)
                _changes.RemoveAll(c => c.Change.Lines[0].Product == product);
            _changes.Add((command, moved));
        }

        private async Task UndoChangeAsync()
        {
            if (Take(_changes) is not { Change: { } change } taken) return;
            StockAnswered answer = (await shop.ChangeStockAsync(shop.Pack(
                new UndoStock(change.Posting, BooksShop.Chat, Said)))).Single();
            Assert.Null(answer.Refusal);
            Shelf[change.Lines[0].Product] -= taken.Moved;
        }

        private async Task PayAsync()
        {
            RecordPayment payment = new(Guid.CreateVersion7(), BooksShop.Chat, Pick(Dues.Keys),
                random.Next(4) > 0, new Money(random.Next(1, 50_000)),
                (PaymentMode)random.Next(1, 4), Said);
            PaymentAnswered answer = (await shop.PayAsync(shop.Pack(payment))).Single();
            Dues[payment.Party] += payment.Received ? -payment.Amount.Paise : payment.Amount.Paise;
            Assert.Equal(Dues[payment.Party], answer.Balance.Paise);
            _payments.Add(payment);
        }

        private async Task UndoPaymentAsync()
        {
            if (Take(_payments) is not { } payment) return;
            await shop.PayAsync(shop.Pack(
                new UndoPayment(payment.Payment, BooksShop.Chat, Said)));
            Dues[payment.Party] -= payment.Received ? -payment.Amount.Paise : payment.Amount.Paise;
        }

        private T Pick<T>(IReadOnlyCollection<T> from) => from.ElementAt(random.Next(from.Count));

        private T? Take<T>(List<T> from)
        {
            if (from.Count == 0) return default;
            int at = random.Next(from.Count);
            T taken = from[at];
            from.RemoveAt(at);
            return taken;
        }

        private readonly record struct Sold(
            Guid Order, PartyId? Party, long Paise, StockMove[] Moves);
    }
}
