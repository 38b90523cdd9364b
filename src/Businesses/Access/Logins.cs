using ConverseErp.Businesses.People;
using ConverseErp.Businesses.Reading;
using ConverseErp.Businesses.Tokens;
using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Businesses.Access;

/// <summary>Bearer tokens of a person with many shops: <c>cvl_{secret}</c>. The token says who,
/// the request says which shop, and the shop says whether, each time.</summary>
public sealed class Logins : ILogins
{
    private const string Prefix = "cvl_";
    private const int ShopsMax = 500;
    private readonly SystemSession _system;
    private readonly AccessRows _rows;
    private readonly AccessDesk _desk;
    private readonly ShopCaches _caches;
    private readonly PersonalData _personal;
    private readonly TimeProvider _clock;
    private readonly ILogger<Logins> _log;

    internal Logins(
        SystemSession system, AccessRows rows, AccessDesk desk, ShopCaches caches,
        PersonalData personal, TimeProvider clock, ILogger<Logins> log)
    {
        _system = system;
        _rows = rows;
        _desk = desk;
        _caches = caches;
        _personal = personal;
        _clock = clock;
        _log = log;
    }

    /// <summary>Issues a token to a person, whoever invites them.</summary>
    /// <param name="phone">In any usual form.</param>
    /// <param name="lifetime">Null: until it is taken back.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>The token: it cannot be read again.</returns>
    public async Task<Answer<string>> IssueAsync(
        string phone, TimeSpan? lifetime, CancellationToken cancel)
    {
        if (_personal.Phone(phone) is not { } person) return BusinessesRefusals.PhoneInvalid;
        string token = Prefix + TokenSecret.New();
        DateTimeOffset now = _clock.GetUtcNow();
        await _system.RunAsync("""
            INSERT INTO businesses.login_token (token_hash, person_hash, issued_at, expires_at)
            VALUES ($1, $2, $3, $4)
            """, cancel, TokenSecret.HashOf(token), person, now,
            lifetime is { } time ? now + time : null);
        BusinessesLog.LoginIssued(_log);
        return token;
    }

    /// <summary>Takes a token back; unknown ones are passed over.</summary>
    public Task RevokeAsync(string token, CancellationToken cancel) => _system.RunAsync("""
        UPDATE businesses.login_token SET revoked_at = $2
        WHERE token_hash = $1 AND revoked_at IS NULL
        """, cancel, TokenSecret.HashOf(token), _clock.GetUtcNow());

    public bool IsLogin(string token) => token.Length == Prefix.Length + TokenSecret.Length
        && token.StartsWith(Prefix, StringComparison.Ordinal);

    public async Task<LoginHolder?> VerifyAsync(string token, CancellationToken cancel)
    {
        if (!IsLogin(token)) return null;
        List<byte[]> people = await _system.ListAsync("""
            SELECT person_hash FROM businesses.login_token
            WHERE token_hash = $1 AND revoked_at IS NULL
              AND (expires_at IS NULL OR expires_at > $2)
            """, r => (byte[])r[0], cancel, TokenSecret.HashOf(token), _clock.GetUtcNow());
        return people.Count == 0 ? null : new LoginHolder(Convert.ToHexString(people[0]));
    }

    public async Task<IReadOnlyList<LoginShop>> ShopsAsync(
        LoginHolder login, CancellationToken cancel) =>
        await _system.ListAsync("""
            SELECT business_id, access_id, state FROM businesses.book_access
            WHERE person_hash = $1 AND state IN ('invited', 'accepted')
            ORDER BY business_id LIMIT $2
            """, r => new LoginShop(
                new BusinessId(r.GetGuid(0)), r.GetGuid(1), r.GetString(2)),
            cancel, Person(login), ShopsMax);

    public async Task<TokenHolder?> OpenAsync(
        LoginHolder login, BusinessId business, CancellationToken cancel)
    {
        if (await _rows.OpenAsync(business, Person(login), cancel) is not { } id) return null;
        ShopSnapshot? shop = await _caches.ShopAsync(business, cancel);
        Member? member = shop?.Members.FirstOrDefault(m => m.Id == id);
        return member is null ? null : new TokenHolder(business, member);
    }

    public async Task<Answer<BookAccess>> AnswerAsync(
        LoginHolder login, BusinessId business, string state, string? device,
        CancellationToken cancel)
    {
        if (await _rows.OfAsync(business, Person(login), cancel) is not { } access
            || (state == BookAccess.Ended && access.State != BookAccess.Accepted))
            return AccessRefusals.Unknown;
        return await _desk.ChangeAsync(business, new AccessChange(
            access.Id, state, new Sender(null, access.Phone, null), access.Member, Doors.Api,
            device, _clock.GetUtcNow()), cancel);
    }

    private static byte[] Person(LoginHolder login) => Convert.FromHexString(login.Key);
}
