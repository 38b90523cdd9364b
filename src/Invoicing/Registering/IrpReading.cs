using System.Globalization;
using System.Text.Json;

namespace ConverseErp.Invoicing.Registering;

/// <summary>Reads what the portal answers. What is no answer of it is an
/// <see cref="HttpRequestException"/>, to be tried again.</summary>
internal static class IrpReading
{
    // The largest code that can be printed with medium correction.
    private const int SignedCharsMax = 2_331;
    private const int SaidCharsMax = 300;
    private const int FaultsMax = 5;

    // Acknowledgements carry the time of India without saying so.
    private static readonly TimeSpan India = TimeSpan.FromMinutes(330);

    public static JsonDocument Parse(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            JsonDocument document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return document;
            document.Dispose();
        }
        catch (JsonException error)
        {
            throw new HttpRequestException("An answer that is not JSON.", error);
        }

        throw new HttpRequestException("An answer that is no object.");
    }

    public static bool IsGood(JsonElement root) =>
        root.TryGetProperty("Status", out JsonElement status) && status.ToString() == "1";

    /// <summary>The errors of an answer, joined.</summary>
    public static IrpFault Fault(JsonElement root)
    {
        List<string> codes = [];
        List<string> said = [];
        if (root.TryGetProperty("ErrorDetails", out JsonElement errors)
            && errors.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement error in errors.EnumerateArray().Take(FaultsMax))
            {
                string code = Text(error, "ErrorCode") ?? "";
                if (code.Length is > 0 and <= 8 && code.All(char.IsAsciiLetterOrDigit))
                    codes.Add(code);
                if (Text(error, "ErrorMessage") is { } message) said.Add(message.Trim());
            }
        }

        if (codes.Count == 0 && said.Count == 0)
            throw new HttpRequestException("A refusal without a reason.");
        return new IrpFault(string.Join(',', codes), Cut(string.Join("; ", said)));
    }

    /// <summary>A document as the portal has it.</summary>
    public static IrpRecord Record(ReadOnlyMemory<byte> bytes)
    {
        using JsonDocument document = Parse(bytes);
        JsonElement root = document.RootElement;
        string irn = (Text(root, "Irn") ?? "").ToLowerInvariant();
        string signed = Text(root, "SignedQRCode") ?? "";
        string acknowledged = Text(root, "AckNo") ?? "";
        bool whole = irn.Length == 64 && irn.All(char.IsAsciiHexDigit)
            && signed.Length is > 0 and <= SignedCharsMax && signed.All(IsOfCode)
            && acknowledged.Length is > 0 and <= 20 && acknowledged.All(char.IsAsciiDigit)
            && SignedContent.Read(signed) is not null;
        if (!whole) throw new HttpRequestException("An answer that is no e-invoice.");
        return new IrpRecord(
            irn, acknowledged, At(Text(root, "AckDt")), signed,
            Text(root, "Status") == "CNL")
        {
            SignedInvoice = Text(root, "SignedInvoice") is { Length: > 0 } all ? all : null,
        };
    }

    /// <summary>A value that is text or a number.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(name, out JsonElement value)
            && value.ValueKind is JsonValueKind.String or JsonValueKind.Number
            ? value.ToString()
            : null;

    private static DateTimeOffset At(string? text) => DateTime.TryParseExact(
        text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None,
        out DateTime at)
        ? new DateTimeOffset(at, India)
        : throw new HttpRequestException("An acknowledgement without its time.");

    private static bool IsOfCode(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '=';

    private static string Cut(string text) =>
        text.Length <= SaidCharsMax ? text : text[..SaidCharsMax];
}
