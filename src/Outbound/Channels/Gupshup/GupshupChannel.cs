using System.Diagnostics;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Outbound.Channels.Gupshup;

/// <summary>WhatsApp by Gupshup: forms, files by their links, templates by ids of its own.
/// </summary>
internal sealed class GupshupChannel : IChannel
{
    /// <summary>How its numbers are called here, before the app's name.</summary>
    public const string Prefix = "gupshup:";

    private readonly ProviderLine _line;
    private readonly GupshupOptions _gupshup;
    private readonly OutboundOptions _options;
    private readonly TemplateIds _templates;
    private readonly Uri _messages;
    private readonly Uri _templateMessages;

    /// <exception cref="InvalidOperationException">Providers:Gupshup is not complete.
    /// </exception>
    public GupshupChannel(ProviderLine line, GupshupOptions gupshup, OutboundOptions options)
    {
        _line = line;
        _gupshup = gupshup;
        _options = options;
        _templates = new TemplateIds(gupshup.Templates, "Providers:Gupshup:Templates");
        Uri root = Addresses.Root(gupshup.BaseUrl, "Providers:Gupshup:BaseUrl");
        _messages = new Uri(root, "wa/api/v1/msg");
        _templateMessages = new Uri(root, "wa/api/v1/template/msg");
    }

    public string Name => "whatsapp-gupshup";

    public Carries Carries => Carries.Choices | Carries.Links;

    public int TextMax => GupshupBody.TextMax;

    public TimeSpan? OpenLeft => _line.OpenLeft;

    public async Task<SendOutcome> SendAsync(Outgoing outgoing)
    {
        if (Body(outgoing) is not { } body)
        {
            return new SendOutcome.Refused(
                404, null, GupshupErrors.TemplateMissing, RetryAfter: null);
        }

        long startedAt = Stopwatch.GetTimestamp();
        SendOutcome outcome = await _line.SendAsync(
            outgoing.As == SentAs.Template ? _templateMessages : _messages, body,
            headers => headers.TryAddWithoutValidation("apikey", _gupshup.ApiKey), Read);
        OutboundMetrics.Attempted(Name, SendOutcome.Word(outcome), startedAt);
        return outcome;
    }

    public Task<UploadOutcome> UploadAsync(
        string phoneNumberId, string fileName, string mime, byte[] file) =>
        throw new NotSupportedException("Gupshup fetches files by their links.");

    public Remedy RemedyOf(SendOutcome.Refused refused) => GupshupErrors.RemedyOf(refused);

    /// <returns>Null when nobody has said what it calls the template.</returns>
    internal SentBytes? Body(Outgoing outgoing)
    {
        string app = outgoing.Number[Prefix.Length..];
        string to = Digits(outgoing.Message);
        string source = _gupshup.Apps.GetValueOrDefault(app, "");
        if (outgoing.As != SentAs.Template)
        {
            return FormBody.Of(
                ("channel", "whatsapp"), ("source", source), ("destination", to),
                ("src.name", app), ("message", GupshupBody.Message(outgoing)));
        }

        TemplateCall call = TemplateCall.Of(outgoing.Message, _options);
        return _templates.Find(call.Name, outgoing.TemplateLanguage!) is { } id
            ? FormBody.Of(
                ("source", source), ("destination", to), ("src.name", app),
                ("template", GupshupBody.Template(id, call)),
                ("message", GupshupBody.Header(call)))
            : null;
    }

    // Country code and number without plus; a BSUID goes as it is.
    private static string Digits(SendMessage message) =>
        message.Phone is { Length: > 0 } phone ? phone.TrimStart('+') : message.Bsuid ?? "";

    private static Said Read(ProviderAnswer answer) => JsonAnswer.Read(answer, static said =>
    {
        string? status = JsonAnswer.Text(said, "status");
        string? message = JsonAnswer.Text(said, "message");
        if (message is null && said.TryGetProperty("message", out JsonElement nested))
            message = JsonAnswer.Text(nested, "text");
        return status == "submitted"
            ? new Said(JsonAnswer.Text(said, "messageId"), null, null)
            // A "no" without a code is still a no: the same as Meta's error 1.
            : new Said(
                null, JsonAnswer.Number(said, "code") ?? (status == "error" ? 1 : null), message);
    });
}
