using System.Net.Http.Headers;
using System.Text.Json;
using ConverseErp.Conversations.Errands.Models;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Conversations.Errands.Voices;

/// <summary>Turns a voice note into words: <c>POST /audio/transcriptions</c>.</summary>
internal sealed class SpeechService(
    IHttpClientFactory clients, ModelOptions options, ModelTally tally, TimeProvider clock,
    ILogger<SpeechService> log)
    : ModelService("speech", "audio/transcriptions", clients, options, tally, clock, log)
{
    private const int TextMax = 2_000;

    /// <param name="language">Of the chat; only a hint.</param>
    /// <returns>The words; null when there are none.</returns>
    public async Task<string?> HearAsync(
        byte[] audio, string mime, string language, CancellationToken cancel)
    {
        using JsonDocument? answer = await AskAsync(() => Form(audio, mime, language), cancel);
        return answer is not null
            && answer.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("text"u8, out JsonElement text)
            && text.ValueKind == JsonValueKind.String
            && text.GetString()?.Trim() is { Length: > 0 and <= TextMax } said
                ? said
                : null;
    }

    private MultipartFormDataContent Form(byte[] audio, string mime, string language)
    {
        ByteArrayContent file = new(audio);
        file.Headers.ContentType = MediaTypeHeaderValue.TryParse(mime, out var type)
            ? type
            : new MediaTypeHeaderValue("audio/ogg");
        MultipartFormDataContent form = new()
        {
            { file, "file", "voice." + Ending(mime) },
            { new StringContent(Model), "model" },
            { new StringContent("json"), "response_format" },
        };
        // hi-Latn is Hindi to the ear. The hint is taken as an order, and who writes English may
        // speak anything.
        if (language.Split('-')[0] is not "en" and var spoken)
            form.Add(new StringContent(spoken), "language");
        return form;
    }

    // Some services go by the file's name.
    private static string Ending(string mime) => mime.Split(';')[0].Trim() switch
    {
        "audio/mpeg" => "mp3",
        "audio/mp4" => "m4a",
        "audio/aac" => "aac",
        "audio/amr" => "amr",
        _ => "ogg",
    };
}
