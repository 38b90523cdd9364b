using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Operations.Checking;

/// <summary>How far a night's check has come.</summary>
internal sealed record NightProgress(BusinessId CheckedTo, long Shops, long Differences);

/// <summary>Whose turn the night's check is: one process has it, until it is done or has not
/// been heard of for five minutes.</summary>
internal sealed class NightTurn(SystemSession system)
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(5);
    private readonly Guid _me = Guid.CreateVersion7();

    /// <returns>The last night whose check came to its end; null when there is none.</returns>
    public async Task<DateOnly?> LastDoneAsync(CancellationToken cancel) =>
        (await system.ListAsync(
            "SELECT max(night) FROM operations.book_check WHERE done_at IS NOT NULL",
            r => r.IsDBNull(0) ? null : (DateOnly?)r.GetFieldValue<DateOnly>(0), cancel))[0];

    /// <returns>Where to go on, or null when it is done or another's.</returns>
    public async Task<NightProgress?> TakeAsync(
        DateOnly night, DateTimeOffset now, CancellationToken cancel)
    {
        List<NightProgress> taken = await system.ListAsync("""
            INSERT INTO operations.book_check AS c (night, holder, heard_at, checked_to)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (night) DO UPDATE SET holder = $2, heard_at = $3
              WHERE c.done_at IS NULL AND (c.holder = $2 OR c.heard_at < $5)
            RETURNING checked_to, shops, differences
            """, r => new NightProgress(
                new BusinessId(r.GetGuid(0)), r.GetInt64(1), r.GetInt64(2)),
            cancel, night, _me, now, Guid.Empty, now - Silence);
        return taken.Count == 0 ? null : taken[0];
    }

    /// <returns>False: another process has taken it over.</returns>
    public async Task<bool> NoteAsync(
        DateOnly night, NightProgress progress, bool done, DateTimeOffset now,
        CancellationToken cancel) =>
        await system.RunAsync("""
            UPDATE operations.book_check
            SET heard_at = $3, checked_to = $4, shops = $5, differences = $6,
                done_at = CASE WHEN $7 THEN $3 END
            WHERE night = $1 AND holder = $2 AND done_at IS NULL
            """, cancel, night, _me, now, progress.CheckedTo.Value, progress.Shops,
            progress.Differences, done) == 1;
}
