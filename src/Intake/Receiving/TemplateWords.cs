using ConverseErp.Contracts;

namespace ConverseErp.Intake.Receiving;

/// <summary>Providers' words about templates. They all pass Meta's on, in one case or another.
/// </summary>
internal static class TemplateWords
{
    /// <summary>Null for words of a newer release: they change nothing.</summary>
    public static TemplateState? State(string? word) => word?.ToUpperInvariant() switch
    {
        // A flagged one is still sent; it will be paused unless people like it better.
        "APPROVED" or "REINSTATED" or "FLAGGED" or "UNARCHIVED" or "UNLOCKED" =>
            TemplateState.Approved,
        "PENDING" or "IN_APPEAL" or "SUBMITTED" => TemplateState.Pending,
        "PAUSED" => TemplateState.Paused,
        "REJECTED" or "FAILED" => TemplateState.Rejected,
        "DISABLED" or "LOCKED" or "ARCHIVED" => TemplateState.Disabled,
        "DELETED" or "PENDING_DELETION" => TemplateState.Missing,
        _ => null,
    };

    /// <summary>What it is charged as from now on.</summary>
    public static MessageRate? Category(string? word) => word?.ToUpperInvariant() switch
    {
        "UTILITY" => MessageRate.Utility,
        "MARKETING" => MessageRate.Marketing,
        "AUTHENTICATION" => MessageRate.Authentication,
        _ => null,
    };

    /// <summary>Null for what no provider would call a template or a language.</summary>
    public static string? Name(string? text) =>
        text is null || text.Any(char.IsControl) ? null : text;

    /// <summary>Meta says NONE where there is no reason.</summary>
    public static string? Reason(string? words) => words is null or "NONE"
        ? null
        : new string([.. words.Take(ReasonMax).Select(c => char.IsControl(c) ? ' ' : c)]);

    /// <summary>Null for a score that is not known.</summary>
    public static string? Quality(string? word) => word?.ToLowerInvariant() switch
    {
        "green" or "yellow" or "red" => word.ToLowerInvariant(),
        _ => null,
    };

    private const int ReasonMax = 300;
}
