using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConverseErp.Companion.Api;

/// <summary>Who came in through the API, and for what: a line before anything is changed, or a
/// paper is taken out. No new door can forget it. Without the line the request fails: nothing is
/// done that the trail does not know of.</summary>
internal static class ApiTrail
{
    private static readonly TimeSpan LookedOnce = TimeSpan.FromHours(1);

    public static async ValueTask<object?> NoteAsync(
        EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        HttpContext http = context.HttpContext;
        // Above the shops there is no shop's trail: each shop's line is written where it is.
        if (!Caller.IsOfShop(http)) return await next(context);
        string route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        TokenHolder caller = Caller.Of(http);
        if (Kind(http.Request.Method, route) is { } kind)
        {
            await http.RequestServices.GetRequiredService<AuditTrail>().NoteAsync(
                caller.Business,
                new AuditEntry(
                    kind, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(),
                    caller.Member.Id, Doors.Api)
                {
                    Device = Device(http),
                    Ref = Guid.TryParse(http.GetRouteValue("id") as string, out Guid id)
                        ? id : null,
                    After = JsonSerializer.Serialize(new Dictionary<string, string>
                    {
                        ["method"] = http.Request.Method,
                        ["route"] = route,
                    }),
                }, http.RequestAborted);
        }

        else if (caller.Member.Role is MemberRole.Accountant)
        {
            await LookAsync(http, caller, route);
        }

        return await next(context);
    }

    // Whoever is of outside leaves a line with what they look at.
    private static Task LookAsync(HttpContext http, TokenHolder caller, string route) =>
        http.RequestServices.GetRequiredService<AuditTrail>().NoteOnceAsync(
            caller.Business,
            new AuditEntry(
                "look", http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow(),
                caller.Member.Id, Doors.Api)
            {
                Device = Device(http),
                Ref = Guid.TryParse(http.GetRouteValue("id") as string, out Guid id) ? id : null,
                After = JsonSerializer.Serialize(
                    new Dictionary<string, string> { ["route"] = route }),
            }, LookedOnce, http.RequestAborted);

    /// <summary>The program that calls, as it calls itself; null when it does not.</summary>
    public static string? Device(HttpContext http) =>
        http.Request.Headers.UserAgent.ToString() is { Length: > 0 } agent
            ? new string([.. agent.Take(80).Select(c => char.IsControl(c) ? ' ' : c)])
            : null;

    private static string? Kind(string method, string route) => method switch
    {
        _ when !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) => "api-write",
        _ when route.EndsWith("/pdf", StringComparison.Ordinal) => "bill-again",
        _ when route.Contains("/exports/", StringComparison.Ordinal) => "export",
        _ => null,
    };
}
