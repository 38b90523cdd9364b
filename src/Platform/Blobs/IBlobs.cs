namespace ConverseErp.Platform.Blobs;

/// <summary>Files by key: bills, media. Keys are ours, never a person's text.</summary>
public interface IBlobs
{
    /// <summary>Stores or replaces a file; readers see the old one or the new one whole.
    /// </summary>
    /// <param name="key">Lower-case path such as <c>bills/…/….pdf</c>; at most 200 characters
    /// of a–z, 0–9, '-', '_', '.', '/'.</param>
    /// <exception cref="ArgumentException">The key is not of that form.</exception>
    Task PutAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel);

    /// <summary>The same from a stream, for what is too large for memory. When the stream
    /// throws, nothing is stored.</summary>
    async Task PutAsync(string key, Stream content, CancellationToken cancel)
    {
        using MemoryStream whole = new();
        await content.CopyToAsync(whole, cancel);
        await PutAsync(key, whole.GetBuffer().AsMemory(0, (int)whole.Length), cancel);
    }

    /// <summary>The file, or null when there is none.</summary>
    Task<byte[]?> GetAsync(string key, CancellationToken cancel);
}
