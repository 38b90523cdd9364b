using System.Text.Json;
using ConverseErp.Simulator.Meta;
using ConverseErp.Simulator.Sending;

namespace ConverseErp.Simulator.Gupshup;

/// <summary>A `template` of Gupshup's, put as Meta would have it.</summary>
/// <param name="Failure">Why it fails after it was accepted: Gupshup looks the template up
/// later. Null: it does not.</param>
internal sealed record GupshupTemplateSend(
    byte[] Payload, string? Link, string Category, GraphError? Failure)
{
    /// <param name="header">The field `message`, with the file of the header; null: none.</param>
    public static (GupshupTemplateSend? Send, GraphError? Error) Read(
        string template, string? header, GupshupDeskOptions desk)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(template);
            JsonElement root = document.RootElement;
            if (root.Text("id") is not { } id || !Guid.TryParse(id, out _))
                return (null, GupshupErrors.TemplateBody);
            JsonElement[] values = [.. root.Items("params")];
            if (values.Any(value => value.ValueKind != JsonValueKind.String))
                return (null, GupshupErrors.TemplateBody);
            using JsonDocument? file = header is null ? null : JsonDocument.Parse(header);
            string? kind = file?.RootElement.Text("type");
            JsonElement? part = kind is "document" or "image" or "video"
                ? file!.RootElement.At(kind)
                : null;
            string? link = part.Text("link");
            if (file is not null && (link is null || !FormBody.IsAddress(link)))
                return (null, GupshupErrors.Message);
            desk.Templates.TryGetValue(id, out GupshupTemplateOptions? known);
            byte[] payload = Shown(
                known ?? new GupshupTemplateOptions { Name = id },
                [.. values.Select(value => value.GetString()!)], kind, part);
            return (new GupshupTemplateSend(
                payload, link, known?.Category ?? "utility", Fault(known, values.Length)), null);
        }
        catch (JsonException)
        {
            return (null, GupshupErrors.TemplateBody);
        }
    }

    private static GraphError? Fault(GupshupTemplateOptions? known, int given)
    {
        if (known is null) return GupshupErrors.NoTemplate;
        return known.Params == given
            ? null
            : GraphErrors.TemplateParameterCount(
                $"body: number of localizable_params ({given}) does not match the expected "
                + $"number of params ({known.Params})");
    }

    private static byte[] Shown(
        GupshupTemplateOptions template, string[] values, string? kind, JsonElement? part) =>
        MetaJson.Object(json =>
        {
            json.Property("type", "template");
            json.Name("template");
            json.BeginObject();
            json.Property("name", template.Name);
            json.Name("language");
            json.BeginObject();
            json.Property("code", template.Language);
            json.EndObject();
            json.Name("components");
            json.BeginArray();
            if (part is JsonElement file) Header(json, kind!, file);
            Body(json, values);
            json.EndArray();
            json.EndObject();
        });

    private static void Header(MetaJson json, string kind, JsonElement file)
    {
        json.BeginObject();
        json.Property("type", "header");
        json.Name("parameters");
        json.BeginArray();
        json.BeginObject();
        json.Property("type", kind);
        json.Name(kind);
        json.Element(file);
        json.EndObject();
        json.EndArray();
        json.EndObject();
    }

    private static void Body(MetaJson json, string[] values)
    {
        json.BeginObject();
        json.Property("type", "body");
        json.Name("parameters");
        json.BeginArray();
        foreach (string value in values)
        {
            json.BeginObject();
            json.Property("type", "text");
            json.Property("text", value);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }
}
