using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Intake.Meta;

/// <summary>What a message says, apart from who said it and when.</summary>
/// <param name="Kind">Meta's type, or <c>group</c> for anything said in a group.</param>
internal sealed record MetaContent(
    string Kind, string? Text, string? ReplyId, string? QuotedId, MediaReference? Media)
{
    private const int KindCharactersMax = 40;
    private const int IdCharactersMax = 512;

    public static MetaContent Of(JsonElement message)
    {
        string kind = KindOf(message);
        JsonElement? context = message.Child("context"u8);
        string? quoted = context?.Id("gs_id"u8, IdCharactersMax)
            ?? context?.Id("id"u8, IdCharactersMax);
        MetaContent content = OfKind(kind, message, quoted);
        // A group is not this person talking to the shop: nothing is booked from it.
        return message.Text("group_id"u8) is null ? content : content with { Kind = "group" };
    }

    private static string KindOf(JsonElement message)
    {
        string? type = message.Id("type"u8, KindCharactersMax);
        if (type is not null) return type;
        return message.Child("text"u8) is null ? "unknown" : "text";
    }

    private static MetaContent OfKind(string kind, JsonElement message, string? quoted)
    {
        switch (kind)
        {
            case "text":
                return new(kind, message.Child("text"u8).Text("body"u8), null, quoted, null);
            case "image" or "video" or "document" or "sticker" or "audio":
                return OfMedia(kind, message, quoted);
            case "button":
                JsonElement? button = message.Child("button"u8);
                return new(
                    kind, button.Text("text"u8), button.Text("payload"u8), quoted, null);
            case "interactive":
                return OfInteractive(message, quoted);
            case "order":
                return new(kind, message.Child("order"u8).Text("text"u8), null, quoted, null);
            case "reaction":
                JsonElement? reaction = message.Child("reaction"u8);
                return new(kind, reaction.Text("emoji"u8), null,
                    reaction?.Id("message_id"u8, IdCharactersMax), null);
            case "edit" or "revoke":
                return OfChange(kind, message);
            default:
                return new(kind, null, null, quoted, null);
        }
    }

    private static MetaContent OfMedia(string kind, JsonElement message, string? quoted)
    {
        if (message.Child(kind switch
        {
            "image" => "image"u8,
            "video" => "video"u8,
            "document" => "document"u8,
            "sticker" => "sticker"u8,
            _ => "audio"u8,
        }) is not { } file)
            return new(kind, null, null, quoted, null);
        string mediaKind = kind == "audio" && file.Flag("voice"u8) == true ? "voice" : kind;
        MediaReference? media = file.Id("id"u8, IdCharactersMax) is { } id
            ? new MediaReference(id, mediaKind, file.Text("mime_type"u8), file.Text("sha256"u8),
                file.Text("filename"u8), file.Text("url"u8))
            : null;
        return new(kind, file.Text("caption"u8), null, quoted, media);
    }

    private static MetaContent OfInteractive(JsonElement message, string? quoted)
    {
        JsonElement? interactive = message.Child("interactive"u8);
        if ((interactive.Child("button_reply"u8) ?? interactive.Child("list_reply"u8))
            is { } tapped)
        {
            return new("interactive", tapped.Text("title"u8), tapped.Text("id"u8), quoted, null);
        }

        // A form: its token says which; what was filled in is in the raw JSON.
        return new("interactive", null,
            FlowToken(interactive.Child("nfm_reply"u8).Text("response_json"u8)), quoted, null);
    }

    private static string? FlowToken(string? responseJson)
    {
        if (responseJson is null) return null;
        try
        {
            using JsonDocument response = JsonDocument.Parse(responseJson);
            return response.RootElement.Text("flow_token"u8);
        }
        catch (JsonException)
        {
            // The form's answer is whatever the form made: without a token it has no id.
            return null;
        }
    }

    // An amendment or a withdrawal of something said before; what follows is for the reader.
    private static MetaContent OfChange(string kind, JsonElement message)
    {
        JsonElement? change = message.Child(kind == "edit" ? "edit"u8 : "revoke"u8);
        string? original = change?.Id("original_message_id"u8, IdCharactersMax);
        string? text = change.Child("message"u8) is { } now ? Of(now).Text : null;
        return new(kind, text, null, original, null);
    }
}
