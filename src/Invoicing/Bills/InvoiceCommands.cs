using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Invoicing.Bills;

/// <summary>The verbs <c>invoice compute</c> and <c>invoice render</c>: no servers, no clock.
/// </summary>
public static class InvoiceCommands
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int BadUsage = 2;

    /// <summary>Taxes every document on the input: JSON lines, one or more pretty-printed
    /// documents, or an array.</summary>
    /// <param name="input">UTF-8 text, with or without a byte order mark.</param>
    /// <param name="output">One line of JSON for each good document, in order.</param>
    /// <param name="error">One line for each bad one, "document 3: …", counted from 1.</param>
    /// <returns>0 when all were good. A bad document does not stop those after it; it leaves no
    /// line on the output and makes the result 1, as an empty input does.</returns>
    public static int Compute(TextReader input, TextWriter output, TextWriter error)
    {
        int number = 0;
        int result = Done;
        foreach (DocumentStream.Item item in new DocumentStream(input).ReadAll())
        {
            number++;
            Answer<GstResult> answer = Compute(item);
            item.Json?.Dispose();
            if (answer.Fact is GstResult taxed)
            {
                output.WriteLine(GstResultWriter.ToJson(taxed));
                continue;
            }
            error.WriteLine($"document {number}: {answer.Refusal!.Detail}");
            result = Failed;
        }
        if (number > 0) return result;
        error.WriteLine("There is no document on the input.");
        return Failed;
    }

    /// <summary>Draws one document.</summary>
    /// <param name="inputPath">The JSON of <c>compute</c>, with or without names, number and the
    /// rest that <see cref="BillDocumentReader"/> knows.</param>
    /// <param name="outputPath">Is replaced when the drawing has succeeded.</param>
    /// <param name="format">"a4", "thermal", or empty for a4.</param>
    /// <param name="error">One line when something is wrong.</param>
    /// <param name="options">Where the fonts are.</param>
    /// <returns>0; 1 when the document or the machine is not fit; 2 for an unknown format.
    /// </returns>
    public static int Render(
        string inputPath, string outputPath, string format, TextWriter error,
        PdfOptions? options = null)
    {
        if (format is not ("" or "a4" or "thermal"))
        {
            error.WriteLine($"The format {format} is not known: use a4 or thermal.");
            return BadUsage;
        }
        try
        {
            Answer<BillDocument> answer = ReadBill(inputPath);
            if (answer.Fact is not BillDocument bill)
            {
                error.WriteLine($"{inputPath}: {answer.Refusal!.Detail}");
                return Failed;
            }
            BillRenderer renderer = new(options ?? new PdfOptions());
            File.WriteAllBytes(outputPath, format == "thermal"
                ? renderer.RenderThermal(bill)
                : renderer.RenderA4(bill));
            return Done;
        }
        catch (Exception problem) when (problem
            is IOException or UnauthorizedAccessException or PdfSetupException)
        {
            error.WriteLine(problem.Message);
            return Failed;
        }
    }

    private static Answer<BillDocument> ReadBill(string path)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            return BillDocumentReader.Read(json.RootElement);
        }
        catch (JsonException)
        {
            return new Refusal("gst-document-malformed", "The document is not JSON.");
        }
    }

    private static Answer<GstResult> Compute(DocumentStream.Item item)
    {
        if (item.Json is not JsonDocument json)
            return new Refusal(
                "gst-document-malformed", $"The document cannot be read: {item.Fault}.");
        Answer<GstDocument> document = GstDocumentReader.Read(json.RootElement);
        return document.Fact is GstDocument good ? GstComputation.Compute(good) : document.Refusal!;
    }
}
