using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_a_document_is_rendered_from_a_file : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("converse-render-");
    private readonly StringWriter error = new();

    [Theory]
    [InlineData("")]
    [InlineData("a4")]
    [InlineData("thermal")]
    public void The_full_form_gives_the_full_bill(string format)
    {
        string output = Path.Combine(folder.FullName, "bill.pdf");

        int code = InvoiceCommands.Render(
            Fixtures.PathOf("bills", "render.json"), output, format, error);

        string text = Poppler.TextOf(File.ReadAllBytes(output));
        Assert.Equal((0, ""), (code, error.ToString()));
        Assert.Contains("GK/26-27/0042", text);
        Assert.Contains("गणेश किराणा", text);
        Assert.Contains("रमेश पाटील", text);
        Assert.Contains("On credit (udhaar): balance ₹1,260", text);
        Assert.Contains("₹183.00", text);
    }

    [Fact]
    public void A_bare_compute_document_is_enough()
    {
        string output = Path.Combine(folder.FullName, "bill.pdf");

        int code = InvoiceCommands.Render(
            Input("""
                {"supplier":{"state":"27"},"date":"2026-11-20",
                "lines":[{"quantity":"2","unitPricePaise":4500,"gstRate":"5"}]}
                """),
            output, "", error);

        Assert.Equal((0, ""), (code, error.ToString()));
        Assert.Contains("TAX INVOICE", Poppler.TextOf(File.ReadAllBytes(output)));
    }

    [Theory]
    [InlineData("{", "", 1, "The document is not JSON")]
    [InlineData("[]", "", 1, "must be a JSON object")]
    [InlineData("{}", "", 1, "supplier.state is missing")]
    [InlineData("{}", "letter", 2, "letter is not known")]
    public void A_fault_is_told_in_one_line_and_writes_nothing(
        string json, string format, int expected, string told)
    {
        string output = Path.Combine(folder.FullName, "bill.pdf");

        int code = InvoiceCommands.Render(Input(json), output, format, error);

        Assert.Equal(expected, code);
        Assert.Contains(told, error.ToString());
        Assert.Single(error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.False(File.Exists(output));
    }

    [Fact]
    public void Files_that_are_not_there_are_named()
    {
        string missing = Path.Combine(folder.FullName, "none.json");

        Assert.Equal(1, InvoiceCommands.Render(missing, missing + ".pdf", "", error));
        Assert.Contains("none.json", error.ToString());
    }

    [Fact]
    public void Missing_fonts_are_named_with_their_package()
    {
        PdfOptions options = new() { FontFolder = folder.FullName };

        int code = InvoiceCommands.Render(
            Fixtures.PathOf("bills", "render.json"), "unused.pdf", "", error, options);

        Assert.Equal(1, code);
        Assert.Contains("fonts-noto-core", error.ToString());
    }

    public void Dispose()
    {
        folder.Delete(recursive: true);
        error.Dispose();
    }

    private string Input(string json)
    {
        string path = Path.Combine(folder.FullName, "doc.json");
        File.WriteAllText(path, json);
        return path;
    }
}
