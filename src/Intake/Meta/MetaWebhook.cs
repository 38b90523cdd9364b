using ConverseErp.Intake.Receiving;
using ConverseErp.Platform.Providers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Intake.Meta;

/// <summary>/webhooks/meta: the handshake, and the updates of the WhatsApp Cloud API.</summary>
internal sealed class MetaWebhook
{
    public const string Path = "/webhooks/meta";

    private const int ChallengeCharactersMax = 512;
    private readonly MetaSignature _signature;
    private readonly SharedSecret _verifyToken;
    private readonly WebhookDoor _door;
    private readonly JsonReception _reception;
    private readonly ILogger<MetaWebhook> _log;

    public MetaWebhook(MetaOptions options, WebhookDoor door, JsonReception reception,
        ILogger<MetaWebhook> log)
    {
        _signature = new MetaSignature(options.AppSecret);
        _verifyToken = new SharedSecret(options.VerifyToken);
        _door = door;
        _reception = reception;
        _log = log;
        if (!_signature.HasSecret)
            IntakeLog.SecretMissing(log, MetaUpdates.Provider, "Providers:Meta:AppSecret");
    }

    /// <summary>GET: Meta asks whether this address is ours. It is not signed.</summary>
    public async Task HandshakeAsync(HttpContext context)
    {
        IQueryCollection query = context.Request.Query;
        string? challenge = query["hub.challenge"];
        bool ours = query["hub.mode"] == "subscribe" && IsOurs(query["hub.verify_token"])
            && challenge is { Length: > 0 and <= ChallengeCharactersMax };
        if (!ours)
        {
            IntakeLog.HandshakeRefused(_log, MetaUpdates.Provider);
            await WebhookAnswer.HandshakeRefused.WriteAsync(context);
            return;
        }

        context.Response.ContentType = "text/plain";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        await context.Response.WriteAsync(challenge!, context.RequestAborted);
    }

    /// <summary>POST: 200 when every update in it is durable or a known duplicate.</summary>
    public Task ReceiveAsync(HttpContext context)
    {
        StringValues signature = context.Request.Headers[MetaSignature.Header];
        return _door.RunAsync(
            context, MetaUpdates.Provider, body => TakeAsync(signature, body));
    }

    private bool IsOurs(StringValues token) =>
        token.Count == 1 && _verifyToken.Is(token[0]);

    private async Task<WebhookAnswer?> TakeAsync(StringValues signature, WebhookBody body)
    {
        switch (_signature.Check(signature, body.Bytes.Span))
        {
            case SignatureCheck.Missing:
                IntakeLog.SignatureMissing(_log, MetaUpdates.Provider);
                return WebhookAnswer.SignatureMissing;
            case SignatureCheck.Wrong:
                IntakeLog.SignatureWrong(_log, MetaUpdates.Provider, body.Length);
                return WebhookAnswer.SignatureWrong;
            case SignatureCheck.Valid:
                break;
        }

        return await _reception.TakeAsync(
            MetaUpdates.Provider, body,
            static (root, receivedAt) => MetaUpdates.Read(root, receivedAt));
    }
}
