using ConverseErp.Contracts;

namespace ConverseErp.Inventory.Batching;

/// <summary>A movement of a product of which batches are kept.</summary>
/// <param name="Reason">As stored with the movement.</param>
/// <param name="Quantity">Signed.</param>
/// <param name="Day">The shop's day.</param>
/// <param name="Named">The batch that the sale said; null mostly.</param>
internal readonly record struct BatchMovement(
    ProductId Product, Guid Source, string Reason, int Line, decimal Quantity,
    DateTimeOffset At, DateOnly Day, Guid? Named = null)
{
    /// <summary>Of goods that come back, what was said to be of which batch.</summary>
    public IReadOnlyList<BatchPart> NamedBack { get; init; } = [];

    /// <summary>In the order in which they were written. Of one instant, as when a bill is
    /// changed, what is taken back is on the shelf before it is picked anew.</summary>
    public static IReadOnlyList<BatchMovement> InOrder(IReadOnlyCollection<BatchMovement> all)
    {
        HashSet<(Guid, DateTimeOffset)> begun =
            [.. all.Where(m => m.Reason != "undo").Select(m => (m.Source, m.At))];
        return
        [
            .. all.OrderBy(m => m.At)
                .ThenBy(m => m.Reason != "undo" || begun.Contains((m.Source, m.At)))
                .ThenBy(m => m.Source).ThenBy(m => m.Reason == "undo").ThenBy(m => m.Line),
        ];
    }
}

/// <summary>Of a movement, what is of one batch.</summary>
/// <param name="Batch">Empty: of none.</param>
internal readonly record struct BatchPart(Guid Batch, decimal Quantity);

/// <summary>A batch on the shelf.</summary>
/// <param name="Left">Never below 0.</param>
/// <param name="PriceOnly">Nothing but a price is known of it.</param>
internal readonly record struct ShelvedBatch(
    Guid Id, DateOnly? Expiry, DateTimeOffset FirstAt, decimal Left, bool PriceOnly = false);

/// <summary>One product's batches and what is loose beside them: says of which batch the goods of
/// each movement are. Pure: what it says, added up, is where it stands.</summary>
/// <param name="loose">On hand less the batches.</param>
/// <param name="counted">Somebody has counted: the figures are those of the shelf.</param>
internal sealed class BatchShelf(decimal loose, bool counted)
{
    private readonly Dictionary<Guid, ShelvedBatch> _batches = [];
    private readonly Dictionary<Guid, List<BatchPart>> _moved = [];

    public decimal Loose { get; private set; } = loose;

    public IEnumerable<ShelvedBatch> Batches => _batches.Values;

    public void Add(ShelvedBatch batch) => _batches[batch.Id] = batch;

    /// <summary>What a source moved before, in the order in which it did.</summary>
    public void Remember(Guid source, BatchPart part)
    {
        if (!_moved.TryGetValue(source, out List<BatchPart>? parts)) _moved[source] = parts = [];
        parts.Add(part);
    }

    /// <summary>Goods of a batch that was named: in, or out of no more than is left.</summary>
    public void Said(Guid source, BatchPart part) => Put(source, [], part.Batch, part.Quantity);

    /// <param name="kin">Whose goods these are that come or go back: the source that is taken
    /// back, an order with its returns, a purchase.</param>
    /// <returns>At least one part; they sum to the movement.</returns>
    public IReadOnlyList<BatchPart> Take(BatchMovement movement, IReadOnlyList<Guid> kin)
    {
        List<BatchPart> parts = [];
        bool back = movement.Reason is "undo" or "return";
        decimal rest = movement.Quantity;
        if (back && rest > 0) rest = PutNamed(movement, parts, rest);
        if (back && rest > 0) rest = GiveBack(movement.Source, parts, rest, kin);
        if (back && rest < 0) rest = TakeBack(movement.Source, parts, rest, kin);
        if (rest < 0) rest = Pick(movement, parts, rest);
        if (rest != 0) Put(movement.Source, parts, Guid.Empty, rest);
        return parts;
    }

    /// <summary>Of counted goods, batches cannot hold more than is there: what is too much went
    /// out before it was written in.</summary>
    /// <returns>Parts that sum to 0; empty when nothing is to be settled.</returns>
    public IReadOnlyList<BatchPart> Settle(Guid source, DateOnly day)
    {
        List<BatchPart> parts = [];
        if (!counted || Loose >= 0) return parts;
        decimal missing = -Loose;
        foreach (ShelvedBatch batch in InOrder(day))
        {
            decimal gone = Math.Min(missing, batch.Left);
            if (gone == 0) continue;
            Put(source, parts, batch.Id, -gone);
            missing -= gone;
        }

        decimal settled = -parts.Sum(p => p.Quantity);
        if (settled != 0) Put(source, parts, Guid.Empty, settled);
        return parts;
    }

