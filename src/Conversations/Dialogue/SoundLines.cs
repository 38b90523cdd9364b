using ConverseErp.Contracts;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>What the books would refuse is asked about, so that the rest of the message is not
/// lost.</summary>
internal static class SoundLines
{
    private const decimal QuantityMax = 100_000;
    private const long PaiseMax = 100_000_000_000;

    /// <summary>The line can be booked as it is.</summary>
    /// <param name="moves">How the goods move; null when they are sold.</param>
    public static bool IsSound(DraftLine line, StockChange? moves) => moves switch
    {
        // Nothing on the shelf is a count too; a loss is negative.
        StockChange.Count => line.Quantity is >= 0 and <= QuantityMax,
        StockChange.Adjust => line.Quantity is { } change && change != 0
            && Math.Abs(change) <= QuantityMax,
        null when line.Worth is { } worth => worth is { Paise: > 0 and <= PaiseMax },
        _ => line.Quantity is > 0 and <= QuantityMax,
    };
}
