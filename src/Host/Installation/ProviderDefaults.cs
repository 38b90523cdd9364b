namespace ConverseErp.Host.Installation;

/// <summary>Points providers at the Simulator where nothing else is configured.</summary>
internal static class ProviderDefaults
{
    /// <param name="simulator">Address of the Simulator, or null when it is left out.</param>
    /// <returns>Settings for the product and the Simulator; a key that the environment already
    /// has is taken from there, so that both sign and verify with the same secret.</returns>
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
}
