using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;
using ConverseErp.Inventory.Batching;
using ConverseErp.Inventory.Reading;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Inventory.Changing;

/// <summary>Stock commands of the API: loaded, decided and written as those of the lanes are.
/// </summary>
internal sealed class StockDesk(
    TenantSessions sessions, IShops shops, IStockBooking booking, IKhataBooking khata,
    Catalogues catalogues, BatchKeeper batches, TimeProvider clock) : IStockDesk
{
    public Task<StockAnswered> ChangeAsync(
        BusinessId business, ChangeStock command, CancellationToken cancel) =>
        RunAsync(business, command, ChangeDecision.StoredName(command.Change),
            effects => effects.Change(command), cancel);

    public Task<StockAnswered> UndoAsync(
        BusinessId business, UndoStock command, CancellationToken cancel) =>
        RunAsync(business, command, "undo",
            effects => effects.Undo(command, Guid.CreateVersion7(clock.GetUtcNow())), cancel);

    private async Task<StockAnswered> RunAsync<T>(BusinessId business, T command, string what,
        Func<StockWriter, StockAnswered> act, CancellationToken cancel) where T : ILaneMessage
    {
        if (await shops.FindAsync(business, cancel) is not { } shop)
        {
            return command switch
            {
                ChangeStock c => new(c.Posting, c.Chat, what, [], StockRefusals.ShopUnknown),
                UndoStock u => new(u.Posting, u.Chat, what, [], StockRefusals.ShopUnknown),
                _ => throw new ArgumentException("Not a stock command.", nameof(command)),
            };
        }

        if (command is ChangeStock change && StockCommands.TakesOfBatch(change))
            await batches.KeepAsync(business, cancel);
        await using TenantSession session = await sessions.BeginBatchAsync(
            SessionUse.Write, cancel);
        StatementBatch batch = new();
        StockLoading loading = new(shop, booking, khata);
        loading.Load(batch.For(business), StockCommands.Of(command), clock.GetUtcNow());
        await session.ExecuteAsync(batch, cancel);
        StockWriter effects = loading.Writer(batch.For(business), clock.GetUtcNow());
        StockAnswered answer = act(effects);
        if (answer.Refusal is not null) return answer;
        await session.ExecuteAsync(batch, cancel);
        await session.CommitAsync(cancel);
        if (effects.CatalogueChanged) catalogues.Forget(business);
        return answer;
    }
}
