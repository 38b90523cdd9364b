using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels.Meta;

namespace ConverseErp.Outbound.Channels.Gupshup;

/// <summary>Writes the JSON that stands in the forms of <c>/wa/api/v1/msg</c> and
/// <c>/template/msg</c>.</summary>
internal static class GupshupBody
{
    public const int TextMax = 4096;
    private const int CaptionMax = 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The field <c>message</c> of words, choices or a bill.</summary>
    public static string Message(Outgoing outgoing) => Written(json =>
    {
        SendMessage message = outgoing.Message;
        switch (outgoing.As)
        {
            case SentAs.Document when message.Bill is { } bill:
                json.WriteString("type", "file");
                json.WriteString("url", bill.Link);
                json.WriteString("filename", Paper.FileName(bill));
                string caption = MetaChoices.Body(message);
                if (caption.Length > 0)
                    json.WriteString("caption", TextLimit.Cut(caption, CaptionMax));
                break;
            case SentAs.Interactive:
                Choices(json, message);
                break;
            default:
                string text = MetaChoices.Body(message);
                if (message.Bill is { } paper) text = Paper.WithLink(text, paper, TextMax);
                json.WriteString("type", "text");
                json.WriteString("text", TextLimit.Cut(text, TextMax));
                json.WriteBoolean("previewUrl", false);
                break;
        }
    });

    /// <summary>The field <c>template</c>.</summary>
    public static string Template(string id, TemplateCall call) => Written(json =>
    {
        json.WriteString("id", id);
        json.WriteStartArray("params");
        foreach (string value in call.Values) json.WriteStringValue(value);
        json.WriteEndArray();
    });

    /// <summary>The field <c>message</c> beside a template: its document. Null: it has none.
    /// </summary>
    public static string? Header(TemplateCall call) =>
        call is not { HeaderFileName: { } fileName, HeaderLink: { } link } ? null
        : Written(json =>
        {
            json.WriteString("type", "document");
            json.WriteStartObject("document");
            json.WriteString("link", link);
            json.WriteString("filename", fileName);
            json.WriteEndObject();
        });

    private static void Choices(Utf8JsonWriter json, SendMessage message)
    {
        IReadOnlyList<Choice> choices = message.Choices!;
        if (MetaChoices.AsButtons(message))
        {
            string[] titles = MetaChoices.ButtonTitles(choices);
            json.WriteString("type", "quick_reply");
            json.WriteStartObject("content");
            json.WriteString("type", "text");
            json.WriteString("text", MetaChoices.Body(message));
            json.WriteEndObject();
            json.WriteStartArray("options");
            for (int i = 0; i < choices.Count; i++) Option(json, titles[i], null, choices[i].Id);
            json.WriteEndArray();
            return;
        }

        (string Title, string? Description)[] rows = MetaChoices.Rows(choices);
        json.WriteString("type", "list");
        json.WriteString("body", MetaChoices.Body(message));
        json.WriteStartArray("globalButtons");
        json.WriteStartObject();
        json.WriteString("type", "text");
        json.WriteString("title", MetaChoices.ListButton(message.Language));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("items");
        json.WriteStartObject();
        json.WriteStartArray("options");
        for (int i = 0; i < choices.Count; i++)
            Option(json, rows[i].Title, rows[i].Description, choices[i].Id);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Option(
        Utf8JsonWriter json, string title, string? description, string id)
    {
        json.WriteStartObject();
        json.WriteString("type", "text");
        json.WriteString("title", title);
        if (description is not null) json.WriteString("description", description);
        json.WriteString("postbackText", id);
        json.WriteEndObject();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new(512);
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
