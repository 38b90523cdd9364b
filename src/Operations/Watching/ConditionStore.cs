using ConverseErp.Platform.Running;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Operations.Watching;

/// <summary>A line of the history as it was stored.</summary>
internal sealed record StoredEvent(long Id, DateTimeOffset At, RunningEvent Event);

/// <summary>Who watches, what is in force, and the history.</summary>
internal sealed class ConditionStore(SystemSession system)
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);
    private readonly Guid _me = Guid.CreateVersion7();

    /// <summary>One process watches; another takes over when it is not heard of.</summary>
    public async Task<bool> TakeTurnAsync(CancellationToken cancel) =>
        await system.RunAsync("""
            INSERT INTO operations.watch AS w (holder, heard_at) VALUES ($1, now())
            ON CONFLICT (only_one) DO UPDATE SET holder = $1, heard_at = now()
              WHERE w.holder = $1 OR w.heard_at < now() - $2
            """, cancel, _me, Silence) == 1;

    /// <summary>Lets the next process take over at once.</summary>
    public Task LeaveTurnAsync(CancellationToken cancel) =>
        system.RunAsync("""
            UPDATE operations.watch SET heard_at = '-infinity' WHERE holder = $1
            """, cancel, _me);

    /// <summary>Stores a change with its line, unless somebody else was faster.</summary>
    /// <returns>The line's number; 0: stored without a line; null: somebody was faster.
    /// </returns>
    public async Task<long?> WriteAsync(ConditionChange change, CancellationToken cancel)
    {
        Condition next = change.Next;
        RunningEvent? told = change.Event;
        List<long> stored = await system.ListAsync("""
            WITH changed AS (
              UPDATE platform.condition
              SET value = $3, automatic = $4, automatic_reason = $5, since = $6, reason = $7,
                  set_by = $8, until = $9::timestamptz, version = version + 1
              WHERE kind = $1 AND version = $2 RETURNING kind),
            told AS (
              INSERT INTO operations.event (kind, from_value, to_value, reason, set_by, until,
                                            signal, measured, threshold)
              SELECT kind, $11, $12, $13, $14, $15::timestamptz, $16::text,
                     $17::double precision, $18::double precision
              FROM changed WHERE $10::boolean
              RETURNING id)
            SELECT coalesce((SELECT id FROM told), 0) FROM changed
            """, static r => r.GetInt64(0), cancel, next.Kind, next.Version, (short)next.Value,
            (short)next.Automatic, Cut(next.AutomaticReason), next.Since, Cut(next.Reason),
            next.SetBy, next.Until, told is not null, (short)(told?.From ?? 0),
            (short)(told?.To ?? 0), Cut(told?.Reason ?? ""), told?.SetBy ?? "", told?.Until,
            told?.Signal, told?.Measured, told?.Threshold);
        return stored.Count == 0 ? null : stored[0];
    }

    /// <summary>A line without a change.</summary>
    public async Task<long> NoteAsync(RunningEvent told, CancellationToken cancel) =>
        (await system.ListAsync("""
            INSERT INTO operations.event (kind, from_value, to_value, reason, set_by, signal,
                                          measured, threshold)
            VALUES ($1, $2, $3, $4, $5, $6::text, $7::double precision, $8::double precision)
            RETURNING id
            """, static r => r.GetInt64(0), cancel, told.Kind, (short)told.From, (short)told.To,
            Cut(told.Reason), told.SetBy, told.Signal, told.Measured, told.Threshold))[0];

    /// <summary>The latest first.</summary>
    public Task<List<StoredEvent>> EventsAsync(int limit, CancellationToken cancel) =>
        system.ListAsync("""
            SELECT id, at, kind, from_value, to_value, reason, set_by, until, signal, measured,
                   threshold
            FROM operations.event ORDER BY id DESC LIMIT $1
            """, r => new StoredEvent(
                r.GetInt64(0), r.GetFieldValue<DateTimeOffset>(1), new RunningEvent(
                    r.GetString(2), r.GetInt16(3), r.GetInt16(4), r.GetString(5), r.GetString(6),
                    r.IsDBNull(7) ? null : r.GetFieldValue<DateTimeOffset>(7),
                    r.IsDBNull(8) ? null : r.GetString(8),
                    r.IsDBNull(9) ? null : r.GetDouble(9),
                    r.IsDBNull(10) ? null : r.GetDouble(10))), cancel, limit);

    private static string Cut(string text) => text.Length <= 500 ? text : text[..500];
}
