using System.Text.Json;

namespace ConverseErp.Conversations.Understanding;

/// <summary>The engine alone, on lines of JSON: the command <c>understand</c>.</summary>
public static class UnderstandCommand
{
    /// <summary>Reads {"id","from","text"} a line and writes {"id","intent",…} a line, in the
    /// same order.</summary>
    /// <param name="catalogPath">CSV: sku,name,aliases,unit,price,mrp,gst_rate,hsn,pack_size,…</param>
    /// <param name="partiesPath">CSV: id,name,phone,kind.</param>
    /// <param name="learnedPath">JSON list of learned phrases, or null.</param>
    /// <param name="input">Messages; a byte order mark and empty lines are skipped.</param>
    /// <param name="output">Results, and {"id":null,"error":…} for a line that is no message.
    /// </param>
    /// <param name="error">One plain line for what went wrong.</param>
    /// <returns>0; 1 when a file cannot be read or some line was malformed.</returns>
    public static int Run(
        string catalogPath,
        string partiesPath,
        string? learnedPath,
        TextReader input,
        TextWriter output,
        TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        ShopLexicon? shop = Load(catalogPath, partiesPath, learnedPath, error);
        if (shop is null) return 1;
        int number = 0;
        int malformed = 0;
        int first = 0;
        for (string? line = input.ReadLine(); line is not null; line = input.ReadLine())
        {
            number++;
            string text = line.Trim().TrimStart('\uFEFF');
            if (text.Length == 0) continue;
            string answer = Answer(shop, text, out bool good);
            output.WriteLine(answer);
            if (good) continue;
            if (malformed++ == 0) first = number;
        }

        output.Flush();
        if (malformed == 0) return 0;
        error.WriteLine(malformed == 1
            ? $"understand: line {first} is not a message"
            : $"understand: {malformed} lines are not messages, the first is line {first}");
        return 1;
    }

    private static ShopLexicon? Load(
        string catalogPath, string partiesPath, string? learnedPath, TextWriter error)
    {
        try
        {
            using StreamReader catalog = new(catalogPath);
            using StreamReader parties = new(partiesPath);
            List<LearnedAlias> learned =
                learnedPath is null ? [] : ShopFiles.ReadLearned(File.ReadAllText(learnedPath));
            return ShopLexicon.Build(
                ShopFiles.ReadCatalog(catalog), ShopFiles.ReadParties(parties), learned);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException
            or InvalidDataException or ArgumentException or CsvHelper.CsvFormatException)
        {
            error.WriteLine("understand: " + fault.Message.ReplaceLineEndings(" "));
            return null;
        }
    }

    private static string Answer(ShopLexicon shop, string line, out bool good)
    {
        string? id = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            id = IdOf(root);
            SpokenMessage message = MessageOf(root);
            good = true;
            return UnderstoodJson.Write(id, Understander.Understand(shop, message));
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            good = false;
            return Malformed(id, fault.Message);
        }
    }

    private static string? IdOf(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new FormatException("not a JSON object");
        if (!root.TryGetProperty("id", out JsonElement id)) return null;
        return id.ValueKind == JsonValueKind.String ? id.GetString() : id.GetRawText();
    }

    private static SpokenMessage MessageOf(JsonElement root)
    {
        if (!root.TryGetProperty("text", out JsonElement text) || text.ValueKind != JsonValueKind.String)
            throw new FormatException("\"text\" is missing or no string");
        string from = root.TryGetProperty("from", out JsonElement who) && who.ValueKind == JsonValueKind.String
            ? who.GetString()!
            : throw new FormatException("\"from\" is missing or no string");
        Speaker speaker = from switch
        {
            "owner" => Speaker.Owner,
            "customer" => Speaker.Customer,
            _ => throw new FormatException("\"from\" is neither owner nor customer"),
        };
        DateOnly? today = root.TryGetProperty("today", out JsonElement day)
            && day.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(day.GetString(), "yyyy-MM-dd", out DateOnly date)
                ? date
                : null;
        return new SpokenMessage(speaker, text.GetString()!, today);
    }

    private static string Malformed(string? id, string reason) =>
        JsonSerializer.Serialize(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["id"] = id,
            ["error"] = reason,
        });
}
