using ConverseErp.Contracts;

namespace ConverseErp.Intake.Receiving;

/// <summary>Ids that are safe on their queues already: a redelivery of one needs no second
/// publish. Forgetting one costs a publish; the receivers' inbox decides.</summary>
internal sealed class RecentIds(int idsMax)
{
    private readonly Lock _lock = new();
    private readonly int _half = Math.Max(1, idsMax / 2);
    private HashSet<Guid> _young = [];
    private HashSet<Guid> _old = [];

    public bool Contains(MessageId id)
    {
        lock (_lock) return _young.Contains(id.Value) || _old.Contains(id.Value);
    }

    /// <summary>Only after the broker has confirmed them.</summary>
    public void Add(IReadOnlyList<Envelope> confirmed)
    {
        lock (_lock)
        {
            foreach (Envelope envelope in confirmed)
            {
                if (_young.Count >= _half)
                {
                    (_old, _young) = (_young, _old);
                    _young.Clear();
                }

                _young.Add(envelope.Id.Value);
            }
        }
    }
}
