using System.Diagnostics.CodeAnalysis;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Sending;

/// <summary>The messages this process has in its hands. A row that is "attempting" by this
/// process but not in here was never sent.</summary>
internal sealed class InFlight
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(BusinessId, MessageId, int), Shipment> _shipments = [];
    private readonly Dictionary<string, Shipment> _lastOfChat = new(StringComparer.Ordinal);

    /// <summary>Marks rows of this process; new with every start.</summary>
    public Guid Holder { get; } = Guid.CreateVersion7();

    public int Count
    {
        get
        {
            lock (_lock) return _shipments.Count;
        }
    }

    public bool Find(
        BusinessId business, MessageId message, int attempt,
        [NotNullWhen(true)] out Shipment? shipment)
    {
        lock (_lock)
            return _shipments.TryGetValue((business, message, attempt), out shipment);
    }

    /// <summary>The end of the last message under way to this person on this number, or null.
    /// </summary>
    /// <remarks>Asked for before the database is read: one that is put off in between is neither
    /// under way any more nor among the waiting that were read.</remarks>
    public Task<DateTimeOffset?>? EndOfLast(string chatKey)
    {
        lock (_lock) return _lastOfChat.GetValueOrDefault(chatKey)?.After.Task;
    }

    /// <summary>Takes it in hand, behind what is under way to the same person.</summary>
    public void Add(Shipment shipment)
    {
        lock (_lock)
        {
            _shipments.Add(KeyOf(shipment), shipment);
            if (_lastOfChat.TryGetValue(shipment.ChatKey, out Shipment? before))
            {
                shipment.Before = before.After.Task;
                before.Next = shipment;
            }

            _lastOfChat[shipment.ChatKey] = shipment;
        }
    }

    /// <summary>Hands what stands behind a message over to it, up to the first that does not
    /// join. None of them moves before the one in front of it has ended.</summary>
    public void Gather(Shipment carrier, Func<Shipment, bool> joins)
    {
        lock (_lock)
        {
            for (Shipment? next = carrier.Next; next is not null; next = next.Next)
            {
                if (next.Begun || !joins(next)) return;
                next.Carrier = carrier;
                carrier.Carried.Add(next);
            }
        }
    }

    /// <summary>Lets the next one to the same person go on.</summary>
    /// <param name="putOffTo">When this one is tried again, if it was put off.</param>
    /// <param name="forget">False: its outcome could not be recorded, so it must be remembered
    /// that it was sent.</param>
    public void Finish(Shipment shipment, DateTimeOffset? putOffTo, bool forget)
    {
        lock (_lock)
        {
            if (forget) _shipments.Remove(KeyOf(shipment));
            if (_lastOfChat.TryGetValue(shipment.ChatKey, out Shipment? last)
                && ReferenceEquals(last, shipment))
                _lastOfChat.Remove(shipment.ChatKey);
        }

        shipment.After.TrySetResult(putOffTo);
        shipment.Acknowledge();
    }

    private static (BusinessId, MessageId, int) KeyOf(Shipment shipment) =>
        (shipment.Business, shipment.Message.Message, shipment.Attempt);
}
