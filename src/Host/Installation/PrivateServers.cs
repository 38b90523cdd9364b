namespace ConverseErp.Host.Installation;

/// <summary>PostgreSQL, RabbitMQ and Redis of one installation, started together.</summary>
/// <remarks><code>
/// await using PrivateServers servers = await PrivateServers.StartAsync(folder);
/// servers.Settings["Postgres__ConnectionString"]     // as a process gets it by environment
/// await servers.RabbitMq.KillAsync();                // SIGKILL; Postgres: immediate stop
/// await servers.RabbitMq.RestartAsync();             // same port, same data, ready
/// </code>
/// Ports, passwords and data stay in the folder: a later start continues with them, and servers
/// that still live are adopted. Disposing stops the servers.</remarks>
public sealed class PrivateServers : IAsyncDisposable
{
    private readonly InstallationSecrets secrets;

    private PrivateServers(InstallationFolder folder)
    {
        secrets = InstallationSecrets.LoadOrMake(folder);
        PortBook ports = new(folder);
        Postgres = new PostgresServer(folder, ports, secrets);
        RabbitMq = new RabbitMqServer(folder, ports, secrets);
        Redis = new RedisServer(folder, ports, secrets);
        Folder = folder;
    }

    public InstallationFolder Folder { get; }

    public PostgresServer Postgres { get; }

    public RabbitMqServer RabbitMq { get; }

    public RedisServer Redis { get; }

    public IReadOnlyList<PrivateServer> All => [Postgres, RabbitMq, Redis];

    /// <summary>What the processes need to reach the servers, as environment variables; with
    /// <c>Postgres__OwnerConnectionString</c>, which only a migration may have.</summary>
    public IReadOnlyDictionary<string, string> Settings => ConnectionSettings.Of(this, secrets);

    internal InstallationSecrets Secrets => secrets;

    /// <summary>Starts what is not running, all at once, and waits until all answer.</summary>
    /// <param name="folder">The data folder; made if it is not there.</param>
    /// <exception cref="InstallationException">One is missing or did not start; what this call
    /// had started is stopped again.</exception>
    public static async Task<PrivateServers> StartAsync(
        string folder, CancellationToken stop = default)
    {
        PrivateServers servers = In(InstallationFolder.Create(folder));
        await servers.StartAsync(stop);
        return servers;
    }

    /// <summary>The servers of a folder, not started.</summary>
    internal static PrivateServers In(InstallationFolder folder) => new(folder);

    /// <summary>The servers of an installation that somebody else has started; not to be
    /// disposed by who only uses them.</summary>
    /// <exception cref="InstallationException">One of them does not run.</exception>
    public static PrivateServers Running(InstallationFolder folder)
    {
        PrivateServers servers = In(folder);
        foreach (PrivateServer server in servers.All)
        {
            if (!server.TryAttach())
                throw new InstallationException($"{server.Name} does not run under {folder.Root}:"
                    + " start it with ./converse up");
        }

        return servers;
    }

    /// <summary>Starts all of them.</summary>
    /// <param name="databaseReady">Runs as soon as PostgreSQL answers: RabbitMQ takes several
    /// seconds more, in which the schema can be migrated.</param>
    internal async Task StartAsync(
        CancellationToken stop, Func<CancellationToken, Task>? databaseReady = null)
    {
        Task[] starts =
        [
            StartDatabaseAsync(databaseReady, stop),
            RabbitMq.StartAsync(stop),
            Redis.StartAsync(stop),
        ];
        try
        {
            await Task.WhenAll(starts);
        }
        catch
        {
            await Task.WhenAll(All.Where(server => !server.WasAdopted && server.Pid != 0)
                .Select(server => server.StopAsync()));
            throw;
        }
    }

    /// <summary>Stops all of them with their data safe.</summary>
    public Task StopAsync() => Task.WhenAll(All.Select(server => server.StopAsync()));

    public async ValueTask DisposeAsync() => await StopAsync();

    private async Task StartDatabaseAsync(
        Func<CancellationToken, Task>? databaseReady, CancellationToken stop)
    {
        await Postgres.StartAsync(stop);
        if (databaseReady is not null) await databaseReady(stop);
    }
}
