namespace ConverseErp.Platform.Lanes;

/// <summary>Wakes the relay: in this process at once, elsewhere by NOTIFY.</summary>
public sealed class OutboxSignal : IDisposable
{
    internal const string Channel = "erp_outbox";

    private readonly SemaphoreSlim _wake = new(0, 1);
    private volatile bool _allDomainsHere;

    /// <summary>False: some relay domain is worked by another process, which hears NOTIFY.
    /// </summary>
    internal bool AllDomainsHere
    {
        get => _allDomainsHere;
        set => _allDomainsHere = value;
    }

    internal void Wake()
    {
        try
        {
            if (_wake.CurrentCount == 0) _wake.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody else woke it in the same instant: it is awake, which is all we want.
        }
    }

    public void Dispose() => _wake.Dispose();

    internal Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancel) =>
        _wake.WaitAsync(atMost, cancel);
}
