using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Looks;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Papers with labels in English and the shop's language, its logo and signature.
/// </summary>
public sealed class When_a_paper_speaks_two_languages
{
    private static readonly BillRenderer Renderer = new(new());

    public static TheoryData<string> EveryLanguage() => [.. BillWords.Languages];

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_label_is_there_twice(string language)
    {
        BillDocument bill = SampleBills.Mixed(3) with { Look = new BillLook(language, null, null) };

        string text = Poppler.TextOf(Renderer.RenderA4(bill));

        foreach (string label in (string[])["Date", "Item", "Qty", "Taxable value", "Total"])
        {
            Assert.Contains(label, text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(BillWords.Of(language, label)!, text, StringComparison.Ordinal);
        }

        Assert.Contains(BillWords.Of(language, "TAX INVOICE")!, text, StringComparison.Ordinal);
        Assert.Contains(BillWords.Of(language, "total")!,
            Poppler.TextOf(Renderer.RenderThermal(bill)), StringComparison.Ordinal);
    }

    [Fact]
    public void Hindi_papers_have_the_amount_in_Hindi_words()
    {
        BillDocument bill = SampleBills.LatinOnly(3) with { Look = new BillLook("hi", null, null) };

        string text = Poppler.TextOf(Renderer.RenderA4(bill)).ReplaceLineEndings(" ");

        Assert.Contains("मात्र", text, StringComparison.Ordinal);
        Assert.Contains("Rupees", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Logo_and_signature_are_on_it_once_each_and_it_stays_one_page()
    {
        Picture red = new(60, 40, false, false, [.. Enumerable.Repeat((byte)200, 60 * 40 * 3)]);
        Picture ink = new(90, 30, false, false, [.. Enumerable.Repeat((byte)30, 90 * 30 * 3)]);
        BillDocument bill = SampleBills.Mixed(3);
        byte[] plain = Renderer.RenderA4(bill);

        byte[] drawn = Renderer.RenderA4(bill with { Look = new BillLook("mr", red, ink) });

        Assert.Equal(drawn, Renderer.RenderA4(
            bill with { Look = new BillLook("mr", red, ink) }));
        Assert.NotEqual(plain, drawn);
        Assert.Equal("1", Poppler.InfoOf(drawn)["Pages"]);
        Assert.Equal(2, Count(drawn, "/Subtype/Image"u8));
        Assert.Equal(0, Count(plain, "/Subtype/Image"u8));
        Assert.Contains("Authorised signatory", Poppler.TextOf(drawn), StringComparison.Ordinal);
    }

    private static int Count(byte[] file, ReadOnlySpan<byte> what)
    {
        int count = 0;
        ReadOnlySpan<byte> rest = file;
        while (rest.IndexOf(what) is >= 0 and var at)
        {
            count++;
            rest = rest[(at + what.Length)..];
        }

        return count;
    }
}
