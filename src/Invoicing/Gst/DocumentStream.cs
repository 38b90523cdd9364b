using System.Text;
using System.Text.Json;

namespace ConverseErp.Invoicing.Gst;

/// <summary>Cuts text into JSON values: one a line, pretty-printed over many, or an array.
/// </summary>
/// <remarks>A broken value costs itself only. After one, reading goes on at the next line that
/// begins an object at its left edge, since the inner lines of pretty-printing are indented.
/// </remarks>
internal sealed class DocumentStream(TextReader input)
{
    private const int DocumentCharsMax = 4_000_000;
    private readonly Stack<string> waiting = new();
    private bool first = true;

    /// <summary>One value, or why there is none in its place.</summary>
    public readonly record struct Item(JsonDocument? Json, string? Fault);

    /// <summary>All documents in order, those inside a top-level array one by one.</summary>
    public IEnumerable<Item> ReadAll()
    {
        while (NextLine() is string line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            Item item = ReadFrom(line);
            if (item.Json?.RootElement.ValueKind != JsonValueKind.Array)
            {
                yield return item;
                continue;
            }
            using JsonDocument array = item.Json;
            foreach (JsonElement element in array.RootElement.EnumerateArray())
                yield return new Item(JsonDocument.Parse(element.GetRawText()), null);
        }
    }

    private Item ReadFrom(string line)
    {
        StringBuilder text = new(line);
        List<string> taken = [];
        while (true)
        {
            if (text.Length > DocumentCharsMax) return Broken(taken, "it is longer than 4 MB");
            if (TryParse(text.Append('\n').ToString(), taken) is Item item) return item;

            // Doubling the lines between attempts keeps a long document linear.
            int got = 0;
            int more = Math.Max(1, taken.Count);
            for (; got < more && NextLine() is string next; got++)
            {
                taken.Add(next);
                text.Append(got == 0 ? "" : "\n").Append(next);
            }
            if (got == 0) return Broken(taken, "it ends in the middle of a value");
        }
    }

    /// <summary>Parses the value that the text begins with and gives back the lines after it.
    /// </summary>
    /// <returns>Null while the value is incomplete.</returns>
    private Item? TryParse(string text, List<string> taken)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Utf8JsonReader reader = new(bytes, isFinalBlock: false, state: default);
        try
        {
            if (!JsonDocument.TryParseValue(ref reader, out JsonDocument? json)) return null;
            string rest = Encoding.UTF8.GetString(bytes.AsSpan((int)reader.BytesConsumed));
            int lineEnd = rest.IndexOf('\n', StringComparison.Ordinal);
            if (string.IsNullOrWhiteSpace(rest[..lineEnd]))
            {
                GiveBack(rest[(lineEnd + 1)..].Split('\n'));
                return new Item(json, null);
            }
            json.Dispose();
            return Broken(taken, "something follows the document on its line");
        }
        catch (JsonException)
        {
            return Broken(taken, "it is not JSON");
        }
    }

    private Item Broken(List<string> taken, string fault)
    {
        int next = taken.FindIndex(line => line.Length > 0 && line[0] is '{' or '[');
        if (next >= 0) GiveBack(taken.GetRange(next, taken.Count - next));
        return new Item(null, fault);
    }

    private void GiveBack(IReadOnlyList<string> lines)
    {
        for (int i = lines.Count - 1; i >= 0; i--) waiting.Push(lines[i]);
    }

    private string? NextLine()
    {
        if (!waiting.TryPop(out string? line)) line = input.ReadLine();
        if (first) line = line?.TrimStart('\uFEFF');
        first = false;
        return line;
    }
}
