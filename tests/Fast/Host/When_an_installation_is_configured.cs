using ConverseErp.Host.Installation;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_an_installation_is_configured : IDisposable
{
    private const string Url = "http://127.0.0.1:8080";
    private const string SimulatorUrl = "http://127.0.0.1:21000";

    private readonly TemporaryFolder folder = new();
    private readonly InstallationSecrets secrets = new();

    [Fact]
    public void Providers_without_configuration_point_at_the_simulator()
    {
        Dictionary<string, string> settings = Settings(SimulatorUrl);

        Assert.Equal(SimulatorUrl, settings["Providers__Meta__BaseUrl"]);
        Assert.Equal(Url + "/webhooks/meta", settings["Simulator__WebhookUrl"]);
        Assert.Equal(settings["Providers__Meta__AppSecret"], settings["Simulator__AppSecret"]);
        Assert.Equal(Url, settings["PublicUrl"]);
    }

    [Fact]
    public void Without_the_simulator_nothing_points_at_it()
    {
        Dictionary<string, string> settings = Settings(simulator: null);

        Assert.DoesNotContain("Providers__Meta__BaseUrl", settings.Keys);
        Assert.DoesNotContain(settings.Keys,
            key => key.StartsWith("Simulator__", StringComparison.Ordinal));
        Assert.Equal(secrets.MetaAppSecret, settings["Providers__Meta__AppSecret"]);
    }

    [Fact]
    public void Another_setting_is_another_configuration_and_the_same_is_the_same()
    {
        LaunchPlan plan = new("all", 8080, ["converse-erp"], "/", Settings(SimulatorUrl));

        LaunchPlan same = plan with { Environment = Settings(SimulatorUrl) };
        LaunchPlan other = plan with { Environment = Settings("http://127.0.0.1:21001") };

        Assert.Equal(plan.Configuration, same.Configuration);
        Assert.NotEqual(plan.Configuration, other.Configuration);
    }

    public void Dispose() => folder.Dispose();

    private Dictionary<string, string> Settings(string? simulator) =>
        InstallationSettings.Outside(folder.Installation, secrets, Url, simulator);
}
