using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Outbound.Channels.Sms;

/// <summary>SMS by an Indian operator that takes the ids of the registration with each message:
/// entity, header and template.</summary>
/// <remarks>Source: developer.exotel.com, Send SMS.</remarks>
internal sealed class ExotelSms : IChannel
{
    /// <summary>How its headers are called here, before the header.</summary>
    public const string Prefix = "sms:";

    private readonly ProviderLine _line;
    private readonly SmsOptions _sms;
    private readonly SmsTexts _texts;
    private readonly Uri _send;
    private readonly AuthenticationHeaderValue _authorization;
    private readonly string? _told;

    /// <param name="publicUrl">Where deliveries are told; empty: nowhere.</param>
    /// <exception cref="InvalidOperationException">Providers:Sms is not complete.</exception>
    public ExotelSms(ProviderLine line, SmsOptions sms, SmsTexts texts, string publicUrl)
    {
        _line = line;
        _sms = sms;
        _texts = texts;
        Uri root = Addresses.Root(sms.BaseUrl, "Providers:Sms:BaseUrl");
        foreach ((string name, string value) in new[]
        {
            ("AccountSid", sms.AccountSid), ("ApiKey", sms.ApiKey), ("ApiToken", sms.ApiToken),
            ("Header", sms.Header), ("DltEntityId", sms.DltEntityId),
        })
        {
            if (value.Length == 0)
            {
                throw new InvalidOperationException(
                    $"Providers:Sms:{name} is empty: sending SMS needs it.");
            }
        }

        _send = new Uri(root, $"v1/Accounts/{Uri.EscapeDataString(sms.AccountSid)}/Sms/send.json");
        _authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(
            Encoding.UTF8.GetBytes($"{sms.ApiKey}:{sms.ApiToken}")));
        _told = publicUrl.Length > 0 && sms.Secret.Length > 0
            ? $"{publicUrl.TrimEnd('/')}/webhooks/sms/{Uri.EscapeDataString(sms.Secret)}"
            : null;
    }

    public string Name => "sms-exotel";

    public Carries Carries => Carries.Words;

    public int TextMax => SmsTexts.TextMax;

    public TimeSpan? OpenLeft => _line.OpenLeft;

    public async Task<SendOutcome> SendAsync(Outgoing outgoing)
    {
        long startedAt = Stopwatch.GetTimestamp();
        SendOutcome outcome = await _line.SendAsync(
            _send, Body(outgoing), headers => headers.Authorization = _authorization, Read);
        OutboundMetrics.Attempted(Name, SendOutcome.Word(outcome), startedAt);
        return outcome;
    }

    public Task<UploadOutcome> UploadAsync(
        string phoneNumberId, string fileName, string mime, byte[] file) =>
        throw new NotSupportedException("SMS carries words alone.");

    // Its answers have HTTP statuses to rely on, and nothing else.
    public Remedy RemedyOf(SendOutcome.Refused refused) => refused.Http switch
    {
        429 or >= 500 => Remedy.Retry,
        401 or 403 => Remedy.PauseNumber,
        _ => Remedy.GiveUp,
    };

    internal SentBytes Body(Outgoing outgoing)
    {
        SmsText text = _texts.Find(
            SmsForms.Of(outgoing.Message)!, outgoing.Message.Language)!;
        return FormBody.Of(
            ("From", _sms.Header), ("To", Recipients.WithPlus(outgoing.Message.Phone!)),
            ("Body", text.Text), ("EncodingType", text.IsPlain ? "plain" : "unicode"),
            ("DltEntityId", _sms.DltEntityId), ("DltTemplateId", text.TemplateId),
            ("SmsType", "transactional"), ("StatusCallback", _told),
            ("CustomField", outgoing.Tracker.ToString()));
    }

    private static Said Read(ProviderAnswer answer) => JsonAnswer.Read(answer, static said =>
    {
        JsonElement no = JsonAnswer.Part(said, "RestException");
        return no.ValueKind == JsonValueKind.Object
            ? new Said(null, JsonAnswer.Number(no, "Status"), JsonAnswer.Text(no, "Message"))
            : new Said(
                JsonAnswer.Text(JsonAnswer.Part(said, "SMSMessage"), "Sid"), null, null);
    });
}
