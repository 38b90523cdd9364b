using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Fast.Platform;

public sealed class When_many_messages_go_to_one_queue
{
    private static readonly LaneAddress Queue = new("orders", 1);

    [Fact]
    public async Task One_alone_goes_at_once_and_what_comes_meanwhile_goes_together_next()
    {
        Broker broker = new();
        QueueSender sender = new(broker.SendAsync);

        Task[] confirms = [.. Enumerable.Range(0, 40).Select(
            i => sender.SendAsync(Numbered(i), default))];
        await broker.SentAsync();
        broker.Confirm();
        await broker.SentAsync();
        Assert.Equal([1, 16], broker.Sizes);
        Assert.False(confirms[1].IsCompleted);
        broker.Confirm();
        broker.Confirm();
        broker.Confirm();
        await Task.WhenAll(confirms).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal([1, 16, 16, 7], broker.Sizes);
        Assert.Equal(Enumerable.Range(0, 40), broker.Numbers);
    }

    [Fact]
    public async Task What_waits_behind_a_failure_fails_with_it_instead_of_overtaking()
    {
        Broker broker = new();
        QueueSender sender = new(broker.SendAsync);
        Task first = sender.SendAsync(Numbered(0), default);
        Task second = sender.SendAsync(Numbered(1), default);

        broker.Refuse(new IOException("closed"));
        await Assert.ThrowsAsync<IOException>(() => first);
        await Assert.ThrowsAsync<IOException>(() => second);
        Task again = sender.SendAsync(Numbered(0), default);
        broker.Confirm();
        await again;

        Assert.Equal([0, 0], broker.Numbers);
    }

    [Fact]
    public async Task What_its_sender_has_given_up_does_not_leave_any_more()
    {
        Broker broker = new();
        QueueSender sender = new(broker.SendAsync);
        using CancellationTokenSource limit = new();
        Task first = sender.SendAsync(Numbered(0), default);
        Task second = sender.SendAsync(Numbered(1), limit.Token);
        Task third = sender.SendAsync(Numbered(2), default);

        await limit.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        broker.Confirm();
        broker.Confirm();
        await Task.WhenAll(first, third);

        Assert.Equal([0, 2], broker.Numbers);
    }

    [Fact]
    public async Task Large_ones_go_alone()
    {
        Broker broker = new();
        QueueSender sender = new(broker.SendAsync);

        Task[] confirms = [.. Enumerable.Range(0, 3).Select(
            i => sender.SendAsync(Numbered(i, 200 * 1024), default))];
        for (int i = 0; i < 3; i++) broker.Confirm();
        await Task.WhenAll(confirms);

        Assert.Equal([1, 1, 1], broker.Sizes);
    }

    private static Envelope Numbered(int number, int bytes = 4)
    {
        byte[] body = new byte[bytes];
        BitConverter.TryWriteBytes(body, number);
        return new Envelope(
            new MessageId(Guid.CreateVersion7()), "numbered", Queue, default,
            new PartitionKey("a"), false, body);
    }

    /// <summary>Confirms when it is told to.</summary>
    private sealed class Broker
    {
        private readonly SemaphoreSlim _sent = new(0);
        private readonly SemaphoreSlim _answers = new(0);
        private Exception? _refusal;

        public List<int> Sizes { get; } = [];

        public List<int> Numbers { get; } = [];

        public async Task SendAsync(IReadOnlyList<Envelope> envelopes, CancellationToken cancel)
        {
            Sizes.Add(envelopes.Count);
            Numbers.AddRange(envelopes.Select(e => BitConverter.ToInt32(e.Body.Span)));
            _sent.Release();
            await _answers.WaitAsync(cancel);
            if (Interlocked.Exchange(ref _refusal, null) is { } refusal) throw refusal;
        }

        public async Task SentAsync() =>
            Assert.True(await _sent.WaitAsync(TimeSpan.FromSeconds(10)));

        public void Confirm() => _answers.Release();

        public void Refuse(Exception error)
        {
            _refusal = error;
            _answers.Release();
        }
    }
}
