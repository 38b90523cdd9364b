using System.Text.Json;
using ConverseErp.Intake.Receiving;
using ConverseErp.Platform.Providers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Intake.Sms;

/// <summary>/webhooks/sms/{secret}: deliveries of SMS. The operator signs nothing, so who does
/// not know the address is not believed.</summary>
internal sealed class SmsWebhook
{
    public const string Path = "/webhooks/sms/{secret}";

    private readonly SharedSecret _secret;
    private readonly string _number;
    private readonly WebhookDoor _door;
    private readonly Reception _reception;
    private readonly TimeProvider _clock;
    private readonly ILogger<SmsWebhook> _log;

    public SmsWebhook(SmsOptions options, WebhookDoor door, Reception reception,
        TimeProvider clock, ILogger<SmsWebhook> log)
    {
        _secret = new SharedSecret(options.Secret);
        _number = "sms:" + options.Header;
        _door = door;
        _reception = reception;
        _clock = clock;
        _log = log;
        if (options.Provider == "exotel" && !_secret.IsSet)
            IntakeLog.SecretMissing(log, SmsDeliveries.Provider, "Providers:Sms:Secret");
    }

    public Task ReceiveAsync(HttpContext context)
    {
        bool ours = _secret.Is(context.Request.RouteValues["secret"] as string);
        return _door.RunAsync(context, SmsDeliveries.Provider, body => TakeAsync(ours, body));
    }

    private async Task<WebhookAnswer?> TakeAsync(bool ours, WebhookBody body)
    {
        if (!ours)
        {
            IntakeLog.SignatureWrong(_log, SmsDeliveries.Provider, body.Length);
            return WebhookAnswer.SignatureWrong;
        }

        DateTimeOffset now = _clock.GetUtcNow();
        if (await WebhookForm.ReadAsync(body) is not { } form
            || SmsDeliveries.Read(form, _number, now, Raw(form)) is not { } arrival)
        {
            IntakeLog.WrongObject(_log, SmsDeliveries.Provider, body.Length);
            return WebhookAnswer.NotForm;
        }

        return await _reception.TakeAsync(SmsDeliveries.Provider, [arrival], now);
    }

    private static JsonElement Raw(Dictionary<string, StringValues> form) =>
        JsonSerializer.SerializeToElement(
            form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal));
}
