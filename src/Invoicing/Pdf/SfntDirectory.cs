using System.Buffers.Binary;

namespace ConverseErp.Invoicing.Pdf;

/// <summary>The table of contents of a TrueType file, with its checksums.</summary>
/// <remarks>Reference: OpenType 1.9, "Organization of an OpenType font".</remarks>
internal readonly ref struct SfntDirectory
{
    public const int Size = 12 + (TableCount * 16);
    private const int TableCount = 6;
    private const uint WholeFileSum = 0xB1B0AFBA;
    private readonly Span<byte> tags;
    private readonly Span<int> state;

    public SfntDirectory(Span<byte> room)
    {
        // [0] tables so far, [1] body length, then offset and length of each table.
        state = new int[2 + (TableCount * 2)];
        BinaryPrimitives.WriteUInt32BigEndian(room, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(room[4..], TableCount);
        BinaryPrimitives.WriteUInt16BigEndian(room[6..], 64);
        BinaryPrimitives.WriteUInt16BigEndian(room[8..], 2);
        BinaryPrimitives.WriteUInt16BigEndian(room[10..], (TableCount * 16) - 64);
        tags = room;
    }

    public int BodyLength => state[1];

    /// <summary>Announces the next table, in the alphabet's order.</summary>
    public void Add(string tag, int length)
    {
        int index = state[0]++;
        Span<byte> entry = tags[(12 + (index * 16))..];
        for (int i = 0; i < 4; i++) entry[i] = (byte)tag[i];
        BinaryPrimitives.WriteInt32BigEndian(entry[8..], Size + state[1]);
        BinaryPrimitives.WriteInt32BigEndian(entry[12..], length);
        state[2 + (index * 2)] = state[1];
        state[3 + (index * 2)] = length;
        state[1] += (length + 3) & ~3;
    }

    public Span<byte> Of(Span<byte> body, int index) =>
        body.Slice(state[2 + (index * 2)], state[3 + (index * 2)]);

    /// <summary>Fills in the checksums of a finished font.</summary>
    public void Seal(PdfBuffer target, int start)
    {
        Span<byte> font = target.Edit(start, Size + BodyLength);
        for (int i = 0; i < TableCount; i++)
        {
            int length = (state[3 + (i * 2)] + 3) & ~3;
            uint sum = Sum(font.Slice(Size + state[2 + (i * 2)], length));
            BinaryPrimitives.WriteUInt32BigEndian(font[(12 + (i * 16) + 4)..], sum);
        }
        const int headTable = 1, adjustment = 8;
        Span<byte> head = font[(Size + state[2 + (headTable * 2)])..];
        BinaryPrimitives.WriteUInt32BigEndian(head[adjustment..], WholeFileSum - Sum(font));
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (int i = 0; i < bytes.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        return sum;
    }
}
