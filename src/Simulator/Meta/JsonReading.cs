using System.Text.Json;

namespace ConverseErp.Simulator.Meta;

/// <summary>Patient access to a request whose shape is not known yet.</summary>
internal static class JsonReading
{
    /// <returns>The property, or null when the element is no object or has no such property.
    /// </returns>
    public static JsonElement? At(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public static JsonElement? At(this JsonElement? element, string name) => element?.At(name);

    /// <returns>The text of a string property; null for anything else.</returns>
    public static string? Text(this JsonElement element, string name) =>
        element.At(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static string? Text(this JsonElement? element, string name) => element?.Text(name);

    /// <returns>The elements of an array property; none for anything else.</returns>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.At(name) is { ValueKind: JsonValueKind.Array } value
            ? value.EnumerateArray()
            : [];

    public static IEnumerable<JsonElement> Items(this JsonElement? element, string name) =>
        element is JsonElement value ? value.Items(name) : [];

    public static bool Has(this JsonElement? element, string name) =>
        element?.At(name) is not null;
}
