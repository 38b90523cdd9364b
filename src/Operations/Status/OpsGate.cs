using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Operations.Status;

/// <summary>Who may see and steer the installation: with <c>Operations:Token</c> whoever carries
/// it as a bearer token, without one whoever sits at this machine.</summary>
internal sealed class OpsGate(OperationsOptions options, ILogger<OpsGate> log)
{
    private const string Scheme = "Bearer ";

    public bool AsksForToken => options.Token.Length > 0;

    /// <summary>Every endpoint of the group is behind the gate.</summary>
    public static RouteGroupBuilder Guard(RouteGroupBuilder group) =>
        group.AddEndpointFilter(static async (context, next) =>
        {
            HttpContext http = context.HttpContext;
            OpsGate gate = http.RequestServices.GetRequiredService<OpsGate>();
            return gate.Refuse(http.Request, http.Connection.RemoteIpAddress) is { } refusal
                ? refusal
                : await next(context);
        });

    /// <returns>Null: let in.</returns>
    public IResult? Refuse(HttpRequest request, IPAddress? from)
    {
        string? why = AsksForToken
            ? Carries(request) ? null : "no valid token"
            : WhyNotLocal(request, from);
        if (why is null && !HttpMethods.IsGet(request.Method) && !SameOrigin(request))
            why = "another site's page";
        if (why is null) return null;
        OperationsLog.OpsRefused(log, request.Method, request.Path.Value ?? "", why);
        return AsksForToken
            ? Problems.Of(401, "ops-token-missing",
                "The operations console needs its token: Authorization: Bearer …")
            : Problems.Of(403, "ops-not-local",
                "Without Operations:Token the console answers only this machine.");
    }

    private bool Carries(HttpRequest request)
    {
        string given = request.Headers.Authorization.ToString();
        return given.StartsWith(Scheme, StringComparison.Ordinal)
            && CryptographicOperations.FixedTimeEquals(
                SHA256.HashData(Encoding.UTF8.GetBytes(given[Scheme.Length..].Trim())),
                SHA256.HashData(Encoding.UTF8.GetBytes(options.Token)));
    }

    // A proxy on this machine speaks for others: it says for whom. And a page of a strange site
    // reaches this machine by a name of its own that leads here.
    private static string? WhyNotLocal(HttpRequest request, IPAddress? from)
    {
        if (from is null || !IPAddress.IsLoopback(from)) return "not from this machine";
        foreach (string? list in request.Headers["X-Forwarded-For"])
        {
            foreach (string part in (list ?? "").Split(','))
            {
                if (!IPAddress.TryParse(part.Trim(), out IPAddress? before)
                    || !IPAddress.IsLoopback(before))
                    return "through a proxy, not from this machine";
            }
        }

        if (request.Headers.ContainsKey("Forwarded")) return "through a proxy";
        string host = request.Host.Host.Trim('[', ']');
        bool named = host is "localhost"
            || (IPAddress.TryParse(host, out IPAddress? address) && IPAddress.IsLoopback(address));
        return named ? null : "by a name that is not this machine's";
    }

    private static bool SameOrigin(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
            return false;
        string origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out Uri? page)
                && page.Authority.Equals(
                    request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}

/// <summary>Problem details (RFC 9457) with a permanent code.</summary>
internal static class Problems
{
    public static IResult Of(int status, string code, string title) =>
        Results.Problem(title: title, statusCode: status, type: code);
}
