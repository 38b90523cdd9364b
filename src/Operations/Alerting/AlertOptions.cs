namespace ConverseErp.Operations.Alerting;

/// <summary>Section <c>Operations:Alerts</c>: where alarms are posted as JSON; none, and they are
/// log lines and a metric alone.</summary>
public sealed class AlertOptions
{
    public string OnCallUrl { get; set; } = "";

    public string LeadershipUrl { get; set; } = "";

    /// <summary>How long one try may take.</summary>
    public int WithinMs { get; set; } = 5000;

    public int TriesMax { get; set; } = 3;

    /// <summary>Before the second try; doubled before each further one.</summary>
    public int RetryDelayMs { get; set; } = 1000;

    /// <exception cref="InvalidOperationException">Names the setting and says why.</exception>
    internal AlertOptions Checked()
    {
        foreach ((string name, string url) in ((string, string)[])
            [(nameof(OnCallUrl), OnCallUrl), (nameof(LeadershipUrl), LeadershipUrl)])
        {
            bool fits = url.Length == 0 || (Uri.TryCreate(url, UriKind.Absolute, out Uri? to)
                && (to.Scheme == Uri.UriSchemeHttps || to.Scheme == Uri.UriSchemeHttp));
            if (!fits)
            {
                throw new InvalidOperationException(
                    $"Operations:Alerts:{name} is an http or https address, or empty.");
            }
        }

        if (WithinMs is < 100 or > 60_000 || TriesMax is < 1 or > 10
            || RetryDelayMs is < 10 or > 60_000)
        {
            throw new InvalidOperationException("Operations:Alerts: WithinMs is 100 to 60000, "
                + "TriesMax 1 to 10, RetryDelayMs 10 to 60000.");
        }

        return this;
    }
}
