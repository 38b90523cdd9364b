using System.IO.Compression;

namespace ConverseErp.Conversations.Errands.Tables;

/// <summary>The JSON of the GST portal, as it is or in the zip that the portal makes of it.
/// </summary>
internal static class CreditFile
{
    /// <summary>The largest statement there is; a file that unpacks to more is cut after it, and
    /// refused for that by whoever reads it.</summary>
    public const int BytesMax = 16 * 1024 * 1024;

    private const int EntriesMax = 20;

    /// <summary>What would be read as a statement of the portal: bytes that begin like JSON, or
    /// the only JSON of a small zip; null for every other file.</summary>
    /// <exception cref="OperationCanceledException">Time is over.</exception>
    public static byte[]? Json(byte[] file, CancellationToken cancel)
    {
        if (!file.AsSpan().StartsWith("PK"u8)) return BeginsLikeJson(file) ? file : null;
        try
        {
            using ZipArchive zip = new(
                new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            // A workbook has none that is called so.
            ZipArchiveEntry[] named = [.. zip.Entries.Take(EntriesMax + 1)
                .Where(e => e.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))];
            return zip.Entries.Count <= EntriesMax && named is [var only]
                ? Unpacked(only, cancel)
                : null;
        }
        // Whatever a damaged or hostile zip makes the reader stumble over.
        catch (Exception error) when (error is InvalidDataException or IOException
            or NotSupportedException)
        {
            return null;
        }
    }

    // What the zip says of the size may be a lie: it is counted.
    private static byte[] Unpacked(ZipArchiveEntry entry, CancellationToken cancel)
    {
        using Stream content = entry.Open();
        using MemoryStream whole = new();
        byte[] buffer = new byte[64 * 1024];
        int read;
        while (whole.Length <= BytesMax && (read = content.Read(buffer)) > 0)
        {
            cancel.ThrowIfCancellationRequested();
            whole.Write(buffer, 0, read);
        }

        return whole.ToArray();
    }

    private static bool BeginsLikeJson(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) file = file[3..];
        return file.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }
}
