using Microsoft.AspNetCore.Http;

namespace ConverseErp.Companion.Api;

/// <summary>Files that come as the body of a request.</summary>
internal static class Bodies
{
    private const int PartBytes = 64 * 1024;

    /// <summary>All of it; null when it is longer than that, which is found before it is read.
    /// </summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(
        HttpContext http, int bytesMax, CancellationToken cancel)
    {
        if (http.Request.ContentLength > bytesMax) return null;
        using MemoryStream file = new();
        byte[] part = new byte[PartBytes];
        int read;
        while ((read = await http.Request.Body.ReadAsync(part, cancel)) > 0)
        {
            file.Write(part, 0, read);
            if (file.Length > bytesMax) return null;
        }

        return file.GetBuffer().AsMemory(0, (int)file.Length);
    }
}
