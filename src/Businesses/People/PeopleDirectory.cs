using ConverseErp.Businesses.Reading;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Businesses.People;

/// <summary>Writes who writes from where, in the caller's transaction; the routes of a shared
/// number go with them, so that both hold from the same commit.</summary>
internal sealed class PeopleDirectory(PersonalData personal, ShopCaches caches)
    : IPeopleDirectory
{
    public void LinkParties(
        ITenantStatements writes,
        IReadOnlyList<(PartyId Party, string? Phone, string? Bsuid)> parties)
    {
        if (parties.Count == 0) return;
        Dictionary<string, (byte[] Hash, Guid Party)> links = new(StringComparer.Ordinal);
        foreach ((PartyId party, string? phone, string? bsuid) in parties)
        {
            foreach (byte[]? hash in new[] { personal.Phone(phone), personal.Bsuid(bsuid) })
            {
                if (hash is not null)
                    links.TryAdd(Convert.ToHexString(hash), (hash, party.Value));
            }
        }

        // Sorted, so that two imports of the same people lock them in the same order.
        KeyValuePair<string, (byte[] Hash, Guid Party)>[] sorted =
            [.. links.OrderBy(l => l.Key, StringComparer.Ordinal)];
        byte[][] hashes = [.. sorted.Select(l => l.Value.Hash)];
        Guid[] owners = [.. sorted.Select(l => l.Value.Party)];
        Guid[] all = [.. parties.Select(p => p.Party.Value).Distinct().Order()];
        Guid business = writes.Business.Value;
        writes.Run("""
            WITH gone AS (
              UPDATE businesses.person_link SET party_id = NULL
              WHERE business_id = $1 AND party_id = ANY($2) AND NOT moved AND hash <> ALL($3)
              RETURNING hash)
            DELETE FROM businesses.sender_route r USING gone
            WHERE r.business_id = $1 AND r.person_hash = gone.hash AND r.source = 'party'
            """, business, all, hashes);
        if (hashes.Length == 0) return;
        writes.Run("""
            INSERT INTO businesses.person_link AS l (business_id, hash, party_id)
            SELECT $1, n.hash, n.party FROM unnest($2::bytea[], $3::uuid[]) AS n (hash, party)
            ON CONFLICT (business_id, hash) DO UPDATE
              SET party_id = EXCLUDED.party_id, moved = false, linked_at = now()
              WHERE l.party_id IS DISTINCT FROM EXCLUDED.party_id OR l.moved
            """, business, hashes, owners);
        Route(writes, hashes, "party");
    }

    public void Moved(ITenantStatements writes, IdentityChange change)
    {
        byte[][] before = personal.Of(change.Before);
        byte[][] after = personal.Of(change.After);
        if (before.Length == 0 || after.Length == 0) return;
        Guid business = writes.Business.Value;
        string[] kept = [.. after.Select(Convert.ToHexString)];
        byte[][] given = [.. before.Where(b => !kept.Contains(Convert.ToHexString(b)))];
        writes.Run("""
            INSERT INTO businesses.person_link AS l
              (business_id, hash, member_id, party_id, blocked, opted_out, moved)
            SELECT $1, n.hash, w.member_id, w.party_id, w.blocked, w.opted_out, true
            FROM (SELECT coalesce(b.member_id, a.member_id) AS member_id,
                         coalesce(b.party_id, a.party_id) AS party_id,
                         b.blocked OR coalesce(a.blocked, false) AS blocked,
                         b.opted_out OR coalesce(a.opted_out, false) AS opted_out
                  FROM businesses.person_link b
                  LEFT JOIN businesses.person_link a
                    ON a.business_id = b.business_id AND a.hash = b.same_as
                  WHERE b.business_id = $1 AND b.hash = ANY($2)
                  ORDER BY (coalesce(b.member_id, a.member_id, b.party_id, a.party_id) IS NULL),
                           array_position($2, b.hash::bytea)
                  LIMIT 1) AS w
            CROSS JOIN unnest($3::bytea[]) AS n (hash)
            ON CONFLICT (business_id, hash) DO UPDATE
              SET member_id = coalesce(l.member_id, EXCLUDED.member_id),
                  party_id = coalesce(l.party_id, EXCLUDED.party_id),
                  blocked = l.blocked OR EXCLUDED.blocked,
                  opted_out = l.opted_out OR EXCLUDED.opted_out, linked_at = now()
            """, business, before, after);
        RenameMember(writes, change, before);
        // The number may be given to somebody else: it no longer stands for this person.
        if (given.Length > 0)
        {
            writes.Run("""
                UPDATE businesses.person_link SET member_id = NULL, party_id = NULL
                WHERE business_id = $1 AND hash = ANY($2)
                """, business, given);
            writes.Run("""
                DELETE FROM businesses.sender_route WHERE business_id = $1 AND person_hash = ANY($2)
                """, business, given);
        }

        writes.Run("""
            INSERT INTO businesses.sender_route
              (business_id, person_hash, phone_number_id, source)
            SELECT s.business_id, l.hash, s.phone_number_id,
                   CASE WHEN l.member_id IS NULL THEN 'joined' ELSE 'member' END
            FROM businesses.shop s
            JOIN businesses.person_link l ON l.business_id = s.business_id AND l.hash = ANY($2)
            WHERE s.business_id = $1 AND s.shared_number
            ON CONFLICT (business_id, person_hash) DO UPDATE SET source = EXCLUDED.source
            """, business, after);
    }

    public void Mark(ITenantStatements writes, Sender person, bool? blocked, bool? optedOut)
    {
        byte[][] hashes = personal.Of(person);
        if (hashes.Length == 0) return;
        writes.Run("""
            INSERT INTO businesses.person_link AS l (business_id, hash, blocked, opted_out)
            SELECT $1, n.hash, coalesce($3, false), coalesce($4, false)
            FROM unnest($2::bytea[]) AS n (hash) ORDER BY n.hash
            ON CONFLICT (business_id, hash) DO UPDATE
              SET blocked = coalesce($3, l.blocked), opted_out = coalesce($4, l.opted_out)
            """, writes.Business.Value, hashes, blocked, optedOut);
        // What was marked on the phone alone holds for the BSUID seen with it, and back.
        writes.Run("""
            UPDATE businesses.person_link l
            SET blocked = coalesce($3, l.blocked), opted_out = coalesce($4, l.opted_out)
            FROM businesses.person_link m
            WHERE l.business_id = $1 AND m.business_id = $1 AND m.hash = ANY($2)
              AND (l.same_as = m.hash OR l.hash = m.same_as)
            """, writes.Business.Value, hashes, blocked, optedOut);
    }

    public void Changed(BusinessId business) => caches.ForgetPeople(business);

    /// <summary>A member writes from these.</summary>
    internal static void LinkMember(ITenantStatements writes, Guid member, byte[][] hashes)
    {
        writes.Run("""
            INSERT INTO businesses.person_link (business_id, hash, member_id)
            SELECT $1, n.hash, $3 FROM unnest($2::bytea[]) AS n (hash) ORDER BY n.hash
            ON CONFLICT (business_id, hash) DO UPDATE
              SET member_id = EXCLUDED.member_id, blocked = false, moved = false,
                  linked_at = now()
            """, writes.Business.Value, hashes, member);
        Route(writes, hashes, "member");
    }

    /// <summary>On a shared number these people find the shop from now on.</summary>
    /// <param name="writes">The caller's statements.</param>
    /// <param name="hashes">Sorted by the caller.</param>
    /// <param name="source">member, party or joined; a member stays one.</param>
    internal static void Route(ITenantStatements writes, byte[][] hashes, string source) =>
        writes.Run("""
            INSERT INTO businesses.sender_route AS r
              (business_id, person_hash, phone_number_id, source)
            SELECT s.business_id, n.hash, s.phone_number_id, $3
            FROM businesses.shop s CROSS JOIN unnest($2::bytea[]) AS n (hash)
            WHERE s.business_id = $1 AND s.shared_number
            ON CONFLICT (business_id, person_hash) DO UPDATE
              SET source = EXCLUDED.source
              WHERE r.source = 'party' AND EXCLUDED.source <> 'party'
                 OR r.source = 'joined' AND EXCLUDED.source = 'member'
            """, writes.Business.Value, hashes, source);

    private void RenameMember(
        ITenantStatements writes, IdentityChange change, byte[][] before)
    {
        BusinessId business = writes.Business;
        string? phone = PhoneNumber.Normalise(change.After.Phone);
        string? bsuid = string.IsNullOrWhiteSpace(change.After.Bsuid) ? null : change.After.Bsuid;
        writes.Run("""
            UPDATE businesses.member m
            SET phone = coalesce($3, m.phone), phone_hash = coalesce($4, m.phone_hash),
                bsuid = coalesce($5, m.bsuid), bsuid_hash = coalesce($6, m.bsuid_hash),
                version = m.version + 1
            WHERE m.business_id = $1
              AND m.member_id = (SELECT l.member_id FROM businesses.person_link l
                                 WHERE l.business_id = $1 AND l.hash = ANY($2)
                                   AND l.member_id IS NOT NULL LIMIT 1)
              AND NOT EXISTS (SELECT FROM businesses.member o
                              WHERE o.business_id = $1 AND o.member_id <> m.member_id
                                AND (o.phone_hash = $4 OR o.bsuid_hash = $6))
            """, business.Value, before, personal.Protect(business, phone),
            personal.Phone(phone), personal.Protect(business, bsuid), personal.Bsuid(bsuid));
    }
}
