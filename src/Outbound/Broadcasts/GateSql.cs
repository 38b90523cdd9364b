using ConverseErp.Contracts;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>What the door writes; the people are locked by then.</summary>
internal static class GateSql
{
    public static void Sent(ITenantStatements writes, Guid[] messages, DateTimeOffset now) =>
        writes.Run("""
            UPDATE outbound.broadcast_person SET state = 2, reason = NULL, changed_at = $3
            WHERE business_id = $1 AND message_id = ANY($2) AND state = 1
            """, writes.Business.Value, messages, now);

    /// <summary>Back to the broadcast. A message that waits for another attempt is as if it had
    /// never been tried, which it definitely was without effect; and a broadcast that was done
    /// is not.</summary>
    public static void PutBack(ITenantStatements writes, Guid[] messages, DateTimeOffset now)
    {
        Untry(writes, messages, "UPDATE outbound.message SET state = 0, state_at = $3", now);
        writes.Run("""
            WITH back AS (
              UPDATE outbound.broadcast_person SET state = 4, changed_at = $3
              WHERE business_id = $1 AND message_id = ANY($2) AND state IN (1, 2)
              RETURNING broadcast_id),
            again AS (
              UPDATE outbound.broadcast SET state = 1, ended_at = NULL
              WHERE business_id = $1 AND state = 4
                AND broadcast_id IN (SELECT broadcast_id FROM back)
              RETURNING broadcast_id, phone_number_id)
            INSERT INTO outbound.broadcast_turn
              (business_id, broadcast_id, phone_number_id, due_at)
            SELECT $1, broadcast_id, phone_number_id, $3 FROM again
            ON CONFLICT DO NOTHING
            """, writes.Business.Value, messages, now);
    }

    public static void Skip(ITenantStatements writes, Guid[] messages, DateTimeOffset now)
    {
        Untry(writes, messages, """
            UPDATE outbound.message
            SET state = 6, reason = 'opted-out', body = NULL, state_at = $3
            """, now);
        writes.Run("""
            UPDATE outbound.broadcast_person SET state = 3, reason = 'opted-out', changed_at = $3
            WHERE business_id = $1 AND message_id = ANY($2) AND state IN (1, 2)
            """, writes.Business.Value, messages, now);
    }

    private static void Untry(
        ITenantStatements writes, Guid[] messages, string update, DateTimeOffset now) =>
        writes.Run($"""
            WITH moved AS (
              {update}
              WHERE business_id = $1 AND message_id = ANY($2) AND state IN (0, 1)
              RETURNING message_id)
            DELETE FROM outbound.waiting w USING moved
            WHERE w.business_id = $1 AND w.message_id = moved.message_id
            """, writes.Business.Value, messages, now);
}
