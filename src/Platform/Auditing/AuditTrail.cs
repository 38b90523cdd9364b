using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Platform.Auditing;

/// <summary>The trail of who did what: written in the transaction of the act, or of the event
/// that tells of it, and never changed.</summary>
public sealed class AuditTrail(TenantSessions sessions) : IAuditTrail
{
    private const int DeviceMax = 80;

    /// <summary>Writes entries as one statement; none is none.</summary>
    public static void Note(ITenantStatements writes, params IReadOnlyList<AuditEntry> entries)
    {
        if (entries.Count == 0) return;
        writes.Run("""
            INSERT INTO platform.audit
              (business_id, audit_id, acted_at, kind, member_id, door, device, ref, party_id,
               amount_paise, before, after)
            SELECT $1, e.id, e.acted, e.kind, e.member, e.door, e.device, e.ref, e.party,
                   e.amount, e.before::jsonb, e.after::jsonb
            FROM unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::uuid[], $6::text[],
                        $7::text[], $8::uuid[], $9::uuid[], $10::bigint[], $11::text[],
                        $12::text[])
              AS e (id, acted, kind, member, door, device, ref, party, amount, before, after)
            """, writes.Business.Value,
            Each(entries, _ => Guid.CreateVersion7()),
            Each(entries, e => e.ActedAt.UtcDateTime),
            Each(entries, e => e.Kind),
            Each(entries, e => e.Member?.Value),
            Each(entries, e => e.Door),
            Each(entries, e => e.Device is { Length: > DeviceMax } long_
                ? long_[..DeviceMax] : e.Device),
            Each(entries, e => e.Ref),
            Each(entries, e => e.Party?.Value),
            Each(entries, e => e.Amount?.Paise),
            Each(entries, e => e.Before),
            Each(entries, e => e.After));
    }

    /// <summary>Something that was done outside of any other transaction, such as a look at a
    /// paper.</summary>
    public Task NoteAsync(BusinessId business, AuditEntry entry, CancellationToken cancel) =>
        sessions.RunAsync(
            business, SessionUse.Write, writes => Note(writes, entry), cancel);

    /// <summary>A look that many looks follow: the same by the same member, of the same thing,
    /// is one line within a while, so that the trail stays readable and bounded.</summary>
    public Task NoteOnceAsync(
        BusinessId business, AuditEntry entry, TimeSpan within, CancellationToken cancel) =>
        sessions.RunAsync(business, SessionUse.Write, writes => writes.Run("""
            INSERT INTO platform.audit
              (business_id, audit_id, acted_at, kind, member_id, door, device, ref, after)
            SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb
            WHERE NOT EXISTS (
              SELECT FROM platform.audit
              WHERE business_id = $1 AND member_id = $5 AND at > now() - $10::interval
                AND kind = $4 AND ref IS NOT DISTINCT FROM $8 AND after = $9::jsonb)
            """, business.Value, Guid.CreateVersion7(), entry.ActedAt.UtcDateTime, entry.Kind,
            entry.Member?.Value, entry.Door,
            entry.Device is { Length: > DeviceMax } device ? device[..DeviceMax] : entry.Device,
            entry.Ref, entry.After, within), cancel);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AuditLine>> ListAsync(
        BusinessId business, AuditQuery query, CancellationToken cancel) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT audit_id, at, acted_at, kind, member_id, door, device, ref, party_id,
                   amount_paise, before::text, after::text
            FROM platform.audit
            WHERE business_id = $1 AND at >= $2 AND at < $3
              AND ($4::uuid IS NULL OR member_id = $4)
              AND ($5::text[] IS NULL OR kind = ANY($5))
              AND ($6::uuid IS NULL OR ref = $6)
              AND ($7::timestamptz IS NULL OR (at, audit_id) < ($7, $8))
            ORDER BY at DESC, audit_id DESC LIMIT $9
            """, row => new AuditLine(
                row.GetGuid(0), row.GetFieldValue<DateTimeOffset>(1),
                row.GetFieldValue<DateTimeOffset>(2), row.GetString(3),
                row.IsDBNull(4) ? null : new MemberId(row.GetGuid(4)), row.GetString(5),
                row.IsDBNull(6) ? null : row.GetString(6),
                row.IsDBNull(7) ? null : row.GetGuid(7),
                row.IsDBNull(8) ? null : new PartyId(row.GetGuid(8)),
                row.IsDBNull(9) ? null : new Money(row.GetInt64(9)),
                row.IsDBNull(10) ? null : row.GetString(10),
                row.IsDBNull(11) ? null : row.GetString(11)),
            cancel, business.Value, query.From.UtcDateTime, query.To.UtcDateTime,
            query.Member?.Value, query.Kinds is { Count: > 0 } kinds ? kinds.ToArray() : null,
            query.Ref, query.Before?.At.UtcDateTime, query.Before?.Id, query.Limit);

    private static T[] Each<T>(
        IReadOnlyList<AuditEntry> entries, Func<AuditEntry, T> value) =>
        [.. entries.Select(value)];
}
