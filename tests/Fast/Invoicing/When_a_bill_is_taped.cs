using System.Text;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Tapes;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Bills for till printers: text in letters that every printer has.</summary>
public sealed class When_a_bill_is_taped
{
    private static readonly BillDocument Bill = SampleBills.Mixed(10) with
    {
        Number = "INV/2627/7",
    };

    [Theory]
    [InlineData(80, 48)]
    [InlineData(58, 32)]
    public void No_line_is_wider_than_the_roll(int millimetres, int chars)
    {
        string[] lines = LinesOf(BillTape.Of(Bill, millimetres));

        Assert.True(lines.Length > 25, $"{lines.Length} lines");
        Assert.All(lines, line => Assert.True(line.Length <= chars, line));
        Assert.Contains(lines, l => l.Contains("INV/2627/7", StringComparison.Ordinal));
        string total = Assert.Single(lines, l => l.StartsWith("TOTAL", StringComparison.Ordinal));
        Assert.Equal(chars, total.Length);
    }

    [Fact]
    public void Texts_of_people_cannot_command_the_printer()
    {
        BillDocument hostile = Bill with
        {
            UpiAmountPaise = 0,
            Recipient = new BillParty("Bad\u001B@\u001Dk\u0007 \u0000Man"),
        };

        byte[] tape = BillTape.Of(hostile, 80);

        int at = tape.AsSpan().IndexOf("Bad"u8);
        Assert.True(tape.AsSpan(at).StartsWith("Bad@k Man\n"u8));
        Assert.True(tape.AsSpan().StartsWith<byte>([0x1B, (byte)'@']));
        Assert.True(tape.AsSpan().EndsWith<byte>([0x1D, (byte)'V', 66, 0]));
    }

    [Fact]
    public void The_payment_code_is_drawn_by_the_printer()
    {
        string link = BillRenderer.PaymentLinkOf(Bill)!;

        byte[] tape = BillTape.Of(Bill, 58);

        int at = tape.AsSpan().IndexOf(Encoding.ASCII.GetBytes(link));
        Assert.True(at > 0);
        int length = link.Length + 3;
        Assert.Equal(
            [0x1D, (byte)'(', (byte)'k', (byte)length, (byte)(length >> 8), 49, 80, 48],
            tape[(at - 8)..at]);
    }

    [Theory]
    [InlineData("चीनी", "cheenee")]
    [InlineData("सरसों का तेल", "sarason kaa tel")]
    [InlineData("தேங்காய்", "tengkaay")]
    [InlineData("Maggi 70 g – ₹14 × 2", "Maggi 70 g - Rs 14 x 2")]
    [InlineData("২ কেজি", "2 keji")]
    [InlineData("😀", "?")]
    public void Indian_scripts_are_written_as_they_sound(string text, string latin) =>
        Assert.Equal(latin, LatinLetters.Of(text));

    // Without commands: escapes with one or two bytes after them, codes with their content.
    private static string[] LinesOf(byte[] tape)
    {
        StringBuilder text = new();
        for (int i = 0; i < tape.Length; i++)
        {
            if (tape[i] == 0x1B) i += tape[i + 1] == (byte)'@' ? 1 : 2;
            else if (tape[i] == 0x1D && tape[i + 1] == (byte)'(')
                i += 4 + tape[i + 3] + (tape[i + 4] << 8);
            else if (tape[i] == 0x1D) i += tape[i + 1] == (byte)'V' ? 3 : 2;
            else text.Append((char)tape[i]);
        }

        return text.ToString().Split('\n');
    }
}
