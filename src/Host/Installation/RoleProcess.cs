using System.Globalization;
using System.Net;

namespace ConverseErp.Host.Installation;

/// <summary>A process of the application: one role, all of them, or the Simulator.</summary>
internal sealed class RoleProcess
{
    private static readonly TimeSpan ReadyPatience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan AnswerPatience = TimeSpan.FromSeconds(2);

    /// <summary>How long a role may take to hand its lanes over.</summary>
    internal static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(20);

    private static readonly HttpMessageInvoker Http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        ConnectTimeout = AnswerPatience,
    });

    private readonly InstallationFolder folder;
    private readonly Launch launch;

    private RoleProcess(InstallationFolder folder, Launch launch, bool wasAdopted)
    {
        this.folder = folder;
        this.launch = launch;
        WasAdopted = wasAdopted;
    }

    internal string Role => launch.Name;

    internal Launch Launch => launch;

    internal bool WasAdopted { get; }

    internal string Url => UrlOf(launch.Port);

    internal RunningRole Running => new(Role, launch.Process.Pid, Url);

    internal static bool IsRole(Launch launch) => launch.Name
        is RoleNames.All or RoleNames.Simulator
        || RoleNames.Split.Contains(launch.Name, StringComparer.Ordinal);

    internal static RoleProcess Adopted(InstallationFolder folder, Launch launch) =>
        new(folder, launch, wasAdopted: true);

    internal static string UrlOf(int port) =>
        "http://127.0.0.1:" + port.ToString(CultureInfo.InvariantCulture);

    /// <summary>Adopts a living process that serves the role in the same way, or starts one.
    /// </summary>
    internal static async Task<RoleProcess> StartAsync(InstallationFolder folder, string role,
        int port, IReadOnlyDictionary<string, string> settings)
    {
        string[] command =
        [
            .. HostBinary.Command, "--role", role, "--port",
            port.ToString(CultureInfo.InvariantCulture),
        ];
        Dictionary<string, string> environment = settings
            .Where(setting => RoleNames.MayKnow(role, setting.Key))
            .ToDictionary(StringComparer.Ordinal);
        // Whoever starts us may have been given it for a migration.
        environment[ConnectionSettings.Owner] = "";
        // Settings come by environment; watching files for them would spend one of the few
        // inotify instances that a user has.
        environment["DOTNET_hostBuilder__reloadConfigOnChange"] = "false";
        LaunchPlan plan = new(role, port, command, folder.Root, environment);
        if (Launch.Living(folder, role) is { } living)
        {
            // Another port, build or configuration: the old one makes place.
            if (living.Command == plan.CommandLine && living.Configuration == plan.Configuration)
                return new RoleProcess(folder, living, wasAdopted: true);
            await living.StopAsync(folder, ProcessIdentity.Terminate, StopPatience);
        }

        return new RoleProcess(folder, Launch.Start(folder, plan), wasAdopted: false);
    }

    /// <exception cref="InstallationException">It ended or never became ready; with the end of
    /// its log.</exception>
    internal async Task ReadyAsync(CancellationToken stop)
    {
        long started = TimeProvider.System.GetTimestamp();
        while (!await IsReadyAsync(Url, stop))
        {
            bool late = TimeProvider.System.GetElapsedTime(started) > ReadyPatience;
            if (late || !launch.IsAlive) throw new InstallationException(Obituary(late));
            await Task.Delay(Poll, TimeProvider.System, stop);
        }
    }

    /// <summary>What to print about a process that failed.</summary>
    internal string Obituary(bool late = false)
    {
        string log = folder.LogOf(launch.Name);
        string indent = Environment.NewLine + "  ";
        return $"role {Role} {(late ? "does not become ready" : "has ended")}; the end of {log}:"
            + indent + string.Join(indent, Launch.LastLines(log, 12));
    }

    /// <summary>Whether a role's /readyz answers 200 now.</summary>
    internal static async Task<bool> IsReadyAsync(string url, CancellationToken stop)
    {
        using CancellationTokenSource patience = CancellationTokenSource
            .CreateLinkedTokenSource(stop);
        patience.CancelAfter(AnswerPatience);
        try
        {
            using HttpRequestMessage request = new(HttpMethod.Get, url + "/readyz");
            using HttpResponseMessage answer = await Http.SendAsync(request, patience.Token);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
