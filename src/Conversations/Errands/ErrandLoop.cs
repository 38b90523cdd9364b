using ConverseErp.Contracts;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Conversations.Errands;

/// <summary>The loop <c>conversations-errands</c>: takes what is due and does it, each kind with
/// as many at once as it may have.</summary>
internal sealed class ErrandLoop(
    IEnumerable<IErrandRunner> runners, ErrandStore store, ErrandSignal signal,
    TimeProvider clock, ILogger<ErrandLoop> log) : BackgroundService
{
    private const int TriesMax = 3;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(runners.Select(runner => WorkAsync(runner, stoppingToken)));

    private async Task WorkAsync(IErrandRunner runner, CancellationToken stop)
    {
        List<Task> running = [];
        while (!stop.IsCancellationRequested)
        {
            Task woken = signal.Woken;
            try
            {
                running.RemoveAll(task => task.IsCompleted);
                int free = runner.AtOnce - running.Count;
                List<DueErrand> due = free == 0 ? [] : await store.TakeAsync(
                    runner.Kinds, free, clock.GetUtcNow(), Again, stop);
                running.AddRange(due.Select(d => RunAsync(runner, d, stop)));
                if (due.Count == free && running.Count > 0) await Task.WhenAny(running);
                else if (due.Count == 0) await WaitAsync(woken, running, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
            catch (Exception error)
            {
                ConversationsLog.ErrandTrouble(log, "-", error.Message);
                await Task.Delay(AfterTrouble, stop).ContinueWith(
                    static _ => { }, TaskScheduler.Default);
            }
        }

        await Task.WhenAll(running);
    }

    private static async Task WaitAsync(Task woken, List<Task> running, CancellationToken stop)
    {
        using CancellationTokenSource look = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny([woken, Task.Delay(Look, look.Token), .. running]);
        await look.CancelAsync();
        stop.ThrowIfCancellationRequested();
    }

    // Never throws: what fails comes again, and after some tries the person is told.
    private async Task RunAsync(IErrandRunner runner, DueErrand due, CancellationToken stop)
    {
        Errand? errand = null;
        try
        {
            errand = await store.FindAsync(due, stop);
            if (errand is null) return;
            using CancellationTokenSource limit =
                CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(Longest);
            ErrandResult result = due.Tries > TriesMax
                ? ErrandResult.Of(errand, null, "errand-given-up")
                : await runner.RunAsync(errand, due, limit.Token);
            if (result.Done is { } done)
                await store.EndAsync(due, done, clock.GetUtcNow(), stop);
            else
                await store.LaterAsync(due, clock.GetUtcNow() + result.Again, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Another process does it.
        }
        catch (Exception error)
        {
            ConversationsLog.ErrandTrouble(log, due.Kind, error.Message);
        }
    }
}
