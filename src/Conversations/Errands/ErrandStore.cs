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
    /// <summary>Keeps an errand in the transaction of the message that it is for. Many of one
    /// shop wait for each other, so that they do not hold up the other shops.</summary>
    /// <param name="id">The message's: a repeat adds nothing.</param>
    public void Add(ITenantStatements writes, MessageId id, Errand errand, DateTimeOffset now) =>
        writes.Run("""
            INSERT INTO conversations.errand
              (business_id, errand_id, kind, payload, asked_at, due_at)
            SELECT $1, $2, $3, $4, $5, $5 + make_interval(secs => count(*)::int)
            FROM conversations.errand WHERE business_id = $1 AND kind = $3
            ON CONFLICT (business_id, errand_id) DO NOTHING
            """, writes.Business.Value, id.Value, errand.Kind, personal.ProtectBytes(
                writes.Business,
                JsonSerializer.SerializeToUtf8Bytes(errand, ErrandJson.Default.Errand)),
            now.ToUniversalTime());

    /// <summary>Those whose time has come; they come again if this process dies.</summary>
    /// <param name="again">When one comes again that nobody ended.</param>
    public Task<List<DueErrand>> TakeAsync(
        IReadOnlyList<string> kinds, int limit, DateTimeOffset now, TimeSpan again,
        CancellationToken cancel) =>
        system.ListAsync("""
            UPDATE conversations.errand e SET due_at = $1 + $2, tries = e.tries + 1
            FROM (SELECT business_id, errand_id FROM conversations.errand
                  WHERE due_at <= $1 AND kind = ANY($3)
                  ORDER BY due_at LIMIT $4 FOR UPDATE SKIP LOCKED) due
            WHERE e.business_id = due.business_id AND e.errand_id = due.errand_id
            RETURNING e.business_id, e.errand_id, e.kind, e.asked_at, e.tries
            """,
            r => new DueErrand(new BusinessId(r.GetGuid(0)), r.GetGuid(1), r.GetString(2),
                r.GetFieldValue<DateTimeOffset>(3), r.GetInt32(4)),
            cancel, now.ToUniversalTime(), again, kinds.ToArray(), limit);

    /// <summary>What it is about; null when it has been done meanwhile.</summary>
    public async Task<Errand?> FindAsync(DueErrand due, CancellationToken cancel)
    {
        List<byte[]> found = await tenants.ListAsync(
            due.Business, SessionUse.ReadNow, """
            SELECT payload FROM conversations.errand WHERE business_id = $1 AND errand_id = $2
            """, r => (byte[])r.GetValue(0), cancel, due.Business.Value, due.Id);
        return found.Count == 0
            ? null
            : JsonSerializer.Deserialize(
                personal.RevealBytes(due.Business, found[0]), ErrandJson.Default.Errand);
    }

    /// <summary>Done: it goes, and its result leaves, both or neither.</summary>
    public Task EndAsync(
        DueErrand due, ErrandDone done, DateTimeOffset now, CancellationToken cancel) =>
        tenants.RunAsync(due.Business, SessionUse.Write, s =>
        {
            s.Run("DELETE FROM conversations.errand WHERE business_id = $1 AND errand_id = $2",
                due.Business.Value, due.Id);
            // An id that follows from the errand: done a second time, it says nothing new.
            Outbox.AddLater(s, Envelopes.Pack(
                ReplyTimers.Message(due.Id, "errand"), due.Business, done), now);
        }, cancel);

    /// <summary>Not yet; waiting for something else is no try.</summary>
    public Task LaterAsync(DueErrand due, DateTimeOffset at, CancellationToken cancel) =>
        tenants.RunAsync(due.Business, SessionUse.Write, s => s.Run("""
            UPDATE conversations.errand SET due_at = $3, tries = greatest(tries - 1, 0)
            WHERE business_id = $1 AND errand_id = $2
            """, due.Business.Value, due.Id, at.ToUniversalTime()), cancel);
}
