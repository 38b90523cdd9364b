using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Who was invited to a shop's news: asked at most once ever, by all that a person is
/// known by.</summary>
internal sealed class Invitations(
    TenantSessions sessions, PersonalData personal, TimeProvider clock) : IInvitations
{
    // What waits a while before it leaves still goes as free words.
    private static readonly TimeSpan WindowLeft = TimeSpan.FromHours(1);

    private static readonly TimeSpan Lately = TimeSpan.FromHours(3);

    public async Task<bool> IsOnAsync(BusinessId business, CancellationToken cancel)
    {
        bool on = false;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => reads.Read(
            "SELECT wanted FROM outbound.inviting WHERE business_id = $1",
            row => on = row.GetBoolean(0), business.Value), cancel);
        return on;
    }

    public Task SetAsync(BusinessId business, bool on, CancellationToken cancel) =>
        sessions.RunAsync(business, SessionUse.Write, writes => Want(writes, on), cancel);

    public void Want(ITenantStatements writes, bool on) => writes.Run("""
        INSERT INTO outbound.inviting (business_id, wanted) VALUES ($1, $2)
        ON CONFLICT (business_id) DO UPDATE SET wanted = EXCLUDED.wanted
        """, writes.Business.Value, on);

    public void MayAsk(
        ITenantStatements reads, ChatReference customer, DateTimeOffset now, Action may)
    {
        byte[][] persons = Recipients.Hashes(personal, customer.Phone, customer.Bsuid);
        if (persons.Length == 0) return;
        DateTimeOffset wrote = now - Forms.WindowLength + WindowLeft;
        reads.Read("""
            SELECT 1 FROM outbound.inviting s
            WHERE s.business_id = $1 AND s.wanted
              AND NOT EXISTS (SELECT FROM outbound.invitation
                WHERE business_id = $1 AND person = ANY($2))
              AND NOT EXISTS (SELECT FROM outbound.consent
                WHERE business_id = $1 AND person = ANY($2))
              AND NOT EXISTS (SELECT FROM outbound.opt_out
                WHERE business_id = $1 AND person = ANY($2))
              AND EXISTS (SELECT FROM outbound.heard
                WHERE business_id = $1 AND phone_number_id = $3 AND person = ANY($2)
                  AND at > $4)
            """, _ => may(), reads.Business.Value, persons, customer.PhoneNumberId,
            wrote.ToUniversalTime());
    }

    public void Asked(
        ITenantStatements writes, ChatReference customer, MessageId message,
        InvitationWords words, DateTimeOffset now)
    {
        byte[][] persons = Recipients.Hashes(personal, customer.Phone, customer.Bsuid);
        writes.RunExpecting(persons.Length, """
            INSERT INTO outbound.invitation
              (business_id, person, message_id, wording, language, at)
            SELECT $1, p, $3, $4, $5, $6 FROM unnest($2::bytea[]) AS p ORDER BY p
            ON CONFLICT DO NOTHING
            """, writes.Business.Value, persons, message.Value, words.Wording, words.Language,
            now.ToUniversalTime());
    }

    public async Task<Invited?> OpenAsync(
        BusinessId business, Sender person, CancellationToken cancel)
    {
        byte[][] persons = Recipients.Hashes(personal, person.Phone, person.Bsuid);
        DateTimeOffset lately = (clock.GetUtcNow() - Lately).ToUniversalTime();
        Invited? found = null;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => reads.Read("""
            SELECT i.message_id, i.at,
              EXISTS (SELECT FROM outbound.message m
                WHERE m.business_id = $1 AND m.message_id = i.message_id
                  AND m.state IN (4, 5, 7, 8, 9) AND m.via < 2 AND m.sent_as NOT IN (4, 6)),
              EXISTS (SELECT FROM outbound.message m
                WHERE m.business_id = $1 AND m.asked_at > GREATEST(i.at, $3)
                  AND m.recipient_hash = ANY($2) AND m.state >= 2 AND m.state <> 6
                  AND m.purpose NOT IN ('answer', 'bill'))
            FROM outbound.invitation i
            WHERE i.business_id = $1 AND i.person = ANY($2) AND i.agreed IS NULL
              AND i.message_id IS NOT NULL
              AND NOT EXISTS (SELECT FROM outbound.opt_out o
                WHERE o.business_id = $1 AND o.person = ANY($2))
            LIMIT 1
            """, row => found = new Invited(
                new MessageId(row.GetGuid(0)), row.GetFieldValue<DateTimeOffset>(1),
                row.GetBoolean(2), row.GetBoolean(3)),
            business.Value, persons, lately), cancel);
        return found;
    }

    public void Answered(
        ITenantStatements writes, Sender person, bool agreed, string answer, DateTimeOffset now)
    {
        byte[][] persons = Recipients.Hashes(personal, person.Phone, person.Bsuid);
        writes.Run("""
            UPDATE outbound.invitation SET agreed = $3, answered_at = $4, answer = $5
            WHERE business_id = $1 AND person = ANY($2) AND agreed IS NULL
            """, writes.Business.Value, persons, agreed, now.ToUniversalTime(),
            personal.Hash("provider", answer));
        // Whoever was asked by phone answers by phone and BSUID: no is no by both.
        if (agreed) Consents.Give(writes, persons, Consents.ByInvitation, null, now);
        else NeverAsk(writes, persons, now);
    }

    /// <summary>Somebody of the shop says that the person does not agree: nobody asks them.
    /// </summary>
    public static void NeverAsk(
        ITenantStatements writes, byte[][] persons, DateTimeOffset now) => writes.Run("""
        INSERT INTO outbound.invitation (business_id, person, at, agreed, answered_at)
        SELECT $1, p, $3, false, $3 FROM unnest($2::bytea[]) AS p ORDER BY p
        ON CONFLICT DO NOTHING
        """, writes.Business.Value, persons, now.ToUniversalTime());
}
