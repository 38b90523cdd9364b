using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Listening;

/// <summary>Goods picked in WhatsApp's catalogue, as if they had been written.</summary>
internal static class PickedGoods
{
    /// <summary>The codes are the shop's own; what the shop does not have is named by its code.
    /// </summary>
    public static Heard Read(Catalogue catalogue, IReadOnlyList<PickedItem> items) => new(
        Intents.OrderCreate, null, [.. items.Select(item => Line(catalogue, item))], null, null, 0,
        Money.Zero, null, null, null);

    private static HeardLine Line(Catalogue catalogue, PickedItem item) =>
        catalogue.Products.FirstOrDefault(p => p.Sku.Equals(
            item.Sku, StringComparison.OrdinalIgnoreCase)) is { } product
            ? new HeardLine(
                product.Id, [], null, product.Name, item.Quantity, product.Unit, null, null)
            : new HeardLine(null, [], item.Sku, item.Sku, item.Quantity, null, null, null);
}
