using ConverseErp.Outbound.Channels.Sms;

namespace ConverseErp.Outbound.Channels.Twilio;

/// <summary>SMS by Twilio: the registration belongs to the sender, the text is the registered
/// one all the same.</summary>
internal sealed class TwilioSms(ProviderLine line, TwilioAccount account, SmsTexts texts)
    : IChannel
{
    /// <summary>How its senders are called here, before the number or header.</summary>
    public const string Prefix = "twilio-sms:";

    public string Name => "sms-twilio";

    public Carries Carries => Carries.Words;

    public int TextMax => SmsTexts.TextMax;

    public TimeSpan? OpenLeft => line.OpenLeft;

    public Task<SendOutcome> SendAsync(Outgoing outgoing) =>
        account.PostAsync(line, Name, Body(outgoing));

    public Task<UploadOutcome> UploadAsync(
        string phoneNumberId, string fileName, string mime, byte[] file) =>
        throw new NotSupportedException("SMS carries words alone.");

    public Remedy RemedyOf(SendOutcome.Refused refused) => TwilioErrors.RemedyOf(refused);

    internal SentBytes Body(Outgoing outgoing) => FormBody.Of(
        ("To", Recipients.WithPlus(outgoing.Message.Phone!)),
        ("From", outgoing.Number[Prefix.Length..]),
        ("Body", texts.Find(SmsForms.Of(outgoing.Message)!, outgoing.Message.Language)!.Text),
        ("StatusCallback", account.StatusAddress(outgoing)));
}
