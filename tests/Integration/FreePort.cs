using System.Net;
using System.Net.Sockets;

namespace ConverseErp.Tests.Integration;

/// <summary>A port that nobody listens on, as far as can be known.</summary>
/// <remarks>Below the ports that the system gives to outgoing connections: a role that is killed
/// and started again must find its own port free.</remarks>
internal static class FreePort
{
    private const int From = 10_240;
    private const int To = 19_999;
    private const int TriesMax = 200;

    public static int Next()
    {
        for (int i = 0; i < TriesMax; i++)
        {
            int port = Random.Shared.Next(From, To + 1);
            try
            {
                using TcpListener probe = new(IPAddress.Loopback, port);
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody listens there; the next one.
            }
        }

        throw new InvalidOperationException($"No free port from {From} to {To}.");
    }
}
