using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Businesses.People;

/// <summary>What a shop knows of a sender's phone or BSUID.</summary>
internal sealed record PersonLink(
    byte[] Hash, Guid? Member, Guid? Party, bool Blocked, bool OptedOut, byte[]? SameAs);

/// <summary>A sender resolved to ids; the member is looked up among the shop's.</summary>
internal sealed record KnownPerson(Guid? Member, Guid? Party, bool Blocked, bool OptedOut)
{
    public static readonly KnownPerson Nobody = new(null, null, false, false);
}

/// <summary>Resolves a sender: BSUID first, phone second; and remembers which BSUID was seen with
/// which phone, for the day when only the BSUID comes.</summary>
internal sealed class PersonReads(TenantSessions sessions, PersonalData personal)
{
    public async Task<KnownPerson> FindAsync(
        BusinessId business, Sender sender, CancellationToken cancel)
    {
        byte[]? bsuid = personal.Bsuid(sender.Bsuid);
        byte[]? phone = personal.Phone(sender.Phone);
        byte[][] hashes = personal.Of(sender);
        if (hashes.Length == 0) return KnownPerson.Nobody;
        List<PersonLink> links = await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT l.hash, coalesce(l.member_id, a.member_id), coalesce(l.party_id, a.party_id),
                   l.blocked OR coalesce(a.blocked, false),
                   l.opted_out OR coalesce(a.opted_out, false), l.same_as
            FROM businesses.person_link l
            LEFT JOIN businesses.person_link a
              ON a.business_id = l.business_id AND a.hash = l.same_as
            WHERE l.business_id = $1 AND l.hash = ANY($2)
            """,
            r => new PersonLink(
                (byte[])r[0], r.IsDBNull(1) ? null : r.GetGuid(1),
                r.IsDBNull(2) ? null : r.GetGuid(2), r.GetBoolean(3), r.GetBoolean(4),
                r.IsDBNull(5) ? null : (byte[])r[5]),
            cancel, business.Value, hashes);
        if (bsuid is not null && phone is not null)
            await RememberAsync(business, bsuid, phone, links, cancel);
        return Resolve(links, bsuid, phone);
    }

    /// <summary>BSUID first, phone second; a block on either holds.</summary>
    internal static KnownPerson Resolve(
        IReadOnlyList<PersonLink> links, byte[]? bsuid, byte[]? phone)
    {
        PersonLink? byBsuid = Of(links, bsuid);
        PersonLink? byPhone = Of(links, phone);
        PersonLink? known = Leads(byBsuid) ? byBsuid : Leads(byPhone) ? byPhone : null;
        return new KnownPerson(
            known?.Member, known?.Party,
            byBsuid?.Blocked == true || byPhone?.Blocked == true,
            byBsuid?.OptedOut == true || byPhone?.OptedOut == true);
    }

    private static bool Leads(PersonLink? link) => link is { Member: not null }
        or { Party: not null };

    private static PersonLink? Of(IReadOnlyList<PersonLink> links, byte[]? hash) =>
        hash is null ? null : links.FirstOrDefault(l => l.Hash.AsSpan().SequenceEqual(hash));

    private Task RememberAsync(
        BusinessId business, byte[] bsuid, byte[] phone, IReadOnlyList<PersonLink> links,
        CancellationToken cancel)
    {
        byte[]? seenWith = Of(links, bsuid)?.SameAs;
        if (seenWith is not null && seenWith.AsSpan().SequenceEqual(phone))
            return Task.CompletedTask;
        return sessions.RunAsync(business, SessionUse.Write, writes =>
        {
            writes.Run("""
                INSERT INTO businesses.person_link (business_id, hash, same_as)
                VALUES ($1, $2, $3)
                ON CONFLICT (business_id, hash) DO UPDATE SET same_as = EXCLUDED.same_as
                """, business.Value, bsuid, phone);
            // On a shared number the BSUID alone must find the shops of the phone.
            writes.Run("""
                INSERT INTO businesses.sender_route
                  (business_id, person_hash, phone_number_id, source)
                SELECT business_id, $2, phone_number_id,
                       CASE source WHEN 'member' THEN 'member' ELSE 'joined' END
                FROM businesses.sender_route WHERE business_id = $1 AND person_hash = $3
                ON CONFLICT DO NOTHING
                """, business.Value, bsuid, phone);
        }, cancel);
    }
}
