using System.Text.Json;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Simulator.Gupshup;

/// <summary>Version 2 of Gupshup's webhooks.</summary>
internal static class GupshupJson
{
    /// <summary>A `message-event`. What is on its way and what has failed is known by Gupshup's
    /// id; all between by WhatsApp's, with Gupshup's beside it.</summary>
    public static byte[] Status(
        ChatMessage message, MessageState state, string app, long unixMs) =>
        Envelope(app, "message-event", unixMs, json =>
        {
            string own = message.ProviderId ?? message.Wamid;
            bool byOwn = state is MessageState.Accepted or MessageState.Failed;
            json.Property("id", byOwn ? own : message.Wamid);
            if (!byOwn) json.Property("gsId", own);
            json.Property("type", NameOf(state));
            Person person = message.Chat.Person;
            json.Property("destination", person.Phone ?? message.Chat.UserId);
            json.Name("payload");
            json.BeginObject();
            Facts(json, message, state, unixMs);
            json.EndObject();
            if (state == MessageState.Sent) Pricing(json, message, unixMs);
        });

    /// <param name="mediaUrl">The address of a file by its id.</param>
    /// <param name="quoted">The message that is replied to, where it is still known.</param>
    /// <returns>Null for what version 2 does not pass on.</returns>
    public static byte[]? Inbound(
        ChatMessage message, string app, Func<string, string> mediaUrl,
        ChatMessage? quoted, long unixMs)
    {
        using JsonDocument payload = JsonDocument.Parse(message.Payload);
        JsonElement root = payload.RootElement;
        if (Content(message, root, mediaUrl, quoted) is not { } content) return null;
        return Envelope(app, "message", unixMs, json =>
        {
            Chat chat = message.Chat;
            json.Property("id", message.Wamid);
            json.Property("source", chat.Address);
            json.Property("type", content.Type);
            json.Name("payload");
            json.Raw(content.Payload);
            Sender(json, chat);
            if (root.At("context").Text("id") is not string replied) return;
            json.Name("context");
            json.BeginObject();
            json.Property("id", replied);
            json.PropertyIfAny("gsId", quoted?.ProviderId);
            json.EndObject();
        });
    }

    private static byte[] Envelope(
        string app, string type, long unixMs, Action<MetaJson> payload) => MetaJson.Object(json =>
        {
            json.Property("app", app);
            json.Property("timestamp", unixMs);
            json.Property("version", 2);
            json.Property("type", type);
            json.Name("payload");
            json.BeginObject();
            payload(json);
            json.EndObject();
        });

    private static string NameOf(MessageState state) => state switch
    {
        MessageState.Accepted => "enqueued",
        MessageState.Sent => "sent",
        MessageState.Delivered => "delivered",
        MessageState.Read => "read",
        MessageState.Failed => "failed",
    };

    private static void Facts(
        MetaJson json, ChatMessage message, MessageState state, long unixMs)
    {
        if (state == MessageState.Accepted)
        {
            json.Property("whatsappMessageId", message.Wamid);
            json.Property("type", message.Type == "template" ? "template" : "session");
            return;
        }

        if (state != MessageState.Failed)
        {
            json.Property("ts", unixMs / 1000);
            return;
        }

        json.Property("ts", MetaStatus.Seconds(unixMs));
        json.Property("code", message.Failure?.Code ?? 0);
        json.Property("reason", message.Failure?.Title ?? "");
    }

    private static void Pricing(MetaJson json, ChatMessage message, long unixMs)
    {
        json.Name("conversation");
        json.BeginObject();
        json.Property("id", message.ProviderId?.Replace("-", "", StringComparison.Ordinal) ?? "");
        json.Property("expiresAt", (unixMs + Chat.WindowMs) / 1000);
        json.Property("type", message.Category);
        json.EndObject();
        json.Name("pricing");
        json.BeginObject();
        json.Property("policy", "PMP");
        json.Property("category", message.Category);
        json.Property("type", message.InsideWindow ? "free_customer_service" : "regular");
        json.EndObject();
    }

