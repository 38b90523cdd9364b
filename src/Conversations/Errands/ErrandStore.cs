using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Dialogue;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Conversations.Errands;

/// <summary>The SQL of errands.</summary>
internal sealed class ErrandStore(
    TenantSessions tenants, SystemSession system, PersonalData personal)
{
    /// <summary>A shop that has others waiting is this much later in turn for each.</summary>
    private const int SecondsApart = 30;

    /// <summary>Keeps an errand in the transaction of the message that it is for. Many of one
    /// shop wait for each other, so that they do not hold up the other shops.</summary>
    /// <param name="id">The message's: a repeat adds nothing.</param>
    public void Add(ITenantStatements writes, MessageId id, Errand errand, DateTimeOffset now) =>
        writes.Run("""
            WITH today AS (
              INSERT INTO conversations.errand_day AS d (business_id, kind, day, asked)
              VALUES ($1, $3, $6, 1)
              ON CONFLICT (business_id, kind) DO UPDATE SET
                day = excluded.day,
                asked = CASE WHEN d.day = excluded.day THEN d.asked + 1 ELSE 1 END
              RETURNING asked)
            INSERT INTO conversations.errand
              (business_id, errand_id, kind, payload, asked_at, due_at, turn_at, of_day)
            SELECT $1, $2, $3, $4, $5, $5, $5 + make_interval(secs => $7 * waiting), asked
            FROM today, (
              SELECT count(*)::int AS waiting FROM conversations.errand
              WHERE business_id = $1 AND kind = $3) others
            ON CONFLICT (business_id, errand_id) DO NOTHING
            """, writes.Business.Value, id.Value, errand.Kind, personal.ProtectBytes(
                writes.Business,
                JsonSerializer.SerializeToUtf8Bytes(errand, ErrandJson.Default.Errand)),
            now.ToUniversalTime(), IndianDay.Of(now), SecondsApart);

    /// <summary>The kinds of which some have their time come.</summary>
    public Task<List<string>> DueKindsAsync(DateTimeOffset now, CancellationToken cancel) =>
        system.ListAsync(
            "SELECT DISTINCT kind FROM conversations.errand WHERE due_at <= $1",
            r => r.GetString(0), cancel, now.ToUniversalTime());

    /// <summary>Those whose time has come, of a shop and kind one at a time; they come again if
    /// this process dies.</summary>
    /// <param name="again">When one comes again that nobody ended.</param>
    public Task<List<DueErrand>> TakeAsync(
        IReadOnlyList<string> kinds, int limit, DateTimeOffset now, TimeSpan again,
        CancellationToken cancel) =>
        system.ListAsync("""
            UPDATE conversations.errand e
            SET due_at = $1 + $2, taken_until = $1 + $2, tries = e.tries + 1
            FROM (
              SELECT t.business_id, t.errand_id
              FROM conversations.errand t JOIN (
                SELECT DISTINCT ON (w.business_id, w.kind) w.business_id, w.errand_id
                FROM conversations.errand w
                WHERE w.due_at <= $1 AND w.kind = ANY($3) AND NOT EXISTS (
                  SELECT 1 FROM conversations.errand o
                  WHERE o.business_id = w.business_id AND o.kind = w.kind
                    AND o.taken_until > $1)
                ORDER BY w.business_id, w.kind, w.turn_at, w.errand_id) first
                USING (business_id, errand_id)
              WHERE t.due_at <= $1
              ORDER BY t.turn_at LIMIT $4 FOR UPDATE OF t SKIP LOCKED) due
            WHERE e.business_id = due.business_id AND e.errand_id = due.errand_id
            RETURNING e.business_id, e.errand_id, e.kind, e.asked_at, e.tries, e.of_day
            """,
            r => new DueErrand(new BusinessId(r.GetGuid(0)), r.GetGuid(1), r.GetString(2),
                r.GetFieldValue<DateTimeOffset>(3), r.GetInt32(4)) { OfDay = r.GetInt32(5) },
            cancel, now.ToUniversalTime(), again, kinds.ToArray(), limit);

    /// <summary>What it is about, as stored; null when it has been done meanwhile.</summary>
    public async Task<byte[]?> FindAsync(DueErrand due, CancellationToken cancel) =>
        (await tenants.ListAsync(
            due.Business, SessionUse.ReadNow, """
            SELECT payload FROM conversations.errand WHERE business_id = $1 AND errand_id = $2
            """, r => (byte[])r.GetValue(0), cancel, due.Business.Value, due.Id))
        .FirstOrDefault();

    /// <returns>Null when this release cannot read it.</returns>
    public Errand? Read(DueErrand due, byte[] stored)
    {
        try
        {
            return JsonSerializer.Deserialize(
                personal.RevealBytes(due.Business, stored), ErrandJson.Default.Errand);
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Done: it goes, and its result leaves, both or neither.</summary>
    public Task EndAsync(
        DueErrand due, ErrandDone done, DateTimeOffset now, CancellationToken cancel) =>
        tenants.RunAsync(due.Business, SessionUse.Write, s =>
        {
            s.Run("DELETE FROM conversations.errand WHERE business_id = $1 AND errand_id = $2",
                due.Business.Value, due.Id);
            // An id that follows from the errand: done a second time, it says nothing new.
            Outbox.AddSoon(s, Envelopes.Pack(
                ReplyTimers.Message(due.Id, "errand"), due.Business, done));
        }, cancel);

    /// <summary>Not yet; waiting for something else is no try.</summary>
    public Task LaterAsync(DueErrand due, DateTimeOffset at, CancellationToken cancel) =>
        tenants.RunAsync(due.Business, SessionUse.Write, s => s.Run("""
            UPDATE conversations.errand
            SET due_at = $3, tries = greatest(tries - 1, 0), taken_until = NULL
            WHERE business_id = $1 AND errand_id = $2
            """, due.Business.Value, due.Id, at.ToUniversalTime()), cancel);

    /// <summary>It failed and comes again later; until then the shop's others have their turn.
    /// </summary>
    public Task FailedAsync(DueErrand due, CancellationToken cancel) =>
        tenants.RunAsync(due.Business, SessionUse.Write, s => s.Run("""
            UPDATE conversations.errand SET taken_until = NULL
            WHERE business_id = $1 AND errand_id = $2
            """, due.Business.Value, due.Id), cancel);

    /// <summary>Nobody can read it: it goes without a word.</summary>
    public Task DropAsync(DueErrand due, CancellationToken cancel) =>
        tenants.RunAsync(due.Business, SessionUse.Write, s => s.Run(
            "DELETE FROM conversations.errand WHERE business_id = $1 AND errand_id = $2",
            due.Business.Value, due.Id), cancel);
}
