using System.Text;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Pdf;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Upi;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_a_payment_code_is_made
{
    [Fact]
    public void The_link_carries_what_the_payer_needs() =>
        Assert.Equal(
            "upi://pay?pa=ganesh@okbank&pn=Ganesh%20%26%20Sons&am=1260.05&cu=INR"
            + "&tn=Bill%20A%2F42&tr=A42",
            UpiLink.For("ganesh@okbank", "Ganesh & Sons", 126005, "Bill A/42", "A/42"));

    [Fact]
    public void A_name_in_an_Indian_script_is_cut_between_its_letters()
    {
        string link = UpiLink.For("ganesh@okbank", "गणेश किराणा स्टोअर्स पुणे", 100, "Bill", null);

        string name = Uri.UnescapeDataString(link.Split("&pn=")[1].Split('&')[0]);
        Assert.Equal("गणेश किराणा", name);
    }

    [Theory]
    [InlineData("ganesh.kirana-1@okhdfc", true)]
    [InlineData("g@okhdfc", false)]
    [InlineData("ganesh@", false)]
    [InlineData("ganesh", false)]
    [InlineData("ganesh&am=1@okhdfc", false)]
    [InlineData("गणेश@okhdfc", false)]
    public void Only_what_looks_like_a_UPI_id_is_put_in_a_link(string text, bool good) =>
        Assert.Equal(good, UpiLink.IsUpiId(text));

    [Fact]
    public void A_bill_that_is_paid_cancelled_or_has_nowhere_to_pay_has_no_link()
    {
        BillDocument bill = SampleBills.Mixed(1);

        Assert.NotNull(BillRenderer.PaymentLinkOf(bill));
        Assert.Null(BillRenderer.PaymentLinkOf(bill with { UpiAmountPaise = 0 }));
        Assert.Null(BillRenderer.PaymentLinkOf(bill with { Cancelled = true }));
        Assert.Null(BillRenderer.PaymentLinkOf(
            bill with { Supplier = bill.Supplier with { UpiId = "x" } }));
    }

    /// <summary>The other encoder may choose another mask, so both are compared without.
    /// </summary>
    [Fact]
    public void The_code_holds_the_same_data_as_the_other_encoder_makes_at_every_length()
    {
        for (int length = 1; length <= 251; length++)
        {
            byte[] text = new byte[length];
            for (int i = 0; i < length; i++) text[i] = (byte)('a' + ((i * 7) + length) % 26);

            ModuleGrid ours = QrEncoder.Encode(text)!;
            ModuleGrid theirs = QrCode.Large(text);

            Assert.Equal(Unmasked(theirs), Unmasked(ours));
        }
        Assert.Null(QrEncoder.Encode(new byte[252]));
    }

    [Fact]
    public void Longer_texts_are_encoded_all_the_same_and_impossible_ones_are_not()
    {
        Assert.NotNull(QrCode.Of(new string('x', 1200)));
        Assert.Null(QrCode.Of(new string('x', 2332)));
    }

    /// <summary>Modules as text, with the mask that the format information names taken off.
    /// </summary>
    private static string Unmasked(ModuleGrid grid)
    {
        int mask = (grid[8, 2] ? 4 : 0) + (grid[8, 3] ? 2 : 0) + (grid[8, 4] ? 1 : 0);
        mask ^= 0b101; // the standard's pattern over the three bits
        int version = (grid.Size - 17) / 4;
        ulong[] inverted = QrLayout.For(CapacityOf(version))!.Masks[mask];
        StringBuilder text = new();
        for (int row = 0; row < grid.Size; row++)
        {
            for (int column = 0; column < grid.Size; column++)
            {
                if (IsFormat(row, column, grid.Size)) continue;
                bool flip = (inverted[row] & (1ul << column)) != 0;
                text.Append(grid[row, column] ^ flip ? '#' : '.');
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private static int CapacityOf(int version) =>
        new[] { 14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251 }[version - 1];

    private static bool IsFormat(int row, int column, int size) =>
        (row == 8 && (column < 9 || column >= size - 8))
        || (column == 8 && (row < 9 || row >= size - 8));
}
