using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Modules;

namespace ConverseErp.Host.Serving;

/// <summary>Starts the loops of this process once its servers are there, and stops them so that
/// nothing is delivered again needlessly.</summary>
internal sealed class LoopRunner(
    IServiceProvider services, SelectedLoops selected, ServersReady servers,
    ILogger<LoopRunner> log) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly List<LaneWorker> _workers = [];
    private readonly List<Task> _running = [];
    private readonly List<IHostedService> _background = [];
    private LaneLeases? _leases;
    private OutboxRelay? _relay;
    private Task _starting = Task.CompletedTask;
    private volatile bool _started;

    /// <summary>Every loop works: lanes are held, endpoints may be called.</summary>
    public bool Ready => _started && _workers.TrueForAll(w => w.Working || w.Standby);

    /// <summary>The servers are there and the loops have been started.</summary>
    public bool Started => _started;

    /// <summary>What is not there yet, for a person who looks at /readyz.</summary>
    public string WaitingFor => !_started
        ? "servers"
        : string.Join(", ", _workers.Where(w => !w.Working && !w.Standby).Select(w => w.Service));

    public IReadOnlyList<LaneWorker> Workers => _workers;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _starting = StartLoopsAsync(_stopping.Token);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _starting.ContinueWith(static _ => { }, TaskScheduler.Default);
        await Task.WhenAll(_running).WaitAsync(cancellationToken);
        foreach (IHostedService service in _background)
            await service.StopAsync(cancellationToken);
        // The relay goes on until the workers have written their last outbox rows.
        if (_relay is not null) await _relay.StopAsync(cancellationToken);
        if (_leases is not null) await _leases.StopAsync(cancellationToken);
    }

    public void Dispose() => _stopping.Dispose();

    private async Task StartLoopsAsync(CancellationToken cancel)
    {
        try
        {
            await servers.WaitAsync(selected.AllAddresses, cancel);
            bool relays = selected.Names.Contains("relay");
            List<Loop> lanes = [.. selected.Here.Where(l => l.Handler is not null)];
            if (relays || lanes.Count > 0)
                _leases = services.GetRequiredService<LaneLeases>();
            if (relays)
            {
                _relay = services.GetRequiredService<OutboxRelay>();
                await _relay.StartAsync(cancel);
            }

            LaneWorkerServices shared = services.GetRequiredService<LaneWorkerServices>();
            foreach (Loop loop in lanes)
            {
                LaneWorker worker = new(loop.Handler!(services), shared);
                _workers.Add(worker);
                _running.Add(Task.Run(() => worker.RunAsync(cancel), CancellationToken.None));
            }

            if (_leases is not null) await _leases.StartAsync(cancel);
            foreach (Loop loop in selected.Here.Where(l => l.Background is not null))
            {
                IHostedService service = loop.Background!(services);
                _background.Add(service);
                await service.StartAsync(cancel);
            }

            _started = true;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Stopped before the servers were there.
        }
        catch (Exception error)
        {
            HostLog.LoopsFailed(log, error);
            services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        }
    }
}

/// <summary>The loops of this process, and the addresses of the whole product.</summary>
internal sealed record SelectedLoops(
    IReadOnlySet<string> Names, IReadOnlyList<Loop> Here, IReadOnlyList<LaneAddress> AllAddresses);
