namespace ConverseErp.Contracts;

/// <summary>A message between services, made only with a key, so that it cannot go astray.
/// </summary>
/// <param name="Id">Stable: a repeat of the same message has the same id.</param>
/// <param name="Type">The message's permanent name, such as <c>orders.place-order.v1</c>.</param>
/// <param name="To">Service and priority.</param>
/// <param name="Business">The shop; all zeros before it is known.</param>
/// <param name="Key">What chooses the lane.</param>
/// <param name="FromProvider">The id comes from a provider: remembered 8 days across shops.
/// </param>
/// <param name="Body">UTF-8 JSON.</param>
public sealed record Envelope(
    MessageId Id,
    string Type,
    LaneAddress To,
    BusinessId Business,
    PartitionKey Key,
    bool FromProvider,
    ReadOnlyMemory<byte> Body);

/// <summary>A message that travels in a lane: its permanent name and its address.</summary>
public interface ILaneMessage
{
    static abstract string Name { get; }

    static abstract LaneAddress Address { get; }
}
