namespace ConverseErp.Simulator.Dialog360;

/// <summary>Section `Simulator:Dialog360`: one number of Meta's behind another door. Off without
/// an ApiKey.</summary>
public sealed class Dialog360DeskOptions
{
    public string ApiKey { get; set; } = "";

    public string PhoneNumberId { get; set; } = "";

    /// <summary>The number, digits with country code.</summary>
    public string DisplayPhoneNumber { get; set; } = "919000090360";

    /// <summary>Where webhooks go, e.g. http://127.0.0.1:8080/webhooks/dialog360.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>The header that every webhook carries; null: none.</summary>
    public string? SecretHeader { get; set; } = "X-Converse-Secret";

    /// <summary>What the header says.</summary>
    public string WebhookSecret { get; set; } = "";
}
