using System.Text.Json;

namespace ConverseErp.Outbound.Channels.Meta;

/// <summary>What an answer of the Graph API says; unreadable answers say nothing.</summary>
internal static class MetaAnswer
{
    /// <summary>The answer to a message: <c>messages[0].id</c>.</summary>
    public static Said OfMessage(ProviderAnswer answer) => Read(answer.Body, inMessages: true);

    /// <summary>The answer to an upload: <c>id</c>.</summary>
    public static Said OfMedia(ProviderAnswer answer) => Read(answer.Body, inMessages: false);

    private static Said Read(ReadOnlySpan<byte> body, bool inMessages)
    {
        string? id = null;
        int? code = null;
        string? message = null;
        string? details = null;
        try
        {
            Utf8JsonReader json = new(body);
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return default;
            string section = "";
            while (json.Read())
            {
                if (json.TokenType != JsonTokenType.PropertyName) continue;
                if (json.CurrentDepth == 1) section = json.GetString() ?? "";
                bool inError = section == "error";
                if (inError && json.CurrentDepth == 2 && json.ValueTextEquals("code"u8))
                    code = Number(ref json);
                else if (inError && json.CurrentDepth == 2 && json.ValueTextEquals("message"u8))
                    message = Text(ref json);
                else if (inError && json.ValueTextEquals("details"u8))
                    details = Text(ref json);
                else if (id is null && json.ValueTextEquals("id"u8)
                    && (inMessages ? section == "messages" : json.CurrentDepth == 1))
                    id = Text(ref json);
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // Garbage, or cut off in the middle: what was read before it is not to be trusted.
            return default;
        }

        string? detail = message is null ? details : message + " " + details;
        return new Said(id is { Length: > 0 } ? id : null, code, detail);
    }

    private static string? Text(ref Utf8JsonReader json) =>
        json.Read() && json.TokenType == JsonTokenType.String ? json.GetString() : null;

    private static int? Number(ref Utf8JsonReader json)
    {
        if (!json.Read()) return null;
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out int code)) return code;
        return json.TokenType == JsonTokenType.String
            && int.TryParse(json.GetString(), System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture, out int written)
                ? written
                : null;
    }
}
