using System.Text.Json;
using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Templates;

/// <summary>One page of an account's list of templates.</summary>
/// <param name="After">Where the next one begins; null: there is none.</param>
internal sealed record TemplatePage(IReadOnlyList<TemplateTold> Templates, string? After)
{
    private const int NameMax = 512;
    private const int LanguageMax = 20;
    private const int ReasonMax = 300;
    private const int CursorMax = 1000;

    /// <summary>What is not as documented is left out: the rest counts.</summary>
    /// <exception cref="JsonException">It is no such page.</exception>
    public static TemplatePage Read(
        ReadOnlyMemory<byte> body, string provider, string account, DateTimeOffset at)
    {
        using JsonDocument document = JsonDocument.Parse(body);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("data", out JsonElement data)
            || data.ValueKind != JsonValueKind.Array)
            throw new JsonException("There is no list of templates in it.");
        List<TemplateTold> templates = [];
        foreach (JsonElement item in data.EnumerateArray())
        {
            if (Text(item, "name", NameMax) is not { } name
                || Text(item, "language", LanguageMax) is not { } language)
                continue;
            string? reason = Text(item, "rejected_reason", ReasonMax);
            templates.Add(new TemplateTold(
                provider, account, name, language, State(Text(item, "status", 40)),
                Category(Text(item, "category", 40)), Quality(item),
                reason == "NONE" ? null : reason, at));
        }

        return new TemplatePage(templates, Next(root));
    }

    // The cursor, and not the address of the next page: an address would be followed anywhere.
    private static string? Next(JsonElement root) =>
        Child(root, "paging") is { } paging && paging.TryGetProperty("next", out _)
        && Child(paging, "cursors") is { } cursors
            ? Text(cursors, "after", CursorMax)
            : null;

    private static TemplateState? State(string? word) => word switch
    {
        "APPROVED" => TemplateState.Approved,
        "PENDING" or "IN_APPEAL" => TemplateState.Pending,
        "PAUSED" => TemplateState.Paused,
        "REJECTED" => TemplateState.Rejected,
        "DISABLED" or "ARCHIVED" or "LIMIT_EXCEEDED" => TemplateState.Disabled,
        "DELETED" or "PENDING_DELETION" => TemplateState.Missing,
        _ => null,
    };

    private static MessageRate? Category(string? word) => word switch
    {
        "UTILITY" => MessageRate.Utility,
        "MARKETING" => MessageRate.Marketing,
        "AUTHENTICATION" => MessageRate.Authentication,
        _ => null,
    };

    private static string? Quality(JsonElement item) =>
        Child(item, "quality_score") is { } score ? Text(score, "score", 40) switch
        {
            "GREEN" => "green",
            "YELLOW" => "yellow",
            "RED" => "red",
            _ => null,
        } : null;

    private static JsonElement? Child(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement child)
        && child.ValueKind == JsonValueKind.Object
            ? child
            : null;

    private static string? Text(JsonElement element, string name, int max) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString() is { Length: > 0 } text && text.Length <= max
        && !text.Any(char.IsControl)
            ? text
            : null;
}
