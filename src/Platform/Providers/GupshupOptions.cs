namespace ConverseErp.Platform.Providers;

/// <summary>Section <c>Providers:Gupshup</c>.</summary>
public sealed class GupshupOptions
{
    public string BaseUrl { get; set; } = "https://api.gupshup.io";

    public string ApiKey { get; set; } = "";

    /// <summary>The last part of the webhook's address: Gupshup signs nothing. Without it every
    /// webhook is refused.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The numbers that apps send from, by the app's name: country code and number,
    /// digits alone.</summary>
    public Dictionary<string, string> Apps { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of approved templates; Gupshup knows them by these alone.</summary>
    public IList<ProviderTemplate> Templates { get; } = [];
}

/// <summary>What a provider calls a template of ours.</summary>
public sealed class ProviderTemplate
{
    /// <summary>Such as bill_v1.</summary>
    public string Name { get; set; } = "";

    public string Language { get; set; } = "en";

    /// <summary>The provider's own id of it.</summary>
    public string Id { get; set; } = "";
}
