using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;
using Microsoft.Extensions.Configuration;

namespace ConverseErp.Tests.Integration;

/// <summary>Real PostgreSQL, RabbitMQ and Redis in a folder of their own, migrated.</summary>
public sealed class TestServers : IAsyncDisposable
{
    private TestServers(PrivateServers servers, string folder)
    {
        Servers = servers;
        Folder = folder;
    }

    public PrivateServers Servers { get; }

    public string Folder { get; }

    /// <summary>As environment variables.</summary>
    public Dictionary<string, string> Settings { get; private set; } = [];

    public static async Task<TestServers> StartAsync(string name)
    {
        string folder = Path.Combine(
            Path.GetTempPath(), $"converse-{name}-{Guid.NewGuid().ToString("N")[..8]}");
        PrivateServers servers = await PrivateServers.StartAsync(folder);
        TestServers made = new(servers, folder)
        {
            Settings = servers.Settings.ToDictionary(StringComparer.Ordinal),
        };
        made.Settings["Providers__Meta__AppSecret"] = "test-app-secret";
        made.Settings["Providers__Meta__VerifyToken"] = "test-verify";
        made.Settings["Providers__Meta__AccessToken"] = "test-access";
        made.Settings["Businesses__SharedNumber"] = SharedNumber;
        await Migrating.ApplyAsync(made.Configuration(), CancellationToken.None);
        return made;
    }

    public const string SharedNumber = "106540352242922";

    /// <summary>As a process would see them.</summary>
    public IConfiguration Configuration() => new ConfigurationBuilder()
        .AddInMemoryCollection(Keyed(Settings)).Build();

    public static IEnumerable<KeyValuePair<string, string?>> Keyed(
        IReadOnlyDictionary<string, string> settings) =>
        settings.Select(s => KeyValuePair.Create(
            s.Key.Replace("__", ":", StringComparison.Ordinal), (string?)s.Value));

    public async ValueTask DisposeAsync()
    {
        await Servers.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
