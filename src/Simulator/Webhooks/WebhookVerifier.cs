using System.Globalization;
using System.Security.Cryptography;

namespace ConverseErp.Simulator.Webhooks;

/// <summary>The handshake Meta makes when a callback address is entered.</summary>
internal sealed class WebhookVerifier(IHttpClientFactory clients, WebhookAddress address)
{
    /// <returns>Whether the product echoed the challenge, and a sentence for people.</returns>
    public async Task<(bool Verified, string Explanation)> VerifyAsync(
        CancellationToken cancellation)
    {
        WebhookTarget target = address.Current;
        if (target.Url is null) return (false, "No webhook address is set.");
        string challenge = RandomNumberGenerator.GetInt32(100_000_000, int.MaxValue)
            .ToString(CultureInfo.InvariantCulture);
        string query = $"hub.mode=subscribe&hub.challenge={challenge}"
            + $"&hub.verify_token={Uri.EscapeDataString(target.VerifyToken)}";
        char joint = target.Url.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        try
        {
            using HttpClient client = clients.CreateClient(WebhookPost.ClientName);
            using CancellationTokenSource timeout =
                CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            timeout.CancelAfter(TimeSpan.FromSeconds(10));
            using HttpResponseMessage response = await client.GetAsync(
                target.Url + joint + query, timeout.Token);
            string body = await response.Content.ReadAsStringAsync(timeout.Token);
            if ((int)response.StatusCode != 200)
                return (false, $"The product answered {(int)response.StatusCode}.");
            return body.Trim() == challenge
                ? (true, "The product echoed the challenge.")
                : (false, "The product answered 200, but did not echo the challenge.");
        }
        catch (Exception error) when (error is HttpRequestException or OperationCanceledException)
        {
            return (false, "The product did not answer: " + error.GetType().Name);
        }
    }
}
