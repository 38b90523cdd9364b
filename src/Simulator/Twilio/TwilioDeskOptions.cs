namespace ConverseErp.Simulator.Twilio;

/// <summary>Section `Simulator:Twilio`. Off without an AccountSid.</summary>
public sealed class TwilioDeskOptions
{
    public string AccountSid { get; set; } = "";

    /// <summary>Opens the API and signs webhooks.</summary>
    public string AuthToken { get; set; } = "";

    /// <summary>Where a person's messages are posted.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>The same from outside: the address that is signed; null: WebhookUrl. Status
    /// callbacks at its host are posted to the host of WebhookUrl.</summary>
    public string? PublicWebhookUrl { get; set; }

    /// <summary>The WhatsApp number, E.164 with plus.</summary>
    public string WhatsAppFrom { get; set; } = "";

    /// <summary>The number or header of SMS.</summary>
    public string SmsFrom { get; set; } = "";

    /// <summary>Approved contents by ContentSid. With none at all every ContentSid is known, and
    /// the phone shows the variables.</summary>
    public IDictionary<string, TwilioContentOptions> Contents { get; } =
        new Dictionary<string, TwilioContentOptions>(StringComparer.Ordinal);
}

/// <summary>One approved content.</summary>
public sealed class TwilioContentOptions
{
    /// <summary>Text with {{1}} where variables go.</summary>
    public string Body { get; set; } = "";

    /// <summary>Address of a file, with {{1}} where variables go; null: none.</summary>
    public string? Media { get; set; }
}
