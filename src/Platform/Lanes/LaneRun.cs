using System.Threading.Channels;
using ConverseErp.Contracts;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace ConverseErp.Platform.Lanes;

/// <summary>One broker channel's worth of work on a service's lanes.</summary>
internal sealed class LaneRun : IAsyncDisposable
{
    private readonly LaneHandler _handler;
    private readonly LaneWorkerServices _services;
    private readonly BatchRunner _runner;
    private readonly Share _share;
    private readonly IChannel _channel;
    private readonly Channel<Delivery> _arrived = Channel.CreateUnbounded<Delivery>(
        new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly Waiting _waiting;
    private readonly Acknowledgements _acks = new();
    private readonly Dictionary<int, string> _consumers = [];
    private readonly SemaphoreSlim _consumersGate = new(1, 1);
    private readonly CancellationTokenSource _lost = new();
    private Task _acking = Task.CompletedTask;
    private int _pending;

    private LaneRun(LaneHandler handler, LaneWorkerServices services, BatchRunner runner,
        Share share, IChannel channel)
    {
        _handler = handler;
        _services = services;
        _runner = runner;
        _share = share;
        _channel = channel;
        _waiting = new Waiting(handler, services.Options, services.Clock);
    }

    public int Pending => Volatile.Read(ref _pending);

    public static async Task<LaneRun> OpenAsync(LaneHandler handler, LaneWorkerServices services,
        BatchRunner runner, Share share, CancellationToken cancel)
    {
        await services.Broker.DeclareAsync([handler.Address], services.Options.Count, cancel);
        IConnection connection = await services.Broker.ConsumingAsync(cancel);
        IChannel channel = await connection.CreateChannelAsync(cancellationToken: cancel);
        await channel.BasicQosAsync(0, services.Options.PrefetchPerLane, global: false, cancel);
        LaneRun run = new(handler, services, runner, share, channel);
        channel.ChannelShutdownAsync += (_, _) =>
        {
            run._lost.Cancel();
            return Task.CompletedTask;
        };
        share.GiveUpAsync = run.GiveUpAsync;
        run._acking = run._acks.RunAsync(channel);
        return run;
    }

    /// <summary>Works until stopped and drained, or throws when the channel is lost.</summary>
    public async Task WorkAsync(Action consuming, CancellationToken stopping)
    {
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(stopping, _lost.Token);
        Task following = FollowLeasesAsync(consuming, either.Token);
        using CancellationTokenSource drained = new();
        using CancellationTokenRegistration limit = stopping.Register(
            () => drained.CancelAfter(TimeSpan.FromSeconds(_services.Options.DrainSeconds)));
        using CancellationTokenSource end =
            CancellationTokenSource.CreateLinkedTokenSource(drained.Token, _lost.Token);
        try
        {
            await LoopAsync(stopping, end.Token);
        }
        finally
        {
            // The follower ends by its token; its errors have been seen as a lost channel.
            await following.ContinueWith(static _ => { }, TaskScheduler.Default);
        }

        if (_lost.IsCancellationRequested)
            throw new IOException("The broker channel was closed.");
        await FinishAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _share.GiveUpAsync = static (_, _) => Task.CompletedTask;
        _acks.Complete();
        await _acking.ContinueWith(static _ => { }, TaskScheduler.Default);
        try
        {
            await _channel.DisposeAsync();
        }
        catch (Exception error)
        {
            PlatformLog.BrokerCloseFailed(_services.Log, error.Message);
        }

        _lost.Dispose();
        _consumersGate.Dispose();
    }

    private async Task LoopAsync(CancellationToken stopping, CancellationToken end)
    {
        bool receiving = true;
        while (!end.IsCancellationRequested)
        {
            if (receiving && stopping.IsCancellationRequested)
            {
                await CancelConsumersAsync([.. _consumers.Keys]);
                receiving = false;
            }

            _waiting.TakeIn(_arrived.Reader);
            List<Delivery> batch = _waiting.Next(_services.Options.BatchMax);
            if (batch.Count > 0)
            {
                await _runner.RunAsync(batch, Acknowledge, end);
                continue;
            }

            if (!receiving && _waiting.Count == 0
                && (Pending == 0 || !_handler.AcknowledgesItself))
                return;

            await WaitAsync(stopping.IsCancellationRequested, end);
        }
    }

    private async Task WaitAsync(bool stopping, CancellationToken end)
    {
        try
        {
            using CancellationTokenSource look =
                CancellationTokenSource.CreateLinkedTokenSource(end);
            look.CancelAfter(stopping ? TimeSpan.FromMilliseconds(20) : _waiting.LookAgainIn);
            await _arrived.Reader.WaitToReadAsync(look.Token);
        }
        catch (OperationCanceledException)
        {
            // Time to look again, or to end: the loop knows.
        }
    }

    private void Acknowledge(Delivery delivery)
    {
        Interlocked.Decrement(ref _pending);
        _acks.Add(delivery.Tag);
    }

    private async Task FinishAsync()
    {
        if (_waiting.Count > 0)
            PlatformLog.DrainUnfinished(_services.Log, _handler.Address.Service, _waiting.Count);
        _acks.Complete();
        await _acking;
    }

    private async Task FollowLeasesAsync(Action consuming, CancellationToken end)
    {
        try
        {
            while (!end.IsCancellationRequested)
            {
                Task changed = _share.Changed;
                IReadOnlySet<int> held = _share.Held;
                if (held.Count > 0)
                {
                    await _handler.LanesChangedAsync(held, end);
                    await ConsumeAsync(held, end);
                    consuming();
                    PlatformLog.LanesHeld(
                        _services.Log, _handler.Address.Service, held.Count);
                }

                await changed.WaitAsync(end);
            }
        }
        catch (Exception error) when (!end.IsCancellationRequested)
        {
            PlatformLog.LaneInterrupted(
                _services.Log, _handler.Address.Service, error.Message);
            await _lost.CancelAsync();
        }
        catch (OperationCanceledException)
        {
            // Stopping or lost: whoever cancelled goes on from here.
        }
    }

    private async Task ConsumeAsync(IReadOnlySet<int> held, CancellationToken cancel)
    {
        await CancelConsumersAsync([.. _consumers.Keys.Where(lane => !held.Contains(lane))]);
        await _consumersGate.WaitAsync(cancel);
        try
        {
            foreach (int lane in held.Where(lane => !_consumers.ContainsKey(lane)))
            {
                LaneConsumer consumer = new(
                    _channel, _handler.Address, lane, _services, Receive, Acknowledge);
                _consumers[lane] = await _channel.BasicConsumeAsync(
                    _handler.Address.Queue(lane), autoAck: false, consumer, cancel);
            }
        }
        finally
        {
            _consumersGate.Release();
        }
    }

    private void Receive(Delivery delivery)
    {
        Interlocked.Increment(ref _pending);
        _arrived.Writer.TryWrite(delivery);
    }

    private async Task CancelConsumersAsync(int[] lanes)
    {
        if (lanes.Length == 0) return;
        await _consumersGate.WaitAsync();
        try
        {
            foreach (int lane in lanes)
            {
                if (!_consumers.Remove(lane, out string? tag)) continue;
                await _channel.BasicCancelAsync(tag);
            }
        }
        finally
        {
            _consumersGate.Release();
        }
    }

    // Hands lanes to another process: stop receiving, finish what was received, then let go.
    private async Task GiveUpAsync(IReadOnlyCollection<int> lanes, CancellationToken cancel)
    {
        await CancelConsumersAsync([.. lanes]);
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel, _lost.Token);
        limit.CancelAfter(TimeSpan.FromMilliseconds(_services.Options.HoldMs));
        while (Pending > 0 && !limit.IsCancellationRequested)
        {
            await Task.Delay(20, CancellationToken.None);
        }
    }
}
