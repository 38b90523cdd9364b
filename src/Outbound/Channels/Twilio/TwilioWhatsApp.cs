using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels.Meta;
using ConverseErp.Platform.Providers;

namespace ConverseErp.Outbound.Channels.Twilio;

/// <summary>WhatsApp by Twilio: words, a bill by its link, and contents in place of templates.
/// Its buttons need a content registered beforehand, so choices go as numbered words.</summary>
internal sealed class TwilioWhatsApp(
    ProviderLine line, TwilioAccount account, TemplateIds contents, OutboundOptions options)
    : IChannel
{
    /// <summary>How its numbers are called here, before the number.</summary>
    public const string Prefix = "twilio:";

    private const int BodyMax = 1600;

    public string Name => "whatsapp-twilio";

    public Carries Carries => Carries.Links;

    public int TextMax => BodyMax;

    public TimeSpan? OpenLeft => line.OpenLeft;

    public async Task<SendOutcome> SendAsync(Outgoing outgoing) => Body(outgoing) is { } body
        ? await account.PostAsync(line, Name, body)
        : new SendOutcome.Refused(404, null, TwilioErrors.TemplateMissing, RetryAfter: null);

    public Task<UploadOutcome> UploadAsync(
        string phoneNumberId, string fileName, string mime, byte[] file) =>
        throw new NotSupportedException("Twilio fetches files by their links.");

    public Remedy RemedyOf(SendOutcome.Refused refused) => TwilioErrors.RemedyOf(refused);

    /// <returns>Null when nobody has said which content stands for the template.</returns>
    internal SentBytes? Body(Outgoing outgoing)
    {
        SendMessage message = outgoing.Message;
        string from = "whatsapp:" + outgoing.Number[Prefix.Length..];
        string to = "whatsapp:" + (Recipients.Of(message) ?? "");
        string? told = account.StatusAddress(outgoing);
        if (outgoing.As == SentAs.Template)
        {
            TemplateCall call = TemplateCall.Of(message, options);
            return contents.Find(call.Name, outgoing.TemplateLanguage!)
                is { } content
                ? FormBody.Of(
                    ("To", to), ("From", from), ("ContentSid", content),
                    ("ContentVariables", Variables(call)), ("StatusCallback", told))
                : null;
        }

        bool asFile = outgoing.As == SentAs.Document;
        string text = MetaChoices.Body(message);
        if (!asFile && message.Bill is { } paper)
            text = Paper.WithLink(text, paper, BodyMax);
        return FormBody.Of(
            ("To", to), ("From", from), ("Body", TextLimit.Cut(text, BodyMax)),
            ("MediaUrl", asFile ? message.Bill!.Link : null), ("StatusCallback", told));
    }

    private static string Variables(TemplateCall call)
    {
        string[] values = call.HeaderLink is { } link ? [.. call.Values, link] : [.. call.Values];
        return JsonSerializer.Serialize(Enumerable.Range(0, values.Length).ToDictionary(
            i => (i + 1).ToString(CultureInfo.InvariantCulture), i => values[i]));
    }
}
