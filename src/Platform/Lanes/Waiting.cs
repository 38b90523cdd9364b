using System.Threading.Channels;

namespace ConverseErp.Platform.Lanes;

/// <summary>Deliveries that wait to be worked on: a chat has one in work at a time, and waits
/// for the answer to its command.</summary>
internal sealed class Waiting(LaneHandler handler, LaneOptions options, TimeProvider clock)
{
    private readonly LinkedList<Delivery> _list = new();

    public int Count => _list.Count;

    public void TakeIn(ChannelReader<Delivery> arrived)
    {
        while (arrived.TryRead(out Delivery? delivery)) _list.AddLast(delivery);
    }

    /// <summary>What may be worked on now, in order, at most <paramref name="max"/>.</summary>
    public List<Delivery> Next(int max)
    {
        List<Delivery> batch = [];
        HashSet<string> busy = new(StringComparer.Ordinal);
        DateTimeOffset now = clock.GetUtcNow();
        LinkedListNode<Delivery>? node = _list.First;
        while (node is not null && batch.Count < max)
        {
            LinkedListNode<Delivery>? next = node.Next;
            Delivery delivery = node.Value;
            string? turn = handler.TurnKey(delivery);
            bool free = turn is null || (!busy.Contains(turn) && !StillHeld(delivery, now));
            if (turn is not null) busy.Add(turn);
            if (free)
            {
                batch.Add(delivery);
                _list.Remove(node);
            }

            node = next;
        }

        return batch;
    }

    /// <summary>When to look again without anything arriving.</summary>
    public TimeSpan LookAgainIn =>
        _list.Count == 0 ? TimeSpan.FromSeconds(1) : TimeSpan.FromMilliseconds(50);

    private bool StillHeld(Delivery delivery, DateTimeOffset now)
    {
        if (!handler.MustWait(delivery)) return false;
        delivery.HeldUntil ??= now.AddMilliseconds(options.HoldMs);
        return now < delivery.HeldUntil;
    }
}
