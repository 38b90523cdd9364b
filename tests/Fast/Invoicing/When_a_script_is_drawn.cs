using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Tests.Fast.Invoicing;

/// <summary>Pictures agreed on by eye, one for each script. After a wanted change, draw them anew
/// with CONVERSE_REDRAW_GOLDEN=1 and look at them.</summary>
public sealed class When_a_script_is_drawn
{
    private const int DotsPerInch = 100;

    /// <summary>Room for another release of Poppler or of the fonts, not for another shape.
    /// </summary>
    private const double DifferenceMax = 0.10;

    [Theory]
    [MemberData(nameof(Scripts.Rows), MemberType = typeof(Scripts))]
    public void It_looks_as_agreed(string name, string text)
    {
        string golden = Fixtures.PathOf("bills", "golden", name + ".png");
        byte[] drawn = Poppler.PictureOf(Draw(text), DotsPerInch);
        if (Environment.GetEnvironmentVariable("CONVERSE_REDRAW_GOLDEN") == "1")
            File.WriteAllBytes(golden, drawn);

        double difference = new GreyPicture(drawn)
            .DifferenceFrom(new GreyPicture(File.ReadAllBytes(golden)));

        Assert.InRange(difference, 0, DifferenceMax);
    }

    [Theory]
    [MemberData(nameof(Scripts.Rows), MemberType = typeof(Scripts))]
    public void A_text_that_differs_by_its_order_is_noticed(string name, string text)
    {
        string golden = Fixtures.PathOf("bills", "golden", name + ".png");
        string wrong = string.Join(' ', text.Split(' ').Select(Reversed));
        byte[] drawn = Poppler.PictureOf(Draw(wrong), DotsPerInch);

        double difference = new GreyPicture(drawn)
            .DifferenceFrom(new GreyPicture(File.ReadAllBytes(golden)));

        Assert.True(difference > 3 * DifferenceMax, $"{difference}");
    }

    [Theory]
    [MemberData(nameof(Scripts.Rows), MemberType = typeof(Scripts))]
    public void Its_text_can_be_copied_out_exactly(string name, string text)
    {
        string read = Poppler.TextOf(Draw(text)).TrimEnd('\n', '\f');

        Assert.Equal($"{name}: {text}", $"{name}: {read}");
    }

    private static string Reversed(string word)
    {
        char[] letters = word.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }

    /// <summary>One line on a page of its own size.</summary>
    private static byte[] Draw(string text)
    {
        using PdfSession session = new(new FontLibrary(new PdfOptions()));
        session.Start();
        session.Canvas.StartPage(420, 34);
        session.Text.Line(text, 8, 22, new TextStyle(14, false, Ink.Black));
        session.Canvas.EndPage();
        return session.Finish("Script", "Test", ASale.Day);
    }
}
