using System.Collections.Concurrent;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Blobs;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Media;

/// <summary>A document at the provider.</summary>
/// <param name="Missing">The blob is gone: there is nothing to upload.</param>
internal sealed record UploadedDocument(string? MediaId, SendOutcome? Refusal, bool Missing);

/// <summary>One upload per document and number: those who need it together wait for the same
/// one, those who come later find its id.</summary>
internal sealed class MediaUploads(
    IBlobs blobs, TimeProvider clock, ILogger<MediaUploads> log)
{
    /// <summary>Ids live 30 days at the provider; one day less is on the safe side.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(29);

    private const int KnownMax = 20_000;
    private static readonly TimeSpan KnownFor = TimeSpan.FromHours(6);
    private readonly ConcurrentDictionary<Key, Known> _known = new();
    private readonly ConcurrentDictionary<Key, Lazy<Task<UploadedDocument>>> _underWay = new();

    /// <summary>The id if this process knows it.</summary>
    public string? Find(string phoneNumberId, string blob) =>
        _known.TryGetValue(new Key(phoneNumberId, blob), out Known known)
        && known.At + KnownFor > clock.GetUtcNow()
            ? known.MediaId
            : null;

    /// <summary>Remembers an id that was read from the database.</summary>
    public void Learn(string phoneNumberId, string blob, string mediaId)
    {
        if (_known.Count >= KnownMax) Shrink();
        _known[new Key(phoneNumberId, blob)] = new Known(mediaId, clock.GetUtcNow());
    }

    /// <summary>The provider did not accept the id.</summary>
    public void Forget(string phoneNumberId, string blob) =>
        _known.TryRemove(new Key(phoneNumberId, blob), out _);

    /// <summary>The id, after an upload if need be. Never throws.</summary>
    public async Task<UploadedDocument> GetAsync(
        IChannel channel, string phoneNumberId, Enclosure file)
    {
        Key key = new(phoneNumberId, file.Blob);
        if (Find(phoneNumberId, file.Blob) is { } known)
            return new UploadedDocument(known, null, Missing: false);
        Lazy<Task<UploadedDocument>> upload = _underWay.GetOrAdd(
            key, k => new Lazy<Task<UploadedDocument>>(() => UploadAsync(channel, k, file)));
        return await upload.Value;
    }

    private async Task<UploadedDocument> UploadAsync(
        IChannel channel, Key key, Enclosure enclosure)
    {
        try
        {
            byte[]? file = await blobs.GetAsync(key.Blob, CancellationToken.None);
            if (file is null) return new UploadedDocument(null, null, Missing: true);
            UploadOutcome outcome = await channel.UploadAsync(
                key.Number, enclosure.FileName, enclosure.Mime, file);
            if (outcome.MediaId is { } mediaId)
            {
                Learn(key.Number, key.Blob, mediaId);
                return new UploadedDocument(mediaId, null, Missing: false);
            }

            OutboundLog.UploadFailed(log, key.Number, Why(outcome.Refusal));
            return new UploadedDocument(null, outcome.Refusal, Missing: false);
        }
        catch (Exception error)
        {
            // The blobs are away: the message waits like after any other failed upload.
            OutboundLog.UploadFailed(log, key.Number, error.Message);
            return new UploadedDocument(
                null, new SendOutcome.NotSent(OutboundReasons.Internal), Missing: false);
        }
        finally
        {
            _underWay.TryRemove(key, out _);
        }
    }

    private static string Why(SendOutcome? refusal) => refusal switch
    {
        SendOutcome.Refused refused => refused.Reason,
        SendOutcome.NotSent notSent => notSent.Reason,
        _ => OutboundReasons.Interrupted,
    };

    private void Shrink()
    {
        foreach ((Key key, _) in _known.OrderBy(k => k.Value.At).Take(KnownMax / 2))
            _known.TryRemove(key, out _);
    }

    private readonly record struct Key(string Number, string Blob);

    private readonly record struct Known(string MediaId, DateTimeOffset At);
}
