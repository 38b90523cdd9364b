using System.Security.Cryptography;

namespace ConverseErp.Simulator.Meta;

/// <summary>A refusal of the Graph API; of other providers, what a message failed of.</summary>
/// <param name="HttpStatus">Status of the response; consumers decide on the code.</param>
/// <param name="Code">Meta's error code.</param>
/// <param name="Message">Text with Meta's `(#code)` prefix where Meta has one.</param>
/// <param name="Details">error_data.details; absent in the short form.</param>
internal sealed record GraphError(
    int HttpStatus, int Code, string Message, string? Details = null)
{
    public string Type { get; init; } = "OAuthException";

    public int? Subcode { get; init; }

    /// <summary>What the header Retry-After says, in seconds; null: there is none.</summary>
    public int? RetryAfter { get; init; }

    /// <summary>Some errors come with message and code alone.</summary>
    public bool Short { get; init; }

    /// <summary>How the same error reads in a failed status.</summary>
    public string Title => Message.StartsWith("(#", StringComparison.Ordinal)
        ? Message[(Message.IndexOf(')', StringComparison.Ordinal) + 2)..]
        : Message;

    public byte[] ToBody() => MetaJson.Object(json =>
    {
        json.Name("error");
        json.BeginObject();
        json.Property("message", Message);
        if (!Short) json.Property("type", Type);
        json.Property("code", Code);
        if (Subcode is int subcode) json.Property("error_subcode", subcode);
        if (Details is not null)
        {
            json.Name("error_data");
            json.BeginObject();
            json.Property("messaging_product", "whatsapp");
            json.Property("details", Details);
            json.EndObject();
        }

        if (!Short) json.Property("fbtrace_id", TraceId());
        json.EndObject();
    });

    private static string TraceId() =>
        "A" + RandomNumberGenerator.GetString(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", 22);
}
