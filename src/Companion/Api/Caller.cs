using ConverseErp.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Companion.Api;

/// <summary>Who calls: a member of one shop, by bearer token.</summary>
internal static class Caller
{
    private const string Scheme = "Bearer ";
    private const int TokenMax = 300;

    /// <summary>Lets a request through as its token's holder, or answers 401.</summary>
    public static async ValueTask<object?> RequireAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        string header = http.Request.Headers.Authorization.ToString();
        IMemberTokens tokens = http.RequestServices.GetRequiredService<IMemberTokens>();
        TokenHolder? holder =
            header.StartsWith(Scheme, StringComparison.Ordinal) && header.Length < TokenMax
                ? await tokens.VerifyAsync(header[Scheme.Length..].Trim(), http.RequestAborted)
                : null;
        if (holder is null)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Problems.Of(401, "token-missing", "A valid bearer token is needed.");
        }

        http.Items[typeof(TokenHolder)] = holder;
        return await next(context);
    }

    /// <summary>Lets only those through who may take payments, or answers 403.</summary>
    public static async ValueTask<object?> MayTakePaymentsAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        Of(context.HttpContext).Member.Rights.MayTakePayments
            ? await next(context)
            : Problems.NotAllowed();

    public static TokenHolder Of(HttpContext http) => (TokenHolder)http.Items[typeof(TokenHolder)]!;
}
