using ConverseErp.Host.Installation;
using ConverseErp.Host.Serving;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConverseErp.Tests.Load.Running;

/// <summary>Servers and the rooms' services without any loop, so that nothing is measured but
/// what is asked of the rooms. What leaves a transaction stays in the outbox.</summary>
internal sealed class QuietServers : IAsyncDisposable
{
    private readonly string _folder;
    private readonly PrivateServers _servers;

    private QuietServers(
        string folder, PrivateServers servers, Dictionary<string, string> settings)
    {
        _folder = folder;
        _servers = servers;
        Rooms = RoomServices.Build(UpFlow.Configuration(settings));
    }

    public ServiceProvider Rooms { get; }

    /// <param name="connectionsMax">Of the application's login at once.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<QuietServers> StartAsync(int connectionsMax, CancellationToken stop)
    {
        string folder = Path.Combine(
            Path.GetTempPath(), "converse-quiet-" + Guid.NewGuid().ToString("N")[..8]);
        PrivateServers servers = await PrivateServers.StartAsync(folder, stop);
        Dictionary<string, string> settings = servers.Settings.ToDictionary();
        settings["Providers__Meta__AppSecret"] = "bench";
        settings["Providers__Meta__VerifyToken"] = "bench";
        settings["Providers__Meta__AccessToken"] = "bench";
        settings["Postgres__TenantConnectionsMax"] =
            connectionsMax.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await Migrating.ApplyAsync(UpFlow.Configuration(settings), stop);
        return new QuietServers(folder, servers, settings);
    }

    /// <summary>Past row security: only to seed, and for references of our own.</summary>
    /// <param name="connectionsMax">At once.</param>
    public NpgsqlDataSource Superuser(int connectionsMax)
    {
        NpgsqlConnectionStringBuilder settings = new(_servers.Postgres.ConnectionString(
            "postgres", _servers.Secrets.PostgresPassword))
        {
            MaxPoolSize = connectionsMax, MaxAutoPrepare = 50, AutoPrepareMinUsages = 2,
            CommandTimeout = 0,
        };
        return NpgsqlDataSource.Create(settings);
    }

    public async ValueTask DisposeAsync()
    {
        await Rooms.DisposeAsync();
        await _servers.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
