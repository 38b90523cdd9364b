using System.Buffers.Binary;
using System.IO.Compression;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>A grey picture, read from an 8-bit grey or RGB PNG without interlacing.</summary>
internal sealed class GreyPicture
{
    private readonly byte[] pixels;
    private readonly int channels;
    private readonly int stride;

    public GreyPicture(byte[] png)
    {
        using MemoryStream packed = new();
        for (int at = 8; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            ReadOnlySpan<byte> body = png.AsSpan(at + 8, length);
            ReadOnlySpan<byte> type = png.AsSpan(at + 4, 4);
            if (type.SequenceEqual("IHDR"u8))
            {
                Width = BinaryPrimitives.ReadInt32BigEndian(body);
                Height = BinaryPrimitives.ReadInt32BigEndian(body[4..]);
                Assert.Equal(8, body[8]);
                channels = body[9] switch { 0 => 1, 2 => 3, _ => 0 };
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                packed.Write(body);
            }
            at += length + 12;
        }
        packed.Position = 0;
        Assert.NotEqual(0, channels);
        stride = Width * channels;
        pixels = new byte[stride * Height];
        using ZLibStream raw = new(packed, CompressionMode.Decompress);
        byte[] row = new byte[stride + 1];
        for (int y = 0; y < Height; y++)
        {
            raw.ReadExactly(row);
            for (int x = 0; x < stride; x++)
                pixels[(y * stride) + x] = (byte)(row[x + 1] + Predicted(row[0], x, y));
        }
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>How much ink differs, as a share of the ink there is: 0 for the same picture,
    /// about 1 or more for another text.</summary>
    public double DifferenceFrom(GreyPicture other)
    {
        Assert.Equal((other.Width, other.Height), (Width, Height));
        long different = 0, ink = 0;
        for (int i = 0; i < Width * Height; i++)
        {
            int mine = pixels[i * channels], theirs = other.pixels[i * other.channels];
            different += Math.Abs(mine - theirs);
            ink += 255 - theirs;
        }
        return different / (double)ink;
    }

    private byte At(int x, int y) => x < 0 || y < 0 ? (byte)0 : pixels[(y * stride) + x];

    private int Predicted(byte filter, int x, int y)
    {
        int left = At(x - channels, y), up = At(x, y - 1), corner = At(x - channels, y - 1);
        return filter switch
        {
            0 => 0,
            1 => left,
            2 => up,
            3 => (left + up) / 2,
            4 => Paeth(left, up, corner),
            _ => throw new InvalidDataException("Not a PNG filter."),
        };
    }

    private static int Paeth(int left, int up, int corner)
    {
        int guess = left + up - corner;
        int toLeft = Math.Abs(guess - left), toUp = Math.Abs(guess - up);
        int toCorner = Math.Abs(guess - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
