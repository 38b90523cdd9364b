using System.Net;
using System.Net.Sockets;

namespace ConverseErp.Tests.Integration.Delivering;

/// <summary>The wire between one process and its PostgreSQL. It can be told to part at a request;
/// after that nothing passes any more, as if the process had died there.</summary>
internal sealed class FaultyWire : IAsyncDisposable
{
    private static readonly TimeSpan QuietFor = TimeSpan.FromMilliseconds(60);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _parted = new();
    private readonly int _target;
    private readonly Task _accepting;
    private int _requests;
    private int _partsAt;
    private bool _answerLost;

    public FaultyWire(int target)
    {
        _target = target;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>It has parted: who used it is dead to the database.</summary>
    public bool Parted => _parted.IsCancellationRequested;

    /// <summary>Parts at the request with this number, counted from now.</summary>
    /// <param name="answerLost">True: PostgreSQL does what is asked, and nobody hears of it.
    /// False: the request does not get there.</param>
    public void PartAt(int request, bool answerLost)
    {
        _answerLost = answerLost;
        Volatile.Write(ref _requests, 0);
        Volatile.Write(ref _partsAt, request);
    }

    public async ValueTask DisposeAsync()
    {
        await _parted.CancelAsync();
        _listener.Stop();
        await _accepting;
        _parted.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> links = [];
        try
        {
            while (true)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync(_parted.Token);
                links.Add(LinkAsync(client));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException
            or ObjectDisposedException)
        {
            // Parted: nobody is let in any more.
        }

        _listener.Stop();
        await Task.WhenAll(links);
    }

    private async Task LinkAsync(TcpClient client)
    {
        using TcpClient near = client;
        using TcpClient far = new() { NoDelay = true };
        near.NoDelay = true;
        using CancellationTokenSource ends =
            CancellationTokenSource.CreateLinkedTokenSource(_parted.Token);
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, _target, ends.Token);
            Link link = new(near.GetStream(), far.GetStream());
            await Task.WhenAny(AskAsync(link, ends.Token), AnswerAsync(link, ends.Token));
        }
        catch (Exception error) when (error is OperationCanceledException or SocketException)
        {
            // Parted while it was made.
        }

        await ends.CancelAsync();
    }

    private async Task AskAsync(Link link, CancellationToken ends)
    {
        byte[] buffer = new byte[64 * 1024];
        PostgresRequests requests = new();
        bool last = false;
        int read;
        while ((read = await ReadAsync(link.Near, buffer, ends)) > 0)
        {
            // A request may come in pieces: what follows still belongs to it.
            // A connection that the pool happens to open is not the work.
            if (requests.IsBetween)
            {
                last = requests.IsStarted && buffer[0] != (byte)'p'
                    && Interlocked.Increment(ref _requests) == Volatile.Read(ref _partsAt);
            }

            requests.Follow(buffer.AsSpan(0, read));
            if (last && !_answerLost)
            {
                await _parted.CancelAsync();
                return;
            }

            // Only the answer to the whole of it: PostgreSQL is to have done it.
            if (last && requests.IsBetween) link.LosesAnswer = true;
            await link.Far.WriteAsync(buffer.AsMemory(0, read), ends);
        }
    }

    private async Task AnswerAsync(Link link, CancellationToken ends)
    {
        byte[] buffer = new byte[64 * 1024];
        int read;
        while ((read = await ReadAsync(link.Far, buffer, ends)) > 0)
        {
            if (link.LosesAnswer)
            {
                await DrainAsync(link.Far, buffer, ends);
                await _parted.CancelAsync();
                return;
            }

            await link.Near.WriteAsync(buffer.AsMemory(0, read), ends);
        }
    }

    // Two requests may have come in one piece: the first answer is not yet the last, and what
    // was asked is to be done before anybody looks at the rows.
    private static async Task DrainAsync(
        NetworkStream far, byte[] buffer, CancellationToken ends)
    {
        int read;
        do
        {
            using CancellationTokenSource quiet =
                CancellationTokenSource.CreateLinkedTokenSource(ends);
            quiet.CancelAfter(QuietFor);
            read = await ReadAsync(far, buffer, quiet.Token);
        }
        while (read > 0);
    }

    private static async Task<int> ReadAsync(
        NetworkStream stream, byte[] buffer, CancellationToken ends)
    {
        try
        {
            return await stream.ReadAsync(buffer, ends);
        }
        catch (Exception error) when (error is OperationCanceledException or IOException)
        {
            return 0;
        }
    }

    private sealed class Link(NetworkStream near, NetworkStream far)
    {
        private volatile bool _losesAnswer;

        public NetworkStream Near => near;

        public NetworkStream Far => far;

        public bool LosesAnswer
        {
            get => _losesAnswer;
            set => _losesAnswer = value;
        }
    }
}
