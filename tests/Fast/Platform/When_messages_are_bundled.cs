using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using RabbitMQ.Client;

namespace ConverseErp.Tests.Fast.Platform;

public sealed class When_messages_are_bundled
{
    private static readonly LaneAddress Queue = new("orders", 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void They_come_out_as_they_went_in(int count)
    {
        Envelope[] before = [.. Enumerable.Range(0, count).Select(Some)];

        (BasicProperties properties, ReadOnlyMemory<byte> body) = EnvelopeWire.Write(before);
        IReadOnlyList<Envelope> after = EnvelopeWire.Read(Queue, OverTheWire(properties), body);

        Assert.True(properties.Persistent);
        Assert.Equal(
            before.Select(e => e with { Body = default }),
            after.Select(e => e with { Body = default }));
        Assert.Equal(before.Select(e => e.Body.ToArray()), after.Select(e => e.Body.ToArray()));
    }

    [Fact]
    public void A_damaged_bundle_is_unreadable_and_nothing_worse()
    {
        (BasicProperties properties, ReadOnlyMemory<byte> body) =
            EnvelopeWire.Write([.. Enumerable.Range(0, 3).Select(Some)]);
        Random random = new(7);
        int refused = 0;

        for (int i = 0; i < 5_000; i++)
        {
            byte[] damaged = body[..random.Next(body.Length + 1)].ToArray();
            for (int j = random.Next(4); j > 0 && damaged.Length > 0; j--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            try
            {
                EnvelopeWire.Read(Queue, properties, damaged);
            }
            catch (FormatException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 4_000, 5_000);
    }

    private static Envelope Some(int i) => new(
        new MessageId(Guid.CreateVersion7()), "type." + i, Queue,
        new BusinessId(Guid.CreateVersion7()), new PartitionKey("ग्राहक:" + i), i % 2 == 0,
        new byte[i * 100]);

    // The client hands texts in headers over as bytes.
    private static BasicProperties OverTheWire(BasicProperties sent) => new(sent)
    {
        Headers = sent.Headers?.ToDictionary(
            h => h.Key,
            h => h.Value is string text ? System.Text.Encoding.UTF8.GetBytes(text) : h.Value),
    };
}
