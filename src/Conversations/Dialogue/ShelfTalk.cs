using ConverseErp.Contracts;
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
    public async Task<Outcome?> CountedAsync(ChatContext c, CancellationToken cancel)
    {
        bool clear = !c.Heard.Doubtful && c.Heard.Lines.Count > 0
            && c.Heard.Lines.All(l => l is { Product: not null, Quantity: not null });
        if (!clear || (await counts.OpenOnesAsync(c.Shop.Id, cancel)).Count == 0) return null;
        return await counting.EnterAsync(c,
            [.. c.Heard.Lines.Select(l => new StockLine(
                l.Product!.Value, l.Quantity!.Value, l.Unit, null))], null, cancel);
    }
}
