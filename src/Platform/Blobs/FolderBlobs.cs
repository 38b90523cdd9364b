namespace ConverseErp.Platform.Blobs;

/// <summary>Section <c>Blobs</c>.</summary>
public sealed class BlobOptions
{
    /// <summary>A folder that every role reaches.</summary>
    public string Folder { get; set; } = "";
}

/// <summary>Blobs in a shared folder: written beside, then renamed.</summary>
public sealed class FolderBlobs(BlobOptions options) : IBlobs
{
    public Task PutAsync(string key, ReadOnlyMemory<byte> content, CancellationToken cancel) =>
        PutAsync(key, file => file.WriteAsync(content, cancel).AsTask());

    public Task PutAsync(string key, Stream content, CancellationToken cancel) =>
        PutAsync(key, file => content.CopyToAsync(file, 128 * 1024, cancel));

    private async Task PutAsync(string key, Func<FileStream, Task> write)
    {
        string path = PathOf(key);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string beside = path + "." + Guid.NewGuid().ToString("N")[..8] + ".part";
        try
        {
            await using (FileStream file = new(
                beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
            {
                await write(file);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    public async Task<byte[]?> GetAsync(string key, CancellationToken cancel)
    {
        try
        {
            return await File.ReadAllBytesAsync(PathOf(key), cancel);
        }
        catch (Exception error)
            when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private string PathOf(string key)
    {
        bool wellFormed = key.Length is > 0 and <= 200
            && !key.Contains("..", StringComparison.Ordinal) && key[0] != '/'
            && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)
                || c is '-' or '_' or '.' or '/');
        if (!wellFormed) throw new ArgumentException("This is not a blob key.", nameof(key));
        if (options.Folder.Length == 0)
            throw new InvalidOperationException("Blobs:Folder is not set.");
        return Path.Combine(options.Folder, key);
    }
}
