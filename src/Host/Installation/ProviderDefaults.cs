namespace ConverseErp.Host.Installation;

/// <summary>Points providers at the Simulator where nothing else is configured.</summary>
internal static class ProviderDefaults
{
    /// <summary>The number that shops without one of their own share; the Simulator has it from
    /// the start.</summary>
    internal const string SharedNumber = "106540352242922";

    /// <returns>Settings of the product; a key that the environment already has is taken from
    /// there.</returns>
    /// <param name="simulator">Address of the Simulator, or null when it is left out.</param>
    internal static Dictionary<string, string> Of(string? simulator, InstallationSecrets secrets)
    {
        Dictionary<string, string> settings = new(StringComparer.Ordinal);
        if (simulator is not null) settings["Providers__Meta__BaseUrl"] = simulator;
        settings["Providers__Meta__AppSecret"] = secrets.MetaAppSecret;
        settings["Providers__Meta__VerifyToken"] = secrets.MetaVerifyToken;
        settings["Providers__Meta__AccessToken"] = secrets.MetaAccessToken;
        foreach (string key in settings.Keys.ToArray())
        {
            if (Environment.GetEnvironmentVariable(key) is { Length: > 0 } configured)
                settings[key] = configured;
        }

        return settings;
    }

    /// <summary>What the Simulator needs to be taken for the provider: the product's own
    /// secrets, and where to send webhooks.</summary>
    /// <param name="product">Settings of the product, as above.</param>
    internal static Dictionary<string, string> OfSimulator(IReadOnlyDictionary<string, string>
        product, string simulator, string url, InstallationFolder folder) =>
        new(StringComparer.Ordinal)
        {
            ["Simulator__WebhookUrl"] = url + "/webhooks/meta",
            ["Simulator__AppSecret"] = product["Providers__Meta__AppSecret"],
            ["Simulator__VerifyToken"] = product["Providers__Meta__VerifyToken"],
            ["Simulator__AccessToken"] = product["Providers__Meta__AccessToken"],
            ["Simulator__PublicUrl"] = simulator,
            ["Simulator__DataFolder"] = folder.For(RoleNames.Simulator),
        };
}
