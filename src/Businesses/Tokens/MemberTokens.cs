using System.Buffers.Text;
using ConverseErp.Businesses.Reading;
using ConverseErp.Contracts;
using ConverseErp.Platform.Caching;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Businesses.Tokens;

/// <summary>Bearer tokens of the API: <c>cvt_{shop}_{secret}</c>. The shop stands in the token,
/// so that the tenant is set before anything is looked up; only a hash is kept.</summary>
public sealed class MemberTokens : IMemberTokens
{
    private const string Prefix = "cvt_";
    private const int ShopLength = 22;
    private readonly TenantSessions _sessions;
    private readonly ShopCaches _caches;
    private readonly TimeProvider _clock;
    private readonly ILogger<MemberTokens> _log;
    private readonly FreshCache<string, Guid?> _verified;

    internal MemberTokens(
        TenantSessions sessions, ShopCaches caches, ISharedCache shared, TimeProvider clock,
        ILogger<MemberTokens> log)
    {
        _sessions = sessions;
        _caches = caches;
        _clock = clock;
        _log = log;
        _verified = new FreshCache<string, Guid?>(
            "member-tokens", 20_000, shared, clock, FindAsync);
    }

    /// <summary>Issues a token to a member of a shop, found by phone in any usual form.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="memberPhone">The member's phone.</param>
    /// <param name="lifetime">Null: until it is revoked or the member leaves.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>The token: it cannot be read again.</returns>
    public async Task<Answer<string>> IssueAsync(
        BusinessId business, string memberPhone, TimeSpan? lifetime, CancellationToken cancel)
    {
        string? phone = PhoneNumber.Normalise(memberPhone);
        if (phone is null) return BusinessesRefusals.PhoneInvalid;
        ShopSnapshot? shop = await _caches.ShopAsync(business, cancel);
        if (shop is null) return BusinessesRefusals.ShopUnknown;
        Member? member = shop.Members.FirstOrDefault(m => m.Phone == phone);
        if (member is null) return BusinessesRefusals.MemberUnknown;
        string token = Prefix + Base64Url.EncodeToString(
            business.Value.ToByteArray(bigEndian: true)) + "_" + TokenSecret.New();
        DateTimeOffset now = _clock.GetUtcNow();
        await _sessions.RunAsync(business, SessionUse.Write, writes => writes.Run("""
            INSERT INTO businesses.member_token
              (business_id, token_hash, member_id, issued_at, expires_at)
            VALUES ($1, $2, $3, $4, $5)
            """, business.Value, TokenSecret.HashOf(token), member.Id.Value, now,
            lifetime is { } time ? now + time : null), cancel);
        BusinessesLog.TokenIssued(_log, business.Value, member.Id.Value);
        return token;
    }

    public async ValueTask<TokenHolder?> VerifyAsync(string token, CancellationToken cancel)
    {
        if (ShopOf(token) is not { } business) return null;
        // The cache is keyed by the hash: a token is never kept in memory as it is.
        string key = business.Value.ToString("N") + Convert.ToHexString(TokenSecret.HashOf(token));
        if (await _verified.GetAsync(key, cancel) is not { } memberId) return null;
        ShopSnapshot? shop = await _caches.ShopAsync(business, cancel);
        Member? member = shop?.Members.FirstOrDefault(m => m.Id.Value == memberId);
        return member is null ? null : new TokenHolder(business, member);
    }

    /// <summary>Takes a token back; unknown ones are passed over.</summary>
    public async Task RevokeAsync(string token, CancellationToken cancel)
    {
        if (ShopOf(token) is not { } business) return;
        byte[] hash = TokenSecret.HashOf(token);
        await _sessions.RunAsync(business, SessionUse.Write, writes => writes.Run("""
            UPDATE businesses.member_token SET revoked_at = $3
            WHERE business_id = $1 AND token_hash = $2 AND revoked_at IS NULL
            """, business.Value, hash, _clock.GetUtcNow()), cancel);
        _verified.Forget(business.Value.ToString("N") + Convert.ToHexString(hash));
    }

    /// <summary>The shop that a token names, whether or not the token is good; null when it has
    /// not the form of one.</summary>
    internal static BusinessId? ShopOf(string token)
    {
        if (token.Length != Prefix.Length + ShopLength + 1 + TokenSecret.Length
            || !token.StartsWith(Prefix, StringComparison.Ordinal)
            || token[Prefix.Length + ShopLength] != '_')
            return null;
        ReadOnlySpan<char> shop = token.AsSpan(Prefix.Length, ShopLength);
        Span<byte> bytes = stackalloc byte[16];
        // Only what is valid may be decoded: on other text the decoder throws.
        return Base64Url.IsValid(shop)
            && Base64Url.TryDecodeFromChars(shop, bytes, out int written) && written == 16
            ? new BusinessId(new Guid(bytes, bigEndian: true))
            : null;
    }

    private async Task<Guid?> FindAsync(string key, CancellationToken cancel)
    {
        BusinessId business = new(Guid.ParseExact(key[..32], "N"));
        List<Guid> members = await _sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT member_id FROM businesses.member_token
            WHERE business_id = $1 AND token_hash = $2 AND revoked_at IS NULL
              AND (expires_at IS NULL OR expires_at > $3)
            """, r => r.GetGuid(0), cancel, business.Value,
            Convert.FromHexString(key.AsSpan(32)), _clock.GetUtcNow());
        return members.Count == 0 ? null : members[0];
    }
}
