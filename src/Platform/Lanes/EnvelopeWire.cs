using System.Text;
using ConverseErp.Contracts;
using RabbitMQ.Client;

namespace ConverseErp.Platform.Lanes;

/// <summary>Envelopes as messages of the broker: one as it is, its marks in the properties;
/// several of one queue as a bundle.</summary>
internal static class EnvelopeWire
{
    public const string Bundle = "bundle";

    private const string Json = "application/json";

    /// <summary>As one message of the broker; all go to the same queue.</summary>
    public static (BasicProperties Properties, ReadOnlyMemory<byte> Body) Write(
        IReadOnlyList<Envelope> envelopes)
    {
        if (envelopes.Count == 1) return (Marks(envelopes[0]), envelopes[0].Body);
        using MemoryStream body = new();
        using (BinaryWriter writer = new(body, Encoding.UTF8, leaveOpen: true))
        {
            foreach (Envelope envelope in envelopes) Write(writer, envelope);
        }

        BasicProperties properties = new()
        {
            Persistent = true,
            Type = Bundle,
            ContentType = "application/octet-stream",
        };
        return (properties, body.ToArray());
    }

    /// <exception cref="FormatException">Not a message of ours.</exception>
    public static IReadOnlyList<Envelope> Read(
        LaneAddress address, IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body)
    {
        if (properties.Type != Bundle) return [ReadOne(address, properties, body)];
        List<Envelope> envelopes = [];
        byte[] bytes = body.ToArray();
        using BinaryReader reader = new(new MemoryStream(bytes), Encoding.UTF8);
        try
        {
            while (reader.BaseStream.Position < bytes.Length)
                envelopes.Add(Read(reader, address, bytes));
        }
        catch (Exception error) when (error is IOException or ArgumentException)
        {
            // Let through, an IOException would look like a server that is away, and the lane
            // would wait for it for ever.
            throw new FormatException("The bundle is cut off or damaged.", error);
        }

        return envelopes.Count > 0 ? envelopes : throw new FormatException("An empty bundle.");
    }

    private static BasicProperties Marks(Envelope envelope) => new()
    {
        Persistent = true,
        MessageId = envelope.Id.Value.ToString("N"),
        Type = envelope.Type,
        ContentType = Json,
        Headers = new Dictionary<string, object?>
        {
            ["b"] = envelope.Business.Value.ToString("N"),
            ["k"] = envelope.Key.Value,
            ["p"] = envelope.FromProvider,
        },
    };

    private static Envelope ReadOne(
        LaneAddress address, IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body)
    {
        IDictionary<string, object?> headers = properties.Headers
            ?? throw new FormatException("The message has no headers.");
        return new Envelope(
            new MessageId(Guid.ParseExact(properties.MessageId ?? "", "N")),
            properties.Type ?? throw new FormatException("The message has no type."),
            address,
            new BusinessId(Guid.ParseExact(Text(headers, "b"), "N")),
            new PartitionKey(Text(headers, "k")),
            headers.TryGetValue("p", out object? provider) && provider is true,
            body.ToArray());
    }

    private static string Text(IDictionary<string, object?> headers, string name) =>
        headers.TryGetValue(name, out object? value) && value is byte[] bytes
            ? Encoding.UTF8.GetString(bytes)
            : throw new FormatException($"The message has no header {name}.");

    private static void Write(BinaryWriter writer, Envelope envelope)
    {
        Span<byte> ids = stackalloc byte[32];
        envelope.Id.Value.TryWriteBytes(ids);
        envelope.Business.Value.TryWriteBytes(ids[16..]);
        writer.Write(ids);
        writer.Write(envelope.Type);
        writer.Write(envelope.Key.Value);
        writer.Write(envelope.FromProvider);
        writer.Write(envelope.Body.Length);
        writer.Write(envelope.Body.Span);
    }

    private static Envelope Read(BinaryReader reader, LaneAddress address, byte[] bytes)
    {
        Guid id = new(reader.ReadBytes(16));
        Guid business = new(reader.ReadBytes(16));
        string type = reader.ReadString();
        string key = reader.ReadString();
        bool fromProvider = reader.ReadBoolean();
        int length = reader.ReadInt32();
        int start = (int)reader.BaseStream.Position;
        if (length < 0 || length > bytes.Length - start) throw new EndOfStreamException();
        reader.BaseStream.Position = start + length;
        return new Envelope(
            new MessageId(id), type, address, new BusinessId(business), new PartitionKey(key),
            fromProvider, bytes.AsMemory(start, length));
    }
}
