using ConverseErp.Contracts;
using ConverseErp.Inventory.Changing;
using ConverseErp.Inventory.Checking;
using ConverseErp.Ledger;
using ConverseErp.Ledger.Checking;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Tests.Integration.Books;

/// <summary>A fresh shop on the books: each test has its own.</summary>
internal sealed class BooksShop(BooksDatabase database)
{
    public static readonly ChatReference Chat =
        new("100", null, "+919800000000", "en", null, null, null);

    public BusinessId Id { get; } = new(Guid.CreateVersion7());

    public Guid Location => AnyShop.Location(Id);

    public TenantSessions Sessions => Get<TenantSessions>();

    public T Get<T>() where T : notnull => database.Services.GetRequiredService<T>();

    public async Task<ImportReport> ImportProductsAsync(string csv)
    {
        using StringReader reader = new(csv);
        return await Get<ICatalogueImport>().ImportAsync(Id, reader, default);
    }

    public async Task<ImportReport> ImportPartiesAsync(string csv)
    {
        using StringReader reader = new(csv);
        return await Get<IPartyImport>().ImportAsync(Id, reader, default);
    }

    public async Task<Product> ProductAsync(string sku) =>
        (await Get<ICatalogue>().GetAsync(Id, default)).Products.Single(p => p.Sku == sku);

    public async Task<Party> PartyAsync(string name) =>
        (await Get<IKhata>().PartiesAsync(Id, default)).Parties.Single(p => p.Name == name);

    public async Task<StockLevel> StockAsync(ProductId product) =>
        (await Get<ICatalogue>().StockAsync(Id, [product], default)).Single();

    public async Task<Money> DueAsync(PartyId party) =>
        (await Get<IKhata>().BalanceAsync(Id, party, default))!.Balance;

    /// <summary>A sale as Orders books it: reads and locks, then moves and posts.</summary>
    public async Task SellAsync(
        Guid order, PartyId? party, PaymentMode mode, Money total, params StockMove[] moves)
    {
        await using TenantSession session =
            await Sessions.BeginBatchAsync(SessionUse.Write, default);
        StatementBatch reading = new();
        ITenantStatements reads = reading.For(Id);
        var stock = Get<IStockBooking>().Load(reads, [.. moves.Select(m => m.Product)]);
        var parties = Get<IKhataBooking>().Load(reads, party is { } p ? [p] : []);
        await session.ExecuteAsync(reading, default);
        Assert.All(moves, m => Assert.True(stock.ContainsKey(m.Product)));
        Assert.True(party is null || parties.ContainsKey(party.Value));

        StatementBatch writing = new();
        ITenantStatements writes = writing.For(Id);
        DateTimeOffset now = Get<TimeProvider>().GetUtcNow();
        Get<IStockBooking>().Move(writes, Location, "sale", order, moves, now);
        Get<IKhataBooking>().PostSales(writes,
            [new SalePosting(order, party, mode, total, new Money(total.Paise / 20), "1", now)]);
        await session.ExecuteAsync(writing, default);
        await session.CommitAsync(default);
    }

    public Task ReverseAsync(Guid order) => Sessions.RunAsync(
        Id, SessionUse.Write, writes => Get<IKhataBooking>().Reverse(
            writes, order, Guid.CreateVersion7(), Get<TimeProvider>().GetUtcNow()), default);

    /// <summary>Hands messages to the room's handler as one batch, and returns the answers that
    /// left with the commit.</summary>
    public async Task<List<StockAnswered>> ChangeStockAsync(params Envelope[] messages)
    {
        await HandleAsync<StockHandler>(messages);
        return await AnswersAsync<StockAnswered>();
    }

    /// <summary>The same of countings.</summary>
    public async Task<List<ShelfCounted>> CountShelfAsync(params Envelope[] messages)
    {
        await HandleAsync<StockHandler>(messages);
        return await AnswersAsync<ShelfCounted>();
    }

    /// <summary>The same of any command of Ledger, with the answers of one kind.</summary>
    public async Task<List<T>> AskLedgerAsync<T>(params Envelope[] messages)
        where T : class, ILaneMessage
    {
        await HandleAsync<LedgerHandler>(messages);
        return await AnswersAsync<T>();
    }

    public async Task<List<PaymentAnswered>> PayAsync(params Envelope[] messages)
    {
        await HandleAsync<LedgerHandler>(messages);
        return await AnswersAsync<PaymentAnswered>();
    }

    public Envelope Pack<T>(T message) where T : ILaneMessage =>
        Envelopes.Pack(new MessageId(Guid.CreateVersion7()), Id, message);

    /// <summary>Whatever happened: balances are the sums of their movements and entries.
    /// </summary>
    public async Task AssertBooksAgreeAsync()
    {
        Assert.Empty(await Get<StockCheck>().RunAsync(Id));
        Assert.Empty(await Get<KhataCheck>().RunAsync(Id));
    }

    private async Task HandleAsync<THandler>(Envelope[] messages) where THandler : LaneHandler
    {
        THandler handler = ActivatorUtilities.CreateInstance<THandler>(database.Services);
        await handler.HandleAsync(
            [.. messages.Select(m => Delivery.Alone(m))], default);
    }

    // Read by the system login, which relays: the shop itself may not read its outbox.
    private async Task<List<T>> AnswersAsync<T>() where T : class, ILaneMessage =>
        await Get<SystemSession>().ListAsync(
            """
            DELETE FROM platform.outbox WHERE business_id = $1 AND type = $2
            RETURNING id, message_id, body
            """,
            row => (Order: row.GetInt64(0), Message: Envelopes.Unpack<T>(new Envelope(
                new MessageId(row.GetGuid(1)), T.Name, T.Address, Id, PartitionKey.Of(Id), false,
                row.GetFieldValue<byte[]>(2)))), default, Id.Value, T.Name)
            is { } rows ? [.. rows.OrderBy(r => r.Order).Select(r => r.Message)] : [];
}
