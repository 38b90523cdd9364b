using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Platform.Lanes;

/// <summary>A parked message as on-call sees it.</summary>
public sealed record ParkedMessage(
    long Id, string Service, BusinessId Business, MessageId Message, string Type, string Reason,
    DateTimeOffset ParkedAt);

/// <summary>A parked message with all that is known of it.</summary>
/// <param name="Tries">How often it was tried; 0: it stands behind another one of its shop.</param>
/// <param name="LastError">Of the last try.</param>
/// <param name="Body">The message itself: people's words.</param>
/// <param name="Behind">Messages of its shop that were set aside after it in this service.</param>
/// <param name="Before">And before it.</param>
/// <param name="ReplayedBefore">How often it was sent again and came back.</param>
public sealed record ParkedStory(
    ParkedMessage Message, int Tries, string LastError, ReadOnlyMemory<byte> Body, long Behind,
    long Before, long ReplayedBefore);

/// <summary>What became of a message that was parked.</summary>
/// <param name="Action">replayed or dropped.</param>
public sealed record ParkedGone(
    DateTimeOffset At, string Action, string By, string Why, ParkedMessage Message, int Tries);

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
            """, Read, cancel, limit);

    /// <summary>Sends a shop's parked messages again, in their order, through the outbox: they
    /// are out of the parking lot before any worker can see them.</summary>
    /// <param name="by">Who wants it, 1 to 80 characters.</param>
    /// <returns>How many.</returns>
    public Task<int> ReplayAsync(
        string service, BusinessId business, string by, CancellationToken cancel) =>
        ReplayAsync("service = $1 AND business_id = $2", service, business.Value, by, cancel);

    /// <summary>Sends a message again, and with it what its shop has beside it in that service:
    /// alone it would be set aside again, behind those. Before a shop was known it goes alone.
    /// </summary>
    /// <returns>How many; 0: it is not parked (any more).</returns>
    public Task<int> ReplayOneAsync(long id, string by, CancellationToken cancel) =>
        ReplayAsync("""
            id IN (
              SELECT p.id FROM platform.parked asked JOIN platform.parked p
                ON p.service = asked.service AND p.business_id = asked.business_id
              WHERE asked.id = $1 AND (asked.business_id <> $2 OR p.id = asked.id))
            """, id, Guid.Empty, by, cancel);

    private Task<int> ReplayAsync(
        string which, object first, object second, string by, CancellationToken cancel) =>
        system.RunAsync($"""
            WITH gone AS (
              DELETE FROM platform.parked WHERE {which}
              RETURNING id, service, priority, business_id, message_id, type, key,
                        from_provider, body, reason, parked_at),
            kept AS (
              INSERT INTO platform.parked_gone
                (action, done_by, why, parked_id, service, business_id, message_id, type, reason,
                 tries, parked_at)
              SELECT 'replayed', $3, '', g.id, g.service, g.business_id, g.message_id, g.type,
                     g.reason, coalesce(f.tries, 0), g.parked_at
              FROM gone g LEFT JOIN platform.failing f USING (service, message_id)),
            tries AS (
              DELETE FROM platform.failing f USING gone
              WHERE f.service = gone.service AND f.message_id = gone.message_id)
            INSERT INTO platform.outbox
              (relay, business_id, message_id, service, priority, type, key, from_provider, body)
            SELECT 0, business_id, message_id, service, priority, type, key, from_provider, body
            FROM gone ORDER BY id
            """, cancel, first, second, by);

    /// <summary>Drops one parked message for good.</summary>
    /// <param name="why">What its shop was told, or why nobody needs it; at most 300 characters.
    /// </param>
    /// <returns>1, or 0 when it was not there.</returns>
    public Task<int> DropAsync(long id, string why, string by, CancellationToken cancel) =>
        system.RunAsync("""
            WITH gone AS (
              DELETE FROM platform.parked WHERE id = $1
              RETURNING id, service, business_id, message_id, type, reason, parked_at)
            INSERT INTO platform.parked_gone
              (action, done_by, why, parked_id, service, business_id, message_id, type, reason,
               tries, parked_at)
            SELECT 'dropped', $3, $2, g.id, g.service, g.business_id, g.message_id, g.type,
                   g.reason, coalesce(f.tries, 0), g.parked_at
            FROM gone g LEFT JOIN platform.failing f USING (service, message_id)
            """, cancel, id, why, by);

    /// <summary>One message with its history.</summary>
    /// <returns>Null: it is not parked.</returns>
    public async Task<ParkedStory?> FindAsync(long id, CancellationToken cancel) =>
        (await system.ListAsync("""
            SELECT p.id, p.service, p.business_id, p.message_id, p.type, p.reason, p.parked_at,
                   coalesce(f.tries, 0), coalesce(f.last_error, ''), p.body,
                   (SELECT count(*) FROM platform.parked o
                    WHERE o.service = p.service AND o.business_id = p.business_id
                      AND o.id > p.id AND p.business_id <> $2),
                   (SELECT count(*) FROM platform.parked o
                    WHERE o.service = p.service AND o.business_id = p.business_id
                      AND o.id < p.id AND p.business_id <> $2),
                   (SELECT count(*) FROM platform.parked_gone g
                    WHERE g.service = p.service AND g.message_id = p.message_id)
            FROM platform.parked p LEFT JOIN platform.failing f USING (service, message_id)
            WHERE p.id = $1
            """, r => new ParkedStory(
                Read(r), r.GetInt32(7), r.GetString(8), (byte[])r.GetValue(9), r.GetInt64(10),
                r.GetInt64(11), r.GetInt64(12)), cancel, id, Guid.Empty)).FirstOrDefault();

    /// <summary>How many are parked.</summary>
    public async Task<long> CountAsync(CancellationToken cancel) => (await system.ListAsync(
        "SELECT count(*) FROM platform.parked", static r => r.GetInt64(0), cancel))[0];

    /// <summary>What became of messages that were parked, the latest first.</summary>
    /// <param name="id">Of one that was parked; null: of all.</param>
    public Task<List<ParkedGone>> GoneAsync(long? id, int limit, CancellationToken cancel) =>
        system.ListAsync("""
            SELECT at, action, done_by, why, parked_id, service, business_id, message_id, type,
                   reason, tries, parked_at
            FROM platform.parked_gone WHERE $1::bigint IS NULL OR parked_id = $1
            ORDER BY id DESC LIMIT $2
            """, r => new ParkedGone(
                r.GetFieldValue<DateTimeOffset>(0), r.GetString(1), r.GetString(2),
                r.GetString(3), new ParkedMessage(
                    r.GetInt64(4), r.GetString(5), new BusinessId(r.GetGuid(6)),
                    new MessageId(r.GetGuid(7)), r.GetString(8), r.GetString(9),
                    r.GetFieldValue<DateTimeOffset>(11)), r.GetInt32(10)),
            cancel, id, limit);

    private static ParkedMessage Read(DbDataReader r) => new(
        r.GetInt64(0), r.GetString(1), new BusinessId(r.GetGuid(2)),
        new MessageId(r.GetGuid(3)), r.GetString(4), r.GetString(5),
        r.GetFieldValue<DateTimeOffset>(6));

    private static string Short(string text) => text.Length <= 500 ? text : text[..500];
}
