namespace ConverseErp.Contracts;

/// <summary>Somebody with one login for many shops. It names no shop: each is opened by itself.
/// </summary>
/// <param name="Key">Stands for the person; from a phone number nobody can tell.</param>
public sealed record LoginHolder(string Key);

/// <summary>A shop that invited the holder of a login, or whose books they read.</summary>
/// <param name="State">invited or accepted.</param>
public sealed record LoginShop(BusinessId Business, Guid Access, string State);

/// <summary>Logins that open many shops, kept by Businesses.</summary>
public interface ILogins
{
    /// <summary>Whether a token has the form of a login's.</summary>
    bool IsLogin(string token);

    /// <summary>The holder, or null when the token is not ours, has ended or was taken back.
    /// Asked of the database each time.</summary>
    Task<LoginHolder?> VerifyAsync(string token, CancellationToken cancel);

    /// <summary>Their shops, in the order of the ids; at most 500.</summary>
    Task<IReadOnlyList<LoginShop>> ShopsAsync(LoginHolder login, CancellationToken cancel);

    /// <summary>The holder as a member of a shop, as long as the shop lets them: asked of the
    /// database each time, so that an end is an end at once. Null for any other shop, and for
    /// one that does not exist.</summary>
    Task<TokenHolder?> OpenAsync(
        LoginHolder login, BusinessId business, CancellationToken cancel);

    /// <summary>The holder answers a shop's invitation, or leaves a shop.</summary>
    /// <param name="state">accepted, declined or ended.</param>
    /// <returns>access-unknown when the shop has not asked them.</returns>
    Task<Answer<BookAccess>> AnswerAsync(
        LoginHolder login, BusinessId business, string state, string? device,
        CancellationToken cancel);
}
