using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Operations.Status;

/// <summary>Small JSON bodies of the console.</summary>
internal static class OpsBody
{
    private const int BytesMax = 8 * 1024;

    public static IResult Malformed() =>
        Problems.Of(400, "ops-body-malformed", "The body is a small JSON object.");

    /// <returns>Null: no JSON object, too large, or not declared as JSON.</returns>
    public static async Task<JsonDocument?> ReadAsync(
        HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasJsonContentType()) return null;
        byte[] buffer = new byte[BytesMax + 1];
        int length = await request.Body.ReadAtLeastAsync(
            buffer, buffer.Length, throwOnEndOfStream: false, cancel);
        if (length > BytesMax) return null;
        try
        {
            JsonDocument body = JsonDocument.Parse(buffer.AsMemory(0, length));
            if (body.RootElement.ValueKind == JsonValueKind.Object) return body;
            body.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static int? Number(JsonDocument body, string name) =>
        body.RootElement.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            ? number : null;

    /// <returns>Null: missing, blank, too long, or with control characters.</returns>
    public static string? Text(JsonDocument body, string name, int most)
    {
        if (!body.RootElement.TryGetProperty(name, out JsonElement value)
            || value.ValueKind != JsonValueKind.String) return null;
        return Line(value, most);
    }

    private static string? Line(JsonElement value, int most)
    {
        try
        {
            string text = value.GetString()!.Trim();
            bool fits = text.Length > 0 && text.Length <= most && !text.Any(char.IsControl);
            return fits ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is no text.
            return null;
        }
    }
}
