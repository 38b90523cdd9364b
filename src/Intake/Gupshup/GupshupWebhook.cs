using ConverseErp.Intake.Receiving;
using ConverseErp.Platform.Providers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Intake.Gupshup;

/// <summary>/webhooks/gupshup/{secret}: Gupshup signs nothing, so who does not know the address is
/// not believed. Which addresses may call is the proxy's to say: they change.</summary>
internal sealed class GupshupWebhook
{
    public const string Path = "/webhooks/gupshup/{secret}";

    private readonly SharedSecret _secret;
    private readonly WebhookDoor _door;
    private readonly JsonReception _reception;
    private readonly ILogger<GupshupWebhook> _log;

    public GupshupWebhook(GupshupOptions options, WebhookDoor door, JsonReception reception,
        ILogger<GupshupWebhook> log)
    {
        _secret = new SharedSecret(options.Secret);
        _door = door;
        _reception = reception;
        _log = log;
        if (options.ApiKey.Length > 0 && !_secret.IsSet)
            IntakeLog.SecretMissing(log, GupshupUpdates.Provider, "Providers:Gupshup:Secret");
    }

    public Task ReceiveAsync(HttpContext context)
    {
        bool ours = _secret.Is(context.Request.RouteValues["secret"] as string);
        return _door.RunAsync(context, GupshupUpdates.Provider, async body =>
        {
            if (ours)
                return await _reception.TakeAsync(
                    GupshupUpdates.Provider, body, GupshupUpdates.Read);
            IntakeLog.SignatureWrong(_log, GupshupUpdates.Provider, body.Length);
            return WebhookAnswer.SignatureWrong;
        });
    }
}
