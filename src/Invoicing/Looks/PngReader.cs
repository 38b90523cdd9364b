using System.Buffers.Binary;
using System.IO.Compression;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Looks;

/// <summary>Reads a PNG onto white, made small enough for a paper. Hostile input: sizes are
/// looked at before anything is unpacked, and no more is unpacked than they say.</summary>
/// <remarks>Reference: ISO/IEC 15948. Eight bits a part, or a palette of up to eight; not
/// interlaced, which logos hardly ever are.</remarks>
internal sealed class PngReader
{
    private const int SignatureBytes = 8;
    private const int Grey = 0;
    private const int Colour = 2;
    private const int Palette = 3;
    private const int GreyAlpha = 4;
    private const int ColourAlpha = 6;

    private int width;
    private int height;
    private int depth;
    private int kind;
    private byte[] palette = [];
    private byte[] clearness = [];

    public static bool Is(ReadOnlySpan<byte> file) =>
        file.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);

    public static Answer<Picture> Read(ReadOnlySpan<byte> file)
    {
        try
        {
            return new PngReader().ReadAll(file);
        }
        catch (Exception error) when (error is InvalidDataException
            or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            return PictureRefusals.Invalid;
        }
    }

    private Answer<Picture> ReadAll(ReadOnlySpan<byte> file)
    {
        using MemoryStream data = new();
        int at = SignatureBytes;
        bool ended = false;
        while (!ended)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.Slice(at, 4));
            if (length < 0) return PictureRefusals.Invalid;
            ReadOnlySpan<byte> name = file.Slice(at + 4, 4);
            ReadOnlySpan<byte> content = file.Slice(at + 8, length);
            if (name.SequenceEqual("IHDR"u8))
            {
                if (Head(content) is { } refusal) return refusal;
            }
            else if (width == 0) return PictureRefusals.Invalid;
            else if (name.SequenceEqual("PLTE"u8)) palette = content.ToArray();
            else if (name.SequenceEqual("tRNS"u8)) clearness = content.ToArray();
            else if (name.SequenceEqual("IDAT"u8)) data.Write(content);
            ended = name.SequenceEqual("IEND"u8);
            // The check sum guards against bad lines, not against people: it has to be there.
            at += 8 + length + file.Slice(at + 8 + length, 4).Length;
        }

        byte[] rows = Unpack(data);
        return PictureScale.Fit(width, height, (x, y) => Dot(rows, x, y));
    }

    private Refusal? Head(ReadOnlySpan<byte> head)
    {
        width = BinaryPrimitives.ReadInt32BigEndian(head[..4]);
        height = BinaryPrimitives.ReadInt32BigEndian(head.Slice(4, 4));
        (depth, kind) = (head[8], head[9]);
        if (width <= 0 || height <= 0) return PictureRefusals.Invalid;
        if (width > Picture.SideMax || height > Picture.SideMax) return PictureRefusals.TooLarge;
        bool known = kind == Palette
            ? depth is 1 or 2 or 4 or 8
            : kind is Grey or Colour or GreyAlpha or ColourAlpha && depth == 8;
        return known && head[10] == 0 && head[11] == 0 && head[12] == 0
            ? null
            : PictureRefusals.Invalid;
    }

    private int Parts => kind switch
    {
        Grey or Palette => 1,
        GreyAlpha => 2,
        Colour => 3,
        _ => 4,
    };

    private int RowBytes => ((width * Parts * depth) + 7) / 8;

    private byte[] Unpack(MemoryStream data)
    {
        data.Position = 0;
        byte[] rows = new byte[RowBytes * height];
        byte[] filter = new byte[1];
        int step = Math.Max(1, Parts * depth / 8);
        using ZLibStream content = new(data, CompressionMode.Decompress);
        for (int y = 0; y < height; y++)
        {
            if (content.Read(filter) != 1) throw new InvalidDataException("The rows end.");
            Span<byte> row = rows.AsSpan(y * RowBytes, RowBytes);
            if (content.ReadAtLeast(row, RowBytes, throwOnEndOfStream: false) < RowBytes)
                throw new InvalidDataException("A row ends.");
            ReadOnlySpan<byte> above = y == 0
                ? default
                : rows.AsSpan((y - 1) * RowBytes, RowBytes);
            Unfilter(filter[0], row, above, step);
        }

        return rows;
    }

    private static void Unfilter(
        byte filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        for (int i = 0; i < row.Length; i++)
        {
            int left = i >= step ? row[i - step] : 0;
            int up = above.IsEmpty ? 0 : above[i];
            int corner = above.IsEmpty || i < step ? 0 : above[i - step];
            row[i] += filter switch
            {
                0 => 0,
                1 => (byte)left,
                2 => (byte)up,
                3 => (byte)((left + up) / 2),
                4 => (byte)Paeth(left, up, corner),
                _ => throw new InvalidDataException("An unknown filter."),
            };
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        int guess = left + up - corner;
        (int a, int b, int c) = (
            Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }

    // A dot on white paper.
    private (int Red, int Green, int Blue) Dot(byte[] rows, int x, int y)
    {
        int at = (y * RowBytes) + (x * Parts);
        switch (kind)
        {
            case Grey: return (rows[at], rows[at], rows[at]);
            case GreyAlpha: return White(rows[at], rows[at], rows[at], rows[at + 1]);
            case Colour: return (rows[at], rows[at + 1], rows[at + 2]);
            case ColourAlpha:
                return White(rows[at], rows[at + 1], rows[at + 2], rows[at + 3]);
            default:
                int bit = x * depth;
                int index = (rows[(y * RowBytes) + (bit / 8)] >> (8 - depth - (bit % 8)))
                    & ((1 << depth) - 1);
                int clear = index < clearness.Length ? clearness[index] : 255;
                return White(
                    palette[index * 3], palette[(index * 3) + 1], palette[(index * 3) + 2],
                    clear);
        }
    }

    private static (int, int, int) White(int red, int green, int blue, int cover) => (
        255 - ((255 - red) * cover / 255), 255 - ((255 - green) * cover / 255),
        255 - ((255 - blue) * cover / 255));
}
