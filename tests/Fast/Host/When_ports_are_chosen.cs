using System.Net;
using System.Net.Sockets;
using ConverseErp.Host.Installation;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_ports_are_chosen : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void They_stay_below_those_the_kernel_gives_to_connections()
    {
        PortBook book = new(folder.Installation);

        int[] ports = [.. Enumerable.Range(0, 20).Select(i => book.Take($"server-{i}"))];

        Assert.All(ports, port => Assert.InRange(port, 20_000, 31_999));
        Assert.Distinct(ports);
    }

    [Fact]
    public void A_name_keeps_its_port_over_a_restart()
    {
        int port = new PortBook(folder.Installation).Take("postgresql");

        int again = new PortBook(folder.Installation).Take("postgresql");

        Assert.Equal(port, again);
    }

    [Fact]
    public void A_port_that_somebody_has_taken_meanwhile_is_given_up()
    {
        int port = new PortBook(folder.Installation).Take("postgresql");
        using TcpListener stranger = new(IPAddress.Loopback, port);
        stranger.Start();

        int other = new PortBook(folder.Installation).Take("postgresql");

        Assert.False(PortBook.IsFree(port));
        Assert.NotEqual(port, other);
        Assert.Equal(other, new PortBook(folder.Installation).Take("postgresql"));
    }

    public void Dispose() => folder.Dispose();
}
