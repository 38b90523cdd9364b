namespace ConverseErp.Simulator.Sms;

/// <summary>Section `Simulator:Sms`: an SMS operator in the wire format of Exotel, which scrubs
/// by DLT. Off without an ApiKey.</summary>
public sealed class SmsOperatorOptions
{
    public string AccountSid { get; set; } = "";

    public string ApiKey { get; set; } = "";

    public string ApiToken { get; set; } = "";

    /// <summary>The principal entity that headers and templates are registered for.</summary>
    public string DltEntityId { get; set; } = "";

    /// <summary>Registered headers, as they stand in From; compared letter by letter.</summary>
    public IList<string> Headers { get; } = [];

    /// <summary>Registered templates: id to text, with {#var#} and {#url#}.</summary>
    public IDictionary<string, string> Templates { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal);
}
