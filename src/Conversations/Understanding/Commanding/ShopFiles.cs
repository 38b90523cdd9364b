using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace ConverseErp.Conversations.Understanding;

/// <summary>Reads the files that describe a shop for the command line.</summary>
public static class ShopFiles
{
    /// <summary>Products from a catalogue: sku,name,aliases,unit,price,mrp,...,pack_size.</summary>
    /// <exception cref="InvalidDataException">A column is missing or a price is no number; the
    /// message names the line.</exception>
    public static List<ShopProduct> ReadCatalog(TextReader reader)
    {
        using CsvReader csv = Open(reader, "catalogue", ["sku", "name", "unit"]);
        List<ShopProduct> products = [];
        while (csv.Read())
        {
            string sku = Field(csv, "sku");
            if (sku.Length == 0) continue;
            products.Add(new ShopProduct(
                sku,
                Field(csv, "name"),
                Field(csv, "aliases").Split('|', StringSplitOptions.RemoveEmptyEntries
                    | StringSplitOptions.TrimEntries),
                Field(csv, "unit"),
                Paise(csv, "price"),
                Field(csv, "pack_size"),
                Paise(csv, "mrp")));
        }

        return products;
    }

    /// <summary>Parties from a list: id,name,phone,kind.</summary>
    /// <exception cref="InvalidDataException">A column is missing.</exception>
    public static List<ShopParty> ReadParties(TextReader reader)
    {
        using CsvReader csv = Open(reader, "parties", ["id", "name"]);
        List<ShopParty> parties = [];
        while (csv.Read())
        {
            string id = Field(csv, "id");
            if (id.Length == 0) continue;
            string kind = Field(csv, "kind");
            parties.Add(new ShopParty(id, Field(csv, "name"), kind.Length == 0 ? "customer" : kind));
        }

        return parties;
    }

    /// <summary>Learned phrases: [{"phrase":"chhota parle","sku":"PARLEG-5"},
    /// {"phrase":"bhabhi ji","party":"P45"}].</summary>
    /// <exception cref="InvalidDataException">The file is not such a list.</exception>
    public static List<LearnedAlias> ReadLearned(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            List<LearnedAlias> learned = [];
            foreach (JsonElement entry in document.RootElement.EnumerateArray())
            {
                string? phrase = Text(entry, "phrase");
                if (string.IsNullOrWhiteSpace(phrase))
                    throw new InvalidDataException("learned: an entry has no \"phrase\"");
                learned.Add(new LearnedAlias(phrase, Text(entry, "sku"), Text(entry, "party")));
            }

            return learned;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException("learned: not a JSON list of phrases: " + fault.Message, fault);
        }
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static CsvReader Open(TextReader reader, string what, string[] columns)
    {
        CsvReader csv = CsvReader.Create(
            reader,
            new CsvReaderOptions
            {
                NormalizeHeaderName = name => name.Trim().TrimStart('\uFEFF').ToLowerInvariant(),
                TrackLineNumbers = true,
            },
            leaveOpen: true);
        string? missing = Array.Find(columns, column => !csv.TryGetFieldIndex(column, out int _));
        if (missing is null) return csv;
        csv.Dispose();
        throw new InvalidDataException($"{what}: no column \"{missing}\"");
    }

    private static string Field(CsvReader csv, string name) =>
        csv.TryGetFieldIndex(name, out int index) && index < csv.FieldCount
            ? csv.GetString(index).Trim()
            : "";

    private static long Paise(CsvReader csv, string name)
    {
        string text = Field(csv, name);
        if (text.Length == 0) return 0;
        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal rupees)
            || rupees < 0 || rupees > 100_000_000)
            throw new InvalidDataException($"catalogue: line {csv.LineNumber}: \"{text}\" is no {name}");
        return (long)Math.Round(rupees * 100, 0, MidpointRounding.AwayFromZero);
    }
}
