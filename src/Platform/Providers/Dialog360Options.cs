namespace ConverseErp.Platform.Providers;

/// <summary>Section <c>Providers:Dialog360</c>: Meta's bodies at another address.</summary>
public sealed class Dialog360Options
{
    public string BaseUrl { get; set; } = "https://waba-v2.360dialog.io";

    public string ApiKey { get; set; } = "";

    /// <summary>The phone number id that <see cref="ApiKey"/> belongs to.</summary>
    public string PhoneNumberId { get; set; } = "";

    /// <summary>Keys of further numbers, by phone number id: there is one key for each.
    /// </summary>
    public Dictionary<string, string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>What the header <see cref="SecretHeader"/> of each webhook has to say, as it was
    /// set at 360dialog. Without it every webhook is refused.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>A header of our own: 360dialog signs nothing.</summary>
    public string SecretHeader { get; set; } = "X-Converse-Secret";
}
