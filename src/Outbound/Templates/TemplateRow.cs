using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Templates;

/// <summary>All that is known of one template in one language.</summary>
/// <param name="State">As the provider told last; null: it never did.</param>
/// <param name="Since">When it came to that state.</param>
/// <param name="Refused">What the last refusal of a message taught.</param>
internal sealed record TemplateRow(
    string Account, string Name, string Language, TemplateState? State, DateTimeOffset? StateAt,
    DateTimeOffset? Since, string? Reason, MessageRate? Category, DateTimeOffset? CategoryAt,
    string? Quality, TemplateState? Refused, DateTimeOffset? RefusedAt)
{
    /// <summary>A refusal is believed for so long: then one message tries again, for nobody
    /// may have told us that the template came back.</summary>
    public static readonly TimeSpan RefusalHolds = TimeSpan.FromHours(1);

    /// <summary>What is known of nothing else than its name.</summary>
    public static TemplateRow Unknown(string account, string name, string language) => new(
        account, name, language, null, null, null, null, null, null, null, null, null);

    /// <summary>How it stands: what was told, unless a message was refused since.</summary>
    public TemplateState StateNow(DateTimeOffset now) =>
        Refused is { } refused && RefusedAt is { } at && now - at < RefusalHolds
            && (StateAt is null || at > StateAt)
            ? refused
            : State ?? TemplateState.Unknown;

    /// <summary>Bills and notices are utility until somebody says otherwise.</summary>
    public TemplateStanding Standing(DateTimeOffset now) =>
        new(Name, Language, StateNow(now), Category ?? MessageRate.Utility)
        {
            Disliked = Quality == "red",
        };

    /// <summary>Two rows of what counts as one account: of each fact the newer.</summary>
    public TemplateRow Join(TemplateRow other)
    {
        TemplateRow state = Newer(StateAt, other.StateAt) ? this : other;
        TemplateRow category = Newer(CategoryAt, other.CategoryAt) ? this : other;
        TemplateRow refusal = Newer(RefusedAt, other.RefusedAt) ? this : other;
        return state with
        {
            Category = category.Category, CategoryAt = category.CategoryAt,
            Quality = state.Quality ?? Quality ?? other.Quality,
            Refused = refusal.Refused, RefusedAt = refusal.RefusedAt,
        };
    }

    private static bool Newer(DateTimeOffset? a, DateTimeOffset? b) =>
        a is { } mine && (b is not { } theirs || mine >= theirs);
}
