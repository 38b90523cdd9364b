using ConverseErp.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Companion.Api;

/// <summary>An address above the shops: for a login, and for no shop's token.</summary>
internal sealed class AboveShops
{
    public static readonly AboveShops Mark = new();
}

/// <summary>Who calls: a member of one shop by their token, or the holder of a login, who names
/// the shop with each request (<c>Converse-Shop</c>).</summary>
internal static class Caller
{
    /// <summary>The header that says which shop a login opens.</summary>
    public const string ShopHeader = "Converse-Shop";

    private const string Scheme = "Bearer ";
    private const int TokenMax = 300;

    /// <summary>Lets a request through as its token's holder, or answers 401.</summary>
    public static async ValueTask<object?> RequireAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        string header = http.Request.Headers.Authorization.ToString();
        string token =
            header.StartsWith(Scheme, StringComparison.Ordinal) && header.Length < TokenMax
                ? header[Scheme.Length..].Trim()
                : "";
        ILogins logins = http.RequestServices.GetRequiredService<ILogins>();
        IResult? stopped = logins.IsLogin(token)
            ? await AsLoginAsync(http, logins, token)
            : await AsMemberAsync(http, token);
        return stopped ?? await next(context);
    }

    /// <summary>Lets only those through who may take payments, or answers 403.</summary>
    public static async ValueTask<object?> MayTakePaymentsAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Of(context.HttpContext).Member.Rights.MayTakePayments
            ? await next(context)
            : Problems.NotAllowed();

    public static TokenHolder Of(HttpContext http) => (TokenHolder)http.Items[typeof(TokenHolder)]!;

    /// <summary>The holder of a login, at an address above the shops.</summary>
    public static LoginHolder Login(HttpContext http) =>
        (LoginHolder)http.Items[typeof(LoginHolder)]!;

    /// <summary>Whether a shop is open: not at an address above the shops.</summary>
    public static bool IsOfShop(HttpContext http) => http.Items.ContainsKey(typeof(TokenHolder));

    private static async Task<IResult?> AsMemberAsync(HttpContext http, string token)
    {
        IMemberTokens tokens = http.RequestServices.GetRequiredService<IMemberTokens>();
        if (token.Length == 0
            || await tokens.VerifyAsync(token, http.RequestAborted) is not { } holder)
            return Unknown(http);
        if (IsAbove(http))
        {
            return Problems.Of(
                403, "login-needed", "This is for a login of many shops, not for a shop's token.");
        }

        http.Items[typeof(TokenHolder)] = holder;
        return null;
    }

    private static async Task<IResult?> AsLoginAsync(
        HttpContext http, ILogins logins, string token)
    {
        if (await logins.VerifyAsync(token, http.RequestAborted) is not { } login)
            return Unknown(http);
        http.Items[typeof(LoginHolder)] = login;
        if (IsAbove(http)) return null;
        string named = http.Request.Headers[ShopHeader].ToString();
        if (named.Length == 0)
        {
            return Problems.Of(
                400, "shop-not-named", $"A login names the shop in the header {ShopHeader}.");
        }

        // A shop that is not theirs is as if it did not exist.
        if (!Guid.TryParse(named, out Guid shop)
            || await logins.OpenAsync(login, new BusinessId(shop), http.RequestAborted)
                is not { } holder)
            return Problems.NoShop();
        http.Items[typeof(TokenHolder)] = holder;
        return null;
    }

    private static bool IsAbove(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<AboveShops>() is not null;

    private static IResult Unknown(HttpContext http)
    {
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.Of(401, "token-missing", "A valid bearer token is needed.");
    }
}
