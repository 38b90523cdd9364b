using System.Collections.Concurrent;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Meta;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Simulator.Media;

/// <summary>Fetches media that is sent by link, as Meta does, and keeps it ten minutes.
/// </summary>
internal sealed class LinkFetcher(
    IHttpClientFactory clients,
    MediaStore media,
    ChatLog chats,
    Counters counters,
    TimeProvider time,
    ILogger<LinkFetcher> log) : IDisposable
{
    public const string ClientName = "simulator-links";
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(15);
    private const int CachedMax = 10_000;
    private readonly ConcurrentDictionary<string, (MediaItem Item, DateTimeOffset Until)>
        _cache = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _running = new(16, 16);

    /// <summary>Starts a fetch; the message lives on, or fails, when it ends.</summary>
    public void Fetch(string link, ChatMessage message, StatusSchedule statuses) =>
        _ = FetchAsync(link, message, statuses);

    public void Dispose() => _running.Dispose();

    private async Task FetchAsync(string link, ChatMessage message, StatusSchedule statuses)
    {
        (MediaItem? item, string? problem) = await TryFetchAsync(link);
        if (item is null)
        {
            SimulatorLog.LinkNotFetched(log, problem!);
            counters.Add("linksFailed");
            statuses.LinkFailed(message, problem!);
            return;
        }

        chats.Change(message, () => message.FetchedMediaId = item.Id);
        statuses.Start(message);
    }

    private async Task<(MediaItem? Item, string? Problem)> TryFetchAsync(string link)
    {
        if (_cache.TryGetValue(link, out (MediaItem Item, DateTimeOffset Until) cached)
            && cached.Until > time.GetUtcNow())
            return (cached.Item, null);

        await _running.WaitAsync();
        try
        {
            using CancellationTokenSource timeout = new(Timeout, time);
            using HttpClient client = clients.CreateClient(ClientName);
            client.DefaultRequestHeaders.Add("User-Agent", "facebookexternalhit/1.1");
            client.MaxResponseContentBufferSize = 100 << 20;
            using HttpResponseMessage response = await client.GetAsync(link, timeout.Token);
            if (!response.IsSuccessStatusCode)
                return (null, "Downloading media from weblink failed with http code "
                    + $"{(int)response.StatusCode}, status message {response.ReasonPhrase}");
            string mimeType = response.Content.Headers.ContentType?.ToString()
                ?? "application/octet-stream";
            byte[] bytes = await response.Content.ReadAsByteArrayAsync(timeout.Token);
            long max = MediaStore.SizeMax(mimeType);
            if (max == 0) return (null, $"Unsupported mime type {mimeType}");
            if (bytes.LongLength > max) return (null, "Media file size too big");
            MediaItem item = media.Add(bytes, mimeType, null);
            if (_cache.Count >= CachedMax) _cache.Clear();
            _cache[link] = (item, time.GetUtcNow() + Kept);
            counters.Add("linksFetched");
            return (item, null);
        }
        catch (Exception error) when (
            error is HttpRequestException or OperationCanceledException
                or InvalidOperationException or IOException)
        {
            return (null, "Downloading media from weblink failed: " + error.GetType().Name);
        }
        finally
        {
            _running.Release();
        }
    }
}
