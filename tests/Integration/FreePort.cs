using System.Net;
using System.Net.Sockets;

namespace ConverseErp.Tests.Integration;

/// <summary>A port that nobody listens on, as far as can be known.</summary>
internal static class FreePort
{
    public static int Next()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
