using System.Security.Cryptography;

namespace ConverseErp.Intake.Media;

/// <summary>A download that is not what was announced; the code is permanent.</summary>
internal sealed class DownloadRefusedException(string code) : Exception(code)
{
    public string Code => Message;
}

/// <summary>Counts and hashes what passes through, and throws before anybody can take it for
/// whole: too many bytes, too few, or others than announced.</summary>
internal sealed class CheckedStream(
    Stream inner, long bytesMax, long? announcedBytes, byte[]? announcedSha256) : Stream
{
    private readonly IncrementalHash _hash =
        IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Size { get; private set; }

    /// <summary>Set at the end of the stream.</summary>
    public byte[] Sha256 { get; private set; } = [];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Size;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(
        Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = await inner.ReadAsync(buffer, cancellationToken);
        if (read == 0)
        {
            End();
            return 0;
        }

        Size += read;
        if (Size > bytesMax) throw new DownloadRefusedException("media-too-large");
        _hash.AppendData(buffer.Span[..read]);
        return read;
    }

    public override Task<int> ReadAsync(
        byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) =>
        throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _hash.Dispose();
        base.Dispose(disposing);
    }

    private void End()
    {
        if (Sha256.Length > 0) return;
        Sha256 = _hash.GetHashAndReset();
        if ((announcedBytes is { } bytes && bytes != Size)
            || (announcedSha256 is { } sha && !sha.AsSpan().SequenceEqual(Sha256)))
            throw new DownloadRefusedException("media-corrupt");
    }
}
