using System.Text.Json;
using ConverseErp.Invoicing.Bills;

namespace ConverseErp.Tests.Fast.Invoicing;

public sealed class When_documents_are_computed_from_text
{
    private const string Good =
        """{"supplier":{"state":"27","scheme":"regular"},"placeOfSupply":"27","date":""" +
        """ "2026-11-20","sez":false,"reverseCharge":false,"lines":[{"description":""" +
        """ "Sugar","hsn":"1701","quantity":"1","unit":"kg","unitPricePaise":1400""" +
        """, "priceIncludesTax":true,"gstRate":"5","cessRate":"0","discountPaise":0""" +
        """, "discountPercent":"0"}],"discountPaise":0}""";

    private const string GoodResult =
        """{"lines":[{"taxablePaise":1334,"cgstPaise":33,"sgstPaise":33,"igstPaise":0""" +
        ",\"cessPaise\":0,\"totalPaise\":1400}],\"totals\":{\"taxablePaise\":1334," +
        "\"cgstPaise\":33,\"sgstPaise\":33,\"igstPaise\":0,\"cessPaise\":0," +
        "\"roundOffPaise\":0,\"grandTotalPaise\":1400},\"document\":\"tax-invoice\"," +
        "\"words\":\"Rupees Fourteen Only\"}";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void One_line_gives_one_line()
    {
        (int code, string[] results, string[] errors) = Compute(Good);

        Assert.Equal(0, code);
        Assert.Equal([GoodResult], results);
        Assert.Empty(errors);
    }

    [Fact]
    public void Pretty_printed_documents_arrays_and_a_byte_order_mark_are_read_too()
    {
        string pretty = JsonSerializer.Serialize(
            JsonDocument.Parse(Good).RootElement, Indented);

        Assert.Equal([GoodResult], Compute(pretty).Results);
        Assert.Equal([GoodResult, GoodResult], Compute(pretty + "\n" + pretty).Results);
        Assert.Equal([GoodResult, GoodResult], Compute($"[{Good},{Good}]").Results);
        Assert.Equal([GoodResult, GoodResult], Compute($"\uFEFF{Good}\r\n\r\n{Good}\r\n").Results);
        Assert.Equal([GoodResult, GoodResult, GoodResult],
            Compute($"  {pretty.Replace("\n", "\n  ")}\n{Good}\n{pretty}").Results);
    }

    [Fact]
    public void Numbers_may_be_numbers_and_what_is_usual_may_be_left_out()
    {
        (int code, string[] results, _) = Compute(
            """{"supplier":{"state":27},"date":"2026-11-20","lines":[{"quantity":1.0""" +
            """,  "unitPricePaise":"1400","priceIncludesTax":true,"gstRate":5}]}""");

        Assert.Equal(0, code);
        Assert.Equal([GoodResult], results);
    }

    [Fact]
    public void A_bad_document_is_named_and_the_others_are_done()
    {
        (int code, string[] results, string[] errors) = Compute(
            $"{Good}\n{{\"supplier\":\n{Good}\nhello\n{Good.Replace("\"5\"", "\"12\"")}\n{Good}");

        Assert.Equal(1, code);
        Assert.Equal([GoodResult, GoodResult, GoodResult], results);
        Assert.Equal(3, errors.Length);
        Assert.StartsWith("document 2: ", errors[0]);
        Assert.StartsWith("document 4: ", errors[1]);
        Assert.Equal(
            "document 5: Line 1: no rate schedule has 12 percent on 2026-11-20.", errors[2]);
    }

    [Theory]
    [InlineData("\"quantity\":\"1\"", "\"quantity\":\"1e3\"", "line 1: quantity must be a decimal")]
    [InlineData("\"quantity\":\"1\"", "\"quantity\":\"NaN\"", "line 1: quantity must be a decimal")]
    [InlineData("\"quantity\":\"1\"", "\"quantity\":[1]", "line 1: quantity must be a decimal")]
    [InlineData("\"quantity\":\"1\"", "\"quantity\":\"\\ud800\"", "line 1: quantity is not valid")]
    [InlineData("\"quantity\":\"1\"", "\"many\":\"1\"", "line 1: quantity is missing")]
    [InlineData("\"quantity\":\"1\"", "\"quantity\":\"-1\"", "Line 1: the quantity must be")]
    [InlineData("1400", "14.5", "line 1: unitPricePaise must be a whole number")]
    [InlineData("1400", "1e40", "line 1: unitPricePaise must be a decimal")]
    [InlineData("1400", "-1", "Line 1: the unit price must be 0")]
    [InlineData("\"gstRate\"", "\"gst\"", "line 1: gstRate is missing")]
    [InlineData("\"state\":\"27\"", "\"state\":\"25\"", "supplier.state is not a GST State code")]
    [InlineData("\"state\":\"27\"", "\"stat\":\"27\"", "supplier.state is missing")]
    [InlineData("\"placeOfSupply\":\"27\"", "\"placeOfSupply\":\"XX\"", "placeOfSupply is not")]
    [InlineData("2026-11-20", "20/11/2026", "date must be a date")]
    [InlineData("2026-11-20", "2026-02-30", "date must be a date")]
    [InlineData("regular", "normal", "supplier.scheme must be regular")]
    [InlineData("\"sez\":false", "\"sez\":\"no\"", "sez must be true or false")]
    [InlineData("\"lines\":[", "\"rows\":[", "lines is missing")]
    public void A_fault_is_told_in_one_line(string was, string becomes, string told)
    {
        (int code, string[] results, string[] errors) = Compute(Good.Replace(was, becomes));

        Assert.Equal(1, code);
        Assert.Empty(results);
        Assert.StartsWith($"document 1: {told}", Assert.Single(errors));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"lines\":5,\"supplier\":[]}")]
    [InlineData("[[1]]")]
    [InlineData("")]
    [InlineData("\n \n")]
    public void Whatever_comes_in_an_error_comes_out(string text)
    {
        (int code, string[] results, string[] errors) = Compute(text);

        Assert.Equal(1, code);
        Assert.Empty(results);
        Assert.Single(errors);
    }

    [Fact]
    public void The_results_agreed_on_come_out_to_the_byte()
    {
        string documents = File.ReadAllText(Fixtures.PathOf("gst", "documents.jsonl"));

        (int code, string[] results, _) = Compute(documents);

        Assert.Equal(0, code);
        Assert.Equal(File.ReadAllLines(Fixtures.PathOf("gst", "results.jsonl")), results);
    }

    [Fact]
    public void Deep_nesting_is_a_fault_and_no_crash() =>
        Assert.Equal(1, Compute(new string('[', 100_000)).Code);

    private static (int Code, string[] Results, string[] Errors) Compute(string input)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int code = InvoiceCommands.Compute(new StringReader(input), output, error);
        return (code, Lines(output), Lines(error));
    }

    private static string[] Lines(StringWriter writer) =>
        writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
