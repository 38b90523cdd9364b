using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Channels.Meta;

/// <summary>Writes the body of <c>POST /{phone_number_id}/messages</c>.</summary>
internal static class MetaBody
{
    public const int TextMax = 4096;
    private const int CaptionMax = 1024;
    private const int FileNameMax = 240;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <returns>UTF-8 JSON.</returns>
    public static ReadOnlyMemory<byte> Write(Outgoing outgoing, OutboundOptions options)
    {
        ArrayBufferWriter<byte> buffer = new(1024);
        using Utf8JsonWriter json = new(buffer, Options);
        SendMessage message = outgoing.Message;
        json.WriteStartObject();
        json.WriteString("messaging_product", "whatsapp");
        json.WriteString("recipient_type", "individual");
        // "to" wins where both are given, so only one is.
        if (message.Phone is { Length: > 0 } phone)
            json.WriteString("to", Recipients.WithPlus(phone));
        else
            json.WriteString("recipient", message.Bsuid);
        if (message.QuotedId is { Length: > 0 } quoted && !outgoing.Plain
            && outgoing.As != SentAs.Template)
        {
            json.WriteStartObject("context");
            json.WriteString("message_id", quoted);
            json.WriteEndObject();
        }

        json.WriteString("biz_opaque_callback_data", outgoing.Tracker.ToString());
        switch (outgoing.As)
        {
            case SentAs.Text: Text(json, message, outgoing.MediaId is null); break;
            case SentAs.Document: Document(json, message, outgoing.MediaId!); break;
            case SentAs.Interactive: Interactive(json, message, outgoing.MediaId); break;
            case SentAs.Media: PassedOn(json, message, outgoing.MediaId!); break;
            case SentAs.Template: Template(json, outgoing, options); break;
            default: throw new ArgumentOutOfRangeException(nameof(outgoing), outgoing.As, null);
        }

        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private static void Text(Utf8JsonWriter json, SendMessage message, bool withLink)
    {
        string text = MetaChoices.Body(message);
        // A bill that has to go without its document still leads to it.
        if (withLink && message.Bill is { } bill) text = Paper.WithLink(text, bill, TextMax);
        json.WriteString("type", "text");
        json.WriteStartObject("text");
        json.WriteString("body", TextLimit.Cut(text, TextMax));
        json.WriteBoolean("preview_url", false);
        json.WriteEndObject();
    }

    private static void Document(Utf8JsonWriter json, SendMessage message, string mediaId)
    {
        json.WriteString("type", "document");
        json.WriteStartObject("document");
        json.WriteString("id", mediaId);
        string caption = MetaChoices.Body(message);
        if (caption.Length > 0) json.WriteString("caption", TextLimit.Cut(caption, CaptionMax));
        json.WriteString("filename", FileName(message));
        json.WriteEndObject();
    }

    private static void PassedOn(Utf8JsonWriter json, SendMessage message, string mediaId)
    {
        AttachedFile file = message.File!;
        string type = file.Kind switch
        {
            "image" or "video" or "document" => file.Kind,
            "voice" or "audio" => "audio",
            _ => "document",
        };
        json.WriteString("type", type);
        json.WriteStartObject(type);
        json.WriteString("id", mediaId);
        // A sound has no words beside it.
        if (type != "audio" && message.Text.Length > 0)
            json.WriteString("caption", TextLimit.Cut(message.Text, CaptionMax));
        if (type == "document")
            json.WriteString("filename", TextLimit.OneLine(file.FileName, FileNameMax));
        json.WriteEndObject();
    }

    private static void Interactive(Utf8JsonWriter json, SendMessage message, string? mediaId)
    {
        if (message.Pay is { } pay)
        {
            MetaPay.Write(json, message.Text, pay);
            return;
        }

        IReadOnlyList<Choice> choices = message.Choices!;
        bool buttons = MetaChoices.AsButtons(message);
        json.WriteString("type", "interactive");
        json.WriteStartObject("interactive");
        json.WriteString("type", buttons ? "button" : "list");
        if (mediaId is not null)
        {
            json.WriteStartObject("header");
            DocumentParameter(json, FileName(message), mediaId);
            json.WriteEndObject();
        }

        json.WriteStartObject("body");
        json.WriteString("text", MetaChoices.Body(message));
        json.WriteEndObject();
        json.WriteStartObject("action");
        if (buttons) Buttons(json, choices);
        else Rows(json, choices, MetaChoices.ListButton(message.Language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Buttons(Utf8JsonWriter json, IReadOnlyList<Choice> choices)
    {
        string[] titles = MetaChoices.ButtonTitles(choices);
        json.WriteStartArray("buttons");
        for (int i = 0; i < choices.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("type", "reply");
            json.WriteStartObject("reply");
            json.WriteString("id", choices[i].Id);
            json.WriteString("title", titles[i]);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Rows(Utf8JsonWriter json, IReadOnlyList<Choice> choices, string button)
    {
        (string Title, string? Description)[] rows = MetaChoices.Rows(choices);
        json.WriteString("button", button);
        json.WriteStartArray("sections");
        json.WriteStartObject();
        json.WriteStartArray("rows");
        for (int i = 0; i < choices.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("id", choices[i].Id);
            json.WriteString("title", rows[i].Title);
            if (rows[i].Description is { } more) json.WriteString("description", more);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Template(
        Utf8JsonWriter json, Outgoing outgoing, OutboundOptions options)
    {
        TemplateCall call = TemplateCall.Of(outgoing.Message, options);
        json.WriteString("type", "template");
        json.WriteStartObject("template");
        json.WriteString("name", call.Name);
        json.WriteStartObject("language");
        json.WriteString("code", outgoing.TemplateLanguage);
        json.WriteEndObject();
        json.WriteStartArray("components");
        if (call.HeaderFileName is { } fileName)
        {
            json.WriteStartObject();
            json.WriteString("type", "header");
            json.WriteStartArray("parameters");
            json.WriteStartObject();
            DocumentParameter(json, fileName, outgoing.MediaId!);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteStartObject();
        json.WriteString("type", "body");
        json.WriteStartArray("parameters");
        foreach (string value in call.Values)
        {
            json.WriteStartObject();
            json.WriteString("type", "text");
            json.WriteString("text", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void DocumentParameter(
        Utf8JsonWriter json, string fileName, string mediaId)
    {
        json.WriteString("type", "document");
        json.WriteStartObject("document");
        json.WriteString("id", mediaId);
        json.WriteString("filename", fileName);
        json.WriteEndObject();
    }

    private static string FileName(SendMessage message) => Paper.FileName(message.Bill!);
}
