using System.Globalization;

namespace ConverseErp.Simulator.Media;

/// <summary>Links to media in the shape of Meta's, valid for five minutes.</summary>
internal sealed class MediaLinks(SimulatorOptions options, MediaStore media, TimeProvider time)
{
    public const string Path = "/whatsapp_business/attachments/";
    private static readonly TimeSpan Valid = TimeSpan.FromMinutes(5);

    /// <param name="baseUrl">The address this process was called by.</param>
    /// <param name="door">What stands before the path; empty at Meta.</param>
    public string For(MediaItem item, string baseUrl, string door = "") =>
        Build(item, (options.PublicUrl ?? baseUrl).TrimEnd('/') + door, "");

    /// <returns>Null when this process does not know its own address.</returns>
    public string? ForWebhook(MediaItem item, string door = "") => options.PublicUrl is null
        ? null
        : Build(item, options.PublicUrl.TrimEnd('/') + door, "&source=webhook");

    /// <returns>The media of a link, or null when it is forged, expired or gone.</returns>
    public MediaItem? Open(string? mid, string? ext, string? hash)
    {
        if (mid is null || hash is null
            || !long.TryParse(ext, CultureInfo.InvariantCulture, out long expires))
            return null;
        bool genuine = media.LinkHash(mid, expires) == hash;
        return genuine && time.GetUtcNow().ToUnixTimeSeconds() <= expires
            ? media.Find(mid)
            : null;
    }

    private string Build(MediaItem item, string baseUrl, string more)
    {
        long expires = (time.GetUtcNow() + Valid).ToUnixTimeSeconds();
        string ext = expires.ToString(CultureInfo.InvariantCulture);
        return $"{baseUrl.TrimEnd('/')}{Path}?mid={item.Id}{more}&ext={ext}"
            + $"&hash={media.LinkHash(item.Id, expires)}";
    }
}
