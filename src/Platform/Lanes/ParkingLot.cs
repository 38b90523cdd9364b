using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Platform.Lanes;

/// <summary>A parked message as on-call sees it.</summary>
public sealed record ParkedMessage(
    long Id, string Service, BusinessId Business, MessageId Message, string Type, string Reason,
    DateTimeOffset ParkedAt);

/// <summary>Dead letters: a shop's messages set aside in order, so that its lane goes on.
/// </summary>
public sealed class ParkingLot(SystemSession system)
{
    /// <summary>Counts one more failure of a message.</summary>
    /// <returns>Tries so far, over all processes.</returns>
    public async Task<int> CountTryAsync(
        string service, MessageId message, string error, CancellationToken cancel)
    {
        List<int> tries = await system.ListAsync("""
            INSERT INTO platform.failing (service, message_id, tries, last_error)
            VALUES ($1, $2, 1, $3)
            ON CONFLICT (service, message_id) DO UPDATE
              SET tries = platform.failing.tries + 1, last_error = EXCLUDED.last_error,
                  last_at = now()
            RETURNING tries
            """, r => r.GetInt32(0), cancel, service, message.Value, Short(error));
        return tries[0];
    }

    /// <summary>Sets a message aside behind those of its shop that already are.</summary>
    public Task ParkAsync(
        string service, Envelope envelope, string reason, CancellationToken cancel) =>
        system.RunAsync("""
            INSERT INTO platform.parked (service, priority, business_id, message_id, type, key,
                                         from_provider, body, reason)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (service, message_id) DO NOTHING
            """, cancel, service, (short)envelope.To.Priority, envelope.Business.Value,
            envelope.Id.Value, envelope.Type, envelope.Key.Value, envelope.FromProvider,
            envelope.Body.ToArray(), Short(reason));

    /// <summary>The shops that have parked messages in a service. Messages that had no shop yet
    /// are parked alone.</summary>
    public async Task<HashSet<BusinessId>> ShopsAsync(string service, CancellationToken cancel)
        => [.. await system.ListAsync(
            """
            SELECT DISTINCT business_id FROM platform.parked
            WHERE service = $1 AND business_id <> $2
            """,
            r => new BusinessId(r.GetGuid(0)), cancel, service, Guid.Empty)];

    /// <summary>The oldest parked messages.</summary>
    public Task<List<ParkedMessage>> ListAsync(int limit, CancellationToken cancel) =>
        system.ListAsync("""
            SELECT id, service, business_id, message_id, type, reason, parked_at
            FROM platform.parked ORDER BY id LIMIT $1
            """, r => new ParkedMessage(
                r.GetInt64(0), r.GetString(1), new BusinessId(r.GetGuid(2)),
                new MessageId(r.GetGuid(3)), r.GetString(4), r.GetString(5),
                r.GetFieldValue<DateTimeOffset>(6)), cancel, limit);

    /// <summary>Sends a shop's parked messages again, in their order, through the outbox: they
    /// are out of the parking lot before any worker can see them.</summary>
    /// <returns>How many.</returns>
    public Task<int> ReplayAsync(string service, BusinessId business, CancellationToken cancel)
        => system.RunAsync("""
            WITH gone AS (
              DELETE FROM platform.parked WHERE service = $1 AND business_id = $2
              RETURNING id, priority, message_id, type, key, from_provider, body),
            tries AS (
              DELETE FROM platform.failing f USING gone
              WHERE f.service = $1 AND f.message_id = gone.message_id)
            INSERT INTO platform.outbox
              (relay, business_id, message_id, service, priority, type, key, from_provider, body)
            SELECT 0, $2, message_id, $1, priority, type, key, from_provider, body
            FROM gone ORDER BY id
            """, cancel, service, business.Value);

    /// <summary>Drops one parked message for good.</summary>
    /// <returns>1, or 0 when it was not there.</returns>
    public Task<int> DropAsync(long id, CancellationToken cancel) =>
        system.RunAsync("DELETE FROM platform.parked WHERE id = $1", cancel, id);

    private static string Short(string text) => text.Length <= 500 ? text : text[..500];
}
