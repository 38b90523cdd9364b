using System.Text;

namespace ConverseErp.Invoicing.Tapes;

/// <summary>Commands and lines for a till printer, one after another.</summary>
internal sealed class TapeBytes
{
    private const byte Escape = 0x1B;
    private const byte Group = 0x1D;
    private readonly List<byte> bytes = [];

    public TapeBytes Raw(params ReadOnlySpan<byte> command)
    {
        bytes.AddRange(command);
        return this;
    }

    /// <summary>A line of printable ASCII.</summary>
    public TapeBytes Line(string text)
    {
        bytes.AddRange(Encoding.ASCII.GetBytes(text));
        return Raw((byte)'\n');
    }

    public TapeBytes Centre(bool on) => Raw(Escape, (byte)'a', on ? (byte)1 : (byte)0);

    public TapeBytes Bold(bool on) => Raw(Escape, (byte)'E', on ? (byte)1 : (byte)0);

    public TapeBytes Tall(bool on) => Raw(Group, (byte)'!', on ? (byte)1 : (byte)0);

    /// <summary>A QR code that the printer draws, medium correction.</summary>
    /// <param name="dot">Printer dots a module, 1 to 16.</param>
    public TapeBytes Code(string text, byte dot)
    {
        byte[] content = Encoding.ASCII.GetBytes(text);
        int length = content.Length + 3;
        Symbol(4, 0, 49, 65, 50, 0).Symbol(3, 0, 49, 67, dot).Symbol(3, 0, 49, 69, 49);
        Symbol((byte)(length & 0xFF), (byte)(length >> 8), 49, 80, 48).Raw(content);
        return Symbol(3, 0, 49, 81, 48).Line("");
    }

    public byte[] Take() => [.. bytes];

    private TapeBytes Symbol(params ReadOnlySpan<byte> command) =>
        Raw(Group, (byte)'(', (byte)'k').Raw(command);
}
