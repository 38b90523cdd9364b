using ConverseErp.Contracts;
using ConverseErp.Conversations.Listening;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Which step a sentence about the shelf leads to.</summary>
internal sealed class ShelfTalk(ShelfSteps shelf, CountSteps counting, IStockCounts counts)
    : IAffairTalk
{
    /// <inheritdoc/>
    public async Task<Outcome?> StartAsync(
        ChatContext c, Rights rights, CancellationToken cancel) => c.Heard.Affair switch
    {
        OwnAffairs.Expiring => await shelf.ExpiringAsync(c, c.Heard.Shelf?.Days, cancel),
        OwnAffairs.ExpiryAlert => await shelf.AlertAsync(
            c, rights, c.Heard.Shelf?.Days ?? 0, cancel),
        OwnAffairs.ExpiryAlertOff => await shelf.AlertAsync(c, rights, null, cancel),
        OwnAffairs.ExpiredOut when c.Heard.AffairBatch is { } number =>
            await shelf.WriteOffAsync(c, rights, number, cancel),
        OwnAffairs.ExpiredOut => await shelf.WriteOffAsync(c, rights, cancel),
        OwnAffairs.Reorder => await shelf.ReorderAsync(c, cancel),
        OwnAffairs.CountOpen when c.Heard.Shelf?.Place is { } place =>
            await counting.OpenAtAsync(c, place, cancel),
        OwnAffairs.CountOpen => CountSteps.Open(c, null, null),
        OwnAffairs.CountShow => await counting.ShowAsync(c, cancel),
        OwnAffairs.CountClose =>
            await counting.CloseAsync(c, rights, CountedTwice.Ask, cancel),
        OwnAffairs.CountDrop => await counting.DropAsync(c, rights, cancel),
        _ => null,
    };

    /// <summary>"chini 12 kilo hai" while a counting is open goes into it; null when none is, or
    /// when something of it is in doubt.</summary>
    public Task<Outcome?> CountedAsync(ChatContext c, CancellationToken cancel) =>
        EnteredAsync(c, c.Heard, null, cancel);

    /// <summary>"godown me 40 maggi" while a counting is open goes into it, there; null when none
    /// is, or when it says anything else of the goods.</summary>
    public Task<Outcome?> CountedAtAsync(ChatContext c, HeardAt at, CancellationToken cancel)
    {
        bool found = at.Said is
            { Intent: "order.create" or "stock.count", Affair: null, Party: null, Pay: null }
            && at.Said.Lines.All(l => l is { Worth: null, Price: null, Quantity: >= 0 });
        return found
            ? EnteredAsync(c, at.Said, at.Place, cancel)
            : Task.FromResult<Outcome?>(null);
    }

    private async Task<Outcome?> EnteredAsync(
        ChatContext c, Heard heard, string? place, CancellationToken cancel)
    {
        bool clear = !heard.Doubtful && heard.Lines.Count > 0
            && heard.Lines.All(l => l is { Product: not null, Quantity: not null });
        if (!clear || (await counts.OpenOnesAsync(c.Shop.Id, cancel)).Count == 0) return null;
        return await counting.EnterAsync(c,
            [.. heard.Lines.Select(l => new StockLine(
                l.Product!.Value, l.Quantity!.Value, l.Unit, null))], place, cancel);
    }
}
