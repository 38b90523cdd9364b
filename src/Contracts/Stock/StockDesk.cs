namespace ConverseErp.Contracts;

/// <summary>Stock commands that are answered at once, for the API: the same decisions as by
/// chat, in a session of their own. Nobody's chat hears of them.</summary>
public interface IStockDesk
{
    /// <summary>A command that is repeated is refused as such and changes nothing.</summary>
    Task<StockAnswered> ChangeAsync(
        BusinessId business, ChangeStock command, CancellationToken cancel);

    Task<StockAnswered> UndoAsync(
        BusinessId business, UndoStock command, CancellationToken cancel);
}
