using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_prices_are_printed
{
    private static readonly BillRenderer Renderer = new(new PdfOptions());

    [Theory]
    [InlineData(true, true, "Prices include GST.")]
    [InlineData(true, false, "* Price includes GST.")]
    public void The_bill_says_which_of_them_include_tax(bool first, bool second, string note)
    {
        string text = Printed(ASale.Line(1, 4500, 5, first), ASale.Line(1, 9900, 5, second));

        Assert.Contains(note, text);
        Assert.Equal(!second, text.Contains("45.00*", StringComparison.Ordinal));
        Assert.DoesNotContain("99.00*", text);
    }

    [Fact]
    public void Prices_without_tax_need_no_note()
    {
        string text = Printed(ASale.Line(), ASale.Line());

        Assert.DoesNotContain("include", text);
    }

    [Fact]
    public void Amounts_of_many_crores_leave_room_for_the_names()
    {
        string text = Printed(ASale.Line(60_000, 9_999_999_999, 18), ASale.Line());

        Assert.Contains("1 Basmati rice old 60,000 bag 9,99,99,999.99 ", text);
    }

    private static string Printed(params GstLine[] lines)
    {
        GstDocument sale = ASale.Of(lines);
        BillLineText[] texts =
            [new BillLineText("Basmati rice old", "bag"), new BillLineText("Tea", "pkt")];
        BillDocument bill = BillDrafting.Draft(
            sale, ASale.Taxed(sale), texts, new BillParty("Ganesh Kirana"));
        return Poppler.TextOf(Renderer.RenderA4(bill));
    }
}
