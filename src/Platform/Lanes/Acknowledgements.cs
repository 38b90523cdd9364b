using System.Threading.Channels;
using RabbitMQ.Client;

namespace ConverseErp.Platform.Lanes;

/// <summary>Sends acknowledgements of one channel, many at once where they touch.</summary>
internal sealed class Acknowledgements
{
    private readonly Channel<ulong> _done = Channel.CreateUnbounded<ulong>(
        new UnboundedChannelOptions { SingleReader = true });

    private readonly SortedSet<ulong> _ahead = [];
    private ulong _upTo;

    public void Add(ulong tag) => _done.Writer.TryWrite(tag);

    public void Complete() => _done.Writer.TryComplete();

    /// <summary>Runs until completed and empty, or until the channel closes.</summary>
    public async Task RunAsync(IChannel channel)
    {
        while (await _done.Reader.WaitToReadAsync())
        {
            ulong before = _upTo;
            List<ulong> fresh = [];
            while (_done.Reader.TryRead(out ulong tag))
            {
                _ahead.Add(tag);
                fresh.Add(tag);
            }

            while (_ahead.Count > 0 && _ahead.Min == _upTo + 1)
            {
                _upTo = _ahead.Min;
                _ahead.Remove(_upTo);
            }

            // Tags in between that were acknowledged singly earlier are known to the broker.
            if (_upTo > before && fresh.Contains(_upTo))
                await channel.BasicAckAsync(_upTo, multiple: true);
            else if (_upTo > before)
                await AckEachAsync(channel, fresh.Where(t => t <= _upTo));
            await AckEachAsync(channel, fresh.Where(t => t > _upTo));
        }
    }

    private static async Task AckEachAsync(IChannel channel, IEnumerable<ulong> tags)
    {
        foreach (ulong tag in tags) await channel.BasicAckAsync(tag, multiple: false);
    }
}
