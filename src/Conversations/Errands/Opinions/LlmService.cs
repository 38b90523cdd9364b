using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ConverseErp.Conversations.Errands.Models;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Conversations.Errands.Opinions;

/// <summary>Asks a language model: <c>POST /chat/completions</c>.</summary>
internal sealed class LlmService(
    IHttpClientFactory clients, LlmOptions options, ModelTally tally, TimeProvider clock,
    ILogger<LlmService> log)
    : ModelService("llm", "chat/completions", clients, options, tally, clock, log)
{
    protected override bool IsAboutWords => true;

    /// <summary>How long anybody waits for it.</summary>
    public TimeSpan Within => TimeSpan.FromSeconds(options.WithinSeconds);

    /// <returns>What it said, whatever that is; null when it said nothing in time.</returns>
    public async Task<string?> AskAsync(OpinionQuestion question, CancellationToken cancel)
    {
        byte[] body = Encoding.UTF8.GetBytes(OpinionRequest.Body(Model, question));
        using JsonDocument? answer = await AskAsync(
            () => new ByteArrayContent(body)
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            }, cancel);
        return answer is not null
            && answer.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("choices"u8, out JsonElement choices)
            && choices.ValueKind == JsonValueKind.Array && choices.GetArrayLength() > 0
            && choices[0] is { ValueKind: JsonValueKind.Object } first
            && first.TryGetProperty("message"u8, out JsonElement message)
            && message.ValueKind == JsonValueKind.Object
            && message.TryGetProperty("content"u8, out JsonElement content)
            && content.ValueKind == JsonValueKind.String
                ? content.GetString()
                : null;
    }
}
