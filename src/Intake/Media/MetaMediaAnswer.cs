using System.Globalization;
using System.Net;
using System.Text.Json;
using ConverseErp.Intake.Meta;

namespace ConverseErp.Intake.Media;

/// <summary>What Meta says about a media id: where its bytes are for the next five minutes.
/// </summary>
internal sealed record MetaMediaAnswer(Uri Url, string? Mime, long? SizeBytes, byte[]? Sha256)
{
    private const int MimeCharactersMax = 120;

    /// <returns>Null when the answer is not of the documented shape.</returns>
    public static MetaMediaAnswer? Read(JsonElement answer)
    {
        if (!Uri.TryCreate(answer.Text("url"u8), UriKind.Absolute, out Uri? url)) return null;
        long? size = long.TryParse(answer.Text("file_size"u8), NumberStyles.None,
            CultureInfo.InvariantCulture, out long bytes) ? bytes : null;
        return new MetaMediaAnswer(
            url, answer.Id("mime_type"u8, MimeCharactersMax), size,
            Hash(answer.Text("sha256"u8)));
    }

    /// <summary>Whether another try makes sense: the code decides, then the HTTP status.
    /// </summary>
    public static FetchOutcome Refused(HttpStatusCode status, JsonElement? answer)
    {
        string? code = answer?.Child("error"u8).Text("code"u8);
        return (code, (int)status) switch
        {
            ("190" or "0" or "3" or "10", _) or (_, 401 or 403) =>
                new FetchOutcome.Later("media-token-refused"),
            ("2" or "4" or "613" or "80007" or "130429" or "131000" or "131016", _) =>
                new FetchOutcome.Later("media-provider-busy"),
            // Also what Meta says for want of a permission, so it is asked a few times.
            ("100", _) or (_, 404 or 410) => new FetchOutcome.Later("media-gone", TriesMax: 3),
            (_, 408 or 429 or >= 500) => new FetchOutcome.Later("media-provider-busy"),
            _ => new FetchOutcome.Later("media-refused", TriesMax: 3),
        };
    }

    // Hexadecimal here, base64 in webhooks; another form is no reason to lose the file.
    private static byte[]? Hash(string? text)
    {
        byte[] hash = new byte[32];
        if (text is { Length: 64 }
            && Convert.FromHexString(text, hash, out _, out int digits)
                == System.Buffers.OperationStatus.Done && digits == hash.Length)
            return hash;
        return text is { Length: 44 } && Convert.TryFromBase64String(text, hash, out int bytes)
            && bytes == hash.Length ? hash : null;
    }
}
