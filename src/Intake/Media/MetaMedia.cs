using System.Net.Http.Headers;
using System.Text.Json;
using ConverseErp.Platform.Blobs;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Intake.Media;

/// <summary>Fetches one file from the Cloud API into the blobs: ask where it is, then get it,
/// both with the token and a User-Agent.</summary>
internal sealed class MetaMedia(
    IHttpClientFactory clients, MetaOptions meta, MediaOptions options, IBlobs blobs)
{
    public const string ClientName = "intake-media";

    private const int AnswerBytesMax = 64 * 1024;
    private readonly Uri? _root = meta.GraphRoot();

    /// <summary>One try; never throws for what the provider does.</summary>
    /// <exception cref="OperationCanceledException">The process stops.</exception>
    public async Task<FetchOutcome> FetchAsync(FetchMedia file, CancellationToken cancel)
    {
        if (_root is null) return new FetchOutcome.Later("media-not-configured");
        Uri about = new(_root, Uri.EscapeDataString(file.MediaId));
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(options.FetchWithinSeconds));
        try
        {
            using HttpClient client = clients.CreateClient(ClientName);
            (MetaMediaAnswer? answer, FetchOutcome? refused) =
                await AskAsync(client, about, limit.Token);
            if (answer is null) return refused!;
            if (!MayCarryToken(answer.Url)) return new FetchOutcome.Failed("media-host-refused");
            if (answer.SizeBytes > options.BytesMaxOf(file.Kind))
                return new FetchOutcome.Failed("media-too-large");
            return await DownloadAsync(client, answer, file, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new FetchOutcome.Later("media-timeout");
        }
        catch (DownloadRefusedException refused)
        {
            return refused.Code == "media-too-large"
                ? new FetchOutcome.Failed(refused.Code)
                : new FetchOutcome.Later(refused.Code, TriesMax: 4);
        }
        catch (Exception error) when (error is HttpRequestException or HttpIOException)
        {
            return new FetchOutcome.Later("media-unreachable");
        }
    }

    private async Task<(MetaMediaAnswer? Answer, FetchOutcome? Refused)> AskAsync(
        HttpClient client, Uri about, CancellationToken cancel)
    {
        using HttpRequestMessage request = Authorized(about);
        using HttpResponseMessage response = await client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, cancel);
        using JsonDocument? body = await ReadAsync(response.Content, cancel);
        if (!response.IsSuccessStatusCode)
            return (null, MetaMediaAnswer.Refused(response.StatusCode, body?.RootElement));
        return body is not null && MetaMediaAnswer.Read(body.RootElement) is { } answer
            ? (answer, null)
            : (null, new FetchOutcome.Later("media-answer-odd", TriesMax: 4));
    }

    private async Task<FetchOutcome> DownloadAsync(
        HttpClient client, MetaMediaAnswer answer, FetchMedia file, CancellationToken cancel)
    {
        using HttpRequestMessage request = Authorized(answer.Url);
        using HttpResponseMessage response = await client.SendAsync(
            request, HttpCompletionOption.ResponseHeadersRead, cancel);
        // A link that has run out says 404; the next try gets a new one.
        if (!response.IsSuccessStatusCode)
            return MetaMediaAnswer.Refused(response.StatusCode, null);
        await using Stream bytes = await response.Content.ReadAsStreamAsync(cancel);
        await using CheckedStream whole = new(
            bytes, options.BytesMaxOf(file.Kind), answer.SizeBytes, answer.Sha256);
        await blobs.PutAsync(file.Blob, whole, cancel);
        return new FetchOutcome.Fetched(answer.Mime ?? file.Mime, whole.Size, whole.Sha256);
    }

    private HttpRequestMessage Authorized(Uri url)
    {
        HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", meta.AccessToken);
        // Without one Meta answers 403, and .NET sends none by itself.
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("ConverseErp", "1"));
        return request;
    }

    // The token opens the whole account: it goes to Meta's hosts over TLS, or to the host that
    // the installation itself named.
    private bool MayCarryToken(Uri url)
    {
        if (url.Host.Equals(_root!.Host, StringComparison.OrdinalIgnoreCase))
            return url.Scheme == Uri.UriSchemeHttps || url.Scheme == _root.Scheme;
        return url.Scheme == Uri.UriSchemeHttps && options.LinkHosts.Any(host =>
            url.Host.Equals(host, StringComparison.OrdinalIgnoreCase)
            || url.Host.EndsWith("." + host, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<JsonDocument?> ReadAsync(
        HttpContent content, CancellationToken cancel)
    {
        await using Stream stream = await content.ReadAsStreamAsync(cancel);
        byte[] bytes = new byte[AnswerBytesMax];
        int length = await stream.ReadAtLeastAsync(
            bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        try
        {
            return JsonDocument.Parse(bytes.AsMemory(0, length));
        }
        catch (JsonException)
        {
            // A proxy's page, or too much: the status says enough.
            return null;
        }
    }
}
