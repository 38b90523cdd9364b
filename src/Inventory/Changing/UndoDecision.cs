using ConverseErp.Contracts;
using ConverseErp.Inventory.Booking;

namespace ConverseErp.Inventory.Changing;

/// <summary>A change that may be taken back.</summary>
internal sealed record DecidedUndo(BookedChange Change);

/// <summary>Decides "galat" after a change of stock, price or catalogue.</summary>
internal static class UndoDecision
{
    public static Answer<DecidedUndo> Decide(UndoStock command, ShopStock stock)
    {
        if (!stock.Changes.TryGetValue(command.Posting, out BookedChange? change))
            return StockRefusals.ChangeUnknown;
        if (change.Undone) return StockRefusals.AlreadyUndone;
        if (change.Returned) return StockRefusals.ReturnedSince;
        return change.What switch
        {
            "price" => Price(change, stock),
            "product" => Product(change, stock),
            _ => Movements(change, stock),
        };
    }

    // A count is the truth of its moment; what was before it no longer counts.
    private static Answer<DecidedUndo> Movements(BookedChange change, ShopStock stock)
    {
        foreach (ProductId product in change.Moves.Select(m => m.Product)
            .Concat(change.CountedBefore.Keys))
        {
            if (stock.Balance(product).CountedAt is { } counted && counted > change.At)
                return StockRefusals.CountedSince;
        }

        return new DecidedUndo(change);
    }

    private static Answer<DecidedUndo> Price(BookedChange change, ShopStock stock)
    {
        if (change.Product is not { } id
            || !stock.Products.TryGetValue(id, out KnownProduct? product))
            return StockRefusals.ProductUnknown;
        return product.Price == change.Price
            ? new DecidedUndo(change)
            : StockRefusals.PriceChangedSince;
    }

    private static Answer<DecidedUndo> Product(BookedChange change, ShopStock stock)
    {
        if (change.Product is not { } id || !stock.Products.ContainsKey(id))
            return StockRefusals.ProductUnknown;
        Balance balance = stock.Balance(id);
        return balance is { Quantity: 0, CountedAt: null }
            ? new DecidedUndo(change)
            : StockRefusals.ProductInUse;
    }
}
