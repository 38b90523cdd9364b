using System.Text.Json;
using ConverseErp.Simulator.Chats;

namespace ConverseErp.Simulator.Meta;

/// <summary>A valid `POST /messages`, reduced to what the simulator acts on.</summary>
/// <param name="To">Phone as the product spelled it; null when sent to a user id.</param>
/// <param name="Recipient">Business-scoped user id; `to` wins when both are given.</param>
/// <param name="Link">Media to be fetched, as Meta does before it sends.</param>
/// <param name="Template">Null for free-form messages.</param>
internal sealed record SendRequest(
    string? To,
    string? Recipient,
    string Type,
    string? Tracker,
    string? RepliesTo,
    string? Link,
    MessageTemplate? Template)
{
    private static readonly string[] Types =
    [
        "audio", "contacts", "document", "image", "interactive", "location", "reaction",
        "sticker", "template", "text", "video",
    ];

    /// <summary>Reads and checks a request in the order Meta reports faults.</summary>
    public static (SendRequest? Request, GraphError? Error) Read(
        JsonElement root, PhoneNumber number, SendRules rules)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return (null, GraphErrors.Parameter("Invalid parameter"));
        if (root.Text("messaging_product") != "whatsapp")
            return (null, GraphErrors.Parameter(
                "The parameter messaging_product is required."));
        string? to = root.Text("to");
        string? recipient = root.Text("recipient");
        if (string.IsNullOrEmpty(to) && string.IsNullOrEmpty(recipient))
            return (null, GraphErrors.Parameter("The parameter to is required."));
        string type = root.Text("type") ?? "text";
        if (Array.IndexOf(Types, type) < 0)
            return (null, GraphErrors.Parameter(
                $"Param type must be one of {{{string.Join(", ", Types).ToUpperInvariant()}}} "
                + $"- got \"{type}\"."));
        string? tracker = root.Text("biz_opaque_callback_data");
        if (tracker?.Length > 512)
            return (null, GraphErrors.Parameter(
                "Param biz_opaque_callback_data must be at most 512 characters long."));
        if (root.At("context") is JsonElement context && context.Text("message_id") is null)
            return (null, GraphErrors.Parameter(
                "The parameter context['message_id'] is required."));
        if (root.At(type) is not { ValueKind: JsonValueKind.Object } body
            && type != "contacts")
            return (null, GraphErrors.Parameter($"The parameter {type} is required."));

        GraphError? error = rules.Check(root, type, number, out MessageTemplate? template);
        if (error is not null) return (null, error);
        return (new SendRequest(
            string.IsNullOrEmpty(to) ? null : to, recipient, type, tracker,
            root.At("context").Text("message_id"), LinkOf(root, type), template), null);
    }

    private static string? LinkOf(JsonElement root, string type)
    {
        JsonElement? holder = type switch
        {
            "interactive" => root.At("interactive").At("header"),
            "template" => root.At("template").Items("components")
                .Where(c => IsHeader(c)).SelectMany(c => c.Items("parameters"))
                .Cast<JsonElement?>().FirstOrDefault(),
            _ => root,
        };
        foreach (string media in (string[])["document", "image", "video", "audio", "sticker"])
            if (holder.At(media).Text("link") is string link) return link;
        return null;
    }

    private static bool IsHeader(JsonElement component) =>
        string.Equals(component.Text("type"), "header", StringComparison.OrdinalIgnoreCase);
}
