using System.Net.Http.Headers;
using System.Text.Json;
using ConverseErp.Platform.Blobs;

namespace ConverseErp.Intake.Media;

/// <summary>Fetches one file from the Cloud API into the blobs: ask where it is, then get it,
/// both with the account's key and a User-Agent.</summary>
internal sealed class MetaMedia(
    IHttpClientFactory clients, MediaAccounts accounts, MediaOptions options, IBlobs blobs)
{
    public const string ClientName = "intake-media";

    private const int AnswerBytesMax = 64 * 1024;

    /// <summary>One try; never throws for what the provider does.</summary>
    /// <exception cref="OperationCanceledException">The process stops.</exception>
    public async Task<FetchOutcome> FetchAsync(FetchMedia file, CancellationToken cancel)
    {
        if (accounts.Of(file) is not { } account)
            return new FetchOutcome.Later("media-not-configured");
        Uri about = new(account.Root, Uri.EscapeDataString(file.MediaId));
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(TimeSpan.FromSeconds(options.FetchWithinSeconds));
        try
        {
            using HttpClient client = clients.CreateClient(ClientName);
            (MetaMediaAnswer? answer, FetchOutcome? refused) =
                await AskAsync(client, account, about, limit.Token);
            if (answer is null) return refused!;
            Uri from = account.AddressOf(answer.Url);
            if (!MayCarryKey(account, from))
                return new FetchOutcome.Failed("media-host-refused");
            if (answer.SizeBytes > options.BytesMaxOf(file.Kind))
                return new FetchOutcome.Failed("media-too-large");
            return await DownloadAsync(client, account, from, answer, file, limit.Token);
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

    private static async Task<(MetaMediaAnswer? Answer, FetchOutcome? Refused)> AskAsync(
        HttpClient client, MediaAccount account, Uri about, CancellationToken cancel)
    {
        using HttpRequestMessage request = Authorized(account, about);
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
        HttpClient client, MediaAccount account, Uri from, MetaMediaAnswer answer,
        FetchMedia file, CancellationToken cancel)
    {
        using HttpRequestMessage request = Authorized(account, from);
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

    private static HttpRequestMessage Authorized(MediaAccount account, Uri url)
    {
        HttpRequestMessage request = new(HttpMethod.Get, url);
        account.Sign(request.Headers);
        // Without one Meta answers 403, and .NET sends none by itself.
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("ConverseErp", "1"));
        return request;
    }

    // The key opens the whole account: it goes to Meta's hosts over TLS, or to the host that the
    // installation itself named.
    private bool MayCarryKey(MediaAccount account, Uri url)
    {
        if (url.Host.Equals(account.Root.Host, StringComparison.OrdinalIgnoreCase))
            return url.Scheme == Uri.UriSchemeHttps || url.Scheme == account.Root.Scheme;
        return account.IsMetas && url.Scheme == Uri.UriSchemeHttps && options.LinkHosts.Any(host =>
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
