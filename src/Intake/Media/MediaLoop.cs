using ConverseErp.Platform.Bus;
using ConverseErp.Platform.Lanes;
using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Intake.Media;

/// <summary>The loop <c>intake-media</c>: new fetches from the queue, old ones when they are
/// due again.</summary>
internal sealed class MediaLoop(
    MessageBus bus, MediaFetching fetching, MediaRecords records, MediaOptions options,
    TimeProvider clock, ILogger<MediaLoop> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        HostReceiveEndpointHandle? queue = null;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                try
                {
                    queue ??= await ConsumeAsync(stoppingToken);
                    await FetchDueAsync(stoppingToken);
                }
                catch (Exception error) when (!stoppingToken.IsCancellationRequested)
                {
                    IntakeLog.MediaTrouble(log, error.Message);
                }

                await Task.Delay(Look, clock, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // A clean stop: what is under way is delivered again.
        }
        finally
        {
            if (queue is not null) await StopAsync(queue);
        }
    }

    // A long download does not hold up the process: its message stays on the queue.
    private async Task StopAsync(HostReceiveEndpointHandle queue)
    {
        using CancellationTokenSource limit = new(StopLimit);
        try
        {
            await queue.StopAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            IntakeLog.MediaTrouble(log, "stopped during a fetch, which will come again");
        }
    }

    private async Task<HostReceiveEndpointHandle> ConsumeAsync(CancellationToken cancel)
    {
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(StartLimit);
        return await bus.ConsumeAsync(FetchMedia.Queue, endpoint =>
        {
            endpoint.PrefetchCount = options.Concurrency * 2;
            endpoint.ConcurrentMessageLimit = options.Concurrency;
            // A server that is away is waited for. What fails otherwise is a mistake of ours
            // and goes to the error queue, where on-call sees it.
            endpoint.UseMessageRetry(r =>
            {
                r.Handle<Exception>(Infrastructure.IsAway);
                r.Exponential(int.MaxValue, TimeSpan.FromMilliseconds(200),
                    TimeSpan.FromSeconds(10), TimeSpan.FromMilliseconds(400));
            });
            endpoint.Consumer(() => new FetchMediaConsumer(fetching));
        }, limit.Token);
    }

    private async Task FetchDueAsync(CancellationToken cancel)
    {
        TimeSpan again = TimeSpan.FromSeconds(options.FetchWithinSeconds * 2);
        while (true)
        {
            List<(FetchMedia File, int Tries)> due = await records.TakeDueAsync(
                clock.GetUtcNow(), options.Concurrency, again, cancel);
            await Task.WhenAll(due.Select(d => fetching.RunAsync(d.File, d.Tries, cancel)));
            if (due.Count < options.Concurrency) return;
        }
    }
}
