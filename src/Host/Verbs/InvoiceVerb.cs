using System.CommandLine;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Pdf;

namespace ConverseErp.Host.Verbs;

/// <summary><c>invoice compute</c> and <c>invoice render</c>: Invoicing alone, no servers.
/// </summary>
internal static class InvoiceVerb
{
    internal static Command Make()
    {
        Command compute = new("compute", "GST arithmetic: documents as JSON on standard input, "
            + "a result a line on standard output.");
        compute.SetAction(_ => InvoiceCommands.Compute(Console.In, Console.Out, Console.Error));
        Option<string> input = new("--input")
        {
            Description = "The document as JSON",
            HelpName = "FILE",
            Required = true,
        };
        Option<string> output = new("--output")
        {
            Description = "Where the PDF goes",
            HelpName = "FILE",
            Required = true,
        };
        Option<string> format = new("--format")
        {
            Description = "a4 or thermal",
            HelpName = "FORMAT",
            DefaultValueFactory = static _ => "a4",
        };
        format.AcceptOnlyFromAmong("a4", "thermal");
        Command render = new("render", "Draw a bill as PDF.") { input, output, format };
        render.SetAction(parsed => InvoiceCommands.Render(
            parsed.GetRequiredValue(input), parsed.GetRequiredValue(output),
            parsed.GetRequiredValue(format), Console.Error, new PdfOptions()));
        return new Command("invoice", "GST arithmetic and bills, without an installation.")
        {
            compute, render,
        };
    }
}
