using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Templates;

/// <summary>The templates that on-call should know of, fresh from the table.</summary>
internal sealed class TemplateTroubles(
    TemplateStore store, OutboundOptions options, TimeProvider clock) : ITemplateTroubles
{
    public async Task<IReadOnlyList<TemplateTrouble>> ListAsync(
        int max, CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        List<TemplateRow> rows = await store.ListAsync(cancel);
        return [.. rows.Select(row => Told(row, now)).OfType<TemplateTrouble>()
            .OrderByDescending(t => t.Since).Take(max)];
    }

    /// <summary>What is wrong with it now; null: nothing.</summary>
    private TemplateTrouble? Told(TemplateRow row, DateTimeOffset now)
    {
        TemplateState state = row.StateNow(now);
        bool dear = row.Category == MessageRate.Marketing && options.IsOurs(row.Name);
        if (!dear && state is (TemplateState.Approved or TemplateState.Unknown)) return null;
        // Many accounts have templates of others that were deleted: only ours are missed.
        if (!dear && state == TemplateState.Missing && !options.IsOurs(row.Name)) return null;
        bool refused = state != (row.State ?? TemplateState.Unknown);
        return new TemplateTrouble(
            row.Account, row.Name, row.Language, state, row.Category, row.Quality, row.Reason,
            refused ? row.RefusedAt : row.Since ?? row.CategoryAt);
    }
}
