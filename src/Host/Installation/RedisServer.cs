using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ConverseErp.Host.Installation;

/// <summary>A private Redis: a cache, so nothing of it is kept.</summary>
public sealed class RedisServer : PrivateServer
{
    private readonly InstallationSecrets secrets;

    internal RedisServer(InstallationFolder folder, PortBook ports, InstallationSecrets secrets)
        : base(folder, ports) => this.secrets = secrets;

    public override string Name => "redis";

    internal string ConnectionString =>
        $"127.0.0.1:{Port.ToString(CultureInfo.InvariantCulture)},"
        + $"password={secrets.RedisPassword},abortConnect=false";

    private protected override async Task<LaunchPlan> PrepareAsync(int port, CancellationToken stop)
    {
        string home = Folder.For(Name);
        string settings = Path.Combine(home, "redis.conf");
        await File.WriteAllTextAsync(settings, $"""
            # Written at each start of the installation: changes here are lost.
            bind 127.0.0.1
            port {port.ToString(CultureInfo.InvariantCulture)}
            requirepass {secrets.RedisPassword}
            daemonize no
            dir {home}
            save ""
            appendonly no
            maxmemory 128mb
            maxmemory-policy allkeys-lru
            loglevel notice
            """ + "\n", stop);
        File.SetUnixFileMode(settings, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return new LaunchPlan(Name, port, [Program(), settings], home, Launch.Nothing);
    }

    private protected override async Task<bool> AnswersAsync(CancellationToken stop)
    {
        try
        {
            using TcpClient client = new();
            await client.ConnectAsync(IPAddress.Loopback, Port, stop);
            NetworkStream stream = client.GetStream();
            await stream.WriteAsync(
                Encoding.ASCII.GetBytes($"AUTH {secrets.RedisPassword}\r\n"), stop);
            byte[] answer = new byte[5];
            await stream.ReadExactlyAsync(answer, stop);
            return answer.AsSpan().SequenceEqual("+OK\r\n"u8);
        }
        catch (Exception notYet) when (notYet is SocketException or IOException)
        {
            return false;
        }
    }

    private static string Program() => File.Exists("/usr/bin/redis-server")
        ? "/usr/bin/redis-server"
        : throw new InstallationException(
            "Redis is missing: apt-get install --no-install-recommends redis-server");
}
