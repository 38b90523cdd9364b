using System.Net;
using System.Net.Http.Headers;

namespace ConverseErp.Outbound.Channels;

/// <summary>A request body that knows whether any of it has left: before that, a failure is a
/// definite "not sent".</summary>
internal sealed class SentBytes : HttpContent
{
    private readonly ReadOnlyMemory<byte>[] _parts;

    public SentBytes(string contentType, params ReadOnlyMemory<byte>[] parts)
    {
        _parts = parts;
        Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
    }

    public bool Started { get; private set; }

    protected override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started = true;
        foreach (ReadOnlyMemory<byte> part in _parts)
            await stream.WriteAsync(part, cancellationToken);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        foreach (ReadOnlyMemory<byte> part in _parts) length += part.Length;
        return true;
    }
}
