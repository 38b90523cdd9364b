using System.Runtime.InteropServices;
using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Valuing;

/// <summary>A product at the end of a day, with what that day moved.</summary>
internal readonly record struct ValuedDay(ProductId Product, DateOnly Day, ProductCost Cost);

/// <summary>Goes through movements in order and says what each day ended with. Pure: the same
/// movements give the same days, whether at once or a day at a time.</summary>
/// <param name="undone">What later is taken back; only of these the effect is remembered.</param>
internal sealed class CostReplay(IReadOnlySet<(Guid Source, ProductId Product)> undone)
{
    private readonly Dictionary<ProductId, ValuedDay> _now = [];
    private readonly Dictionary<(Guid, ProductId), ProductCost> _did = [];

    /// <summary>Where every product stands.</summary>
    public IEnumerable<ValuedDay> Now => _now.Values;

    /// <summary>How a product stood before the first movement; its flows are ignored.</summary>
    public void Begin(ProductId product, ProductCost cost) =>
        _now[product] = new ValuedDay(product, DateOnly.MinValue, cost.WithoutFlows());

    /// <summary>Goes on another day with what was seen so far.</summary>
    public CostReplay Resumed()
    {
        CostReplay next = new(undone);
        foreach (ValuedDay day in Now) next.Begin(day.Product, day.Cost);
        foreach (((Guid, ProductId) key, ProductCost did) in _did) next._did[key] = did;
        return next;
    }

    /// <returns>The day that this movement ends for its product, if it is of another one.
    /// </returns>
    public ValuedDay? Take(CostMovement movement)
    {
        ref ValuedDay now = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _now, movement.Product, out bool known);
        ValuedDay? ended = null;
        if (!known || now.Day != movement.Day)
        {
            if (known && now.Day != DateOnly.MinValue) ended = now;
            now = new ValuedDay(movement.Product, movement.Day, now.Cost.WithoutFlows());
        }

        ProductCost before = now.Cost;
        ProductCost after = After(before, movement);
        now = now with { Cost = after };
        (Guid, ProductId) key = (movement.Source, movement.Product);
        if (movement.Reason != CostReason.Undo && undone.Contains(key))
        {
            // The same goods twice on one bill are one effect.
            _did[key] = _did.TryGetValue(key, out ProductCost did)
                ? after.Since(before).And(did)
                : after.Since(before);
        }

        return ended;
    }

    private ProductCost After(ProductCost before, CostMovement movement)
    {
        if (movement.Reason != CostReason.Undo)
            return before.After(movement.Reason, movement.Quantity, movement.Value);
        (Guid, ProductId) key = (movement.Source, movement.Product);
        if (_did.TryGetValue(key, out ProductCost did)
            && Math.Sign(did.OnHand) == -Math.Sign(movement.Quantity)
            && Math.Abs(movement.Quantity) <= Math.Abs(did.OnHand))
        {
            ProductCost after = before.Undo(did, movement.Quantity);
            // Taken back in parts, a part is taken back once.
            ProductCost rest = did.Less(movement.Quantity);
            if (rest.OnHand == 0) _did.Remove(key);
            else _did[key] = rest;
            return after;
        }

        // What is taken back is not among the movements: by its direction.
        return before.After(
            movement.Quantity < 0 ? CostReason.Loss : CostReason.Sale, movement.Quantity, null);
    }
}
