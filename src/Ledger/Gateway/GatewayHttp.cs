using System.Net;
using System.Net.Http.Headers;

namespace ConverseErp.Ledger.Gateway;

/// <summary>One request to a service that moves money. What may be tried again is an exception,
/// what may not is an answer.</summary>
internal static class GatewayHttp
{
    private const int AnswerBytesMax = 256 * 1024;

    /// <param name="client">As it is configured for the service.</param>
    /// <param name="request">With its authorisation; its body is <paramref name="json"/>.</param>
    /// <param name="json">Null: none.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The answer; cut off at 256 KiB.</returns>
    /// <exception cref="HttpRequestException">The service is in trouble, or will not have our
    /// keys: nothing was said of this payment.</exception>
    public static async Task<(HttpStatusCode Status, ReadOnlyMemory<byte> Said)> AskAsync(
        HttpClient client, HttpRequestMessage request, byte[]? json, CancellationToken cancel)
    {
        if (json is not null)
        {
            request.Content = new ByteArrayContent(json);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        using HttpResponseMessage response = await client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, cancel);
        if (response.StatusCode is >= HttpStatusCode.InternalServerError
            or HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout
            or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            throw new HttpRequestException($"HTTP {(int)response.StatusCode}");
        await using Stream stream = await response.Content.ReadAsStreamAsync(cancel);
        byte[] bytes = new byte[AnswerBytesMax];
        int length = await stream.ReadAtLeastAsync(
            bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return (response.StatusCode, bytes.AsMemory(0, length));
    }
}
