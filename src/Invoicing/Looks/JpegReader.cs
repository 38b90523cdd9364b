using System.Buffers.Binary;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Looks;

/// <summary>Looks through a JPEG and keeps the picture alone: where a phone stood and what else
/// it noted is left out. The dots are not decoded here; whoever shows the paper does.</summary>
/// <remarks>Reference: ITU T.81, annex B. Eight bits, one part or three.</remarks>
internal static class JpegReader
{
    private const byte Mark = 0xFF;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public static bool Is(ReadOnlySpan<byte> file) =>
        file.StartsWith<byte>([Mark, 0xD8, Mark]);

    public static Answer<Picture> Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > Picture.JpegBytesMax) return PictureRefusals.TooLarge;
        using MemoryStream kept = new(file.Length);
        kept.Write(file[..2]);
        (int width, int height, int parts) = (0, 0, 0);
        int at = 2;
        while (at + 4 <= file.Length)
        {
            if (file[at] != Mark) return PictureRefusals.Invalid;
            byte marker = file[at + 1];
            int length = BinaryPrimitives.ReadUInt16BigEndian(file.Slice(at + 2, 2));
            if (length < 2 || at + 2 + length > file.Length) return PictureRefusals.Invalid;
            ReadOnlySpan<byte> segment = file.Slice(at, length + 2);
            if (marker == StartOfScan)
            {
                // All that follows is the picture; it has to end as one.
                if (width == 0 || !file.EndsWith<byte>([Mark, EndOfImage]))
                    return PictureRefusals.Invalid;
                kept.Write(file[at..]);
                return new Picture(width, height, Jpeg: true, parts == 1, kept.ToArray());
            }

            if (marker is 0xC0 or 0xC1 or 0xC2)
            {
                if (segment.Length < 10 || segment[4] != 8 || width != 0)
                    return PictureRefusals.Invalid;
                height = BinaryPrimitives.ReadUInt16BigEndian(segment.Slice(5, 2));
                width = BinaryPrimitives.ReadUInt16BigEndian(segment.Slice(7, 2));
                parts = segment[9];
                if (width == 0 || height == 0 || parts is not (1 or 3))
                    return PictureRefusals.Invalid;
                if (width > Picture.SideMax || height > Picture.SideMax)
                    return PictureRefusals.TooLarge;
            }

            // Tables, restarts, the frame and how its parts are colours; not comments, nor what
            // else applications noted.
            bool colours = marker == 0xEE && segment.Length == 16
                && segment[4..].StartsWith("Adobe"u8);
            if (colours || marker is 0xC0 or 0xC1 or 0xC2 or 0xC4 or 0xDB or 0xDD)
                kept.Write(segment);
            else if (marker is not (0xFE or (>= 0xE0 and <= 0xEF)))
                return PictureRefusals.Invalid;
            at += segment.Length;
        }

        return PictureRefusals.Invalid;
    }
}
