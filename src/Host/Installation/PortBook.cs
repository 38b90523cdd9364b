using System.Net;
using System.Net.Sockets;

namespace ConverseErp.Host.Installation;

/// <summary>Loopback ports of one installation, remembered by name.</summary>
/// <remarks>They are taken below the kernel's ephemeral range (32768 upwards by default):
/// a port from that range could be the local end of somebody's connection just when a killed
/// server wants it back.</remarks>
internal sealed class PortBook
{
    private const int First = 20_000;
    private const int Last = 32_000;
    private static readonly TimeSpan KernelPatience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan KernelPoll = TimeSpan.FromMilliseconds(50);
    private readonly string path;
    private readonly Dictionary<string, int> ports;
    private readonly Lock gate = new();

    internal PortBook(InstallationFolder folder)
    {
        path = folder.PortsFile;
        ports = AtomicFile.Read<Dictionary<string, int>>(path) ?? [];
    }

    /// <summary>The remembered port when nobody listens on it, else a new one.</summary>
    internal int Take(string name)
    {
        lock (gate)
        {
            if (ports.TryGetValue(name, out int remembered) && IsFree(remembered))
                return remembered;

            int port = Choose();
            ports[name] = port;
            AtomicFile.Write(path, ports, AtomicFile.ForAll);
            return port;
        }
    }

    /// <summary>Waits a little for the remembered port: the kernel closes the sockets of a killed
    /// process some moments after it counts as ended.</summary>
    internal async Task FreedAsync(string name, CancellationToken stop)
    {
        int remembered;
        lock (gate) remembered = ports.GetValueOrDefault(name);
        if (remembered == 0) return;

        long started = TimeProvider.System.GetTimestamp();
        while (!IsFree(remembered)
            && TimeProvider.System.GetElapsedTime(started) < KernelPatience)
            await Task.Delay(KernelPoll, TimeProvider.System, stop);
    }

    /// <summary>Whether a server could listen on 127.0.0.1 at this port now.</summary>
    internal static bool IsFree(int port)
    {
        try
        {
            using TcpListener listener = new(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private int Choose()
    {
        for (int attempt = 0; attempt < Last - First; attempt++)
        {
            // Random, so that two installations starting together hardly ever meet.
            int port = Random.Shared.Next(First, Last);
            if (!ports.ContainsValue(port) && IsFree(port)) return port;
        }

        throw new InstallationException($"no free port between {First} and {Last} on 127.0.0.1");
    }
}
