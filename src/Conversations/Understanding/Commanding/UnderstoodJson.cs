using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConverseErp.Conversations.Understanding;

/// <summary>The wire form of a result: one JSON object a line, fields that do not apply absent.
/// </summary>
public static class UnderstoodJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = false,
    };

    /// <summary>One line of output, without its line end.</summary>
    /// <param name="id">The id of the message, copied.</param>
    /// <param name="understood">The result.</param>
    public static string Write(string? id, Understood understood)
    {
        ArrayBufferWriter<byte> buffer = new(512);
        using (Utf8JsonWriter json = new(buffer, Options))
        {
            json.WriteStartObject();
            if (id is null) json.WriteNull("id"); else json.WriteString("id", id);
            WriteFields(json, understood);
            WriteParts(json, understood);
            WriteDoubts(json, understood);
            if (understood.SenderLanguage is not null) json.WriteString("lang",
                understood.SenderLanguage);
            WriteWhy(json, understood);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteFields(Utf8JsonWriter json, Understood understood)
    {
        json.WriteString("intent", understood.Intent);
        if (understood.Party is not null) WriteParty(json, understood.Party);
        if (understood.Pay is not null) json.WriteString("pay", understood.Pay);
        if (understood.Discount is not null) WriteDiscount(json, understood.Discount);
        if (understood.Lines.Count > 0)
        {
            json.WriteStartArray("lines");
            foreach (UnderstoodLine line in understood.Lines) WriteLine(json, line);
            json.WriteEndArray();
        }

        WriteNumber(json, "amount", understood.Amount);
        if (understood.Period is not null) json.WriteString("period", understood.Period);
        if (understood.Language is not null) json.WriteString("language", understood.Language);
        if (understood.Note is not null) json.WriteString("note", understood.Note);
    }

    private static void WriteDoubts(Utf8JsonWriter json, Understood understood)
    {
        if (understood.Doubts.Count == 0) return;
        json.WriteStartArray("doubts");
        foreach (string doubt in understood.Doubts) json.WriteStringValue(doubt);
        json.WriteEndArray();
    }

    private static void WriteParts(Utf8JsonWriter json, Understood understood)
    {
        if (understood.Parts.Count == 0) return;
        json.WriteStartArray("parts");
        foreach (Understood part in understood.Parts)
        {
            json.WriteStartObject();
            WriteFields(json, part);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWhy(Utf8JsonWriter json, Understood understood)
    {
        if (understood.Why.Count == 0) return;
        json.WriteStartArray("why");
        foreach (Reason reason in understood.Why)
            json.WriteStringValue(reason.Evidence is null ? reason.Rule
                : reason.Rule + ": " + reason.Evidence);
        json.WriteEndArray();
    }

    private static void WriteParty(Utf8JsonWriter json, UnderstoodParty party)
    {
        json.WriteStartObject("party");
        if (party.Key is not null)
            json.WriteString("id", party.Key);
        else if (party.New is not null)
            json.WriteString("new", party.New);
        else
            WriteKeys(json, party.Ambiguous);
        json.WriteEndObject();
    }

    private static void WriteKeys(Utf8JsonWriter json, IReadOnlyList<string> keys)
    {
        json.WriteStartArray("ambiguous");
        foreach (string key in keys) json.WriteStringValue(key);
        json.WriteEndArray();
    }

    private static void WriteDiscount(Utf8JsonWriter json, UnderstoodDiscount discount)
    {
        json.WriteStartObject("discount");
        WriteNumber(json, "percent", discount.Percent);
        WriteNumber(json, "rupees", discount.Rupees);
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, UnderstoodLine line)
    {
        json.WriteStartObject();
        if (line.Product is not null)
            json.WriteString("sku", line.Product);
        else if (line.Unknown is not null)
            json.WriteString("unknown", line.Unknown);
        else
            WriteKeys(json, line.Ambiguous);
        WriteNumber(json, "quantity", line.Quantity);
        if (line.Unit is not null) json.WriteString("unit", line.Unit);
        WriteNumber(json, "worth", line.Worth);
        WriteNumber(json, "price", line.Price);
        WriteNumber(json, "cost", line.Cost);
        json.WriteEndObject();
    }

    // 2.50 is written 2.5: trailing zeros are of the arithmetic, not of the message.
    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is not null) json.WriteNumber(name,
            value.Value / 1.0000000000000000000000000000m);
    }
}
