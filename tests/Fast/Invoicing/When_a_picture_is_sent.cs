using System.Buffers.Binary;
using System.IO.Compression;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Looks;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Logos and signatures: whole pictures are kept small, anything else is refused before
/// it is unpacked.</summary>
public sealed class When_a_picture_is_sent
{
    [Fact]
    public void A_clear_dot_is_white_and_a_covered_one_its_colour()
    {
        Picture picture = Picture.Read(Png(2, 1, 6, [255, 0, 0, 255, 0, 0, 0, 0])).Fact!;

        Assert.Equal([255, 0, 0, 255, 255, 255], picture.Content);
        Picture again = Picture.Unpack(picture.Pack())!;
        Assert.Equal((2, 1, false), (again.Width, again.Height, again.Jpeg));
        Assert.Equal(picture.Content, again.Content);
    }

    [Fact]
    public void A_large_one_is_made_smaller_in_its_own_shape()
    {
        Picture picture = Picture.Read(Png(1200, 600, 0, new byte[1200 * 600])).Fact!;

        Assert.Equal((480, 240), (picture.Width, picture.Height));
        Assert.All(picture.Content, b => Assert.Equal(0, b));
    }

    [Fact]
    public void Every_filter_gives_the_same_dots()
    {
        // Rows of three greys: none, sub, up, average, Paeth.
        byte[] rows = [0, 10, 20, 30, 1, 10, 10, 10, 2, 0, 0, 0, 3, 5, 5, 5, 4, 0, 0, 0];

        Picture picture = Picture.Read(Png(3, 5, 0, rows, filtered: true)).Fact!;

        byte[] grey = [.. picture.Content.Where((_, i) => i % 3 == 0)];
        Assert.Equal([10, 20, 30, 10, 20, 30, 10, 20, 30, 10, 20, 30, 10, 20, 30], grey);
    }

    [Theory]
    [InlineData(2001, 10, "picture-too-large")]
    [InlineData(10, int.MaxValue, "picture-too-large")]
    [InlineData(0, 10, "picture-invalid")]
    [InlineData(-1, 10, "picture-invalid")]
    public void Absurd_sizes_are_refused_before_anything_is_unpacked(
        int width, int height, string code) =>
        Assert.Equal(code, Picture.Read(Png(width, height, 6, [0])).Refusal?.Code);

    [Fact]
    public void Whatever_is_cut_off_or_bent_is_refused_and_never_breaks()
    {
        byte[] good = Png(40, 40, 2, new byte[40 * 40 * 3]);
        Random random = new(4711);
        for (int cut = 0; cut < good.Length; cut++)
            Assert.NotNull(Picture.Read(good.AsSpan(0, cut)).Refusal);
        for (int i = 0; i < 2_000; i++)
        {
            byte[] bent = [.. good];
            for (int n = 0; n < 3; n++)
                bent[random.Next(8, bent.Length)] = (byte)random.Next(256);
            Answer<Picture> answer = Picture.Read(bent);
            Assert.True(answer.Fact is null or { Width: <= 480, Height: <= 480 });
        }

        Assert.Equal("picture-invalid", Picture.Read("GIF89a"u8).Refusal?.Code);
        Assert.Equal("picture-invalid", Picture.Read([]).Refusal?.Code);
        Assert.Equal("picture-too-large", Picture.Read(new byte[1_000_001]).Refusal?.Code);
    }

    [Fact]
    public void Of_a_jpeg_only_the_picture_is_kept()
    {
        byte[] file = Jpeg(64, 32);

        Picture picture = Picture.Read(file).Fact!;

        Assert.Equal((64, 32, true, false),
            (picture.Width, picture.Height, picture.Jpeg, picture.Grey));
        Assert.Equal(-1, picture.Content.AsSpan().IndexOf("GPS 18.52"u8));
        Assert.Equal("picture-invalid", Picture.Read(file.AsSpan(0, 20)).Refusal?.Code);
        Assert.Equal(
            "picture-invalid", Picture.Read(file.AsSpan(0, file.Length - 1)).Refusal?.Code);
        Assert.Equal("picture-too-large", Picture.Read(Jpeg(3000, 32)).Refusal?.Code);
        Assert.Equal("picture-too-large",
            Picture.Read([.. file, .. new byte[150_000]]).Refusal?.Code);
    }

    /// <summary>A PNG of these parts; a filter byte is put before each row unless it is there.
    /// </summary>
    internal static byte[] Png(
        int width, int height, byte kind, byte[] parts, bool filtered = false)
    {
        using MemoryStream file = new();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        byte[] head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, kind);
        Chunk(file, "IHDR"u8, head);
        using MemoryStream data = new();
        using (ZLibStream zip = new(data, CompressionLevel.Fastest, leaveOpen: true))
        {
            if (filtered || height <= 0 || parts.Length < height) zip.Write(parts);
            else
            {
                int row = parts.Length / height;
                for (int y = 0; y < height; y++)
                {
                    zip.WriteByte(0);
                    zip.Write(parts.AsSpan(y * row, row));
                }
            }
        }

        Chunk(file, "IDAT"u8, data.ToArray());
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void Chunk(Stream file, ReadOnlySpan<byte> name, byte[] content)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        file.Write(length);
        file.Write(name);
        file.Write(content);
        file.Write([0, 0, 0, 0]);
    }

    // Frame, what a phone noted, and a scan of nothing.
    private static byte[] Jpeg(int width, int height) =>
    [
        0xFF, 0xD8,
        0xFF, 0xE1, 0, 11, .. "GPS 18.52"u8,
        0xFF, 0xC0, 0, 17, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width,
        3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0,
        0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x2A,
        0xFF, 0xD9,
    ];
}
