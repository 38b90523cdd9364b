using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ConverseErp.Simulator.Meta;

/// <summary>Writes JSON in the form Meta signs: no spaces, `/` as `\/`, everything outside ASCII
/// as lower-case \uXXXX. System.Text.Json escapes otherwise, and a consumer that re-serialises
/// before hashing would pass against it while failing against Meta.</summary>
internal sealed class MetaJson
{
    private readonly ArrayBufferWriter<byte> _out = new(512);
    private bool _needsComma;

    public ReadOnlyMemory<byte> Written => _out.WrittenMemory;

    public byte[] ToArray() => _out.WrittenSpan.ToArray();

    /// <summary>The bytes of one object written by <paramref name="write"/>.</summary>
    public static byte[] Object(Action<MetaJson> write)
    {
        MetaJson json = new();
        json.BeginObject();
        write(json);
        json.EndObject();
        return json.ToArray();
    }

    public void BeginObject() => Open((byte)'{');

    public void EndObject() => Close((byte)'}');

    public void BeginArray() => Open((byte)'[');

    public void EndArray() => Close((byte)']');

    public void Name(string name)
    {
        Value(name);
        Byte((byte)':');
        _needsComma = false;
    }

    public void Value(string text)
    {
        Separate();
        Byte((byte)'"');
        foreach (char c in text) Escape(c);
        Byte((byte)'"');
        _needsComma = true;
    }

    public void Value(long number) => Raw(number.ToString(CultureInfo.InvariantCulture));

    public void Value(bool value) => Raw(value ? "true" : "false");

    public void Property(string name, string value)
    {
        Name(name);
        Value(value);
    }

    public void Property(string name, long value)
    {
        Name(name);
        Value(value);
    }

    public void Property(string name, bool value)
    {
        Name(name);
        Value(value);
    }

    public void PropertyIfAny(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) Property(name, value);
    }

    /// <summary>Inserts bytes that are a complete JSON value in this form already.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        Separate();
        _out.Write(json);
        _needsComma = true;
    }

    public void Element(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                BeginObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Name(property.Name);
                    Element(property.Value);
                }

                EndObject();
                break;
            case JsonValueKind.Array:
                BeginArray();
                foreach (JsonElement item in element.EnumerateArray()) Element(item);
                EndArray();
                break;
            case JsonValueKind.String:
                Value(element.GetString()!);
                break;
            case JsonValueKind.Number:
            case JsonValueKind.True:
            case JsonValueKind.False:
            case JsonValueKind.Null:
                Raw(element.GetRawText());
                break;
            case JsonValueKind.Undefined:
                throw new InvalidOperationException("An undefined element has no JSON form.");
        }
    }

    private void Raw(string ascii) => Raw(Encoding.ASCII.GetBytes(ascii));

    private void Open(byte bracket)
    {
        Separate();
        Byte(bracket);
        _needsComma = false;
    }

    private void Close(byte bracket)
    {
        Byte(bracket);
        _needsComma = true;
    }

    private void Separate()
    {
        if (_needsComma) Byte((byte)',');
        _needsComma = false;
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '"': Two('"'); break;
            case '\\': Two('\\'); break;
            case '/': Two('/'); break;
            case '\b': Two('b'); break;
            case '\f': Two('f'); break;
            case '\n': Two('n'); break;
            case '\r': Two('r'); break;
            case '\t': Two('t'); break;
            case >= ' ' and <= '~' or '\u007f': Byte((byte)c); break;
            default: Unicode(c); break;
        }
    }

    private void Two(char c)
    {
        Span<byte> span = _out.GetSpan(2);
        span[0] = (byte)'\\';
        span[1] = (byte)c;
        _out.Advance(2);
    }

    private void Unicode(char c)
    {
        const string digits = "0123456789abcdef";
        Span<byte> span = _out.GetSpan(6);
        span[0] = (byte)'\\';
        span[1] = (byte)'u';
        for (int i = 0; i < 4; i++) span[2 + i] = (byte)digits[(c >> (12 - (4 * i))) & 15];
        _out.Advance(6);
    }

    private void Byte(byte value)
    {
        _out.GetSpan(1)[0] = value;
        _out.Advance(1);
    }
}
