using System.Globalization;

namespace ConverseErp.Host.Installation;

/// <summary>An installation that this call has started or found running.</summary>
internal sealed class RunningInstallation
{
    private readonly InstallationFolder folder;
    private readonly PrivateServers servers;
    private readonly UpOptions options;
    private readonly Action<string> progress;
    private readonly PortBook ports;
    private readonly int port;
    private readonly List<RoleProcess> roles = [];
    private Launch? nginx;

    private RunningInstallation(UpOptions options, Action<string> progress)
    {
        this.options = options;
        this.progress = progress;
        folder = options.Folder;
        servers = PrivateServers.In(folder);
        ports = new PortBook(folder);
        port = options.Port ?? PortOf(RunFile.Read(folder)) ?? UpOptions.DefaultPort;
    }

    internal string Url => RoleProcess.UrlOf(port);

    /// <summary>All settings of the application, with what the environment brings.</summary>
    internal IReadOnlyDictionary<string, string> Settings { get; private set; } =
        Launch.Nothing;

    /// <summary>Starts what does not run yet; the caller holds the folder's lock.</summary>
    /// <param name="migrate">Brings the schema up to date, given all settings.</param>
    /// <exception cref="InstallationException">Something did not come up; what this call had
    /// started is stopped, what ran before goes on.</exception>
    internal static async Task<RunningInstallation> StartAsync(UpOptions options,
        Func<IReadOnlyDictionary<string, string>, CancellationToken, Task> migrate,
        Action<string> progress, CancellationToken stop)
    {
        RunningInstallation installation = new(options, progress);
        await installation.MakeRoomAsync();
        try
        {
            await installation.StartAsync(migrate, stop);
        }
        catch
        {
            await installation.UndoAsync();
            throw;
        }

        return installation;
    }

    private async Task StartAsync(
        Func<IReadOnlyDictionary<string, string>, CancellationToken, Task> migrate,
        CancellationToken stop)
    {
        int? simulatorPort = options.Simulator ? RolePort(RoleNames.Simulator) : null;
        string? simulator = simulatorPort is { } taken ? RoleProcess.UrlOf(taken) : null;
        Dictionary<string, string> outside = InstallationSettings.Outside(
            folder, servers.Secrets, Url, simulator);
        // It needs no server, so it starts in their shadow.
        if (simulatorPort is { } free)
            await StartRoleAsync(RoleNames.Simulator, free, outside);

        bool there = servers.All.All(server => Launch.Living(folder, server.Name) is not null);
        progress(there
            ? "PostgreSQL, RabbitMQ and Redis run already"
            : "starting PostgreSQL, RabbitMQ and Redis");
        await servers.StartAsync(stop, async databaseUp =>
        {
            progress("bringing the schema up to date");
            await migrate(servers.Settings, databaseUp);
        });
        Settings = servers.Settings.Concat(outside).ToDictionary(StringComparer.Ordinal);
        await StartApplicationAsync(stop);
        Publish();
    }

    private async Task StartApplicationAsync(CancellationToken stop)
    {
        progress(options.Split ? "starting the roles" : "starting the application");
        if (options.Split)
        {
            foreach (string role in RoleNames.Split)
                await StartRoleAsync(role, RolePort(role), Settings);
        }
        else
        {
            await StartRoleAsync(RoleNames.All, port, Settings);
        }

        await Task.WhenAll(roles.Select(role => role.ReadyAsync(stop)));
        if (options.Split)
            nginx = await NginxFront.StartAsync(folder, port,
                roles.ToDictionary(role => role.Role, role => role.Launch.Port,
                    StringComparer.Ordinal), stop);
    }

    /// <summary>Stops processes of another arrangement, and finds a taken port early.</summary>
    private async Task MakeRoomAsync()
    {
        HashSet<string> wanted = new(options.Split ? RoleNames.Split : [RoleNames.All],
            StringComparer.Ordinal);
        if (options.Simulator) wanted.Add(RoleNames.Simulator);
        Launch[] others = [.. Launch.AllLiving(folder).Where(launch =>
            RoleProcess.IsRole(launch) && !wanted.Contains(launch.Name)
            || launch.Name == NginxFront.Name && !options.Split)];
        await InstallationStop.RolesAsync(folder, others, progress);

        string holder = options.Split ? NginxFront.Name : RoleNames.All;
        bool ours = Launch.Living(folder, holder)?.Port == port;
        if (!ours && !PortBook.IsFree(port))
            throw new InstallationException($"port {port.ToString(CultureInfo.InvariantCulture)}"
                + " is in use by another program: choose another with --port");
    }

    private async Task StartRoleAsync(
        string role, int rolePort, IReadOnlyDictionary<string, string> settings) =>
        roles.Add(await RoleProcess.StartAsync(folder, role, rolePort, settings));

    // A living role keeps its port; a dead one gets its old port back if it is still free.
    private int RolePort(string role) =>
        Launch.Living(folder, role)?.Port ?? ports.Take("role-" + role);

    private void Publish()
    {
        RunningServer[] running =
        [
            .. servers.All.Select(server =>
                new RunningServer(server.Name, server.Pid, server.Port)),
            .. nginx is null ? Array.Empty<RunningServer>()
                : [new RunningServer(NginxFront.Name, nginx.Process.Pid, nginx.Port)],
        ];
        IEnumerable<RunningRole> serving = roles.OrderBy(role => role.Role == RoleNames.Simulator)
            .Select(role => role.Running);
        new RunFile(Url, [.. serving], running).Write(folder);
    }

    private async Task UndoAsync()
    {
        await InstallationStop.RolesAsync(folder,
            [.. roles.Where(role => !role.WasAdopted).Select(role => role.Launch)], progress);
        await Task.WhenAll(servers.All.Where(server => server.Pid != 0 && !server.WasAdopted)
            .Select(server => server.StopAsync()));
    }

    private static int? PortOf(RunFile? before) => before is null ? null : PortOf(before.Url);

    private static int PortOf(string url) => new Uri(url).Port;
}
