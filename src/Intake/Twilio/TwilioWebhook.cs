using System.Text.Json;
using ConverseErp.Intake.Meta;
using ConverseErp.Intake.Receiving;
using ConverseErp.Platform.Providers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace ConverseErp.Intake.Twilio;

/// <summary>/webhooks/twilio and /webhooks/twilio/status. 200 with nothing in it when the update
/// is safe: Twilio waits fifteen seconds.</summary>
internal sealed class TwilioWebhook
{
    public const string Path = "/webhooks/twilio";
    public const string StatusPath = "/webhooks/twilio/status";

    /// <summary>Of the address that statuses are told at: what of ours they are about, and the
    /// number that it left from. Twilio signs the address.</summary>
    public const string Tracker = "tracker";
    public const string Number = "number";

    private const int SaidMax = 512;
    private readonly TwilioSignature _signature;
    private readonly string _publicUrl;
    private readonly WebhookDoor _door;
    private readonly Reception _reception;
    private readonly TimeProvider _clock;
    private readonly ILogger<TwilioWebhook> _log;

    /// <param name="publicUrl">The outside address, which Twilio signs.</param>
    public TwilioWebhook(TwilioOptions options, string publicUrl, WebhookDoor door,
        Reception reception, TimeProvider clock, ILogger<TwilioWebhook> log)
    {
        _signature = new TwilioSignature(options.AuthToken);
        _publicUrl = publicUrl.TrimEnd('/');
        _door = door;
        _reception = reception;
        _clock = clock;
        _log = log;
        if (options.AccountSid.Length > 0 && !_signature.HasSecret)
            IntakeLog.SecretMissing(log, TwilioUpdates.Provider, "Providers:Twilio:AuthToken");
    }

    public Task ReceiveAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        StringValues signature = request.Headers[TwilioSignature.Header];
        string url = _publicUrl + request.Path.ToUriComponent() + request.QueryString.Value;
        TwilioAsked asked = new(Said(request.Query[Tracker]), Said(request.Query[Number]));
        bool isForm = request.HasFormContentType;
        return _door.RunAsync(context, TwilioUpdates.Provider,
            body => TakeAsync(signature, url, asked, isForm, body));
    }

    private async Task<WebhookAnswer?> TakeAsync(StringValues signature, string url,
        TwilioAsked asked, bool isForm, WebhookBody body)
    {
        Dictionary<string, StringValues>? form = null;
        if (isForm)
        {
            form = await WebhookForm.ReadAsync(body);
            if (form is null)
            {
                IntakeLog.WrongObject(_log, TwilioUpdates.Provider, body.Length);
                return WebhookAnswer.NotForm;
            }
        }

        switch (_signature.Check(signature, url, form, body.Bytes.Span))
        {
            case SignatureCheck.Missing:
                IntakeLog.SignatureMissing(_log, TwilioUpdates.Provider);
                return WebhookAnswer.SignatureMissing;
            case SignatureCheck.Wrong:
                IntakeLog.SignatureWrong(_log, TwilioUpdates.Provider, body.Length);
                return WebhookAnswer.SignatureWrong;
            case SignatureCheck.Valid:
                break;
        }

        // Signed and no form: a kind of event that nobody has asked for.
        if (form is null) return WebhookAnswer.NotForm;
        DateTimeOffset now = _clock.GetUtcNow();
        JsonElement raw = JsonSerializer.SerializeToElement(
            form.ToDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal));
        return TwilioUpdates.Read(form, asked, now, raw) is { } arrival
            ? await _reception.TakeAsync(TwilioUpdates.Provider, [arrival], now)
            : null;
    }

    private static string? Said(StringValues values) =>
        values is [{ Length: > 0 and <= SaidMax } said] ? said : null;
}
