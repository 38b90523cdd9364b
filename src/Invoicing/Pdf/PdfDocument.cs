using System.IO.Compression;
using ConverseErp.Invoicing.Looks;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>Serialises one PDF 1.5 file after another: streams as they come, all other objects
/// together in one compressed object stream.</summary>
/// <remarks>Reference: ISO 32000-1, 7.5.7 and 7.5.8. Nothing random and no clock: the same
/// calls give the same bytes.</remarks>
internal sealed class PdfDocument
{
    private const int CatalogNumber = 1;
    private const int PagesNumber = 2;
    private const int InfoNumber = 3;

    /// <summary>Measured on bills: level 2 takes a third of the default's time for a tenth more
    /// bytes.</summary>
    private static readonly ZLibCompressionOptions Compression = new() { CompressionLevel = 2 };

    private readonly PdfBuffer file = new();
    private readonly PdfBuffer packed = new();

    /// <summary>For each object: its offset in the file, or its rank in the object stream as
    /// -1 - rank.</summary>
    private readonly List<int> places = [];

    /// <summary>What the object stream holds, in the order of writing: readers insist on rising
    /// offsets.</summary>
    private readonly List<(int Number, int Offset)> packedObjects = [];
    private readonly List<int> pages = [];

    /// <summary>Where the object begun last is being written.</summary>
    public PdfBuffer Objects { get; } = new();

    /// <summary>For whoever needs a buffer for a moment.</summary>
    public PdfBuffer Scratch { get; } = new();

