using System.Text;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Pdf;
using FsCheck;
using FsCheck.Fluent;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_a_bill_has_odd_text
{
    private static readonly BillRenderer Renderer = new(new PdfOptions());

    [Theory]
    [InlineData("Sugar 🍬 loose", "Sugar loose")]
    [InlineData("👨‍👩‍👧 Family pack", "Family pack")]
    [InlineData("محمد tea", "???? tea")]
    [InlineData("a\u202Eb\u0000c\u200Bd", "abcd")]
    [InlineData("tab\tand\nline", "tab and line")]
    [InlineData("x \uFFFD y", "x ? y")]
    [InlineData(") Tj ET (", ") Tj ET (")]
    [InlineData("<4142> \\ % /Name", "<4142> \\ % /Name")]
    public void What_no_font_covers_is_left_out_or_asked_for(string name, string shown)
    {
        BillDocument bill = Named(name);

        string text = Poppler.TextOf(Renderer.RenderA4(bill));

        Assert.Contains($"\n1 {shown} 1701", text);
    }

    [Fact]
    public void A_long_name_wraps_and_one_without_spaces_is_broken()
    {
        string words = string.Join(' ', Enumerable.Repeat("Sugar", 30));
        string solid = new('W', 60);

        string wrapped = Poppler.TextOf(Renderer.RenderA4(Named(words)));
        string broken = Poppler.TextOf(Renderer.RenderA4(Named(solid)));

        Assert.Equal(30, wrapped.Split("Sugar").Length - 1);
        Assert.Equal(60, broken.Split("\nTax by rate")[0].Count(letter => letter == 'W'));
    }

    [Fact]
    public void Any_text_in_any_field_makes_a_bill()
    {
        Gen<string> any =
            from runes in Gen.OneOf(
                Gen.Choose(0, 0x250), Gen.Choose(0x900, 0xD7F), Gen.Choose(0x200B, 0x20C0),
                Gen.Choose(0xD800, 0xDFFF), Gen.Choose(0xE000, 0xFFFF),
                Gen.Choose(0x1F300, 0x1FAFF)).ArrayOf()
            select TextOf(runes);

        Prop.ForAll(any.Three().ToArbitrary(), texts =>
        {
            (string a, string b, string c) = texts;
            BillDocument bill = Named(a) with
            {
                Number = c, Recipient = new BillParty(b, c, a, 0, b), Terms = c,
                PaymentStatus = a, DeliveryAddress = b, Irn = c,
            };
            bill = bill with { Supplier = bill.Supplier with { Name = b, Address = a } };
            return Renderer.RenderA4(bill).Length > 1000
                && Renderer.RenderThermal(bill).Length > 1000;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    private static string TextOf(int[] codes)
    {
        StringBuilder text = new();
        foreach (int code in codes)
        {
            if (code < 0x10000) text.Append((char)code);
            else text.Append(char.ConvertFromUtf32(code));
        }
        return text.ToString();
    }

    private static BillDocument Named(string name)
    {
        BillDocument bill = SampleBills.LatinOnly(1);
        return bill with { Lines = [bill.Lines[0] with { Description = name }] };
    }
}
