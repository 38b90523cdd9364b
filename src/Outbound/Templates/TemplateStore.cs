using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Templates;

/// <summary>What a telling changed.</summary>
internal sealed record TemplateChange(
    TemplateState? StateBefore, TemplateState? State, MessageRate? CategoryBefore,
    MessageRate? Category)
{
    /// <summary>It cannot be sent any more.</summary>
    public bool Stops => State != StateBefore && State
        is TemplateState.Paused or TemplateState.Rejected or TemplateState.Disabled
        or TemplateState.Missing;

    public bool BecomesMarketing =>
        Category == MessageRate.Marketing && CategoryBefore != MessageRate.Marketing;
}

/// <summary>The table of templates. It is nobody's data, so no shop's session reads it.</summary>
internal sealed class TemplateStore(SystemSession system)
{
    /// <summary>More than every account may have; what is beyond is not known.</summary>
    private const int RowsMax = 50_000;

    public Task<List<TemplateRow>> ListAsync(CancellationToken cancel) => system.ListAsync("""
        SELECT account, name, language, state, state_at, since, reason, category, category_at,
               quality, refused, refused_at
        FROM outbound.template
        ORDER BY GREATEST(state_at, category_at, refused_at) DESC NULLS LAST LIMIT $1
        """, Read, cancel, RowsMax);

    /// <summary>Of each fact the newest telling holds; told twice, nothing changes.</summary>
    public async Task<TemplateChange> TellAsync(TemplateTold told, CancellationToken cancel) =>
        (await system.ListAsync("""
            WITH before AS (
              SELECT state, category FROM outbound.template
              WHERE account = $1 AND name = $2 AND language = $3),
            told AS (
              INSERT INTO outbound.template AS t (account, name, language, state, state_at,
                since, reason, category, category_at, quality, quality_at)
              VALUES ($1, $2, $3, $4::smallint,
                CASE WHEN $4::smallint IS NOT NULL THEN $8::timestamptz END,
                CASE WHEN $4::smallint IS NOT NULL THEN $8::timestamptz END,
                CASE WHEN $4::smallint IS NOT NULL THEN $7::text END, $5::smallint,
                CASE WHEN $5::smallint IS NOT NULL THEN $8::timestamptz END, $6::text,
                CASE WHEN $6::text IS NOT NULL THEN $8::timestamptz END)
              ON CONFLICT (account, name, language) DO UPDATE SET
                since = CASE WHEN EXCLUDED.state_at >= COALESCE(t.state_at, '-infinity')
                    AND EXCLUDED.state IS DISTINCT FROM t.state
                  THEN EXCLUDED.state_at ELSE t.since END,
                reason = CASE WHEN EXCLUDED.state_at >= COALESCE(t.state_at, '-infinity')
                  THEN EXCLUDED.reason ELSE t.reason END,
                state = CASE WHEN EXCLUDED.state_at >= COALESCE(t.state_at, '-infinity')
                  THEN EXCLUDED.state ELSE t.state END,
                state_at = GREATEST(t.state_at, EXCLUDED.state_at),
                category = CASE
                  WHEN EXCLUDED.category_at >= COALESCE(t.category_at, '-infinity')
                  THEN EXCLUDED.category ELSE t.category END,
                category_at = GREATEST(t.category_at, EXCLUDED.category_at),
                quality = CASE WHEN EXCLUDED.quality_at >= COALESCE(t.quality_at, '-infinity')
                  THEN EXCLUDED.quality ELSE t.quality END,
                quality_at = GREATEST(t.quality_at, EXCLUDED.quality_at)
              RETURNING state, category)
            SELECT b.state, t.state, b.category, t.category
            FROM told t LEFT JOIN before b ON true
            """, static r => new TemplateChange(
                State(r, 0), State(r, 1), Rate(r, 2), Rate(r, 3)), cancel, told.Account,
            told.Template, told.Language, (short?)told.State, (short?)told.Category,
            told.Quality, told.Reason, told.At.ToUniversalTime()))[0];

    /// <summary>A message was refused because of the template.</summary>
    public Task RefuseAsync(
        string account, string name, string language, TemplateState state, DateTimeOffset at,
        CancellationToken cancel) => system.RunAsync("""
        INSERT INTO outbound.template AS t (account, name, language, refused, refused_at)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (account, name, language) DO UPDATE
          SET refused = EXCLUDED.refused, refused_at = EXCLUDED.refused_at
          WHERE t.refused_at IS NULL OR t.refused_at < EXCLUDED.refused_at
        """, cancel, account, name, language, (short)state, at.ToUniversalTime());

    /// <summary>The whole list was read: what is not in it is gone.</summary>
    /// <param name="listed">Name and language of each.</param>
    /// <param name="at">When the reading began: what was told since is newer.</param>
    public Task<int> MissAsync(
        string account, IReadOnlyCollection<(string Name, string Language)> listed,
        DateTimeOffset at, CancellationToken cancel) => system.RunAsync("""
        UPDATE outbound.template t SET state = 6, state_at = $2, since = $2, reason = NULL
        WHERE account = $1 AND (state_at IS NULL OR state_at < $2)
          AND state IS DISTINCT FROM 6
          AND NOT EXISTS (
            SELECT FROM unnest($3::text[], $4::text[]) AS l (name, language)
            WHERE l.name = t.name AND l.language = t.language)
        """, cancel, account, at.ToUniversalTime(), listed.Select(l => l.Name).ToArray(),
        listed.Select(l => l.Language).ToArray());

    /// <summary>Takes the turn to ask for an account's list.</summary>
    /// <param name="every">Since the last one that asked.</param>
    /// <returns>False: somebody else did, not long ago.</returns>
    public async Task<bool> TakeTurnAsync(
        string account, DateTimeOffset now, TimeSpan every, CancellationToken cancel) =>
        await system.RunAsync("""
            INSERT INTO outbound.template_refresh AS t (account, at) VALUES ($1, $2)
            ON CONFLICT (account) DO UPDATE SET at = EXCLUDED.at WHERE t.at <= $3
            """, cancel, account, now, now - every) == 1;

    /// <summary>It did not work: the next turn is at that instant.</summary>
    public Task AgainAtAsync(
        string account, DateTimeOffset due, TimeSpan every, CancellationToken cancel) =>
        system.RunAsync(
            "UPDATE outbound.template_refresh SET at = $2 WHERE account = $1", cancel, account,
            due - every);

    private static TemplateRow Read(DbDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), State(row, 3), At(row, 4),
        At(row, 5), row.IsDBNull(6) ? null : row.GetString(6), Rate(row, 7), At(row, 8),
        row.IsDBNull(9) ? null : row.GetString(9), State(row, 10), At(row, 11));

    private static TemplateState? State(DbDataReader row, int at) =>
        row.IsDBNull(at) ? null : (TemplateState)row.GetInt16(at);

    private static MessageRate? Rate(DbDataReader row, int at) =>
        row.IsDBNull(at) ? null : (MessageRate)row.GetInt16(at);

    private static DateTimeOffset? At(DbDataReader row, int at) =>
        row.IsDBNull(at) ? null : row.GetFieldValue<DateTimeOffset>(at);
}
