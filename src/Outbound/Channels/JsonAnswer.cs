using System.Globalization;
using System.Text.Json;

namespace ConverseErp.Outbound.Channels;

/// <summary>Reads answers that are one small JSON object; anything else says nothing.</summary>
internal static class JsonAnswer
{
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = 16 };

    /// <param name="read">What the object says; only called for an object.</param>
    public static Said Read(ProviderAnswer answer, Func<JsonElement, Said> read)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(answer.Body, Limits);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? read(json.RootElement)
                : default;
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>A text that is not empty.</summary>
    public static string? Text(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;

    /// <summary>A whole number, also one that is written as text.</summary>
    public static int? Number(JsonElement from, string name)
    {
        if (from.ValueKind != JsonValueKind.Object
            || !from.TryGetProperty(name, out JsonElement value))
            return null;
        if (value.ValueKind == JsonValueKind.Number)
            return value.TryGetInt32(out int number) ? number : null;
        return value.ValueKind == JsonValueKind.String && int.TryParse(
            value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out int written)
                ? written
                : null;
    }

    /// <summary>An object inside; an undefined element when there is none.</summary>
    public static JsonElement Part(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out JsonElement part)
            ? part
            : default;
}
