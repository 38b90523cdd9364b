using System.Buffers.Binary;
using System.IO.Compression;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Looks;

/// <summary>A logo or signature, ready for a paper.</summary>
/// <param name="Jpeg">The content is a JPEG without anything but its picture; otherwise three
/// bytes a dot, row by row.</param>
/// <param name="Grey">A JPEG of one part.</param>
public sealed record Picture(int Width, int Height, bool Jpeg, bool Grey, byte[] Content)
{
    /// <summary>Of a file that somebody sends.</summary>
    public const int FileBytesMax = 1_000_000;

    /// <summary>JPEGs go on the paper as they are, so they have to be small already.</summary>
    public const int JpegBytesMax = 150_000;

    public const int SideMax = 2_000;

    /// <summary>What is larger is made smaller: finer than a printer shows.</summary>
    public const int KeptSideMax = 480;

    private const int HeadBytes = 9;

    /// <summary>Reads what somebody sends: PNG or JPEG, nothing trusted.</summary>
    public static Answer<Picture> Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > FileBytesMax) return PictureRefusals.TooLarge;
        if (PngReader.Is(file)) return PngReader.Read(file);
        return JpegReader.Is(file) ? JpegReader.Read(file) : PictureRefusals.Invalid;
    }

    /// <summary>As kept in the blobs.</summary>
    public byte[] Pack()
    {
        using MemoryStream packed = new();
        Span<byte> head = stackalloc byte[HeadBytes];
        head[0] = (byte)(Jpeg ? Grey ? 2 : 1 : 0);
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], Width);
        BinaryPrimitives.WriteInt32LittleEndian(head[5..], Height);
        packed.Write(head);
        using (ZLibStream content = new(packed, CompressionLevel.Optimal, leaveOpen: true))
            content.Write(Content);
        return packed.ToArray();
    }

    /// <summary>The other way round; null when it is no such thing.</summary>
    public static Picture? Unpack(byte[] packed)
    {
        if (packed.Length < HeadBytes || packed[0] > 2) return null;
        int width = BinaryPrimitives.ReadInt32LittleEndian(packed.AsSpan(1));
        int height = BinaryPrimitives.ReadInt32LittleEndian(packed.AsSpan(5));
        using ZLibStream content = new(
            new MemoryStream(packed, HeadBytes, packed.Length - HeadBytes),
            CompressionMode.Decompress);
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        return new Picture(width, height, packed[0] > 0, packed[0] == 2, bytes.ToArray());
    }
}

/// <summary>Why a picture is not taken. Codes are permanent.</summary>
internal static class PictureRefusals
{
    public static readonly Refusal Invalid = new(
        "picture-invalid", "Pictures are whole PNG or JPEG files.");

    public static readonly Refusal TooLarge = new(
        "picture-too-large",
        "A PNG has at most 1 MB, a JPEG 150 KB, and neither more than 2000 dots a side.");
}
