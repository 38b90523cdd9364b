namespace ConverseErp.Conversations.Errands;

/// <summary>Wakes whoever waits for errands in this process; other processes look by themselves.
/// </summary>
internal sealed class ErrandSignal
{
    private volatile TaskCompletionSource _wake = New();

    /// <summary>Ends when somebody wakes it after this was read.</summary>
    public Task Woken => _wake.Task;

    public void Wake() => Interlocked.Exchange(ref _wake, New()).TrySetResult();

    private static TaskCompletionSource New() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