    /// <summary>Forgets the document before and begins a new one.</summary>
    public void Start()
    {
        file.Clear();
        Objects.Clear();
        places.Clear();
        packedObjects.Clear();
        pages.Clear();
        file.Raw("%PDF-1.5\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        for (int i = 0; i < InfoNumber; i++) places.Add(0);
    }

    /// <summary>Begins an object that is not a stream; its text goes to <see cref="Objects"/>.
    /// </summary>
    public int Begin()
    {
        int number = Promise();
        Begin(number);
        return number;
    }

    /// <summary>Writes a compressed stream.</summary>
    /// <param name="more">Adds to the dictionary; gets the uncompressed length.</param>
    public int AddStream(ReadOnlySpan<byte> content, Action<PdfBuffer, int>? more)
    {
        places.Add(file.Length);
        WriteStream(places.Count, content, more);
        return places.Count;
    }

    /// <summary>Writes a picture.</summary>
    /// <returns>Its number, for the resources of the pages.</returns>
    public int AddPicture(Picture picture)
    {
        places.Add(file.Length);
        WriteStream(places.Count, picture.Content, (dictionary, _) =>
        {
            dictionary.Raw("/Type/XObject/Subtype/Image/BitsPerComponent 8/Width "u8);
            dictionary.Int(picture.Width).Raw("/Height "u8).Int(picture.Height);
            dictionary.Raw(picture.Grey ? "/ColorSpace/DeviceGray"u8 : "/ColorSpace/DeviceRGB"u8);
        }, picture.Jpeg ? "[/FlateDecode/DCTDecode]"u8 : "/FlateDecode"u8);
        return places.Count;
    }

    /// <summary>Adds a page.</summary>
    /// <param name="resources">Number of the resource dictionary's object, which the caller
    /// writes after the last page.</param>
    public void AddPage(double width, double height, int content, int resources)
    {
        int page = Begin();
        Objects.Raw("<</Type/Page/Parent 2 0 R/MediaBox[0 0 "u8).Number(width).Raw(" "u8);
        Objects.Number(height).Raw("]/Contents "u8).Int(content).Raw(" 0 R/Resources "u8);
        Objects.Int(resources).Raw(" 0 R>>"u8);
        pages.Add(page);
    }

    /// <summary>Keeps a number for an object to be written later.</summary>
    public int Promise()
    {
        places.Add(0);
        return places.Count;
    }

    /// <summary>Begins a promised object.</summary>
    public void Begin(int promised)
    {
        if (Objects.Length > 0) Objects.Raw("\n"u8);
        places[promised - 1] = -1 - packedObjects.Count;
        packedObjects.Add((promised, Objects.Length));
    }

    /// <summary>Ends the document.</summary>
    /// <param name="day">Stands as the date of creation, so that it is the bill's and not the
    /// clock's.</param>
    public byte[] Finish(string title, string author, DateOnly day)
    {
        Begin(CatalogNumber);
        Objects.Raw("<</Type/Catalog/Pages 2 0 R/Lang(en-IN)"u8);
        Objects.Raw("/ViewerPreferences<</DisplayDocTitle true>>>>"u8);
        Begin(PagesNumber);
        Objects.Raw("<</Type/Pages/Kids["u8);
        foreach (int page in pages) Objects.Int(page).Raw(" 0 R "u8);
        Objects.Raw("]/Count "u8).Int(pages.Count).Raw(">>"u8);
        Begin(InfoNumber);
        Objects.Raw("<</Title"u8).HexText(title).Raw("/Author"u8).HexText(author);
        Objects.Raw("/Producer(ConverseErp)/CreationDate(D:"u8);
        Objects.Int((day.Year * 10000) + (day.Month * 100) + day.Day).Raw("000000+05'30')>>"u8);
        int container = WriteObjectStream();
        WriteReferences(container);
        return file.Written.ToArray();
    }

    private int WriteObjectStream()
    {
        packed.Clear();
        int count = packedObjects.Count;
        foreach ((int number, int offset) in packedObjects)
            packed.Int(number).Raw(" "u8).Int(offset).Raw(" "u8);
        int first = packed.Length;
        packed.Raw(Objects.Written);
        places.Add(file.Length);
        WriteStream(places.Count, packed.Written, (dictionary, _) => dictionary
            .Raw("/Type/ObjStm/N "u8).Int(count).Raw("/First "u8).Int(first));
        return places.Count;
    }

    /// <summary>The cross-reference stream: type, place, index; four bytes of place hold any
    /// bill.</summary>
    private void WriteReferences(int container)
    {
        int start = file.Length;
        places.Add(start);
        packed.Clear();
        Entry(0, 0, 255);
        foreach (int place in places)
        {
            if (place < 0) Entry(2, container, -1 - place);
            else Entry(1, place, 0);
        }
        int size = places.Count + 1;
        WriteStream(places.Count, packed.Written, (dictionary, _) => dictionary
            .Raw("/Type/XRef/W[1 4 2]/Root 1 0 R/Info 3 0 R/Size "u8).Int(size));
        file.Raw("startxref\n"u8).Int(start).Raw("\n%%EOF\n"u8);
    }

    private void Entry(byte type, int place, int index) => packed.Raw(
    [
        type, (byte)(place >> 24), (byte)(place >> 16), (byte)(place >> 8), (byte)place,
        (byte)(index >> 8), (byte)index,
    ]);

    private void WriteStream(
        int number, ReadOnlySpan<byte> content, Action<PdfBuffer, int>? more) =>
        WriteStream(number, content, more, "/FlateDecode"u8);

    private void WriteStream(
        int number, ReadOnlySpan<byte> content, Action<PdfBuffer, int>? more,
        ReadOnlySpan<byte> filter)
    {
        file.Int(number).Raw(" 0 obj\n<</Filter"u8).Raw(filter);
        more?.Invoke(file, content.Length);

        // The length is known only afterwards: leave room, then fill it in.
        const int digits = 8;
        file.Raw("/Length "u8);
        int lengthAt = file.Length;
        file.Raw("        >>stream\n"u8);
        int start = file.Length;
        using (ZLibStream compressor = new(file.AsStream(), Compression))
            compressor.Write(content);
        int length = file.Length - start;
        System.Buffers.Text.Utf8Formatter.TryFormat(length, file.Edit(lengthAt, digits), out _);
        file.Raw("\nendstream\nendobj\n"u8);
    }
}
