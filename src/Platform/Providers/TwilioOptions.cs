namespace ConverseErp.Platform.Providers;

/// <summary>Section <c>Providers:Twilio</c>: WhatsApp and SMS by Twilio. Without a token every
/// webhook is refused.</summary>
public sealed class TwilioOptions
{
    public string BaseUrl { get; set; } = "https://api.twilio.com";

    public string AccountSid { get; set; } = "";

    /// <summary>The primary one: it signs webhooks.</summary>
    public string AuthToken { get; set; } = "";

    /// <summary>The number that WhatsApp messages leave from, E.164 with plus.</summary>
    public string WhatsAppFrom { get; set; } = "";

    /// <summary>The number or header that SMS leave from.</summary>
    public string SmsFrom { get; set; } = "";

    /// <summary>Contents (<c>HX…</c>) that stand for templates of ours: the values of the body
    /// in their order, then the document's link.</summary>
    public IList<ProviderTemplate> Contents { get; } = [];
}
