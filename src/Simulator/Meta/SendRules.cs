using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Media;

namespace ConverseErp.Simulator.Meta;

/// <summary>The published bounds of each message type.</summary>
internal sealed class SendRules(TemplateRegistry templates, MediaStore media)
{

    /// <returns>Null when the message may go.</returns>
    public GraphError? Check(
        JsonElement root, string type, PhoneNumber number, out MessageTemplate? template)
    {
        template = null;
        MediaRules files = new(media, number.Id);
        return type switch
        {
            "text" => Text(root.At("text")),
            "document" or "image" or "video" or "audio" or "sticker" =>
                files.Check(type, root.At(type), type),
            "interactive" => InteractiveRules.Check(root.At("interactive")!.Value, files),
            "template" => TemplateRules.Check(
                root.At("template")!.Value, number.WabaId, templates, files, out template),
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
