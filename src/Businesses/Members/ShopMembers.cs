using ConverseErp.Businesses.Opening;
using ConverseErp.Businesses.People;
using ConverseErp.Businesses.Reading;
using ConverseErp.Businesses.Settings;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace ConverseErp.Businesses.Members;

/// <summary>Who works in a shop, and whom it does not want to hear from.</summary>
public sealed class ShopMembers
{
    private readonly TenantSessions _sessions;
    private readonly PersonalData _personal;
    private readonly ShopCaches _caches;
    private readonly BusinessesOptions _options;
    private readonly TimeProvider _clock;
    private readonly IPeopleDirectory _people;

    internal ShopMembers(
        TenantSessions sessions, PersonalData personal, ShopCaches caches,
        BusinessesOptions options, TimeProvider clock, IPeopleDirectory people)
    {
        _sessions = sessions;
        _personal = personal;
        _caches = caches;
        _options = options;
        _clock = clock;
        _people = people;
    }

    /// <summary>Adds a member, or gives one who is known by phone or BSUID this role and name
    /// and makes them active again.</summary>
    public async Task<Answer<Member>> AddAsync(
        BusinessId business, string name, MemberRole role, Sender person,
        CancellationToken cancel)
    {
        if (ShopChecks.Name(name) is { } refusal) return refusal;
        string? phone = PhoneNumber.Normalise(person.Phone);
        if (phone is null && !string.IsNullOrWhiteSpace(person.Phone))
            return BusinessesRefusals.PhoneInvalid;
        string? bsuid = string.IsNullOrWhiteSpace(person.Bsuid) ? null : person.Bsuid.Trim();
        if (phone is null && bsuid is null) return BusinessesRefusals.NobodyNamed;

        return await WithMembersAsync<Member>(business, async (context, members, batch) =>
        {
            byte[]? phoneHash = _personal.Phone(phone);
            byte[]? bsuidHash = _personal.Bsuid(bsuid);
            MemberRecord[] known = [.. members.Where(
                m => Same(m.BsuidHash, bsuidHash) || Same(m.PhoneHash, phoneHash))];
            if (known.Length > 1) return BusinessesRefusals.MemberTwice;
            if (known.Length == 0 && members.Count(m => m.Active) >= _options.MembersMax)
                return BusinessesRefusals.TooManyMembers;
            MemberRecord member = known.Length == 1 ? known[0] : New(business);
            if (known.Length == 0) await context.Members.AddAsync(member, cancel);
            if (role is not MemberRole.Owner && IsLastOwner(member, members))
                return BusinessesRefusals.LastOwner;
            member.Name = _personal.Protect(
                business, SpokenText.Clean(name, ShopChecks.NameCharactersMax))!;
            if (member.Role != Words.Of(role)) ForgetRights(batch.For(business), member);
            member.Role = Words.Of(role);
            member.Active = true;
            member.Phone = _personal.Protect(business, phone) ?? member.Phone;
            member.PhoneHash = phoneHash ?? member.PhoneHash;
            member.Bsuid = _personal.Protect(business, bsuid) ?? member.Bsuid;
            member.BsuidHash = bsuidHash ?? member.BsuidHash;
            member.Version++;
            PeopleDirectory.LinkMember(
                batch.For(business), member.MemberId,
                _personal.Of(new Sender(bsuid, phone, null)));
            return AsMember(business, member);
        }, cancel);
    }

