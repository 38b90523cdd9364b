using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Valuing;

/// <summary>Why goods move, as far as their cost is concerned.</summary>
internal enum CostReason
{
    /// <summary>Came in at its own cost, if that was told.</summary>
    Receive,

    /// <summary>There before anybody wrote: no cost unless told.</summary>
    Opening,

    /// <summary>Back to the supplier, at what the supplier gives for it.</summary>
    Return,

    Sale,

    /// <summary>Damaged, stolen, or missing at a count; above 0, found.</summary>
    Loss,

    OwnUse,

    /// <summary>A movement of the same source is taken back, with the cost it had.</summary>
    Undo,
}

/// <summary>A movement as the valuation sees it.</summary>
/// <param name="Quantity">Signed.</param>
/// <param name="Value">What it cost in all, in paise; null when nobody said.</param>
/// <param name="Day">The shop's day.</param>
internal readonly record struct CostMovement(
    ProductId Product, Guid Source, CostReason Reason, decimal Quantity, long? Value,
    DateOnly Day)
{
    /// <summary>As the reason is stored.</summary>
    /// <remarks>A reason that a later build writes is valued by its direction.</remarks>
    public static CostReason Of(string stored, decimal quantity) => stored switch
    {
        "sale" => CostReason.Sale,
        "undo" => CostReason.Undo,
        "receive" => CostReason.Receive,
        "opening" => CostReason.Opening,
        "return" => CostReason.Return,
        "own_use" => CostReason.OwnUse,
        "adjust" or "count" or "damage" or "theft" or "expired" => CostReason.Loss,
        _ => quantity < 0 ? CostReason.Sale : CostReason.Loss,
    };
}
