namespace ConverseErp.Platform.Providers;

/// <summary>Section <c>Providers:Gupshup</c>.</summary>
public sealed class GupshupOptions
{
    public string BaseUrl { get; set; } = "https://api.gupshup.io";

    public string ApiKey { get; set; } = "";

    /// <summary>The last part of the webhook's address: Gupshup signs nothing. Without it every
    /// webhook is refused.</summary>
    public string Secret { get; set; } = "";
}
