using ConverseErp.Contracts;
using ConverseErp.Inventory.Importing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Inventory.Changing;

/// <summary>What a batch of commands needs to know before it can be decided.</summary>
/// <param name="Postings">Changes to be booked or undone: whether they are there.</param>
/// <param name="NameKeys">Names of products to be added.</param>
/// <param name="SkuKeys">Codes that they would get.</param>
/// <param name="Suppliers">Of what is bought.</param>
/// <param name="MayChangeCatalogue">A price, a new product, or an undo, which may be of one.
/// </param>
internal sealed record StockCommands(
    Guid[] Products, Guid[] Postings, string[] NameKeys, string[] SkuKeys, PartyId[] Suppliers,
    bool MayChangeCatalogue)
{
    public static StockCommands Of(IReadOnlyList<Delivery> messages)
    {
        HashSet<Guid> products = [];
        HashSet<Guid> postings = [];
        HashSet<string> names = [];
        HashSet<string> skus = [];
        HashSet<PartyId> suppliers = [];
        bool catalogue = false;
        foreach (Delivery delivery in messages)
        {
            if (delivery.Envelope.Type == ChangeStock.Name)
            {
                ChangeStock change = delivery.Message<ChangeStock>();
                postings.Add(change.Posting);
                products.UnionWith(change.Lines.Select(l => l.Product.Value));
                if (change is { Bought: not null, Supplier: { } supplier })
                    suppliers.Add(supplier);
            }
            else if (delivery.Envelope.Type == UndoStock.Name)
            {
                postings.Add(delivery.Message<UndoStock>().Posting);
                catalogue = true;
            }
            else if (delivery.Envelope.Type == SetPrice.Name)
            {
                SetPrice price = delivery.Message<SetPrice>();
                postings.Add(price.Posting);
                products.Add(price.Product.Value);
                catalogue = true;
            }
            else if (delivery.Envelope.Type == AddProduct.Name)
            {
                AddProduct add = delivery.Message<AddProduct>();
                postings.Add(add.Posting);
                products.Add(add.Product.Value);
                names.Add(ProductDecision.NameKey(add.ProductName));
                skus.Add(ProductRow.KeyOf(
                    ProductDecision.Sku(add.ProductName.Trim(), add.Product)));
                catalogue = true;
            }
        }

        return new StockCommands(
            [.. products], [.. postings], [.. names], [.. skus], [.. suppliers], catalogue);
    }
}
