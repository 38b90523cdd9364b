using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Steps of a broadcast that has begun. One that is not where a step leads from stays as
/// it is.</summary>
internal static class StepSql
{
    public static void Pause(
        ITenantStatements writes, Guid broadcast, string reason, DateTimeOffset now) =>
        Leave(writes, broadcast, BroadcastState.Paused, reason, "state = 1", now);

    public static void Stop(
        ITenantStatements writes, Guid broadcast, string reason, DateTimeOffset now) =>
        Leave(writes, broadcast, BroadcastState.Stopped, reason, "state IN (0, 1, 2)", now);

    public static void Finish(ITenantStatements writes, Guid broadcast, DateTimeOffset now) =>
        Leave(writes, broadcast, BroadcastState.Done, null, "state = 1", now);

    /// <summary>Goes on; what went wrong before is known and not held against it again.</summary>
    public static void Resume(ITenantStatements writes, Guid broadcast, DateTimeOffset now) =>
        writes.Run("""
            WITH resumed AS (
              UPDATE outbound.broadcast
              SET state = 1, reason = NULL, hold = NULL, judged_from = $3
              WHERE business_id = $1 AND broadcast_id = $2 AND state = 2
              RETURNING phone_number_id)
            INSERT INTO outbound.broadcast_turn
              (business_id, broadcast_id, phone_number_id, due_at)
            SELECT $1, $2, phone_number_id, $3 FROM resumed
            ON CONFLICT DO NOTHING
            """, writes.Business.Value, broadcast, now);

    /// <summary>It rests by itself and looks again.</summary>
    public static void Rest(
        ITenantStatements writes, Guid broadcast, string? why, DateTimeOffset until)
    {
        writes.Run("""
            UPDATE outbound.broadcast SET hold = $3
            WHERE business_id = $1 AND broadcast_id = $2 AND hold IS DISTINCT FROM $3
            """, writes.Business.Value, broadcast, why);
        writes.Run("""
            UPDATE outbound.broadcast_turn SET due_at = $3
            WHERE business_id = $1 AND broadcast_id = $2
            """, writes.Business.Value, broadcast, until.ToUniversalTime());
    }

    /// <summary>What is in the lanes and was not taken is the broadcast's again.</summary>
    public static void PutBack(
        ITenantStatements writes, Guid broadcast, DateTimeOffset now) =>
        writes.Run("""
            UPDATE outbound.broadcast_person p SET state = 4, changed_at = $3
            FROM (SELECT message_id FROM outbound.broadcast_person
                  WHERE business_id = $1 AND broadcast_id = $2 AND state = 1
                  ORDER BY message_id FOR UPDATE) q
            WHERE p.business_id = $1 AND p.message_id = q.message_id
            """, writes.Business.Value, broadcast, now);

    // Its people stay where they are: what is queued finds at the door that it may not leave.
    private static void Leave(
        ITenantStatements writes, Guid broadcast, BroadcastState to, string? reason,
        string from, DateTimeOffset now) =>
        writes.Run($"""
            WITH left_off AS (
              UPDATE outbound.broadcast
              SET state = $3, reason = $4, hold = NULL,
                ended_at = CASE WHEN $3 >= 3 THEN $5::timestamptz END
              WHERE business_id = $1 AND broadcast_id = $2 AND {from}
              RETURNING broadcast_id)
            DELETE FROM outbound.broadcast_turn t USING left_off l
            WHERE t.business_id = $1 AND t.broadcast_id = l.broadcast_id
            """, writes.Business.Value, broadcast, (short)to, reason, now);
}
