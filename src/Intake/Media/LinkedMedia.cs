using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ConverseErp.Intake.Gupshup;
using ConverseErp.Intake.Twilio;
using ConverseErp.Platform.Blobs;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Intake.Media;

/// <summary>Fetches one file from the address that came with its message, from hosts of that
/// provider alone.</summary>
internal sealed class LinkedMedia(IHttpClientFactory clients, TwilioOptions twilio,
    GupshupOptions gupshup, MediaOptions options, IBlobs blobs)
{
    // Twilio leads on to where its files lie; our token does not go there.
    private static readonly string[] TwilioFiles = ["twiliocdn.com", "amazonaws.com"];

    /// <summary>One try; never throws for what the provider does.</summary>
    /// <exception cref="OperationCanceledException">The process stops.</exception>
    public async Task<FetchOutcome> FetchAsync(FetchMedia file, CancellationToken cancel)
    {
        if (!Uri.TryCreate(file.Url, UriKind.Absolute, out Uri? url) || !IsTheirs(file, url))
            return new FetchOutcome.Failed("media-host-refused");
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(options.FetchWithinSeconds));
        try
        {
            using HttpClient client = clients.CreateClient(MetaMedia.ClientName);
            using HttpResponseMessage first = await AskAsync(client, file, url, limit.Token);
            if (first.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.MovedPermanently
                or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
                return await KeepAsync(first, file, limit.Token);
            Uri? next = first.Headers.Location is { } to ? new Uri(url, to) : null;
            if (next is null || file.Provider != TwilioUpdates.Provider
                || !(IsTheirs(file, next) || IsOf(next, TwilioFiles)))
                return new FetchOutcome.Failed("media-host-refused");
            using HttpRequestMessage bare = new(HttpMethod.Get, next);
            using HttpResponseMessage second = await client.SendAsync(
                bare, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return await KeepAsync(second, file, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new FetchOutcome.Later("media-timeout");
        }
        catch (DownloadRefusedException refused)
        {
            return new FetchOutcome.Failed(refused.Code);
        }
        catch (Exception error) when (error is HttpRequestException or HttpIOException)
        {
            return new FetchOutcome.Later("media-unreachable");
        }
    }

    private async Task<HttpResponseMessage> AskAsync(
        HttpClient client, FetchMedia file, Uri url, CancellationToken cancel)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("ConverseErp", "1"));
        if (file.Provider == TwilioUpdates.Provider)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes(
                    twilio.AccountSid + ":" + twilio.AuthToken)));
        }

        return await client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, cancel);
    }

    private async Task<FetchOutcome> KeepAsync(
        HttpResponseMessage response, FetchMedia file, CancellationToken cancel)
    {
        if (!response.IsSuccessStatusCode)
            return MetaMediaAnswer.Refused(response.StatusCode, null);
        int max = options.BytesMaxOf(file.Kind);
        if (response.Content.Headers.ContentLength > max)
            return new FetchOutcome.Failed("media-too-large");
        await using Stream bytes = await response.Content.ReadAsStreamAsync(cancel);
        await using CheckedStream whole = new(
            bytes, max, response.Content.Headers.ContentLength, null);
        await blobs.PutAsync(file.Blob, whole, cancel);
        string? mime = file.Mime ?? response.Content.Headers.ContentType?.MediaType;
        return new FetchOutcome.Fetched(mime, whole.Size, whole.Sha256);
    }

    // The host that the installation itself named, or the provider's own over TLS.
    private bool IsTheirs(FetchMedia file, Uri url)
    {
        (string baseUrl, string host) = file.Provider switch
        {
            TwilioUpdates.Provider => (twilio.BaseUrl, "twilio.com"),
            GupshupUpdates.Provider => (gupshup.BaseUrl, "gupshup.io"),
            _ => ("", ""),
        };
        if (host.Length == 0) return false;
        bool named = Uri.TryCreate(baseUrl, UriKind.Absolute, out Uri? own)
            && own.Host.Equals(url.Host, StringComparison.OrdinalIgnoreCase)
            && own.Port == url.Port && own.Scheme == url.Scheme;
        return named || IsOf(url, [host]);
    }

    private static bool IsOf(Uri url, string[] hosts) =>
        url.Scheme == Uri.UriSchemeHttps && hosts.Any(host =>
            url.Host.Equals(host, StringComparison.OrdinalIgnoreCase)
            || url.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
}
