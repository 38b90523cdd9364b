using ConverseErp.Contracts;
using ConverseErp.Inventory.Importing;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Inventory.Changing;

/// <summary>What a batch of commands needs to know before it can be decided.</summary>
/// <param name="Postings">Changes to be booked or undone: whether they are there.</param>
/// <param name="NameKeys">Names of products to be added.</param>
/// <param name="SkuKeys">Codes that they would get.</param>
/// <param name="Suppliers">Of what is bought.</param>
/// <param name="MayChangeCatalogue">A price, also one that is printed on goods that come, a new
/// product, or an undo, which may be of one.</param>
internal sealed record StockCommands(
    Guid[] Products, Guid[] Postings, string[] NameKeys, string[] SkuKeys, PartyId[] Suppliers,
    bool MayChangeCatalogue)
{
    /// <summary>Keys of suppliers' bills that are to be written.</summary>
    public string[] BillKeys { get; init; } = [];

    /// <summary>Purchases whose goods go back.</summary>
    public Guid[] Returned { get; init; } = [];

    /// <summary>A line says its batch.</summary>
    public bool NamesBatches { get; init; }

    /// <summary>Whether a command takes goods out of a batch that it names.</summary>
    public static bool TakesOfBatch(ChangeStock command) =>
        command.Lines.Any(l => l.FromBatch is not null
            || (l.Batch is not null && command.Change != StockChange.Receive));

    public static StockCommands Of(IReadOnlyList<Delivery> messages) => Of([.. messages.Select(
        object (delivery) => delivery.Envelope.Type switch
        {
            var type when type == ChangeStock.Name => delivery.Message<ChangeStock>(),
            var type when type == UndoStock.Name => delivery.Message<UndoStock>(),
            var type when type == SetPrice.Name => delivery.Message<SetPrice>(),
            var type when type == AddProduct.Name => delivery.Message<AddProduct>(),
            var type when type == CountShelf.Name => delivery.Message<CountShelf>(),
            var type => throw new InvalidDataException($"Inventory does not know '{type}'."),
        })]);

    public static StockCommands Of(params IReadOnlyList<object> messages)
    {
        HashSet<Guid> products = [];
        HashSet<Guid> postings = [];
        HashSet<string> names = [];
        HashSet<string> skus = [];
        HashSet<PartyId> suppliers = [];
        HashSet<string> bills = [];
        HashSet<Guid> returned = [];
        bool catalogue = false;
        bool batches = false;
        foreach (object message in messages)
        {
            if (message is ChangeStock change)
            {
                postings.Add(change.Posting);
                products.UnionWith(change.Lines.Select(l => l.Product.Value));
                catalogue |= change.Lines.Any(l => l.Batch?.Mrp is not null);
                batches |= TakesOfBatch(change) || change.Lines.Any(l => l.Batch is not null);
                if (change is { Bought: not null, Supplier: { } supplier })
                    suppliers.Add(supplier);
                if (PurchaseDecision.BillKey(change.Bought?.BillNumber) is { } bill)
                    bills.Add(bill);
                if (change.Bought?.Returns is { } purchase) returned.Add(purchase);
            }
            else if (message is UndoStock undo)
            {
                postings.Add(undo.Posting);
                catalogue = true;
            }
            else if (message is SetPrice price)
            {
                postings.Add(price.Posting);
                products.Add(price.Product.Value);
                catalogue = true;
            }
            else if (message is AddProduct add)
            {
                postings.Add(add.Posting);
                products.Add(add.Product.Value);
                names.Add(ProductDecision.NameKey(add.ProductName));
                skus.Add(ProductRow.KeyOf(
                    ProductDecision.Sku(add.ProductName.Trim(), add.Product)));
                catalogue = true;
            }
        }

        return new StockCommands(
            [.. products], [.. postings], [.. names], [.. skus], [.. suppliers], catalogue)
        {
            BillKeys = [.. bills], Returned = [.. returned], NamesBatches = batches,
        };
    }
}
