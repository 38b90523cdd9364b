using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Batching;

/// <summary>Whose goods those are that come or go back.</summary>
internal sealed class BatchKin
{
    private readonly Dictionary<Guid, Guid[]> _families = [];
    private readonly Dictionary<Guid, Guid> _purchases = [];

    /// <param name="origins">Of notes of which goods came back.</param>
    public BatchKin(IReadOnlyList<ReturnOrigin> origins)
    {
        foreach (IGrouping<Guid, ReturnOrigin> order in origins.GroupBy(o => o.Order.Value))
        {
            Guid[] family = [order.Key, .. order.Select(o => o.Note)];
            foreach (Guid note in family) _families[note] = family;
        }
    }

    public void Returned(Guid source, Guid purchase) => _purchases[source] = purchase;

    /// <summary>Of an undo what it takes back, of a customer's return the order with all its
    /// notes, of goods that go back to a supplier their purchase.</summary>
    public IReadOnlyList<Guid> Of(BatchMovement movement) => movement switch
    {
        { Reason: "return", Quantity: > 0 } => _families.GetValueOrDefault(
            movement.Source, [movement.Source]),
        { Reason: "return" } => _purchases.TryGetValue(movement.Source, out Guid purchase)
            ? [purchase]
            : [],
        _ => [movement.Source],
    };
}
