using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Tests.Fast.Conversations.Understanding;

/// <summary>Compares a result with its label as the labelling conventions say: units after
/// conversion, candidates as sets, notes and new names loosely.</summary>
internal sealed class Scorer
{
    private static readonly HashSet<string> Posting = new(StringComparer.Ordinal)
    {
        Intents.OrderCreate, Intents.OrderAmend, Intents.OrderCancel, Intents.StockReceive,
        Intents.StockAdjust, Intents.StockCount, Intents.PriceSet, Intents.ProductAdd,
        Intents.PaymentReceived, Intents.PaymentMade, Intents.ExpenseAdd, Intents.KhataAdd,
        Intents.KhataRemind, Intents.BroadcastSend, Intents.Undo,
    };

    private readonly SortedDictionary<string, int[]> _languages = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public int IntentRight { get; private set; }

    public int Exact { get; private set; }

    public int WrongAndPosted { get; private set; }

    public List<string> Faults { get; } = [];

    public void Score(string jsonLine, ShopLexicon shop)
    {
        JsonNode message = JsonNode.Parse(jsonLine)!;
        string text = (string)message["text"]!;
        Understood result = (string)message["from"]! == "owner" ? shop.Owner(text)
            : shop.Customer(text);
        JsonObject gold = message["gold"]!.AsObject();
        JsonObject got = JsonNode.Parse(UnderstoodJson.Write(null, result))!.AsObject();
        foreach (string extra in (string[])["id", "why", "lang"]) got.Remove(extra);
        bool intent = (string)gold["intent"]! == result.Intent;
        bool exact = intent && SameMessage(gold, got);
        Count++;
        if (intent) IntentRight++;
        if (exact) Exact++;
        int[] row = RowOf((string)message["lang"]!);
        row[0]++;
        row[1] += intent ? 1 : 0;
        row[2] += exact ? 1 : 0;
        if (exact) return;
        if (Posts(result))
        {
            WrongAndPosted++;
            row[3]++;
        }

        Faults.Add(
            $"{message["id"]} {text}\n  gold {gold.ToJsonString()}\n  got  {got.ToJsonString()}");
    }

    /// <summary>Something would be booked without a question.</summary>
    public static bool Posts(Understood result) =>
        Posting.Contains(result.Intent) && !result.NeedsQuestion;

    /// <summary>One row a language and one for all: messages, and percent of them.</summary>
    public string Table() => "language   msgs  intent %  exact %  wrong and posted %\n"
        + string.Concat(_languages.Select(row => Row(row.Key, row.Value)))
        + Row("all", [Count, IntentRight, Exact, WrongAndPosted]).TrimEnd();

    private static string Row(string name, int[] counts)
    {
        double[] percent = [.. counts.Select(count => 100.0 * count / Math.Max(1, counts[0]))];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-9} {counts[0],5} {percent[1],9:0.0} {percent[2],8:0.0} {percent[3],19:0.0}\n");
    }

    private int[] RowOf(string language)
    {
        if (!_languages.TryGetValue(language, out int[]? row)) _languages[language] = row =
            new int[4];
        return row;
    }

    private static bool SameMessage(JsonObject gold, JsonObject got)
    {
        if (gold.Count != got.Count) return false;
        foreach ((string key, JsonNode? value) in gold)
        {
            if (got[key] is not { } mine || !SameField(key, value!, mine)) return false;
        }

        return true;
    }

    private static bool SameField(string key, JsonNode gold, JsonNode got) => key switch
    {
        "lines" => SameLines(gold.AsArray(), got.AsArray()),
        "party" => SameParty(gold.AsObject(), got.AsObject()),
        "note" => Loosely((string)gold!, (string)got!),
        "amount" => (decimal)gold == (decimal)got,
        _ => gold.ToJsonString() == got.ToJsonString(),
    };

    private static bool Loosely(string a, string b) =>
        a.Contains(b.Trim(), StringComparison.OrdinalIgnoreCase)
        || b.Contains(a.Trim(), StringComparison.OrdinalIgnoreCase);

    private static bool SameParty(JsonObject gold, JsonObject got)
    {
        if (gold["id"] is { } id) return (string?)got["id"] == (string)id!;
        if (gold["new"] is { } name)
            return string.Equals((string)name!, (string?)got["new"],
                StringComparison.OrdinalIgnoreCase);
        return SameSet(gold["ambiguous"], got["ambiguous"]);
    }

    private static bool SameSet(JsonNode? gold, JsonNode? got) =>
        gold is null == got is null
        && (gold is null || gold.AsArray().Select(key => (string)key!).Order(StringComparer.Ordinal)
            .SequenceEqual(
                got!.AsArray().Select(key => (string)key!).Order(StringComparer.Ordinal),
                    StringComparer.Ordinal));

    private static bool SameLines(JsonArray gold, JsonArray got)
    {
        if (gold.Count != got.Count) return false;
        for (int i = 0; i < gold.Count; i++)
        {
            if (!SameLine(gold[i]!.AsObject(), got[i]!.AsObject())) return false;
        }

        return true;
    }

    private static bool SameLine(JsonObject gold, JsonObject got)
    {
        if ((string?)gold["sku"] != (string?)got["sku"]) return false;
        if (!string.Equals((string?)gold["unknown"], (string?)got["unknown"],
            StringComparison.OrdinalIgnoreCase))
            return false;
        if (!SameSet(gold["ambiguous"], got["ambiguous"])) return false;
        foreach (string key in (string[])["worth", "price", "cost"])
        {
            if ((decimal?)gold[key] != (decimal?)got[key]) return false;
        }

        return Amount(gold) == Amount(got);
    }

    private static (decimal?, string?) Amount(JsonObject line)
    {
        decimal? quantity = (decimal?)line["quantity"];
        if (quantity is null) return (null, null);
        return (string?)line["unit"] switch
        {
            "kg" => (quantity * 1000 / 1.000m, "g"),
            "l" => (quantity * 1000 / 1.000m, "ml"),
            "quintal" => (quantity * 100_000 / 1.000m, "g"),
            string unit => (quantity / 1.000m, unit),
            null => (quantity / 1.000m, null),
        };
    }
}
