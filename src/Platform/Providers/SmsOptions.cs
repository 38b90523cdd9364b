namespace ConverseErp.Platform.Providers;

/// <summary>Section <c>Providers:Sms</c>: who carries SMS, and the registered texts that may
/// go. Without a provider nothing goes by SMS.</summary>
public sealed class SmsOptions
{
    /// <summary><c>exotel</c>: an operator that takes the DLT ids with each message;
    /// <c>twilio</c>: <c>Providers:Twilio</c>, where they belong to the sender; empty: none.
    /// </summary>
    public string Provider { get; set; } = "";

    public string BaseUrl { get; set; } = "https://api.in.exotel.com";

    public string AccountSid { get; set; } = "";

    public string ApiKey { get; set; } = "";

    public string ApiToken { get; set; } = "";

    /// <summary>The registered sender, six letters.</summary>
    public string Header { get; set; } = "";

    /// <summary>The principal entity, 19 digits.</summary>
    public string DltEntityId { get; set; } = "";

    /// <summary>The last part of the address that deliveries are told at: nobody signs them.
    /// Without it they are not asked for.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Every text that may go.</summary>
    public IList<SmsTemplate> Templates { get; } = [];
}

/// <summary>A text as it is registered, letter by letter.</summary>
public sealed class SmsTemplate
{
    /// <summary>A kind of message that may go by SMS, such as Bill.</summary>
    public string Kind { get; set; } = "";

    /// <summary>BCP 47, such as en or hi-Latn.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Of the registration, 19 digits.</summary>
    public string Id { get; set; } = "";

    /// <summary>With <c>{#var#}</c> for what changes, at most 30 characters each, and
    /// <c>{#url#}</c> for a link.</summary>
    public string Text { get; set; } = "";
}
