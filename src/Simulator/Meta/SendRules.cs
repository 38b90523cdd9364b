using System.Text.Json;
using ConverseErp.Simulator.Media;

namespace ConverseErp.Simulator.Meta;

/// <summary>The published bounds of each message type.</summary>
internal sealed class SendRules(TemplateRegistry templates, MediaStore media)
{
    private readonly InteractiveRules _interactive = new(media);

    /// <returns>Null when the message may go.</returns>
    public GraphError? Check(
        JsonElement root, string type, string wabaId, out MessageTemplate? template)
    {
        template = null;
        return type switch
        {
            "text" => Text(root.At("text")),
            "document" or "image" or "video" or "audio" or "sticker" =>
                Media(type, root.At(type), media),
            "interactive" => _interactive.Check(root.At("interactive")!.Value),
            "template" => TemplateRules.Check(
                root.At("template")!.Value, wabaId, templates, media, out template),
            "reaction" => Reaction(root.At("reaction")),
            "location" => Location(root.At("location")),
            "contacts" => Contacts(root),
            _ => GraphErrors.Parameter($"Param type is not supported: {type}"),
        };
    }

    private static GraphError? Text(JsonElement? text)
    {
        string? body = text.Text("body");
        if (string.IsNullOrEmpty(body))
            return GraphErrors.Parameter("The parameter text['body'] is required.");
        return Length(body) > 4096
            ? GraphErrors.Parameter(
                "Param text['body'] must be at most 4096 characters long.")
            : null;
    }

    /// <summary>Media by id or by link, with its caption.</summary>
    public static GraphError? Media(string type, JsonElement? content, MediaStore media)
    {
        string? id = content.Text("id");
        string? link = content.Text("link");
        if ((id is null) == (link is null))
            return GraphErrors.Parameter(
                $"Param {type} must have exactly one of id and link.");
        if (Length(content.Text("caption")) > 1024)
            return GraphErrors.Parameter(
                $"Param {type}['caption'] must be at most 1024 characters long.");
        if (Length(content.Text("filename")) > 240)
            return GraphErrors.Parameter(
                $"Param {type}['filename'] must be at most 240 characters long.");
        if (link is not null)
            return Uri.TryCreate(link, UriKind.Absolute, out Uri? uri)
                && uri.Scheme is "http" or "https"
                    ? null
                    : GraphErrors.Parameter($"Param {type}['link'] is not a valid URI.");
        return media.Find(id!) is null
            ? GraphErrors.Parameter(
                $"Param {type}['id'] is not a valid whatsapp business account media attachment "
                + "ID")
            : null;
    }

    private static GraphError? Reaction(JsonElement? reaction)
    {
        if (string.IsNullOrEmpty(reaction.Text("message_id")))
            return GraphErrors.Parameter("The parameter reaction['message_id'] is required.");
        return reaction.Text("emoji") is null
            ? GraphErrors.Parameter("The parameter reaction['emoji'] is required.")
            : null;
    }

    private static GraphError? Location(JsonElement? location) =>
        location.Has("latitude") && location.Has("longitude")
            ? null
            : GraphErrors.Parameter(
                "The parameters location['latitude'] and location['longitude'] are required.");

    private static GraphError? Contacts(JsonElement root) =>
        root.Items("contacts").Any()
        && root.Items("contacts").All(c => c.At("name").Has("formatted_name"))
            ? null
            : GraphErrors.Parameter("The parameter contacts[0]['name'] is required.");

    /// <summary>Length in characters as a person counts them, not in UTF-16 units.</summary>
    public static int Length(string? text)
    {
        if (text is null) return 0;
        int length = text.Length;
        foreach (char c in text)
            if (char.IsLowSurrogate(c)) length--;
        return length;
    }
}
