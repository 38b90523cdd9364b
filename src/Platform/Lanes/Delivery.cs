using ConverseErp.Contracts;

namespace ConverseErp.Platform.Lanes;

/// <summary>One received message and what is needed to acknowledge it.</summary>
public sealed class Delivery
{
    private readonly Action<Delivery> _acknowledge;
    private object? _message;
    private int _acknowledged;

    internal Delivery(
        Envelope envelope, int lane, Carried carried, Action<Delivery> acknowledge)
    {
        Envelope = envelope;
        Lane = lane;
        Carried = carried;
        _acknowledge = acknowledge;
    }

    /// <summary>One that came by itself.</summary>
    internal static Delivery Alone(Envelope envelope, Action<Delivery>? acknowledge = null) =>
        new(envelope, 0, new Carried(0, 1), acknowledge ?? (static _ => { }));

    public Envelope Envelope { get; }

    public int Lane { get; }

    public BusinessId Business => Envelope.Business;

    public MessageId Id => Envelope.Id;

    internal Carried Carried { get; }

    /// <summary>A held message is let go at this instant at the latest.</summary>
    internal DateTimeOffset? HeldUntil { get; set; }

    /// <summary>The message, read once.</summary>
    public T Message<T>() where T : class, ILaneMessage =>
        (T)(_message ??= Envelopes.Unpack<T>(Envelope));

    /// <summary>The message, if somebody has read it.</summary>
    internal object? Read => _message;

    /// <summary>Tells the broker that the effect is safe. Only for handlers that acknowledge
    /// by themselves; thread-safe.</summary>
    public void Acknowledge()
    {
        if (Interlocked.Exchange(ref _acknowledged, 1) == 0) _acknowledge(this);
    }

    /// <summary>Its effect is safe and it has been acknowledged.</summary>
    internal bool Done { get; set; }
}

/// <summary>One message of the broker, which may carry several of ours.</summary>
internal sealed class Carried(ulong tag, int messages)
{
    private int _left = messages;

    public ulong Tag => tag;

    /// <returns>True with the last of its messages: the broker can be told.</returns>
    public bool Finish() => Interlocked.Decrement(ref _left) == 0;
}
