using System.Text.Json;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;

namespace ConverseErp.Simulator.Gupshup;

/// <summary>A `message` of Gupshup's, held against its bounds and put as Meta would have it.
/// </summary>
/// <param name="Type">Meta's name of the type.</param>
/// <param name="Payload">What the phone shows.</param>
/// <param name="Link">A file to be fetched; null: none.</param>
internal sealed record GupshupMessage(string Type, byte[] Payload, string? Link)
{
    private const int TextMax = 4096;
    private const int CaptionMax = 1024;
    private const int ButtonsMax = 3;
    private const int TitleMax = 20;
    private const int RowsMax = 10;
    private const int RowTitleMax = 24;
    private const int DescriptionMax = 72;

    /// <param name="message">The field as it came: JSON, or for plain texts the text.</param>
    public static (GupshupMessage? Message, GraphError? Error) Read(string message)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(message);
            JsonElement root = document.RootElement;
            return root.Text("type") switch
            {
                "text" => Text(root.Text("text"), root),
                "image" => File("image", root.Text("originalUrl") ?? root.Text("url"), root),
                "file" => File("document", root.Text("url"), root),
                "audio" => File("audio", root.Text("url"), root),
                "video" => File("video", root.Text("url"), root),
                "sticker" => File("sticker", root.Text("url"), root),
                "location" => Location(root),
                "quick_reply" => Buttons(root),
                "list" => List(root),
                _ => (null, GupshupErrors.MessageType),
            };
        }
        catch (JsonException)
        {
            return (null, GupshupErrors.Message);
        }
    }

    private static (GupshupMessage?, GraphError?) Text(string? text, JsonElement root)
    {
        if (string.IsNullOrEmpty(text)) return (null, GupshupErrors.Message);
        return SendRules.Length(text) > TextMax
            ? (null, GupshupErrors.Length)
            : (new GupshupMessage("text", ShownAs.Text(text, j => Context(j, root)), null), null);
    }

    private static (GupshupMessage?, GraphError?) File(
        string type, string? link, JsonElement root)
    {
        if (link is null || !FormBody.IsAddress(link)) return (null, GupshupErrors.Message);
        string? caption = root.Text("caption");
        if (SendRules.Length(caption) > CaptionMax) return (null, GupshupErrors.Length);
        byte[] payload = ShownAs.File(
            type, link, caption, root.Text("filename") ?? root.Text("fileName"),
            j => Context(j, root));
        return (new GupshupMessage(type, payload, link), null);
    }

    private static (GupshupMessage?, GraphError?) Location(JsonElement root)
    {
        if (root.At("latitude") is not JsonElement latitude
            || root.At("longitude") is not JsonElement longitude)
            return (null, GupshupErrors.Message);
        byte[] payload = MetaJson.Object(json =>
        {
            json.Property("type", "location");
            json.Name("location");
            json.BeginObject();
            json.Name("latitude");
            json.Element(latitude);
            json.Name("longitude");
            json.Element(longitude);
            json.PropertyIfAny("name", root.Text("name"));
            json.PropertyIfAny("address", root.Text("address"));
            json.EndObject();
        });
        return (new GupshupMessage("location", payload, null), null);
    }

    private static (GupshupMessage?, GraphError?) Buttons(JsonElement root)
    {
        JsonElement? content = root.At("content");
        JsonElement[] options = [.. root.Items("options")];
        string? text = content.Text("text");
        string? link = content.Text("url");
        bool isFile = content.Text("type") is "image" or "video" or "file";
        if (string.IsNullOrEmpty(text) && !isFile) return (null, GupshupErrors.Message);
        if (isFile && (link is null || !FormBody.IsAddress(link)))
            return (null, GupshupErrors.Message);
        if (options.Length is 0 or > ButtonsMax
            || options.Any(option => !Fits(option.Text("title"), TitleMax)))
            return (null, GupshupErrors.Message);
        byte[] payload = Interactive(root, "button", text, content.Text("caption"), json =>
        {
            Header(json, content, link);
            json.Name("action");
            json.BeginObject();
            json.Name("buttons");
            json.BeginArray();
            foreach (JsonElement option in options) Button(json, option);
            json.EndArray();
            json.EndObject();
        });
        return (new GupshupMessage("interactive", payload, isFile ? link : null), null);
    }

    private static (GupshupMessage?, GraphError?) List(JsonElement root)
    {
        JsonElement[] sections = [.. root.Items("items")];
        JsonElement[] rows = [.. sections.SelectMany(section => section.Items("options"))];
        string? button = root.Items("globalButtons").Select(b => b.Text("title"))
            .FirstOrDefault();
        if (string.IsNullOrEmpty(root.Text("body")) || !Fits(button, TitleMax)
            || rows.Length is 0 or > RowsMax
            || rows.Any(row => !Fits(row.Text("title"), RowTitleMax)
                || row.Text("description")?.Length > DescriptionMax))
            return (null, GupshupErrors.Message);
        byte[] payload = Interactive(root, "list", root.Text("body"), null, json =>
        {
            if (root.Text("title") is { Length: > 0 } title) Title(json, title);
            json.Name("action");
            json.BeginObject();
            json.Property("button", button!);
            json.Name("sections");
            json.BeginArray();
            foreach (JsonElement section in sections) Section(json, section);
            json.EndArray();
            json.EndObject();
        });
        return (new GupshupMessage("interactive", payload, null), null);
    }

    private static bool Fits(string? text, int max) =>
        !string.IsNullOrEmpty(text) && SendRules.Length(text) <= max;

    private static byte[] Interactive(
        JsonElement root, string type, string? body, string? footer, Action<MetaJson> rest) =>
        MetaJson.Object(json =>
        {
            json.Property("type", "interactive");
            json.Name("interactive");
            json.BeginObject();
            json.Property("type", type);
            json.Name("body");
            json.BeginObject();
            json.Property("text", body ?? "");
            json.EndObject();
            if (footer is not null)
            {
                json.Name("footer");
                json.BeginObject();
                json.Property("text", footer);
                json.EndObject();
            }

            rest(json);
            json.EndObject();
            json.PropertyIfAny("msgid", root.Text("msgid"));
            Context(json, root);
        });

    private static void Header(MetaJson json, JsonElement? content, string? link)
    {
        if (content.Text("header") is { Length: > 0 } title) Title(json, title);
        if (content.Text("type") is not ("image" or "video" or "file") || link is null) return;
        string type = content.Text("type") == "file" ? "document" : content.Text("type")!;
        json.Name("header");
        json.BeginObject();
        json.Property("type", type);
        json.Name(type);
        json.BeginObject();
        json.Property("link", link);
        json.PropertyIfAny("filename", content.Text("filename"));
        json.EndObject();
        json.EndObject();
    }

    private static void Title(MetaJson json, string title)
    {
        json.Name("header");
        json.BeginObject();
        json.Property("type", "text");
        json.Property("text", title);
        json.EndObject();
    }

    private static void Button(MetaJson json, JsonElement option)
    {
        json.BeginObject();
        json.Property("type", "reply");
        json.Name("reply");
        json.BeginObject();
        json.Property("id", option.Text("postbackText") ?? option.Text("title")!);
        json.Property("title", option.Text("title")!);
        json.EndObject();
        json.EndObject();
    }

    private static void Section(MetaJson json, JsonElement section)
    {
        json.BeginObject();
        json.PropertyIfAny("title", section.Text("title"));
        json.Name("rows");
        json.BeginArray();
        foreach (JsonElement row in section.Items("options"))
        {
            json.BeginObject();
            json.Property("id", row.Text("postbackText") ?? row.Text("title")!);
            json.Property("title", row.Text("title")!);
            json.PropertyIfAny("description", row.Text("description"));
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void Context(MetaJson json, JsonElement root)
    {
        if (root.At("context").Text("msgId") is not { Length: > 0 } quoted) return;
        json.Name("context");
        json.BeginObject();
        json.Property("message_id", quoted);
        json.EndObject();
    }
}
