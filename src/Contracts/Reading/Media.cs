namespace ConverseErp.Contracts;

/// <summary>How far a file that came with a message has got.</summary>
public enum MediaState
{
    /// <summary>Not fetched yet; asking again in a second makes sense.</summary>
    Awaited,

    Fetched,

    /// <summary>Given up; the person has to send it again.</summary>
    Failed,
}

/// <summary>A file that came with a message.</summary>
/// <param name="Blob">Its key in the blobs, once fetched.</param>
/// <param name="Code">Why it failed; permanent, kebab-case.</param>
public sealed record ReceivedMedia(
    MediaState State, string? Blob, string? Mime, long SizeBytes, string? Code)
{
    public static readonly ReceivedMedia Awaited = new(MediaState.Awaited, null, null, 0, null);
}

/// <summary>Files that came with messages, for whoever reads them.</summary>
public interface IReceivedMedia
{
    /// <summary>The file of a message of this shop. What came to a shared number, before its
    /// shop was known, becomes the shop's by this question.</summary>
    /// <param name="mediaId">The provider's id, from <see cref="MediaReference.Id"/>.</param>
    Task<ReceivedMedia> FindAsync(
        BusinessId business, string provider, string phoneNumberId, string mediaId,
        CancellationToken cancel);
}
