namespace ConverseErp.Simulator.Webhooks;

/// <summary>Where webhooks go and how they are signed; replaceable while running.</summary>
internal sealed record WebhookTarget(string? Url, string AppSecret, string VerifyToken);

/// <summary>The current target.</summary>
internal sealed class WebhookAddress(SimulatorOptions options)
{
    private volatile WebhookTarget _current =
        new(options.WebhookUrl, options.AppSecret, options.VerifyToken);

    public WebhookTarget Current
    {
        get => _current;
        set => _current = value;
    }
}
