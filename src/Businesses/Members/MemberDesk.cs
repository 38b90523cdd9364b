using ConverseErp.Businesses.Reading;
using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Businesses.Members;

/// <summary>Rights that are set through the API: the row, and the line of the trail with it.
/// </summary>
internal sealed class MemberDesk(
    TenantSessions sessions, ShopCaches caches, TimeProvider clock) : IMemberDesk
{
    public async Task<Answer<Member>> AllowAsync(
        BusinessId business, MemberId member, Rights? rights, MemberId by, string? device,
        CancellationToken cancel)
    {
        if (rights is { IsSound: false }) return BusinessesRefusals.RightsInvalid;
        ShopSnapshot? shop = await caches.ShopAsync(business, cancel);
        Member? known = shop?.Members.FirstOrDefault(m => m.Id == member);
        if (known is null) return BusinessesRefusals.MemberUnknown;
        if (known.Role is MemberRole.Owner) return BusinessesRefusals.OwnerMayAll;
        string? before = null;
        bool changed = false;
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        StatementBatch batch = new();
        // The row as it is under the lock is what it was before.
        batch.For(business).Read("""
            SELECT rights::text FROM businesses.member
            WHERE business_id = $1 AND member_id = $2 AND active AND role <> 'owner' FOR UPDATE
            """, row =>
            {
                changed = true;
                before = row.IsDBNull(0) ? null : row.GetString(0);
            }, business.Value, member.Value);
        await session.ExecuteAsync(batch, cancel);
        if (!changed) return BusinessesRefusals.MemberUnknown;
        StatementBatch writes = new();
        ITenantStatements now = writes.For(business);
        now.Run("""
            UPDATE businesses.member SET rights = $3::jsonb, version = version + 1
            WHERE business_id = $1 AND member_id = $2
            """, business.Value, member.Value,
            rights is null ? null : RightsJson.Write(rights));
        AuditTrail.Note(now, new AuditEntry("rights", clock.GetUtcNow(), by, Doors.Api)
        {
            Device = device,
            Ref = member.Value,
            Before = before,
            After = rights is null ? null : RightsJson.Write(rights),
        });
        await session.ExecuteAsync(writes, cancel);
        await session.CommitAsync(cancel);
        caches.ForgetShop(business);
        return known with { Said = rights };
    }
}
