using System.Text.Json;

namespace ConverseErp.Intake.Meta;

/// <summary>Patient reading of a provider's JSON: what is missing or of another type is null.
/// </summary>
internal static class JsonReading
{
    public static JsonElement? Child(this JsonElement element, ReadOnlySpan<byte> name) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out JsonElement child)
            && child.ValueKind == JsonValueKind.Object
            ? child : null;

    public static JsonElement? Child(this JsonElement? element, ReadOnlySpan<byte> name) =>
        element is { } there ? there.Child(name) : null;

    /// <summary>The array, or null when there is none.</summary>
    public static JsonElement? List(this JsonElement element, ReadOnlySpan<byte> name) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out JsonElement list)
            && list.ValueKind == JsonValueKind.Array
            ? list : null;

    /// <summary>A string, or a number as it is written; null when empty.</summary>
    public static string? Text(this JsonElement element, ReadOnlySpan<byte> name)
    {
        if (element.ValueKind != JsonValueKind.Object
            || !element.TryGetProperty(name, out JsonElement value))
            return null;
        string? text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : text;
    }

    public static string? Text(this JsonElement? element, ReadOnlySpan<byte> name) =>
        element is { } there ? there.Text(name) : null;

    /// <summary>The text when it is short enough to be an id; null otherwise.</summary>
    public static string? Id(
        this JsonElement element, ReadOnlySpan<byte> name, int charactersMax) =>
        element.Text(name) is { } text && text.Length <= charactersMax ? text : null;

    public static bool? Flag(this JsonElement element, ReadOnlySpan<byte> name) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out JsonElement value)
            ? value.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                _ => null,
            }
            : null;
}
