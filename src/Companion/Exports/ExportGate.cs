namespace ConverseErp.Companion.Exports;

/// <summary>So many exports at once in one process: whoever asks for a year of books must not
/// take the connections that sales wait for.</summary>
internal sealed class ExportGate : IDisposable
{
    private const int AtOnce = 2;
    private readonly SemaphoreSlim _places = new(AtOnce, AtOnce);

    /// <summary>A place until it is disposed of; null when all are taken.</summary>
    public IDisposable? TryEnter() => _places.Wait(0) ? new Place(_places) : null;

    public void Dispose() => _places.Dispose();

    private sealed class Place(SemaphoreSlim places) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0) places.Release();
        }
    }
}
