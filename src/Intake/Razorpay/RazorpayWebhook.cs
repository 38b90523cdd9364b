using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Receiving;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Providers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Intake.Razorpay;

/// <summary>/webhooks/razorpay: money that came by payment links. 200 when the event is safe on
/// its queue or known: Razorpay waits five seconds, repeats for a day, and switches a webhook off
/// that goes on failing.</summary>
internal sealed class RazorpayWebhook
{
    public const string Path = "/webhooks/razorpay";

    private const string EventIdHeader = "x-razorpay-event-id";
    private const int EventIdMax = 100;
    private readonly RazorpaySignature _signature;
    private readonly WebhookDoor _door;
    private readonly IGatewayRoutes _routes;
    private readonly PublishConfirmed _publish;
    private readonly RecentIds _recent;
    private readonly IntakeOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<RazorpayWebhook> _log;

    public RazorpayWebhook(RazorpayOptions razorpay, WebhookDoor door, IGatewayRoutes routes,
        PublishConfirmed publish, RecentIds recent, IntakeOptions options, TimeProvider clock,
        ILogger<RazorpayWebhook> log)
    {
        _signature = new RazorpaySignature(
            razorpay.WebhookSecret, razorpay.PreviousWebhookSecret);
        _door = door;
        _routes = routes;
        _publish = publish;
        _recent = recent;
        _options = options;
        _clock = clock;
        _log = log;
        if (razorpay.IsOn && !_signature.HasSecret)
        {
            IntakeLog.SecretMissing(
                log, RazorpayEvent.Provider, "Providers:Razorpay:WebhookSecret");
        }
    }

    public Task ReceiveAsync(HttpContext context)
    {
        StringValues signature = context.Request.Headers[RazorpaySignature.Header];
        string eventId = context.Request.Headers[EventIdHeader].ToString();
        return _door.RunAsync(
            context, RazorpayEvent.Provider, body => TakeAsync(signature, eventId, body));
    }

    private async Task<WebhookAnswer?> TakeAsync(
        StringValues signature, string eventId, WebhookBody body)
    {
        switch (_signature.Check(signature, body.Bytes.Span))
        {
            case SignatureCheck.Missing:
                IntakeLog.SignatureMissing(_log, RazorpayEvent.Provider);
                return WebhookAnswer.SignatureMissing;
            case SignatureCheck.Wrong:
                IntakeLog.SignatureWrong(_log, RazorpayEvent.Provider, body.Length);
                return WebhookAnswer.SignatureWrong;
            case SignatureCheck.Valid:
                break;
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body.Bytes);
        }
        catch (JsonException)
        {
            IntakeLog.NotJson(_log, RazorpayEvent.Provider, body.Length);
            return WebhookAnswer.NotJson;
        }

        using (document)
        {
            DateTimeOffset now = _clock.GetUtcNow();
            if (RazorpayEvent.Read(document.RootElement, now) is not { } read)
            {
                IntakeLog.WrongObject(_log, RazorpayEvent.Provider, body.Length);
                return WebhookAnswer.WrongObject;
            }

            // Without its own id an event is what it says.
            MessageId id = eventId.Length is > 0 and <= EventIdMax
                ? ArrivalId.Of(RazorpayEvent.Provider, "event", eventId)
                : ArrivalId.Of(body.Bytes.Span, RazorpayEvent.Provider, "body");
            return await KeepAsync(id, read, document.RootElement, now);
        }
    }

    private async Task<WebhookAnswer?> KeepAsync(
        MessageId id, RazorpayEvent read, JsonElement raw, DateTimeOffset now)
    {
        if (_recent.Contains(id))
        {
            IntakeMetrics.Known(1);
            return null;
        }

        using CancellationTokenSource limit = new(_options.AcknowledgeWithinMs);
        try
        {
            Envelope envelope = Pack(
                id, read, await _routes.FindAsync(read.Keys, limit.Token), raw, now);
            await _publish([envelope], limit.Token).WaitAsync(limit.Token);
            _recent.Add([envelope]);
            IntakeMetrics.Durable(envelope.To.Service);
            if (envelope.Type == ProviderEventReceived.Name)
            {
                IntakeLog.EventStored(_log, RazorpayEvent.Provider,
                    EventReason.UnknownShop, read.Name, read.Account ?? "", 1);
            }

            return null;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            IntakeLog.NotDurable(_log, RazorpayEvent.Provider, 1, "no confirm in time");
            return WebhookAnswer.NotDurable;
        }
        catch (Exception error) when (Infrastructure.IsAway(error))
        {
            IntakeLog.NotDurable(_log, RazorpayEvent.Provider, 1, error.Message);
            return WebhookAnswer.NotDurable;
        }
        catch (Exception error)
        {
            IntakeLog.Failed(_log, RazorpayEvent.Provider, 1, error);
            return WebhookAnswer.NotDurable;
        }
    }

    // What is about no shop's money is kept as other news of providers are.
    private static Envelope Pack(MessageId id, RazorpayEvent read, BusinessId? business,
        JsonElement raw, DateTimeOffset now)
    {
        if (business is { } shop && read.Message is { } message)
        {
            return Envelopes.Pack(
                id, shop, PartitionKey.Of(shop), message, fromProvider: true);
        }

        return Envelopes.Pack(
            id, business ?? default,
            new PartitionKey(RazorpayEvent.Provider + ":" + (read.Account ?? "")),
            new ProviderEventReceived(
                RazorpayEvent.Provider, EventReason.UnknownShop, read.Name, read.Account, now,
                raw),
            fromProvider: false);
    }
}
