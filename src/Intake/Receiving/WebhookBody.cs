using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Intake.Receiving;

/// <summary>The bytes of a webhook exactly as they came, in a pooled buffer.</summary>
internal sealed class WebhookBody : IDisposable
{
    private const int FirstBytes = 4 * 1024;
    private byte[] _buffer;

    private WebhookBody(byte[] buffer) => _buffer = buffer;

    public int Length { get; private set; }

    public Memory<byte> Bytes => _buffer.AsMemory(0, Length);

    /// <summary>Reads to the end, whether or not the length was announced.</summary>
    /// <returns>Null when there are more than <paramref name="bytesMax"/>.</returns>
    /// <exception cref="IOException">The sender went away or did not speak HTTP.</exception>
    public static async ValueTask<WebhookBody?> ReadAsync(
        HttpRequest request, int bytesMax, CancellationToken cancel)
    {
        if (request.ContentLength > bytesMax) return null;
        // One byte more than announced, so that the end is seen without growing.
        int expected = (int)Math.Min(request.ContentLength ?? FirstBytes, bytesMax) + 1;
        WebhookBody body = new(ArrayPool<byte>.Shared.Rent(expected));
        try
        {
            while (true)
            {
                if (body.Length == body._buffer.Length) body.Grow();
                int read = await request.Body.ReadAsync(
                    body._buffer.AsMemory(body.Length), cancel);
                if (read == 0) return body;
                body.Length += read;
                if (body.Length > bytesMax)
                {
                    body.Dispose();
                    return null;
                }
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        byte[] buffer = Interlocked.Exchange(ref _buffer, []);
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        Bytes.Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
