using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Receiving;
using ConverseErp.Platform.Providers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Intake.Dialog360;

/// <summary>/webhooks/dialog360: Meta's bodies, known by a header of our own choice.</summary>
internal sealed class Dialog360Webhook
{
    public const string Path = "/webhooks/dialog360";
    public const string Provider = "dialog360";

    private readonly SharedSecret _secret;
    private readonly string _header;
    private readonly WebhookDoor _door;
    private readonly JsonReception _reception;
    private readonly ILogger<Dialog360Webhook> _log;

    public Dialog360Webhook(Dialog360Options options, WebhookDoor door, JsonReception reception,
        ILogger<Dialog360Webhook> log)
    {
        _secret = new SharedSecret(options.WebhookSecret);
        _header = options.SecretHeader;
        _door = door;
        _reception = reception;
        _log = log;
        if (options.ApiKey.Length > 0 && !_secret.IsSet)
            IntakeLog.SecretMissing(log, Provider, "Providers:Dialog360:WebhookSecret");
    }

    public Task ReceiveAsync(HttpContext context)
    {
        string? said = context.Request.Headers[_header] is [var one] ? one : null;
        return _door.RunAsync(
            context, Provider, body => TakeAsync(said, _secret.Is(said), body));
    }

    private async Task<WebhookAnswer?> TakeAsync(string? said, bool ours, WebhookBody body)
    {
        if (ours)
        {
            return await _reception.TakeAsync(Provider, body,
                static (root, receivedAt) => MetaUpdates.Read(root, receivedAt, Provider));
        }

        if (said is null)
        {
            IntakeLog.SignatureMissing(_log, Provider);
            return WebhookAnswer.SignatureMissing;
        }

        IntakeLog.SignatureWrong(_log, Provider, body.Length);
        return WebhookAnswer.SignatureWrong;
    }
}
