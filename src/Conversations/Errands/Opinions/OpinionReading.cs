using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Understanding;

namespace ConverseErp.Conversations.Errands.Opinions;

/// <summary>Reads a model's answer as if an enemy had written it: whatever is not exactly as
/// asked for makes it no answer.</summary>
internal static class OpinionReading
{
    private const int LinesMax = 30;
    private const decimal AmountMax = 100_000_000;
    private static readonly string[] Whole = ["intent", "party", "lines", "amount", "pay"];
    private static readonly string[] OfLine = ["good", "quantity", "unit"];
    private static readonly string[] Ways = ["credit", "cash", "upi", "card"];

    private static readonly JsonDocumentOptions Strict = new()
    {
        MaxDepth = 8,
        AllowDuplicateProperties = false,
    };

    /// <returns>Null when the answer is not to be used; its intent may be none.</returns>
    public static Opinion? Read(string content, OpinionQuestion question)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(content, Strict);
            return Read(json.RootElement, question);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Opinion? Read(JsonElement root, OpinionQuestion question)
    {
        if (!HasExactly(root, Whole)) return null;
        JsonElement lines = root.GetProperty("lines");
        if (lines.ValueKind != JsonValueKind.Array || lines.GetArrayLength() > LinesMax)
            return null;
        if (!Text(root, "intent", OpinionIntents.Of(question.FromMember), out string? intent)
            || !Text(root, "party", question.People, out string? party)
            || !Text(root, "pay", Ways, out string? pay)
            || !Number(root, "amount", AmountMax, 2, question, out decimal? amount)
            || intent is null)
            return null;
        List<OpinionLine> read = [];
        foreach (JsonElement line in lines.EnumerateArray())
        {
            if (Line(line, question) is not { } one) return null;
            read.Add(one);
        }

        Opinion opinion = new(intent, party, read, amount, pay);
        return intent == OpinionIntents.None || OpinionIntents.IsWhole(opinion, question.FromMember)
            ? opinion
            : null;
    }

    private static OpinionLine? Line(JsonElement line, OpinionQuestion question) =>
        HasExactly(line, OfLine)
        && Text(line, "good", question.Goods.Keys, out string? good) && good is not null
        && Text(line, "unit", Units.All, out string? unit)
        && Number(line, "quantity", Understood.QuantityMax, 3, question, out decimal? quantity)
            ? new OpinionLine(good, quantity, unit)
            : null;

    private static bool HasExactly(JsonElement thing, string[] names) =>
        thing.ValueKind == JsonValueKind.Object
        && thing.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)
            .SequenceEqual(names.Order(StringComparer.Ordinal));

    // One of those that there are, or null.
    private static bool Text(
        JsonElement thing, string name, IEnumerable<string> known, out string? text)
    {
        JsonElement value = thing.GetProperty(name);
        text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return value.ValueKind == JsonValueKind.Null
            || (text is not null && known.Contains(text, StringComparer.Ordinal));
    }

    // Null, or a number that stands in the message.
    private static bool Number(JsonElement thing, string name, decimal most, int places,
        OpinionQuestion question, out decimal? number)
    {
        JsonElement value = thing.GetProperty(name);
        number = value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal read)
            ? read
            : null;
        return value.ValueKind == JsonValueKind.Null
            || (number is > 0 && number <= most && decimal.Round(number.Value, places) == number
                && question.Numbers.Contains(number.Value));
    }
}
