using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ConverseErp.Tests.Load.Running;

/// <summary>One kept-alive connection that posts and reads the status: the generator shares two
/// cores with what it measures, and a full HTTP client costs as much as the server.</summary>
internal sealed class PlainPosts : IDisposable
{
    private const int AnswerBytesMax = 4_096;
    private static ReadOnlySpan<byte> HeadEnd => "\r\n\r\n"u8;
    private static ReadOnlySpan<byte> Fine => "HTTP/1.1 200"u8;

    private readonly Socket _socket;
    private readonly string _head;
    private readonly byte[] _answer = new byte[AnswerBytesMax];

    private PlainPosts(Socket socket, string head)
    {
        _socket = socket;
        _head = head;
    }

    public static async Task<PlainPosts> OpenAsync(Uri address, CancellationToken stop)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, address.Port, stop);
        return new PlainPosts(socket, $"POST {address.AbsolutePath} HTTP/1.1\r\n"
            + $"Host: {address.Authority}\r\nContent-Type: application/json\r\n");
    }

    /// <param name="body">Any JSON.</param>
    /// <param name="header">One more header with its line end.</param>
    /// <exception cref="InvalidOperationException">The answer was not 200 without a body.
    /// </exception>
    public async Task PostAsync(byte[] body, string header, CancellationToken stop)
    {
        byte[] request = new byte[_head.Length + header.Length + body.Length + 40];
        int length = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{_head}{header}Content-Length: {body.Length}\r\n\r\n"), request);
        body.CopyTo(request, length);
        await _socket.SendAsync(request.AsMemory(0, length + body.Length), stop);
        int read = 0;
        do
        {
            int some = await _socket.ReceiveAsync(_answer.AsMemory(read), stop);
            if (some == 0) throw new InvalidOperationException("the connection was closed");
            read += some;
        }
        while (!_answer.AsSpan(0, read).EndsWith(HeadEnd) && read < AnswerBytesMax);

        if (!_answer.AsSpan(0, read).StartsWith(Fine))
        {
            throw new InvalidOperationException(
                "a webhook was answered " + Encoding.ASCII.GetString(_answer, 0, read));
        }
    }

    public void Dispose() => _socket.Dispose();
}
