namespace ConverseErp.Simulator.Gupshup;

/// <summary>Section `Simulator:Gupshup`. Off without an ApiKey.</summary>
public sealed class GupshupDeskOptions
{
    public string ApiKey { get; set; } = "";

    /// <summary>Name of the app, `src.name` of sends and `app` of webhooks.</summary>
    public string App { get; set; } = "";

    /// <summary>The WhatsApp number, digits with country code.</summary>
    public string Source { get; set; } = "";

    /// <summary>Where webhooks go, with the secret in its path.</summary>
    public string? WebhookUrl { get; set; }

    /// <summary>Approved templates by their UUID.</summary>
    public IDictionary<string, GupshupTemplateOptions> Templates { get; } =
        new Dictionary<string, GupshupTemplateOptions>(StringComparer.OrdinalIgnoreCase);
}

/// <summary>One approved template.</summary>
public sealed class GupshupTemplateOptions
{
    /// <summary>Also the name of the template whose text the phone shows.</summary>
    public string Name { get; set; } = "";

    public string Language { get; set; } = "en";

    /// <summary>How many values it takes, 0 or more.</summary>
    public int Params { get; set; }

    /// <summary>utility, marketing or authentication.</summary>
    public string Category { get; set; } = "utility";
}
