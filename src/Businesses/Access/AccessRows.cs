using System.Data.Common;
using ConverseErp.Businesses.People;
using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Businesses.Access;

/// <summary>The SQL of accesses. Each step names the state it begins from: of two at once, one
/// touches no row and starts again.</summary>
internal sealed class AccessRows(PersonalData personal, TenantSessions sessions)
{
    private const string Columns =
        "access_id, state, phone, called, member_id, invited_at, answered_at";

    private const string Standing = "state IN ('invited', 'accepted')";

    public Task<List<BookAccess>> ListAsync(BusinessId business, CancellationToken cancel) =>
        sessions.ListAsync(business, SessionUse.ReadNow, $"""
            SELECT {Columns} FROM businesses.book_access
            WHERE business_id = $1 AND {Standing} ORDER BY invited_at, access_id
            """, row => Read(business, row), cancel, business.Value);

    public async Task<BookAccess?> OfAsync(
        BusinessId business, byte[] person, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow, $"""
            SELECT {Columns} FROM businesses.book_access
            WHERE business_id = $1 AND person_hash = $2 AND {Standing}
            """, row => Read(business, row), cancel, business.Value, person)).FirstOrDefault();

    public async Task<BookAccess?> FindAsync(
        BusinessId business, Guid access, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow, $"""
            SELECT {Columns} FROM businesses.book_access
            WHERE business_id = $1 AND access_id = $2
            """, row => Read(business, row), cancel, business.Value, access)).FirstOrDefault();

    /// <summary>The member who stands for a person, as long as the shop lets them.</summary>
    public async Task<MemberId?> OpenAsync(
        BusinessId business, byte[] person, CancellationToken cancel)
    {
        List<Guid> members = await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT m.member_id FROM businesses.book_access a
            JOIN businesses.member m
              ON m.business_id = a.business_id AND m.member_id = a.member_id
             AND m.active AND m.role = 'accountant'
            WHERE a.business_id = $1 AND a.person_hash = $2 AND a.state = 'accepted'
            """, row => row.GetGuid(0), cancel, business.Value, person);
        return members.Count == 0 ? null : new MemberId(members[0]);
    }

    /// <summary>One step with its line in the trail.</summary>
    public void Change(ITenantStatements writes, AccessChange change)
    {
        switch (change.State)
        {
            case BookAccess.Invited: Invite(writes, change); break;
            case BookAccess.Accepted: Accept(writes, change); break;
            case BookAccess.Declined: Decline(writes, change); break;
            default: End(writes, change); break;
        }

        AuditTrail.Note(writes, new AuditEntry(
            "access-" + change.State, change.At, change.By, change.Door)
        {
            Device = change.Device,
            Ref = change.Access,
        });
    }

    private void Invite(ITenantStatements writes, AccessChange change)
    {
        byte[] person = personal.Phone(change.Phone)
            ?? throw new ArgumentException("An invitation names a phone.", nameof(change));
        writes.RunExpecting(1, """
            INSERT INTO businesses.book_access
              (business_id, access_id, person_hash, phone, called, state, invited_by, invited_at)
            VALUES ($1, $2, $3, $4, $5, 'invited', $6, $7) ON CONFLICT DO NOTHING
            """, writes.Business.Value, change.Access, person,
            personal.Protect(writes.Business, change.Phone),
            personal.Protect(writes.Business, change.Called),
            (change.By ?? throw new ArgumentException(
                "A member of the shop invites.", nameof(change))).Value,
            change.At.UtcDateTime);
        // On a shared number the answer finds the shop.
        PeopleDirectory.Route(writes, [person], "joined");
    }

    // A member who left comes back under the same id: what they did then stays theirs.
    private void Accept(ITenantStatements writes, AccessChange change)
    {
        byte[] person = Person(change);
        writes.RunExpecting(1, """
            WITH known AS (
              SELECT member_id, active FROM businesses.member
              WHERE business_id = $1 AND phone_hash = $3),
            taken AS (
              UPDATE businesses.book_access
              SET state = 'accepted', answered_at = $5,
                  member_id = coalesce((SELECT member_id FROM known), $4)
              WHERE business_id = $1 AND access_id = $2 AND person_hash = $3
                AND state = 'invited' AND NOT EXISTS (SELECT FROM known WHERE active)
              RETURNING member_id, called, phone)
            INSERT INTO businesses.member AS m
              (business_id, member_id, role, name, phone, phone_hash, active, created_at)
            SELECT $1, member_id, 'accountant', coalesce(called, $6), phone, $3, true, $5
            FROM taken
            ON CONFLICT (business_id, member_id) DO UPDATE
              SET role = 'accountant', name = EXCLUDED.name, active = true, rights = NULL,
                  version = m.version + 1
            """, writes.Business.Value, change.Access, person, Guid.CreateVersion7(change.At),
            change.At.UtcDateTime, personal.Protect(writes.Business, change.Called ?? "CA"));
        byte[][] hashes = [.. personal.Of(change.Person!).Append(person)
            .DistinctBy(Convert.ToHexString).OrderBy(Convert.ToHexString, StringComparer.Ordinal)];
        writes.Run("""
            INSERT INTO businesses.person_link (business_id, hash, member_id)
            SELECT $1, n.hash, a.member_id
            FROM businesses.book_access a CROSS JOIN unnest($3::bytea[]) AS n (hash)
            WHERE a.business_id = $1 AND a.access_id = $2 AND a.state = 'accepted'
            ORDER BY n.hash
            ON CONFLICT (business_id, hash) DO UPDATE
              SET member_id = EXCLUDED.member_id, blocked = false, moved = false,
                  linked_at = now()
            """, writes.Business.Value, change.Access, hashes);
        PeopleDirectory.Route(writes, hashes, "member");
    }

    private void Decline(ITenantStatements writes, AccessChange change)
    {
        writes.RunExpecting(1, """
            UPDATE businesses.book_access SET state = 'declined', answered_at = $4
            WHERE business_id = $1 AND access_id = $2 AND person_hash = $3 AND state = 'invited'
            """, writes.Business.Value, change.Access, Person(change), change.At.UtcDateTime);
        Unroute(writes, change.Access);
    }

    // Whoever was made something else in the shop since stays that.
    private static void End(ITenantStatements writes, AccessChange change)
    {
        writes.RunExpecting(1, $"""
            UPDATE businesses.book_access SET state = 'ended', ended_at = $3, ended_by = $4
            WHERE business_id = $1 AND access_id = $2 AND {Standing}
            """, writes.Business.Value, change.Access, change.At.UtcDateTime, change.By?.Value);
        writes.Run("""
            UPDATE businesses.member m SET active = false, version = m.version + 1
            FROM businesses.book_access a
            WHERE a.business_id = $1 AND a.access_id = $2 AND m.business_id = $1
              AND m.member_id = a.member_id AND m.role = 'accountant' AND m.active
            """, writes.Business.Value, change.Access);
        Unroute(writes, change.Access);
        writes.Run("""
            UPDATE businesses.person_link l SET member_id = NULL
            FROM businesses.member m
            JOIN businesses.book_access a
              ON a.business_id = m.business_id AND a.member_id = m.member_id
            WHERE a.business_id = $1 AND a.access_id = $2 AND NOT m.active
              AND l.business_id = $1 AND l.member_id = m.member_id
            """, writes.Business.Value, change.Access);
        writes.Run("""
            UPDATE businesses.member_token t SET revoked_at = $3
            FROM businesses.member m
            JOIN businesses.book_access a
              ON a.business_id = m.business_id AND a.member_id = m.member_id
            WHERE a.business_id = $1 AND a.access_id = $2 AND NOT m.active
              AND t.business_id = $1 AND t.member_id = m.member_id AND t.revoked_at IS NULL
            """, writes.Business.Value, change.Access, change.At.UtcDateTime);
    }

    // A customer of the shop goes on finding it.
    private static void Unroute(ITenantStatements writes, Guid access) => writes.Run("""
        DELETE FROM businesses.sender_route r
        USING businesses.book_access a
        WHERE a.business_id = $1 AND a.access_id = $2 AND r.business_id = $1
          AND (r.person_hash = a.person_hash OR r.person_hash IN (
            SELECT l.hash FROM businesses.person_link l
            WHERE l.business_id = $1 AND l.member_id = a.member_id))
          AND NOT EXISTS (
            SELECT FROM businesses.person_link p
            WHERE p.business_id = $1 AND p.hash = r.person_hash AND p.party_id IS NOT NULL)
          AND NOT EXISTS (
            SELECT FROM businesses.member m
            WHERE m.business_id = $1 AND m.member_id = a.member_id AND m.active)
        """, writes.Business.Value, access);

    private byte[] Person(AccessChange change) => personal.Phone(change.Person?.Phone)
        ?? throw new ArgumentException("An answer names its phone.", nameof(change));

    private BookAccess Read(BusinessId business, DbDataReader row) => new(
        row.GetGuid(0), row.GetString(1),
        personal.Reveal(business, (byte[])row[2]) ?? "",
        row.IsDBNull(3) ? null : personal.Reveal(business, (byte[])row[3]),
        row.IsDBNull(4) ? null : new MemberId(row.GetGuid(4)),
        row.GetFieldValue<DateTimeOffset>(5),
        row.IsDBNull(6) ? null : row.GetFieldValue<DateTimeOffset>(6));
}
