using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Gst;

/// <summary>Reads the fields of one JSON object and keeps the first thing that was wrong.</summary>
/// <remarks>Reading goes on with defaults after a fault, so callers check once at the end.
/// Fields that nobody asks for are ignored: documents may carry more than we need.</remarks>
internal sealed class DocumentFields(JsonElement root, string path, DocumentFields? parent = null)
{
    private const int TextMax = 2000;
    private Refusal? fault;

    /// <summary>The first fault in this object or in those read through it.</summary>
    public Refusal? Fault => parent is null ? fault : parent.Fault;

    public bool Has(string name) => Find(name).ValueKind != JsonValueKind.Undefined;

    public DocumentFields Object(string name)
    {
        JsonElement element = Find(name);
        if (element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
            Fail(name, "must be an object");
        return new DocumentFields(element, path + name + ".", this);
    }

    /// <summary>An object inside an array, named for people: counted from 1.</summary>
    public DocumentFields Item(JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object) Fail(name, "must be an object");
        return new DocumentFields(element, path + name + ": ", this);
    }

    public JsonElement Array(string name)
    {
        JsonElement element = Find(name);
        if (element.ValueKind == JsonValueKind.Undefined) Fail(name, "is missing");
        else if (element.ValueKind != JsonValueKind.Array) Fail(name, "must be an array");
        return element.ValueKind == JsonValueKind.Array ? element : default;
    }

    public string? Text(string name)
    {
        JsonElement element = Find(name);
        if (element.ValueKind == JsonValueKind.Undefined) return null;
        if (element.ValueKind == JsonValueKind.Number) return element.GetRawText();
        if (element.ValueKind != JsonValueKind.String)
        {
            Fail(name, "must be a string");
            return null;
        }
        string text = StringOf(element, name);
        if (text.Length <= TextMax) return text;
        Fail(name, $"is longer than {TextMax} characters");
        return null;
    }

    public bool Flag(string name)
    {
        JsonElement element = Find(name);
        if (element.ValueKind is not
            (JsonValueKind.True or JsonValueKind.False or JsonValueKind.Undefined))
            Fail(name, "must be true or false");
        return element.ValueKind == JsonValueKind.True;
    }

    /// <summary>A plain decimal, as a string or a number; null when it is missing.</summary>
    public decimal? Decimal(string name)
    {
        JsonElement element = Find(name);
        if (element.ValueKind == JsonValueKind.Undefined) return null;
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out decimal number))
            return number;
        if (element.ValueKind == JsonValueKind.String
            && TryExact(StringOf(element, name), out number))
            return number;
        Fail(name, "must be a decimal number such as \"2.5\"");
        return null;
    }

    public long? Paise(string name)
    {
        if (!Has(name)) return null;
        if (Decimal(name) is not decimal number) return null;
        if (number == decimal.Truncate(number) && Math.Abs(number) <= long.MaxValue)
            return (long)number;
        Fail(name, "must be a whole number of paise");
        return null;
    }

    public DateOnly? Date(string name)
    {
        string? text = Text(name);
        if (text is null) return null;
        if (DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out DateOnly date))
            return date;
        Fail(name, "must be a date such as \"2026-11-20\"");
        return null;
    }

    /// <summary>A State code; 0 when it is missing.</summary>
    public int State(string name)
    {
        string? text = Text(name);
        if (text is null) return 0;
        int code = IndianStates.Parse(text);
        if (code == 0) Fail(name, "is not a GST State code in use", "gst-state-unknown");
        return code;
    }

    public T Required<T>(T? value, string name) where T : struct
    {
        if (value is null) Fail(name, "is missing");
        return value.GetValueOrDefault();
    }

    public void Fail(string name, string what, string code = "gst-document-malformed")
    {
        Refusal refusal = new(code, $"{path}{name} {what}.");
        if (parent is null) fault ??= refusal;
        else parent.Keep(refusal);
    }

    private void Keep(Refusal refusal)
    {
        if (parent is null) fault ??= refusal;
        else parent.Keep(refusal);
    }

    private JsonElement Find(string name)
    {
        if (root.ValueKind != JsonValueKind.Object) return default;
        return root.TryGetProperty(name, out JsonElement found)
            && found.ValueKind != JsonValueKind.Null ? found : default;
    }

    /// <summary>A string that JSON allows but that is no text (half of a surrogate pair) is
    /// a fault, not an exception.</summary>
    private string StringOf(JsonElement element, string name)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Fail(name, "is not valid text");
            return "";
        }
    }

    /// <summary>Digits with at most one point: a number that decimal holds to the last digit.
    /// </summary>
    private static bool TryExact(string text, out decimal number)
    {
        number = 0;
        return text.Length is > 0 and <= 29 && decimal.TryParse(
            text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out number);
    }
}
