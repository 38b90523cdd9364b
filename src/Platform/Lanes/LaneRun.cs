using System.Collections.Concurrent;
using System.Threading.Channels;
using ConverseErp.Contracts;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace ConverseErp.Platform.Lanes;

/// <summary>One broker channel's worth of work on a service's lanes.</summary>
internal sealed class LaneRun : IAsyncDisposable
{
    private static readonly TimeSpan RestLook = TimeSpan.FromMilliseconds(500);

    private readonly LaneHandler _handler;
    private readonly LaneWorkerServices _services;
    private readonly BatchRunner _runner;
    private readonly Share _share;
    private readonly IChannel _channel;
    private readonly Channel<Delivery> _arrived = Channel.CreateUnbounded<Delivery>(
        new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
    private readonly Waiting _waiting;
    private readonly Acknowledgements _acks = new();
    private readonly ConcurrentDictionary<int, ConsumedLane> _lanes = [];
    private readonly SemaphoreSlim _lanesGate = new(1, 1);
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
        await channel.BasicQosAsync(0, PrefetchOf(handler, services), global: false, cancel);
        LaneRun run = new(handler, services, runner, share, channel);
        channel.ChannelShutdownAsync += (_, _) =>
        {
            run.Lose();
            return Task.CompletedTask;
        };
        share.GiveUpAsync = run.GiveUpAsync;
        run._acking = run.AcknowledgeAsync();
        return run;
    }

