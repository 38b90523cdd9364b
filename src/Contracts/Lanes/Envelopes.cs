using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ConverseErp.Contracts;

/// <summary>Packs messages into envelopes and back.</summary>
public static class Envelopes
{
    /// <summary>A message to the lane of its shop.</summary>
    public static Envelope Pack<T>(MessageId id, BusinessId business, T message)
        where T : ILaneMessage =>
        Pack(id, business, PartitionKey.Of(business), message, fromProvider: false);

    /// <summary>A message to the lane of a finer or foreign key.</summary>
    public static Envelope Pack<T>(
        MessageId id, BusinessId business, PartitionKey key, T message, bool fromProvider)
        where T : ILaneMessage =>
        new(id, T.Name, T.Address, business, key, fromProvider,
            JsonSerializer.SerializeToUtf8Bytes(message, TypeInfo<T>()));

    /// <exception cref="JsonException">The body is not such a message.</exception>
    public static T Unpack<T>(Envelope envelope) where T : ILaneMessage =>
        JsonSerializer.Deserialize(envelope.Body.Span, TypeInfo<T>())
        ?? throw new JsonException($"{envelope.Type} {envelope.Id} has no content.");

    private static JsonTypeInfo<T> TypeInfo<T>() =>
        (JsonTypeInfo<T>)(ContractsJson.Default.GetTypeInfo(typeof(T))
        ?? throw new InvalidOperationException($"{typeof(T).Name} is not in ContractsJson."));
}
