using System.Text.Json;
using ConverseErp.Intake.Meta;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Intake.Receiving;

/// <summary>The way of every provider whose webhooks are JSON, once it is known whose they are:
/// parsed, read, taken.</summary>
internal sealed class JsonReception(
    Reception reception, TimeProvider clock, ILogger<JsonReception> log)
{
    /// <param name="provider">Which one, for ids and the log.</param>
    /// <param name="body">Verified.</param>
    /// <param name="read">The updates in their order; null when it is no webhook of theirs.
    /// </param>
    public async Task<WebhookAnswer?> TakeAsync(string provider, WebhookBody body,
        Func<JsonElement, DateTimeOffset, List<Arrival>?> read)
    {
        DateTimeOffset receivedAt = clock.GetUtcNow();
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(JsonRepair.Repair(body.Bytes));
        }
        catch (JsonException)
        {
            IntakeLog.NotJson(log, provider, body.Length);
            return WebhookAnswer.NotJson;
        }

        using (document)
        {
            if (read(document.RootElement, receivedAt) is not { } arrivals)
            {
                IntakeLog.WrongObject(log, provider, body.Length);
                return WebhookAnswer.WrongObject;
            }

            return await reception.TakeAsync(provider, arrivals, receivedAt);
        }
    }
}