    // What was said; then first expired first; then goods of no batch, which were there before
    // those of which nothing but a new price is known; what is past its day only when nothing
    // else is there.
    private decimal Pick(BatchMovement movement, List<BatchPart> parts, decimal rest)
    {
        if (movement.Named is { } named && _batches.TryGetValue(named, out ShelvedBatch said))
            rest = From(movement.Source, parts, said, rest);
        ShelvedBatch[] there = [.. InOrder(movement.Day).Where(b => b.FirstAt <= movement.At)];
        foreach (ShelvedBatch batch in there.Where(
            b => !b.PriceOnly && !IsPast(b, movement.Day)))
            rest = From(movement.Source, parts, batch, rest);
        decimal unbatched = counted ? Math.Min(Math.Max(Loose, 0), -rest) : 0;
        if (unbatched > 0) Put(movement.Source, parts, Guid.Empty, -unbatched);
        rest += unbatched;
        foreach (ShelvedBatch batch in there.Where(b => b.PriceOnly))
            rest = From(movement.Source, parts, batch, rest);
        if (!counted || rest == 0) return rest;
        foreach (ShelvedBatch batch in there.Where(b => IsPast(b, movement.Day)))
            rest = From(movement.Source, parts, batch, rest);
        return rest;
    }

    private decimal From(
        Guid source, List<BatchPart> parts, ShelvedBatch batch, decimal rest)
    {
        decimal taken = Math.Min(batch.Left, -rest);
        if (taken > 0) Put(source, parts, batch.Id, -taken);
        return rest + taken;
    }

    // Whoever holds the pack is right, also when its sale was thought to be of another batch.
    private decimal PutNamed(BatchMovement movement, List<BatchPart> parts, decimal rest)
    {
        foreach (BatchPart named in movement.NamedBack)
        {
            decimal put = Math.Min(named.Quantity, rest);
            if (put <= 0 || !_batches.ContainsKey(named.Batch)) continue;
            Put(movement.Source, parts, named.Batch, put);
            rest -= put;
        }

        return rest;
    }

    // What left last comes back first: the earliest to expire stays sold.
    private decimal GiveBack(
        Guid source, List<BatchPart> parts, decimal rest, IReadOnlyList<Guid> kin)
    {
        foreach ((Guid batch, decimal net) in Net(kin).Where(n => n.Net < 0).Reverse())
        {
            decimal given = Math.Min(-net, rest);
            if (given == 0) break;
            Put(source, parts, batch, given);
            rest -= given;
        }

        return rest;
    }

    // Goods that go back to where they came from are those that came, as far as they are there.
    private decimal TakeBack(
        Guid source, List<BatchPart> parts, decimal rest, IReadOnlyList<Guid> kin)
    {
        foreach ((Guid batch, decimal net) in Net(kin).Where(n => n.Net > 0))
        {
            decimal taken = Math.Min(Math.Min(net, _batches[batch].Left), -rest);
            if (taken == 0) continue;
            Put(source, parts, batch, -taken);
            rest += taken;
        }

        return rest;
    }

    private (Guid Batch, decimal Net)[] Net(IReadOnlyList<Guid> kin) =>
    [
        .. kin.Distinct().SelectMany(k => _moved.GetValueOrDefault(k, []))
            .Where(p => p.Batch != Guid.Empty).GroupBy(p => p.Batch)
            .Select(g => (g.Key, g.Sum(p => p.Quantity))),
    ];

    private void Put(Guid source, List<BatchPart> parts, Guid batch, decimal quantity)
    {
        if (batch == Guid.Empty) Loose += quantity;
        else _batches[batch] = _batches[batch] with { Left = _batches[batch].Left + quantity };
        int same = parts.FindIndex(p => p.Batch == batch);
        BatchPart part = new(batch, quantity);
        if (same < 0) parts.Add(part);
        else parts[same] = new BatchPart(batch, parts[same].Quantity + quantity);
        Remember(source, part);
    }

    private IEnumerable<ShelvedBatch> InOrder(DateOnly day) => _batches.Values.ToArray()
        .Where(b => b.Left > 0)
        .OrderBy(b => IsPast(b, day)).ThenBy(b => b.Expiry ?? DateOnly.MaxValue)
        .ThenBy(b => b.FirstAt).ThenBy(b => b.Id);

    private static bool IsPast(ShelvedBatch batch, DateOnly day) => batch.Expiry < day;
}