    /// <summary>Works until stopped and drained, or throws when the channel is lost.</summary>
    public async Task WorkAsync(Action consuming, CancellationToken stopping)
    {
        using CancellationTokenSource either =
            CancellationTokenSource.CreateLinkedTokenSource(stopping, _lost.Token);
        Task following = Task.WhenAll(
            FollowLeasesAsync(consuming, either.Token), WatchAsync(either.Token));
        using CancellationTokenSource drained = new();
        using CancellationTokenRegistration limit = stopping.Register(
            () => drained.CancelAfter(TimeSpan.FromSeconds(_services.Options.DrainSeconds)));
        using CancellationTokenSource end =
            CancellationTokenSource.CreateLinkedTokenSource(drained.Token, _lost.Token);
        try
        {
            await LoopAsync(stopping, end.Token);
        }
        catch
        {
            // Those who follow end with the run, or it would hold its lanes and do nothing.
            Lose();
            throw;
        }
        finally
        {
            // They end by their token; their errors have been seen as a lost channel.
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
        await _acking;
        try
        {
            await _channel.DisposeAsync();
        }
        catch (Exception error)
        {
            PlatformLog.BrokerCloseFailed(_services.Log, error.Message);
        }

        _lost.Dispose();
        _lanesGate.Dispose();
    }

    private static ushort PrefetchOf(LaneHandler handler, LaneWorkerServices services) =>
        handler.Prefetch ?? services.Options.PrefetchPerLane;

    // What was received and not acknowledged comes again to the next run.
    private void Lose()
    {
        try
        {
            _lost.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The run has ended: its channel's last word comes after.
        }
    }

    // A run that cannot acknowledge would stand still once the prefetch is used up.
    private async Task AcknowledgeAsync()
    {
        try
        {
            await _acks.RunAsync(_channel);
        }
        catch (Exception error)
        {
            PlatformLog.LaneInterrupted(
                _services.Log, _handler.Address.Service, error.Message);
            Lose();
        }
    }

    private async Task LoopAsync(CancellationToken stopping, CancellationToken end)
    {
        bool receiving = true;
        while (!end.IsCancellationRequested)
        {
            if (receiving && stopping.IsCancellationRequested)
            {
                await EndAsync([.. _lanes.Keys]);
                receiving = false;
            }

            _waiting.TakeIn(_arrived.Reader);
            List<Delivery> batch = _waiting.Next(_services.Pace.BatchMax);
            if (batch.Count > 0)
            {
                await _runner.RunAsync(batch, end);
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
                bool rests = _services.Pace.Rests(_handler.Address);
                IReadOnlySet<int> held = _share.Held;
                if (rests)
                {
                    await EndAsync([.. _lanes.Keys]);
                    consuming();
                    PlatformLog.LanesRest(_services.Log, _handler.Address.Service);
                }
                else if (held.Count > 0)
                {
                    await _handler.LanesChangedAsync(held, end);
                    await ConsumeAsync(held, end);
                    consuming();
                    PlatformLog.LanesHeld(
                        _services.Log, _handler.Address.Service, held.Count);
                }

                await ChangeAsync(changed, rests, end);
            }
        }
        catch (Exception error) when (!end.IsCancellationRequested)
        {
            PlatformLog.LaneInterrupted(
                _services.Log, _handler.Address.Service, error.Message);
            Lose();
        }
        catch (OperationCanceledException)
        {
            // Stopping or lost: whoever cancelled goes on from here.
        }
    }

    // Lanes that may rest are also looked at for that.
    private async Task ChangeAsync(Task changed, bool rested, CancellationToken end)
    {
        while (_handler.Address.MayRest && !changed.IsCompleted
            && _services.Pace.Rests(_handler.Address) == rested)
            await Task.WhenAny(changed, Task.Delay(RestLook, end)).Unwrap();
        if (!_handler.Address.MayRest) await changed.WaitAsync(end);
    }

    private async Task WatchAsync(CancellationToken end)
    {
        LaneWatch watch = new(_services.Broker.ReadyAsync);
        using PeriodicTimer timer = new(TimeSpan.FromSeconds(_services.Options.WatchSeconds));
        while (!end.IsCancellationRequested)
        {
            try
            {
                await timer.WaitForNextTickAsync(end);
                if (await watch.LookAsync(Idle(), end) is not { } lane) continue;
                PlatformLog.LaneStalled(_services.Log, _handler.Address.Queue(lane));
                Lose();
                return;
            }
            catch (Exception error) when (!end.IsCancellationRequested)
            {
                // A broker that is away ends this run by its channel.
                PlatformLog.LaneInterrupted(
                    _services.Log, _handler.Address.Service, error.Message);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private Dictionary<int, (string Queue, long Received)> Idle() => _lanes
        .Where(static l => l.Value.Pending == 0)
        .ToDictionary(static l => l.Key, static l => (l.Value.Queue, l.Value.Received));

    private async Task ConsumeAsync(IReadOnlySet<int> held, CancellationToken cancel)
    {
        await EndAsync([.. _lanes.Keys.Where(lane => !held.Contains(lane))]);
        await _lanesGate.WaitAsync(cancel);
        try
        {
            foreach (int lane in held.Where(lane => !_lanes.ContainsKey(lane)))
            {
                ConsumedLane its = new(
                    _handler.Address.Queue(lane), PrefetchOf(_handler, _services), _acks);
                LaneConsumer consumer = new(
                    _channel, _handler.Address, lane, _services,
                    these => Receive(its, these), delivery => Finish(its, delivery), Lose);
                await its.ConsumeAsync(_channel, consumer, cancel);
                _lanes[lane] = its;
            }
        }
        finally
        {
            _lanesGate.Release();
        }
    }

    private void Receive(ConsumedLane lane, IReadOnlyList<Delivery> deliveries)
    {
        lane.Receive(deliveries.Count);
        Interlocked.Add(ref _pending, deliveries.Count);
        foreach (Delivery delivery in deliveries) _arrived.Writer.TryWrite(delivery);
    }

    private void Finish(ConsumedLane lane, Delivery delivery)
    {
        Interlocked.Decrement(ref _pending);
        lane.Finish(delivery.Carried);
    }

    /// <returns>The lanes that were consumed: they may still have something in work.</returns>
    private async Task<IReadOnlyList<ConsumedLane>> EndAsync(int[] lanes)
    {
        List<ConsumedLane> ending = [];
        await _lanesGate.WaitAsync();
        try
        {
            foreach (int lane in lanes)
                if (_lanes.TryRemove(lane, out ConsumedLane? its)) ending.Add(its);
            if (ending.Count > 0) await LaneEnding.EndAsync(ending, _channel, _lost.Token);
        }
        finally
        {
            _lanesGate.Release();
        }

        return ending;
    }

    // Hands lanes to another process: stop receiving, finish what was received, then let go.
    private async Task GiveUpAsync(IReadOnlyCollection<int> lanes, CancellationToken cancel)
    {
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel, _lost.Token);
        limit.CancelAfter(TimeSpan.FromMilliseconds(_services.Options.HoldMs));
        IReadOnlyList<ConsumedLane> ending = await EndAsync([.. lanes]);
        while (ending.Any(static l => l.Pending > 0) && !limit.IsCancellationRequested)
            await Task.Delay(20, CancellationToken.None);
    }
}