    /// <summary>A member who works there no longer; what they did stays theirs.</summary>
    public Task<Answer<Member>> RemoveAsync(
        BusinessId business, MemberId id, CancellationToken cancel) =>
        WithMembersAsync<Member>(business, (_, members, batch) =>
        {
            MemberRecord? member = members.Find(m => m.MemberId == id.Value && m.Active);
            if (member is null)
                return Task.FromResult<Answer<Member>>(BusinessesRefusals.MemberUnknown);
            if (IsLastOwner(member, members))
                return Task.FromResult<Answer<Member>>(BusinessesRefusals.LastOwner);
            member.Active = false;
            member.Version++;
            ITenantStatements writes = batch.For(business);
            writes.Run("""
                DELETE FROM businesses.sender_route r USING businesses.person_link l
                WHERE r.business_id = $1 AND l.business_id = $1 AND l.hash = r.person_hash
                  AND l.member_id = $2 AND l.party_id IS NULL
                """, business.Value, id.Value);
            writes.Run("""
                UPDATE businesses.person_link SET member_id = NULL
                WHERE business_id = $1 AND member_id = $2
                """, business.Value, id.Value);
            writes.Run("""
                UPDATE businesses.book_access SET state = 'ended', ended_at = $3
                WHERE business_id = $1 AND member_id = $2 AND state = 'accepted'
                """, business.Value, id.Value, _clock.GetUtcNow());
            writes.Run("""
                UPDATE businesses.member_token SET revoked_at = $3
                WHERE business_id = $1 AND member_id = $2 AND revoked_at IS NULL
                """, business.Value, id.Value, _clock.GetUtcNow());
            return Task.FromResult<Answer<Member>>(AsMember(business, member));
        }, cancel);

    /// <summary>Blocks or unblocks a customer; a member is never blocked.</summary>
    public async Task BlockAsync(
        BusinessId business, Sender person, bool blocked, CancellationToken cancel)
    {
        await _sessions.RunAsync(
            business, SessionUse.Write,
            writes => _people.Mark(writes, person, blocked, optedOut: null), cancel);
        _people.Changed(business);
    }

    private async Task<Answer<T>> WithMembersAsync<T>(
        BusinessId business,
        Func<BusinessesContext, List<MemberRecord>, StatementBatch, Task<Answer<T>>> change,
        CancellationToken cancel) where T : class
    {
        await using TenantSession session = await _sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        await using BusinessesContext context =
            await BusinessesContext.JoinAsync(session, cancel);
        // The shop's row is the lock: owners and counts are checked against what they will be.
        List<ShopRecord> shops = await context.Shops
            .FromSql($"""
                SELECT * FROM businesses.shop WHERE business_id = {business.Value} FOR UPDATE
                """)
            .ToListAsync(cancel);
        if (shops.Count == 0) return BusinessesRefusals.ShopUnknown;
        List<MemberRecord> members = await context.Members
            .Where(m => m.BusinessId == business.Value).ToListAsync(cancel);
        StatementBatch batch = new();
        Answer<T> answer = await change(context, members, batch);
        if (!answer.Accepted) return answer;
        await context.SaveChangesAsync(cancel);
        await session.ExecuteAsync(batch, cancel);
        await session.CommitAsync(cancel);
        _caches.ForgetShop(business);
        _caches.ForgetPeople(business);
        return answer;
    }

    // What was said of a helper does not hold for an accountant.
    private static void ForgetRights(ITenantStatements writes, MemberRecord member) =>
        writes.Run("""
            UPDATE businesses.member SET rights = NULL
            WHERE business_id = $1 AND member_id = $2
            """, member.BusinessId, member.MemberId);

    private static bool IsLastOwner(MemberRecord member, List<MemberRecord> members) =>
        member is { Active: true, Role: "owner" }
        && !members.Exists(m => m != member && m is { Active: true, Role: "owner" });

    private static bool Same(byte[]? a, byte[]? b) =>
        a is not null && b is not null && a.AsSpan().SequenceEqual(b);

    private MemberRecord New(BusinessId business) => new()
    {
        BusinessId = business.Value,
        MemberId = Guid.CreateVersion7(),
        CreatedAt = _clock.GetUtcNow(),
    };

    private Member AsMember(BusinessId business, MemberRecord member) => new(
        new MemberId(member.MemberId), _personal.Reveal(business, member.Name) ?? "",
        Words.Role(member.Role), _personal.Reveal(business, member.Phone),
        _personal.Reveal(business, member.Bsuid), member.Language);
}