    private static void Sender(MetaJson json, Chat chat)
    {
        json.Name("sender");
        json.BeginObject();
        if (chat.Person.ShowsPhone)
        {
            string phone = chat.Person.Phone!;
            bool indian = phone.Length == 12 && phone.StartsWith("91", StringComparison.Ordinal);
            json.Property("phone", phone);
            json.Property("name", chat.Person.Name);
            json.Property("country_code", indian ? "91" : "");
            json.Property("dial_code", indian ? phone[2..] : phone);
        }
        else
        {
            json.Property("name", chat.Person.Name);
        }

        json.Property("userId", chat.UserId);
        json.EndObject();
    }

    private static (string Type, byte[] Payload)? Content(
        ChatMessage message, JsonElement root, Func<string, string> mediaUrl,
        ChatMessage? quoted)
    {
        JsonElement? part = root.At(message.Type);
        return message.Type switch
        {
            "text" => ("text", MetaJson.Object(j => j.Property("text", part.Text("body") ?? ""))),
            "button" => ("quick_reply", MetaJson.Object(j =>
            {
                j.Property("text", part.Text("text") ?? "");
                j.Property("type", "button");
                j.PropertyIfAny("payload", part.Text("payload"));
            })),
            "interactive" when part.At("button_reply") is JsonElement tapped =>
                ("button_reply", Reply(tapped, quoted)),
            "interactive" when part.At("list_reply") is JsonElement row =>
                ("list_reply", Reply(row, quoted)),
            "location" => ("location", MetaJson.Object(j =>
            {
                j.Property("longitude", part.At("longitude")?.GetRawText() ?? "");
                j.Property("latitude", part.At("latitude")?.GetRawText() ?? "");
                j.PropertyIfAny("name", part.Text("name"));
                j.PropertyIfAny("address", part.Text("address"));
            })),
            "contacts" => ("contact", MetaJson.Object(j =>
            {
                j.Name("contacts");
                j.Element(part!.Value);
            })),
            "image" or "video" or "audio" or "document" or "sticker" =>
                (message.Type == "document" ? "file" : message.Type,
                    File(part, mediaUrl, message.AtUnixMs)),
            _ => null,
        };
    }

    private static byte[] File(JsonElement? part, Func<string, string> mediaUrl, long atUnixMs) =>
        MetaJson.Object(json =>
        {
            json.PropertyIfAny("caption", part.Text("caption"));
            json.PropertyIfAny("name", part.Text("filename"));
            json.Property("url", mediaUrl(part.Text("id") ?? ""));
            json.Property("contentType", part.Text("mime_type") ?? "");
            json.Property("urlExpiry", atUnixMs + (7 * Chat.WindowMs));
        });

    // The title comes with the place of the choice, and the sender's own id of the message.
    private static byte[] Reply(JsonElement tapped, ChatMessage? quoted) =>
        MetaJson.Object(json =>
        {
            string id = tapped.Text("id") ?? "";
            string title = tapped.Text("title") ?? "";
            (string? ownId, int place) = Choice(quoted, id);
            json.Property("id", ownId ?? id);
            json.Property("title", title);
            json.Property(
                "reply",
                title + " " + place.ToString(System.Globalization.CultureInfo.InvariantCulture));
            json.Property("postbackText", id);
            json.PropertyIfAny("description", tapped.Text("description"));
        });

    private static (string? OwnId, int Place) Choice(ChatMessage? quoted, string id)
    {
        if (quoted is null) return (null, 1);
        using JsonDocument sent = JsonDocument.Parse(quoted.Payload);
        JsonElement? action = sent.RootElement.At("interactive").At("action");
        List<string?> ids =
        [
            .. action.Items("buttons").Select(button => button.At("reply").Text("id")),
            .. action.Items("sections").SelectMany(section => section.Items("rows"))
                .Select(row => row.Text("id")),
        ];
        return (sent.RootElement.Text("msgid"), Math.Max(0, ids.IndexOf(id)) + 1);
    }
}
