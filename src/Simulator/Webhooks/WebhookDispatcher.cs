using System.Threading.Channels;
using ConverseErp.Simulator.Chats;
using ConverseErp.Simulator.Control;
using ConverseErp.Simulator.Faults;
using ConverseErp.Simulator.Meta;
using Microsoft.Extensions.Hosting;

namespace ConverseErp.Simulator.Webhooks;

/// <summary>Delivers updates as the providers do: several at once, at least once, repeated with
/// growing pauses until they are acknowledged. First attempts of one chat keep their order;
/// repetitions do not.</summary>
internal sealed class WebhookDispatcher : BackgroundService
{
    // Meta sends at most 3 MB; one update more and the envelope still fit below that.
    private const int BatchBytes = 2 << 20;
    private readonly Channel<WebhookUpdate>[] _lanes;
    private readonly WebhookPost _post;
    private readonly MetaParcels _parcels;
    private readonly DueQueue _later;
    private readonly FaultBoard _faults;
    private readonly ChatLog _chats;
    private readonly Counters _counters;
    private readonly WebhookOptions _options;
    private readonly int _pendingMax;
    private readonly SemaphoreSlim _repeating;
    private CancellationToken _stopping;
    private int _pending;

    public WebhookDispatcher(
        WebhookPost post,
        MetaParcels parcels,
        DueQueue later,
        FaultBoard faults,
        ChatLog chats,
        Counters counters,
        SimulatorOptions options)
    {
        (_post, _parcels, _later) = (post, parcels, later);
        (_faults, _chats, _counters) = (faults, chats, counters);
        _options = options.Webhooks;
        _pendingMax = options.Capacity.PendingUpdates;
        int lanes = Math.Clamp(_options.Concurrency, 1, 64);
        _repeating = new SemaphoreSlim(lanes, lanes);
        _lanes = [.. Enumerable.Range(0, lanes).Select(_ =>
            Channel.CreateUnbounded<WebhookUpdate>(new() { SingleReader = true }))];
    }

    /// <summary>Updates accepted and neither acknowledged nor given up.</summary>
    public int Pending => Volatile.Read(ref _pending);

    public void Enqueue(WebhookUpdate update)
    {
        if (Interlocked.Increment(ref _pending) > _pendingMax)
        {
            Interlocked.Decrement(ref _pending);
            _counters.Add("updatesDropped");
            return;
        }

        PhoneNumber number = update.Chat.Number;
        TimeSpan delay = TimeSpan.Zero;
        if (_faults.Hits(FaultKind.DelayWebhooks, number) is Fault late)
            delay += TimeSpan.FromMilliseconds(late.DelayMs);
        uint lane = LaneOf(update.Chat);
        if (_faults.Hits(FaultKind.ReorderWebhooks, number) is Fault shuffled)
        {
            delay += TimeSpan.FromMilliseconds(Random.Shared.Next(shuffled.DelayMs + 1));
            lane = (uint)Random.Shared.Next(_lanes.Length);
        }

        ChannelWriter<WebhookUpdate> writer = _lanes[lane % (uint)_lanes.Length].Writer;
        _later.After(delay, () => writer.TryWrite(update));
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _stopping = stoppingToken;
        return Task.WhenAll(_lanes.Select(lane => RunAsync(lane.Reader, stoppingToken)));
    }

    private async Task RunAsync(ChannelReader<WebhookUpdate> updates, CancellationToken stopping)
    {
        int batchMax = Math.Clamp(_options.BatchMax, 1, 1000);
        while (await updates.WaitToReadAsync(stopping))
        {
            if (_options.Linger > TimeSpan.Zero && batchMax > 1)
                await Task.Delay(_options.Linger, stopping);
            List<WebhookUpdate> batch = [];
            long bytes = 0;
            while (batch.Count < batchMax && bytes < BatchBytes
                && updates.TryRead(out WebhookUpdate? update))
            {
                batch.Add(update);
                bytes += update.Size;
            }

            foreach ((IReadOnlyList<WebhookUpdate> alike, WebhookParcel? ready)
                in MetaParcels.Of(batch))
            {
                byte[] body = ready?.Body ?? MetaEnvelope.Compose(alike);
                await AttemptAsync(new Delivery(alike, body, ready, Attempt: 1), stopping);
            }
        }
    }

    private async Task AttemptAsync(Delivery delivery, CancellationToken cancellation)
    {
        PhoneNumber number = delivery.Updates[0].Chat.Number;
        WebhookParcel parcel =
            delivery.Ready ?? _parcels.Addressed(number.Provider, delivery.Body);
        Task<bool> first = _post.SendAsync(parcel, cancellation);
        if (_faults.Hits(FaultKind.DuplicateWebhooks, number) is not null)
        {
            _counters.Add("webhooksDuplicated");
            await _post.SendAsync(parcel, cancellation);
        }

        if (await first) Acknowledge(delivery);
        else Repeat(delivery);
    }

    private void Acknowledge(Delivery delivery)
    {
        Interlocked.Add(ref _pending, -delivery.Updates.Count);
        _counters.Add("updatesDelivered", delivery.Updates.Count);
        foreach (WebhookUpdate update in delivery.Updates)
            if (update.Inbound is ChatMessage message)
                _chats.Advance(message, MessageState.Delivered);
    }

    private void Repeat(Delivery delivery)
    {
        if (delivery.Attempt >= (delivery.Ready?.AttemptsMax ?? _options.AttemptsMax))
        {
            Interlocked.Add(ref _pending, -delivery.Updates.Count);
            _counters.Add("updatesGivenUp", delivery.Updates.Count);
            return;
        }

        _counters.Add("webhooksRepeated");
        TimeSpan pause = PauseBefore(delivery.Attempt + 1, _options);
        Delivery next = delivery with { Attempt = delivery.Attempt + 1 };
        // Even the immediate repeat goes through the queue, so that the lane moves on.
        _later.After(
            pause > TimeSpan.Zero ? pause : TimeSpan.FromTicks(1),
            () => _ = RepeatAsync(next));
    }

    private async Task RepeatAsync(Delivery delivery)
    {
        try
        {
            await _repeating.WaitAsync(_stopping);
            try { await AttemptAsync(delivery, _stopping); }
            finally { _repeating.Release(); }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            _counters.Add("updatesLeftAtStop", delivery.Updates.Count);
        }
    }

    /// <summary>Attempt 2 at once, 3 after the base, then doubling up to the bound.</summary>
    internal static TimeSpan PauseBefore(int attempt, WebhookOptions options)
    {
        if (attempt <= 2) return TimeSpan.Zero;
        double factor = Math.Pow(2, Math.Min(attempt - 3, 30));
        return TimeSpan.FromTicks((long)Math.Min(
            options.RetryBase.Ticks * factor, options.RetryMax.Ticks));
    }

    private static uint LaneOf(Chat chat)
    {
        uint hash = 2166136261;
        foreach (char c in chat.Person.Id) hash = (hash ^ c) * 16777619;
        return hash;
    }

    private sealed record Delivery(
        IReadOnlyList<WebhookUpdate> Updates, byte[] Body, WebhookParcel? Ready, int Attempt);
}
