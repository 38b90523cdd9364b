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

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        (IErrandRunner Runner, ErrandSignal Signal)[] workers =
            [.. runners.Select(runner => (runner, new ErrandSignal()))];
        return Task.WhenAll(
        [
            WatchAsync(workers, stoppingToken),
            .. workers.Select(w => WorkAsync(w.Runner, w.Signal, stoppingToken)),
        ]);
    }

    // One question for all kinds; those that have work look for theirs.
    private async Task WatchAsync(
        (IErrandRunner Runner, ErrandSignal Signal)[] workers, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            Task woken = signal.Woken;
            try
            {
                List<string> kinds = await store.DueKindsAsync(clock.GetUtcNow(), stop);
                foreach ((IErrandRunner runner, ErrandSignal wake) in workers)
                    if (runner.Kinds.Any(kinds.Contains)) wake.Wake();
                await WaitAsync(woken, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
            catch (Exception error)
            {
                await TroubleAsync(error, stop);
            }
        }
    }

    private async Task WorkAsync(
        IErrandRunner runner, ErrandSignal own, CancellationToken stop)
    {
        await TellLackAsync(runner, stop);
        List<Task> running = [];
        while (!stop.IsCancellationRequested)
        {
            Task woken = own.Woken;
            try
            {
                running.RemoveAll(task => task.IsCompleted);
                int free = runner.AtOnce - running.Count;
                List<DueErrand> due = free == 0 ? [] : await store.TakeAsync(
                    runner.Kinds, free, clock.GetUtcNow(), Again, stop);
                running.AddRange(due.Select(d => RunAsync(runner, d, stop)));
                if (due.Count == free && running.Count > 0) await Task.WhenAny(running);
                else if (due.Count == 0) await Task.WhenAny([woken, .. running]).WaitAsync(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
            catch (Exception error)
            {
                await TroubleAsync(error, stop);
            }
        }

        await Task.WhenAll(running);
    }

    private async Task TroubleAsync(Exception error, CancellationToken stop)
    {
        ConversationsLog.ErrandTrouble(log, "-", error.Message);
        await Task.Delay(AfterTrouble, stop).ContinueWith(
            static _ => { }, TaskScheduler.Default);
    }

    private async Task TellLackAsync(IErrandRunner runner, CancellationToken stop)
    {
        try
        {
            if (await runner.LackAsync(stop) is { } lack)
                ConversationsLog.ErrandsLack(log, string.Join(", ", runner.Kinds), lack);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The loop ends anyway.
        }
        catch (Exception error)
        {
            ConversationsLog.ErrandTrouble(log, string.Join(", ", runner.Kinds), error.Message);
        }
    }

    private static async Task WaitAsync(Task woken, CancellationToken stop)
    {
        using CancellationTokenSource look = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny(woken, Task.Delay(Look, look.Token));
        await look.CancelAsync();
        stop.ThrowIfCancellationRequested();
    }

    // Never throws: what fails comes again, and after some tries the person is told.
    private async Task RunAsync(IErrandRunner runner, DueErrand due, CancellationToken stop)
    {
        try
        {
            if (await store.FindAsync(due, stop) is not { } stored) return;
            if (store.Read(due, stored) is { } errand) await DoAsync(runner, errand, due, stop);
            else await UnreadableAsync(due, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await GiveBackAsync(due);
        }
        catch (Exception error)
        {
            ConversationsLog.ErrandTrouble(log, due.Kind, error.Message);
            await ReleaseAsync(due, stop);
        }
    }

    private async Task DoAsync(
        IErrandRunner runner, Errand errand, DueErrand due, CancellationToken stop)
    {
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Longest);
        ErrandResult result = due.Tries > TriesMax
            ? await runner.GiveUpAsync(errand, due, limit.Token)
            : await runner.RunAsync(errand, due, limit.Token);
        if (result.Done is { } done)
            await store.EndAsync(due, done, clock.GetUtcNow(), stop);
        else
            await store.LaterAsync(due, clock.GetUtcNow() + result.Again, stop);
    }

    // A newer release may have written it: another process may know it. Nobody does: it goes, and
    // whose it was cannot be told.
    private async Task UnreadableAsync(DueErrand due, CancellationToken stop)
    {
        ConversationsLog.ErrandUnreadable(log, due.Kind, due.Tries);
        if (due.Tries > TriesMax) await store.DropAsync(due, stop);
        else await store.FailedAsync(due, stop);
    }

    // Another process does it at once; being stopped is no try.
    private async Task GiveBackAsync(DueErrand due)
    {
        using CancellationTokenSource limit = new(AfterTrouble);
        try
        {
            await store.LaterAsync(due, clock.GetUtcNow(), limit.Token);
        }
        catch (Exception error)
        {
            ConversationsLog.ErrandTrouble(log, due.Kind, error.Message);
        }
    }

    private async Task ReleaseAsync(DueErrand due, CancellationToken stop)
    {
        try
        {
            await store.FailedAsync(due, stop);
        }
        catch (Exception error)
        {
            // The time that it was taken for ends by itself.
            ConversationsLog.ErrandTrouble(log, due.Kind, error.Message);
        }
    }
}
