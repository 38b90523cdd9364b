using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Invoicing.Statutory.Inward;

/// <summary>Reads the portal's GSTR-2B. Pure: a file in, all of it out or a refusal.</summary>
/// <remarks>Shape: data{gstin, rtnprd MMYYYY, gendt dd-mm-yyyy, docdata{b2b[{ctin, trdnm,
/// inv[…]}], cdnr[{…, nt[…]}], isd[{…, doclist[…]}], impg[…]}}. Amounts stand on the document, or
/// only on its items. Unknown fields are the portal's own affair.</remarks>
internal static class InwardReader
{
    public const int BytesMax = 16 * 1024 * 1024;
    public const int DocumentsMax = 20_000;
    private const int TextMax = 100;
    private const decimal RupeesMax = 100_000_000_000m;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 12 };

    private static readonly InwardSection[] Sections =
    [
        new("b2b", "inv", "inum", "dt"),
        new("b2ba", "inv", "inum", "dt", "oinum", "oidt"),
        new("cdnr", "nt", "ntnum", "dt"),
        new("cdnra", "nt", "ntnum", "dt", "ontnum", "ontdt"),
        new("isd", "doclist", "docnum", "docdt"),
        new("isda", "doclist", "docnum", "docdt", "odocnum", "odocdt"),
        new("impg", null, "boenum", "boedt"),
        new("impgsez", "boe", "boenum", "boedt"),
    ];

    public static Answer<InwardStatement> Read(ReadOnlyMemory<byte> file, DateOnly today)
    {
        if (file.Length > BytesMax) return InwardRefusals.TooLarge;
        try
        {
            using JsonDocument json = JsonDocument.Parse(
                file.Span is [0xEF, 0xBB, 0xBF, ..] ? file[3..] : file, Options);
            return Statement(json.RootElement, today);
        }
        // Half a character in a text is an invalid operation there.
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return InwardRefusals.Malformed("its beginning and end");
        }
        catch (OddPlaceException odd)
        {
            return InwardRefusals.Malformed(odd.Message);
        }
    }

    private static Answer<InwardStatement> Statement(JsonElement root, DateOnly today)
    {
        // Programs that fetch it wrap it once more.
        JsonElement data = root;
        for (int i = 0; i < 2 && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty("data", out JsonElement inner); i++) data = inner;
        JsonElement docs = Child(data, "docdata", JsonValueKind.Object, "data");
        string gstin = Text(data, "gstin", "data") ?? throw new OddPlaceException("data.gstin");
        string month = Text(data, "rtnprd", "data") ?? "";
        DateOnly made = Day(Text(data, "gendt", "data"), "data.gendt");
        if (StatutoryPeriod.Parse(month).Fact is not { } period || month.Contains('-')
            || period.From > today)
            return InwardRefusals.PeriodInvalid;

        List<InwardDocument> documents = [];
        HashSet<(string, string?, string, DateOnly)> seen = [];
        foreach (InwardSection section in Sections)
        {
            if (!docs.TryGetProperty(section.Name, out JsonElement list)
                || list.ValueKind == JsonValueKind.Null) continue;
            foreach (InwardDocument document in Of(section, list, period.From))
            {
                if (documents.Count == DocumentsMax) return InwardRefusals.TooLarge;
                if (!seen.Add((section.Name, document.Gstin, document.Number.ToUpperInvariant(),
                    document.Day)))
                    throw new OddPlaceException($"{section.Name} {document.Number}, twice");
                documents.Add(document);
            }
        }

        return new InwardStatement(gstin, period.From, made, documents);
    }

    private static IEnumerable<InwardDocument> Of(
        InwardSection section, JsonElement list, DateOnly period)
    {
        int at = 0;
        foreach (JsonElement outer in Items(list, section.Name))
        {
            string place = Place(section.Name, at++);
            if (section.List is null)
            {
                yield return Document(section, outer, null, null, period, place);
                continue;
            }

            string? gstin = Text(outer, "ctin", place)?.ToUpperInvariant();
            // A unit of a zone may have none that is a business's; the shop's suppliers have.
            if (gstin is { } told && !Gstin.IsValid(told))
                throw new OddPlaceException(place + ".ctin");
            string? name = Text(outer, "trdnm", place);
            JsonElement inner = Child(outer, section.List, JsonValueKind.Array, place);
            int within = 0;
            foreach (JsonElement document in inner.EnumerateArray())
            {
                yield return Document(section, document, gstin, name, period,
                    place + "." + Place(section.List, within++));
            }
        }
    }

    private static InwardDocument Document(InwardSection section, JsonElement json,
        string? gstin, string? name, DateOnly period, string place)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new OddPlaceException(place);
        string number = NumberText(json, section.Number, place);
        DateOnly day = Day(Text(json, section.Day, place), place + "." + section.Day);
        (long taxable, HeadTax tax) = Amounts(json, place);
        bool import = section.Name is "impg" or "impgsez";
        long total = json.TryGetProperty("val", out _) ? Paise(json, "val", place)
            : checked(taxable + tax.Sum);
        string available = Text(json, "itcavl", place) ?? Text(json, "itcelg", place) ?? "Y";
        bool credit = Text(json, "typ", place) is "C" && section.List == "nt"
            || Text(json, "doctyp", place) is "ISDC";
        return new InwardDocument(
            period, section.Name, credit ? -1 : 1, gstin, name, number, day,
            Text(json, "rev", place) == "Y", import ? "Y" : available is "N" or "T" ? available
                : "Y",
            Text(json, "rsn", place) is { Length: > 0 } why ? why : null, total, taxable, tax)
        {
            OriginalNumber = section.OriginalNumber is { } of && json.TryGetProperty(of, out _)
                ? NumberText(json, of, place)
                : null,
            OriginalDay = section.OriginalDay is { } on && Text(json, on, place) is { } said
                ? Day(said, place + "." + on)
                : null,
        };
    }

    private static (long Taxable, HeadTax Tax) Amounts(JsonElement json, string place)
    {
        bool whole = json.TryGetProperty("txval", out _) || json.TryGetProperty("igst", out _)
            || json.TryGetProperty("cgst", out _);
        if (whole) return Own(json, place);
        if (!json.TryGetProperty("items", out JsonElement items))
            throw new OddPlaceException(place + ".items");
        long taxable = 0;
        HeadTax tax = default;
        foreach (JsonElement item in Items(items, place + ".items"))
        {
            (long value, HeadTax part) = Own(item, place + ".items");
            taxable = checked(taxable + value);
            tax += part;
        }

        return (taxable, tax);
    }

    private static (long, HeadTax) Own(JsonElement json, string place) => (
        Paise(json, "txval", place), new HeadTax(
            Paise(json, "cgst", place), Paise(json, "sgst", place), Paise(json, "igst", place),
            Paise(json, "cess", place)));

    private static long Paise(JsonElement json, string name, string place)
    {
        if (!json.TryGetProperty(name, out JsonElement value)
            || value.ValueKind == JsonValueKind.Null) return 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal rupees)
            && rupees is >= 0 and <= RupeesMax
                ? (long)Math.Round(rupees * 100, 0, MidpointRounding.AwayFromZero)
                : throw new OddPlaceException(place + "." + name);
    }

    private static string NumberText(JsonElement json, string name, string place)
    {
        string? text = json.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long plain)
                ? plain.ToString(CultureInfo.InvariantCulture)
                : Text(json, name, place);
        return text is { Length: > 0 } ? text : throw new OddPlaceException($"{place}.{name}");
    }

    private static string? Text(JsonElement json, string name, string place)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new OddPlaceException(place);
        if (!json.TryGetProperty(name, out JsonElement value)
            || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new OddPlaceException(place + "." + name);
        string text = value.GetString()!.Trim();
        return text.Length <= TextMax && !text.Any(char.IsControl)
            ? text
            : throw new OddPlaceException(place + "." + name);
    }

    private static DateOnly Day(string? text, string place) =>
        DateOnly.TryParseExact(text, "dd-MM-yyyy", CultureInfo.InvariantCulture,
            DateTimeStyles.None, out DateOnly day) && day.Year is >= 2017 and < 2100
            ? day
            : throw new OddPlaceException(place);

    private static JsonElement Child(
        JsonElement json, string name, JsonValueKind kind, string place) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out JsonElement child)
            && child.ValueKind == kind
            ? child
            : throw new OddPlaceException($"{place}.{name}");

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string place) =>
        json.ValueKind == JsonValueKind.Array
            ? json.EnumerateArray()
            : throw new OddPlaceException(place);

    private static string Place(string name, int at) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}[{at}]");

    /// <summary>Where the file is not what it should be; never leaves the reader.</summary>
    private sealed class OddPlaceException(string place) : Exception(place);
}

/// <summary>A table of the portal's file, and what its fields are called.</summary>
/// <param name="List">The list within a supplier; null: documents stand for themselves.</param>
/// <param name="OriginalNumber">Of amendments: the number of what is amended.</param>
internal sealed record InwardSection(
    string Name, string? List, string Number, string Day, string? OriginalNumber = null,
    string? OriginalDay = null);
