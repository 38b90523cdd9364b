namespace ConverseErp.Platform.Lanes;

/// <summary>The lanes of one service that this process holds.</summary>
internal sealed class Share(string service, int laneCount)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = New();
    private HashSet<int> _held = [];

    public string Service { get; } = service;

    public int LaneCount { get; } = laneCount;

    /// <summary>Empties a lane before it is handed over; set by the lane's worker.</summary>
    public Func<IReadOnlyCollection<int>, CancellationToken, Task> GiveUpAsync { get; set; } =
        static (_, _) => Task.CompletedTask;

    public IReadOnlySet<int> Held
    {
        get
        {
            lock (_lock) return _held;
        }
    }

    /// <summary>Completes at the next change of the lanes held.</summary>
    public Task Changed
    {
        get
        {
            lock (_lock) return _changed.Task;
        }
    }

    public void Set(IReadOnlyCollection<int> lanes)
    {
        TaskCompletionSource? changed = null;
        lock (_lock)
        {
            if (_held.SetEquals(lanes)) return;
            _held = [.. lanes];
            changed = _changed;
            _changed = New();
        }

        changed.TrySetResult();
    }

    /// <summary>Gives the highest lanes back when more are held than the fair share.</summary>
    public async Task ReleaseAboveAsync(
        int target, Func<int[], Task> release, CancellationToken cancel)
    {
        int[] spare;
        lock (_lock) spare = [.. _held.OrderDescending().Take(Math.Max(0, _held.Count - target))];
        if (spare.Length == 0) return;
        try
        {
            await GiveUpAsync(spare, cancel);
            await release(spare);
            Set([.. Held.Except(spare)]);
        }
        catch
        {
            // Still ours, and no longer consumed: the worker must take them up again.
            Tell();
            throw;
        }
    }

    private void Tell()
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            changed = _changed;
            _changed = New();
        }

        changed.TrySetResult();
    }

    private static TaskCompletionSource New() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
