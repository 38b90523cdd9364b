using System.Buffers;
using System.Buffers.Text;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>A growing byte array with the few number formats that PDF wants.</summary>
/// <remarks>Kept and cleared between documents, so that a busy process allocates little.</remarks>
internal sealed class PdfBuffer
{
    private byte[] bytes = new byte[16 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Room for so many more bytes; <see cref="Advance"/> says how many were used.
    /// </summary>
    public Span<byte> Reserve(int count)
    {
        if (bytes.Length - Length < count)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        return bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    /// <summary>Bytes already written, to be changed.</summary>
    public Span<byte> Edit(int start, int length) => bytes.AsSpan(start, length);

    public PdfBuffer Raw(scoped ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        Length += text.Length;
        return this;
    }

    public PdfBuffer Int(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out int written);
        Length += written;
        return this;
    }

    /// <summary>Points (or a colour) with up to two decimals.</summary>
    public PdfBuffer Number(double value)
    {
        int hundredths = (int)Math.Round(value * 100, MidpointRounding.AwayFromZero);
        if (hundredths < 0)
        {
            Raw("-"u8);
            hundredths = -hundredths;
        }
        Int(hundredths / 100);
        int rest = hundredths % 100;
        if (rest == 0) return this;
        Span<byte> room = Reserve(3);
        room[0] = (byte)'.';
        room[1] = (byte)('0' + (rest / 10));
        room[2] = (byte)('0' + (rest % 10));
        Length += rest % 10 == 0 ? 2 : 3;
        return this;
    }

    /// <summary>Sixteen bits as four hexadecimal digits.</summary>
    public PdfBuffer Hex(ushort value)
    {
        ReadOnlySpan<byte> digits = "0123456789ABCDEF"u8;
        Span<byte> room = Reserve(4);
        room[3] = digits[value & 15];
        room[2] = digits[(value >> 4) & 15];
        room[1] = digits[(value >> 8) & 15];
        room[0] = digits[value >> 12];
        Length += 4;
        return this;
    }

    /// <summary>Text as PDF's hexadecimal UTF-16: whatever people typed, it cannot break out.
    /// </summary>
    public PdfBuffer HexText(ReadOnlySpan<char> text)
    {
        Raw("<FEFF"u8);
        foreach (char unit in text) Hex(unit);
        return Raw(">"u8);
    }

    /// <summary>Lets a compressor write here.</summary>
    public Stream AsStream() => new Appending(this);

    private sealed class Appending(PdfBuffer target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
        }

        public override void Write(byte[] buffer, int offset, int count) =>
            target.Raw(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer) => target.Raw(buffer);

        public override int Read(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
