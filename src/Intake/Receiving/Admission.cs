namespace ConverseErp.Intake.Receiving;

/// <summary>Bounds the webhooks in work, in number and in bytes. A provider that is asked to
/// come again does; a process without memory does not.</summary>
internal sealed class Admission(int requestsMax, long bytesMax)
{
    private int _requests;
    private long _bytes;

    public int Requests => Volatile.Read(ref _requests);

    /// <returns>False: nothing was reserved.</returns>
    public bool TryEnter(long bytes)
    {
        int requests = Interlocked.Increment(ref _requests);
        long total = Interlocked.Add(ref _bytes, bytes);
        // One webhook alone is always let in, however small the limit was set.
        if ((requests <= requestsMax && total <= bytesMax) || requests == 1) return true;
        Leave(bytes);
        return false;
    }

    public void Leave(long bytes)
    {
        Interlocked.Decrement(ref _requests);
        Interlocked.Add(ref _bytes, -bytes);
    }
}
