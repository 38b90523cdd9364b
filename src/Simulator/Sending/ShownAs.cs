using ConverseErp.Simulator.Meta;

namespace ConverseErp.Simulator.Sending;

/// <summary>Sends of other providers in the form of Meta's: what the phones show and the control
/// API lists.</summary>
internal static class ShownAs
{
    /// <summary>A text, with more facts of the provider beside it.</summary>
    public static byte[] Text(string body, Action<MetaJson>? also = null) =>
        MetaJson.Object(json =>
        {
            json.Property("type", "text");
            json.Name("text");
            json.BeginObject();
            json.Property("body", body);
            json.EndObject();
            also?.Invoke(json);
        });

    /// <param name="type">document, image, video, audio or sticker.</param>
    public static byte[] File(
        string type, string link, string? caption, string? fileName,
        Action<MetaJson>? also = null) => MetaJson.Object(json =>
        {
            json.Property("type", type);
            json.Name(type);
            json.BeginObject();
            json.Property("link", link);
            json.PropertyIfAny("caption", caption);
            json.PropertyIfAny("filename", fileName);
            json.EndObject();
            also?.Invoke(json);
        });

    /// <summary>The kind of file that an address names by its ending.</summary>
    public static string KindOf(string link) =>
        Path.GetExtension(new Uri(link).AbsolutePath).ToLowerInvariant() switch
        {
            ".jpg" or ".jpeg" or ".png" => "image",
            ".mp4" or ".3gp" => "video",
            ".ogg" or ".mp3" or ".amr" or ".aac" => "audio",
            _ => "document",
        };

    /// <summary>The last part of an address; null when it ends in a slash.</summary>
    public static string? NameOf(string link) =>
        Uri.UnescapeDataString(new Uri(link).Segments[^1]).Trim('/') is { Length: > 0 } name
            ? name
            : null;
}
