namespace ConverseErp.Companion.Exports;

/// <summary>Collects what is written to a response and sends it in larger pieces, always
/// asynchronously: a zip's entries end with a synchronous write, which Kestrel forbids.
/// </summary>
/// <remarks>What is written synchronously waits in memory until the next asynchronous write or
/// flush: the tail of one entry, some kilobytes. Whoever is done flushes.</remarks>
internal sealed class SendingStream(Stream to) : Stream
{
    private const int PieceBytes = 64 * 1024;
    private readonly MemoryStream _waiting = new(2 * PieceBytes);

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) =>
        _waiting.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _waiting.Write(buffer);

    public override Task WriteAsync(
        byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _waiting.Write(buffer.Span);
        return _waiting.Length < PieceBytes
            ? ValueTask.CompletedTask
            : new ValueTask(SendAsync(cancellationToken));
    }

    /// <summary>Synchronously there is nothing to be done: it goes with the next piece.</summary>
    public override void Flush()
    {
        // See the summary.
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await SendAsync(cancellationToken);
        await to.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _waiting.Dispose();
        base.Dispose(disposing);
    }

    private async Task SendAsync(CancellationToken cancel)
    {
        if (_waiting.Length == 0) return;
        await to.WriteAsync(_waiting.GetBuffer().AsMemory(0, (int)_waiting.Length), cancel);
        _waiting.SetLength(0);
    }
}
