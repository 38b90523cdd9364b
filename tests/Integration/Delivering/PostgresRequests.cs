using System.Buffers.Binary;

namespace ConverseErp.Tests.Integration.Delivering;

/// <summary>Follows what a client sends to PostgreSQL and knows where a request ends: TCP may
/// cut it anywhere. A request is all up to a Sync or a simple query.</summary>
internal sealed class PostgresRequests
{
    private const int StartupVersion = 196_608;
    private readonly byte[] _header = new byte[8];
    private int _headerRead;
    private int _bodyLeft;
    private bool _started;
    private byte _type;

    /// <summary>What has been sent so far is whole requests.</summary>
    public bool IsBetween { get; private set; } = true;

    /// <summary>The connection has been asked for; what follows are a password and work.
    /// </summary>
    public bool IsStarted => _started;

    public void Follow(ReadOnlySpan<byte> sent)
    {
        while (sent.Length > 0)
        {
            if (_bodyLeft > 0)
            {
                int skipped = Math.Min(_bodyLeft, sent.Length);
                _bodyLeft -= skipped;
                sent = sent[skipped..];
                if (_bodyLeft == 0) EndMessage();
                continue;
            }

            IsBetween = false;
            _header[_headerRead++] = sent[0];
            sent = sent[1..];
            // Before a connection is started, messages have a version instead of a type.
            if (!_started && _headerRead == 8) BeginStartup();
            else if (_started && _headerRead == 5) BeginMessage();
        }
    }

    private void BeginStartup()
    {
        _bodyLeft = BinaryPrimitives.ReadInt32BigEndian(_header) - 8;
        _started = BinaryPrimitives.ReadInt32BigEndian(_header.AsSpan(4)) == StartupVersion;
        _type = (byte)'S';
        _headerRead = 0;
        if (_bodyLeft == 0) EndMessage();
    }

    private void BeginMessage()
    {
        _type = _header[0];
        _bodyLeft = BinaryPrimitives.ReadInt32BigEndian(_header.AsSpan(1)) - 4;
        _headerRead = 0;
        if (_bodyLeft == 0) EndMessage();
    }

    // S: sync; Q: simple query; p: an answer to a question about the password; X: goodbye.
    private void EndMessage() =>
        IsBetween = _type is (byte)'S' or (byte)'Q' or (byte)'p' or (byte)'X';
}
