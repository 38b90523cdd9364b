using ConverseErp.Contracts;

namespace ConverseErp.Platform.Lanes;

/// <summary>One shop's messages of one batch: loads, decides, writes.</summary>
public abstract class ShopTurn
{
    protected ShopTurn(BusinessId business, IReadOnlyList<Delivery> messages)
    {
        Business = business;
        Messages = messages;
    }

    public BusinessId Business { get; }

    /// <summary>While loading: everything that arrived. While deciding: without those that the
    /// inbox knows already.</summary>
    public IReadOnlyList<Delivery> Messages { get; internal set; }

    /// <summary>Round trip 1: what the decisions need, with the locks they need.</summary>
    public abstract void Load(ITenantStatements reads);

    /// <summary>Decides every message in order and writes the effects: round trip 2.</summary>
    public abstract void Decide(ShopWriter writer);

    /// <summary>The effects are safe; for memory that only saves time.</summary>
    public virtual void Committed()
    {
    }
}

/// <summary>Where a turn puts its effects.</summary>
public sealed class ShopWriter
{
    private readonly Outbox _outbox;

    internal ShopWriter(
        BusinessId business, ITenantStatements now, ITenantStatements last, Outbox outbox)
    {
        Business = business;
        Now = now;
        Last = last;
        _outbox = outbox;
    }

    public BusinessId Business { get; }

    /// <summary>Ordinary writes.</summary>
    public ITenantStatements Now { get; }

    /// <summary>Writes after every shop's ordinary ones: numbers are taken last, in (shop,
    /// series) order, so that the series row is held for the shortest time.</summary>
    public ITenantStatements Last { get; }

    /// <summary>A message that leaves when this transaction commits.</summary>
    public void Send<T>(MessageId id, T message) where T : ILaneMessage =>
        _outbox.Add(Envelopes.Pack(id, Business, message));

    /// <summary>The same in the order of another key.</summary>
    public void Send<T>(MessageId id, PartitionKey key, T message) where T : ILaneMessage =>
        _outbox.Add(Envelopes.Pack(id, Business, key, message, fromProvider: false));

    /// <summary>The same, packed before: what waited for somebody's yes.</summary>
    public void Forward(Envelope packed) => _outbox.Add(packed);

    /// <summary>A message that leaves later, unless it is taken back.</summary>
    public void SendLater<T>(MessageId id, DateTimeOffset dueAt, T message)
        where T : ILaneMessage =>
        Outbox.AddLater(Now, Envelopes.Pack(id, Business, message), dueAt);

    /// <summary>Takes back a message that has not left yet; does nothing if it has.</summary>
    public void TakeBack(MessageId id) => Outbox.TakeBack(Now, id);
}
