using System.Text.Json;
using ConverseErp.Simulator.Media;

namespace ConverseErp.Simulator.Meta;

/// <summary>Bounds of media in a send, wherever in the request it stands.</summary>
/// <param name="phoneNumberId">The sender; media uploaded by another number is unknown to it.
/// </param>
internal sealed class MediaRules(MediaStore media, string phoneNumberId)
{
    /// <summary>Media by id or by link, with its caption.</summary>
    /// <param name="path">Where it stands, in Meta's notation, for the error text.</param>
    public GraphError? Check(string type, JsonElement? content, string path)
    {
        string? id = content.Text("id");
        string? link = content.Text("link");
        if ((id is null) == (link is null))
            return GraphErrors.Parameter(
                $"Param {path} must have exactly one of id and link.");
        if (SendRules.Length(content.Text("caption")) > 1024)
            return GraphErrors.Parameter(
                $"Param {path}['caption'] must be at most 1024 characters long.");
        if (SendRules.Length(content.Text("filename")) > 240)
            return GraphErrors.Parameter(
                $"Param {path}['filename'] must be at most 240 characters long.");
        if (link is not null)
            return Uri.TryCreate(link, UriKind.Absolute, out Uri? uri)
                && uri.Scheme is "http" or "https"
                    ? null
                    : GraphErrors.Parameter($"Param {path}['link'] is not a valid URI.");
        return media.Find(id!) is MediaItem item
            && (item.UploadedBy is null || item.UploadedBy == phoneNumberId)
            && Fits(type, item.MimeType)
                ? null
                : GraphErrors.Parameter(
                    $"Param {path}['id'] is not a valid whatsapp business account media "
                    + "attachment ID");
    }

    private static bool Fits(string type, string mimeType) => type switch
    {
        "image" or "audio" or "video" => mimeType.StartsWith(type, StringComparison.Ordinal),
        "sticker" => mimeType == "image/webp",
        _ => true,
    };
}
