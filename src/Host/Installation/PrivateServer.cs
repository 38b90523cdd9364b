using System.Net;
using System.Net.Sockets;

namespace ConverseErp.Host.Installation;

/// <summary>A server of the installation's own, listening on 127.0.0.1 only.</summary>
public abstract class PrivateServer
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    private readonly PortBook ports;
    private Launch? launch;

    private protected PrivateServer(InstallationFolder folder, PortBook ports)
    {
        Folder = folder;
        this.ports = ports;
    }

    /// <summary>postgresql, rabbitmq or redis.</summary>
    public abstract string Name { get; }

    /// <summary>The port on 127.0.0.1; stays the same over Kill and Restart.</summary>
    public int Port { get; private set; }

    /// <summary>The process to kill; 0 when the server was never started.</summary>
    public int Pid => launch?.Process.Pid ?? 0;

    public bool IsRunning => launch is { IsAlive: true };

    /// <summary>Whether the last start found the server already running.</summary>
    public bool WasAdopted { get; private set; }

    /// <summary>The end of its log says why it failed.</summary>
    public string LogFile => Folder.LogOf(Name);

    private protected InstallationFolder Folder { get; }

    /// <summary>How it is asked to stop with its data safe.</summary>
    private protected virtual int StopSignal => ProcessIdentity.Terminate;

    /// <summary>How it is made to fall as if the machine had.</summary>
    private protected virtual int KillSignal => ProcessIdentity.KillNow;

    /// <returns>Whether one runs here; its port is known from then on.</returns>
    internal bool TryAttach()
    {
        launch = Launch.Living(Folder, Name);
        WasAdopted = launch is not null;
        if (launch is not null) Port = launch.Port;
        return WasAdopted;
    }

    /// <summary>Stops it in the ordinary way, its data safe.</summary>
    public async Task StopAsync()
    {
        launch ??= Launch.Living(Folder, Name);
        if (launch is not null) await launch.StopAsync(Folder, StopSignal, StopPatience);
        await AfterStopAsync();
    }

    /// <summary>Ends it at once, without a chance to put anything in order: SIGKILL, for
    /// PostgreSQL an immediate stop (no checkpoint, recovery at the next start).</summary>
    public async Task KillAsync()
    {
        if (launch is not null)
            await launch.StopAsync(Folder, KillSignal, TimeSpan.FromSeconds(5));
    }

    /// <summary>Starts it again on its port and its data, and waits until it answers.</summary>
    /// <exception cref="InstallationException">It did not come up; says why.</exception>
    public async Task RestartAsync(CancellationToken stop = default)
    {
        if (IsRunning) await StopAsync();
        await StartAsync(stop);
    }

    /// <summary>Adopts a living one or starts it, and waits until it answers.</summary>
    internal async Task StartAsync(CancellationToken stop)
    {
        if (!TryAttach())
        {
            await ports.FreedAsync(Name, stop);
            Port = ports.Take(Name);
            launch = Launch.Start(Folder, await PrepareAsync(Port, stop));
        }

        long started = TimeProvider.System.GetTimestamp();
        while (!await AnswersAsync(stop))
        {
            if (!IsRunning || TimeProvider.System.GetElapsedTime(started) > StartPatience)
                throw DidNotStart();
            await Task.Delay(Poll, TimeProvider.System, stop);
        }

        if (!WasAdopted) await AfterStartAsync(stop);
    }

    /// <summary>Makes its folder and configuration.</summary>
    private protected abstract Task<LaunchPlan> PrepareAsync(int port, CancellationToken stop);

    private protected abstract Task<bool> AnswersAsync(CancellationToken stop);

    private protected virtual Task AfterStartAsync(CancellationToken stop) => Task.CompletedTask;

    private protected virtual Task AfterStopAsync() => Task.CompletedTask;

    private protected async Task<int> NeighbourAsync(string name, CancellationToken stop)
    {
        await ports.FreedAsync(name, stop);
        return ports.Take(name);
    }

    private protected async Task<bool> ListensAsync(CancellationToken stop)
    {
        using TcpClient client = new();
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, Port, stop);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private InstallationException DidNotStart()
    {
        string why = string.Join(Environment.NewLine + "  ", Launch.LastLines(LogFile, 8));
        return new InstallationException($"{Name} did not start; the end of {LogFile}:"
            + $"{Environment.NewLine}  {why}");
    }
}
