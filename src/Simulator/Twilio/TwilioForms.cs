using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Meta;

namespace ConverseErp.Simulator.Twilio;

/// <summary>The fields of Twilio's webhooks.</summary>
internal static class TwilioForms
{
    public const string ApiVersion = "2010-04-01";

    /// <returns>Null for a state that is told to nobody.</returns>
    public static List<(string, string)>? Status(
        ChatMessage message, MessageState state, string accountSid, long unixMs)
    {
        bool isWhatsApp = message.Chat.Number.Provider == ProviderNames.Twilio;
        if (StatusName(state, message.Failure, isWhatsApp) is not string name) return null;
        List<(string, string)> fields =
        [
            ("SmsSid", message.Wamid),
            ("SmsStatus", name),
            ("MessageStatus", name),
            ("To", Person(message.Chat)),
            ("MessageSid", message.Wamid),
            ("AccountSid", accountSid),
            ("From", Sender(message.Chat)),
            ("ApiVersion", ApiVersion),
        ];
        if (state == MessageState.Failed && message.Failure is GraphError failure)
        {
            fields.Add(("ErrorCode", failure.Code.ToString(CultureInfo.InvariantCulture)));
            fields.Add(("ErrorMessage", failure.Message));
        }

        if (!isWhatsApp)
        {
            if (state != MessageState.Sent) fields.Add(("RawDlrDoneDate", DateTimeOffset
                .FromUnixTimeMilliseconds(unixMs)
                .ToString("yyMMddHHmm", CultureInfo.InvariantCulture)));
            return fields;
        }

        fields.Add(("ChannelPrefix", "whatsapp"));
        fields.Add(("ChannelInstallSid", "XE" + accountSid.PadLeft(32, '0')[^32..]));
        if (state != MessageState.Sent)
            fields.Add(("EventType", state == MessageState.Failed
                ? "UNDELIVERED"
                : name.ToUpperInvariant()));
        return fields;
    }

    /// <param name="mediaUrl">The address of a file by its id.</param>
    /// <returns>Null for what Twilio does not pass on.</returns>
    public static List<(string, string)>? Inbound(
        ChatMessage message, string accountSid, Func<string, string> mediaUrl)
    {
        using JsonDocument payload = JsonDocument.Parse(message.Payload);
        JsonElement root = payload.RootElement;
        if (Content(message.Type, root, mediaUrl) is not { } content) return null;
        Chat chat = message.Chat;
        List<(string, string)> fields =
        [
            ("SmsMessageSid", message.Wamid),
            ("ProfileName", chat.Person.Name),
            ("MessageType", message.Type),
            ("SmsSid", message.Wamid),
            ("SmsStatus", "received"),
            ("To", Sender(chat)),
            ("NumSegments", "1"),
            ("ReferralNumMedia", "0"),
            ("MessageSid", message.Wamid),
            ("AccountSid", accountSid),
            ("From", Person(chat)),
            ("ApiVersion", ApiVersion),
            ("ExternalUserId", "whatsapp:" + chat.UserId),
            ("ChannelMetadata", Metadata(chat)),
            .. content,
        ];
        if (chat.Person.ShowsPhone) fields.Add(("WaId", chat.Person.Phone!));
        if (!content.Any(field => field.Item1 == "NumMedia")) fields.Add(("NumMedia", "0"));
        JsonElement? context = root.At("context");
        if (context.At("forwarded") is { ValueKind: JsonValueKind.True })
            fields.Add(("Forwarded", "true"));
        if (context.Text("id") is string replied)
        {
            fields.Add(("OriginalRepliedMessageSid", replied));
            fields.Add(("OriginalRepliedMessageSender", Sender(chat)));
        }

        return fields;
    }

    private static List<(string, string)>? Content(
        string type, JsonElement root, Func<string, string> mediaUrl)
    {
        JsonElement? part = root.At(type);
        switch (type)
        {
            case "text":
                return [("Body", part.Text("body") ?? "")];
            case "button":
                return
                [
                    ("Body", part.Text("text") ?? ""),
                    ("ButtonText", part.Text("text") ?? ""),
                    ("ButtonPayload", part.Text("payload") ?? part.Text("text") ?? ""),
                ];
            case "interactive" when part.At("button_reply") is JsonElement tapped:
                return
                [
                    ("Body", tapped.Text("title") ?? ""),
                    ("ButtonText", tapped.Text("title") ?? ""),
                    ("ButtonPayload", tapped.Text("id") ?? ""),
                ];
            case "interactive" when part.At("list_reply") is JsonElement row:
                return
                [
                    ("Body", row.Text("title") ?? ""),
                    ("ListTitle", row.Text("title") ?? ""),
                    ("ListId", row.Text("id") ?? ""),
                ];
            case "location":
                return Place(part!.Value);
            case "image" or "video" or "audio" or "document" or "sticker"
                when part.Text("id") is string id:
                return
                [
                    ("Body", part.Text("caption") ?? part.Text("filename") ?? ""),
                    ("NumMedia", "1"),
                    ("MediaUrl0", mediaUrl(id)),
                    ("MediaContentType0", part.Text("mime_type") ?? ""),
                ];
            default:
                return null;
        }
    }

    private static List<(string, string)> Place(JsonElement place)
    {
        List<(string, string)> fields = [("Body", "")];
        Add("Latitude", place.At("latitude")?.GetRawText());
        Add("Longitude", place.At("longitude")?.GetRawText());
        Add("Address", place.Text("address"));
        Add("Label", place.Text("name"));
        return fields;

        void Add(string name, string? value)
        {
            if (value is not null) fields.Add((name, value));
        }
    }

    private static string Metadata(Chat chat)
    {
        JsonObject context = new() { ["ProfileName"] = chat.Person.Name };
        if (chat.Person.ShowsPhone) context["WaId"] = chat.Person.Phone;
        return new JsonObject
        {
            ["type"] = "whatsapp",
            ["data"] = new JsonObject { ["context"] = context },
        }.ToJsonString();
    }

    // A carrier does not deliver; what a channel refuses has failed.
    private static string? StatusName(
        MessageState state, GraphError? failure, bool isWhatsApp) => state switch
    {
        MessageState.Sent => "sent",
        MessageState.Delivered => "delivered",
        MessageState.Read => "read",
        MessageState.Failed => !isWhatsApp && failure?.Code is >= 30_000 and < 31_000
            ? "undelivered"
            : "failed",
        MessageState.Accepted => null,
    };

    private static string Sender(Chat chat)
    {
        string bare = chat.Number.Id[(chat.Number.Id.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return chat.Number.Provider == ProviderNames.Twilio ? "whatsapp:" + bare : bare;
    }

    private static string Person(Chat chat) =>
        chat.Number.Provider == ProviderNames.TwilioSms ? "+" + chat.Person.Phone
        : chat.Person.ShowsPhone ? "whatsapp:+" + chat.Person.Phone
        : "whatsapp:" + chat.UserId;
}
