using Microsoft.Extensions.Hosting;

namespace ConverseErp.Platform.Working;

/// <summary>Does what is due across shops, one errand after the other, and looks again when
/// nothing was. Taking an errand puts its next try off, so that trouble with one, or with the
/// list, is told and holds nothing up.</summary>
/// <param name="isOn">Off, it ends at once.</param>
/// <param name="look">Between two looks that find nothing.</param>
/// <param name="clock">The time that errands are due at.</param>
/// <typeparam name="T">An errand.</typeparam>
public abstract class DueLoop<T>(bool isOn, TimeSpan look, TimeProvider clock) : BackgroundService
{
    /// <summary>Some that are due, taken: nobody else gets them for a while.</summary>
    protected abstract Task<List<T>> TakeAsync(DateTimeOffset now, CancellationToken cancel);

    /// <summary>Does one, and says when it is due again or that it is done.</summary>
    protected abstract Task DoAsync(T errand, CancellationToken cancel);

    /// <summary>Something failed; what was taken comes again by itself.</summary>
    protected abstract void Trouble(Exception error);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (isOn && !stoppingToken.IsCancellationRequested)
        {
            List<T> due = [];
            bool read = await TryAsync(async () =>
                due = await TakeAsync(clock.GetUtcNow(), stoppingToken), stoppingToken);
            foreach (T errand in due)
                await TryAsync(() => DoAsync(errand, stoppingToken), stoppingToken);
            if (read && due.Count > 0) continue;
            await Task.Delay(look, clock, stoppingToken).ContinueWith(
                static _ => { }, TaskScheduler.Default);
        }
    }

    private async Task<bool> TryAsync(Func<Task> work, CancellationToken stop)
    {
        try
        {
            stop.ThrowIfCancellationRequested();
            await work();
            return true;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception error)
        {
            Trouble(error);
            return false;
        }
    }
}
