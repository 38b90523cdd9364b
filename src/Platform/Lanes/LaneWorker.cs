using System.Threading.Channels;
using ConverseErp.Contracts;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;

namespace ConverseErp.Platform.Lanes;

/// <summary>What every lane worker of a process shares.</summary>
public sealed record LaneWorkerServices(
    Broker Broker, LaneLeases Leases, ParkingLot Parking, LaneOptions Options,
    TimeProvider Clock, LanePace Pace, ILogger<LaneWorker> Log);

/// <summary>Works the lanes of one service that this process holds: one writer, many lanes.
/// </summary>
/// <remarks>A run lives as long as one broker channel. When the channel is lost, everything in
/// memory is forgotten: the broker delivers it again and the inbox knows what was done.</remarks>
public sealed class LaneWorker(LaneHandler handler, LaneWorkerServices services)
{
    private readonly BatchRunner _runner = new(handler, services);
    private Share? _share;

    public LaneAddress Address => handler.Address;

    public string Service => handler.Address.Service;

    /// <summary>True once this process holds a lane and consumes it.</summary>
    public bool Working { get; private set; }

    /// <summary>True while the broker is there and other processes hold all lanes.</summary>
    public bool Standby { get; private set; }

    /// <summary>Messages received and not done; for the drain and for metrics.</summary>
    public int Pending => _run?.Pending ?? 0;

    private LaneRun? _run;

    /// <summary>Runs until stopped; then works off what was received and hands lanes over.
    /// </summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        _share = services.Leases.Join(Key, services.Options.Count);
        services.Pace.Workers.Add(this);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                await using LaneRun run = await LaneRun.OpenAsync(
                    handler, services, _runner, _share, stopping);
                _run = run;
                Standby = true;
                await run.WorkAsync(() => Working = true, stopping);
            }
            catch (Exception error) when (!stopping.IsCancellationRequested)
            {
                PlatformLog.LaneInterrupted(services.Log, Service, error.Message);
                await DelayAsync(TimeSpan.FromMilliseconds(500), stopping);
            }
            catch (OperationCanceledException)
            {
                break;
            }
            catch (Exception error)
            {
                // The broker went away while we stopped: what is left comes again elsewhere.
                PlatformLog.LaneInterrupted(services.Log, Service, error.Message);
                break;
            }
            finally
            {
                Working = false;
                Standby = false;
                _run = null;
            }
        }

        services.Pace.Workers.Remove(this);
        await HandOverAsync();
    }

    private string Key =>
        FormattableString.Invariant($"{handler.Address.Service}.p{handler.Address.Priority}");

    private async Task HandOverAsync()
    {
        try
        {
            using CancellationTokenSource limit = new(TimeSpan.FromSeconds(3));
            await services.Leases.LeaveAsync(_share!, limit.Token);
            PlatformLog.Drained(services.Log, Service);
        }
        catch (Exception error)
        {
            // The leases end by themselves a few seconds later.
            PlatformLog.LeaseTrouble(services.Log, error.Message);
        }
    }

    private static async Task DelayAsync(TimeSpan delay, CancellationToken cancel)
    {
        try
        {
            await Task.Delay(delay, cancel);
        }
        catch (OperationCanceledException)
        {
            // Stopping: the loop sees it.
        }
    }
}
