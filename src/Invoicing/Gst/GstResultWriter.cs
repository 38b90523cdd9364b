using System.Text;
using System.Text.Json;

namespace ConverseErp.Invoicing.Gst;

/// <summary>Writes a taxed document as one line of JSON.</summary>
public static class GstResultWriter
{
    public static string ToJson(GstResult result)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            json.WriteStartObject();
            json.WriteStartArray("lines");
            foreach (GstLineResult line in result.Lines) Write(json, line);
            json.WriteEndArray();
            Write(json, result.Totals);
            json.WriteString("document", NameOf(result.Document));
            json.WriteString("words", result.ToWords());
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    public static string NameOf(DocumentKind kind) => kind switch
    {
        DocumentKind.TaxInvoice => "tax-invoice",
        DocumentKind.BillOfSupply => "bill-of-supply",
        DocumentKind.Bill => "bill",
    };

    private static void Write(Utf8JsonWriter json, in GstLineResult line)
    {
        json.WriteStartObject();
        json.WriteNumber("taxablePaise", line.TaxablePaise);
        json.WriteNumber("cgstPaise", line.CgstPaise);
        json.WriteNumber("sgstPaise", line.SgstPaise);
        json.WriteNumber("igstPaise", line.IgstPaise);
        json.WriteNumber("cessPaise", line.CessPaise);
        json.WriteNumber("totalPaise", line.TotalPaise);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, in GstTotals totals)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("taxablePaise", totals.TaxablePaise);
        json.WriteNumber("cgstPaise", totals.CgstPaise);
        json.WriteNumber("sgstPaise", totals.SgstPaise);
        json.WriteNumber("igstPaise", totals.IgstPaise);
        json.WriteNumber("cessPaise", totals.CessPaise);
        json.WriteNumber("roundOffPaise", totals.RoundOffPaise);
        json.WriteNumber("grandTotalPaise", totals.GrandTotalPaise);
        json.WriteEndObject();
    }
}
