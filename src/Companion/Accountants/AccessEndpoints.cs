using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Accountants;

/// <summary>/api/v1/access: which accountants of outside may read the books. Whoever changes
/// settings sees them, asks one, and ends it at once.</summary>
internal static class AccessEndpoints
{
    private const int CalledMax = 60;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/access", ListAsync);
        api.MapPost("/access", InviteAsync);
        api.MapDelete("/access/{id:guid}", EndAsync);
    }

    private sealed record InviteBody(Guid? Id, string? Phone, string? Name);

    private static async Task<IResult> ListAsync(
        HttpContext http, IBookAccess access, CancellationToken cancel) =>
        Caller.Of(http).Member.Rights.ChangeSettings
            ? Results.Ok(new Page<BookAccess>(
                await access.ListAsync(Caller.Of(http).Business, cancel), null))
            : Problems.NotAllowed();

    private static async Task<IResult> InviteAsync(
        HttpContext http, IBookAccess access, TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        // Whoever may not look into the books lets nobody else do so.
        if (!caller.Member.Rights.MayGive(RoleRights.Of(MemberRole.Accountant)))
            return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<InviteBody>(http, cancel) is not
            { Phone: { Length: > 0 } phone } body || body.Name?.Trim().Length > CalledMax)
            return ApiCommands.Malformed();
        DateTimeOffset now = clock.GetUtcNow();
        return Answered(await access.ChangeAsync(caller.Business, new AccessChange(
            body.Id ?? Guid.CreateVersion7(now), BookAccess.Invited, null, caller.Member.Id,
            "api", ApiTrail.Device(http), now)
        {
            Phone = phone,
            Called = string.IsNullOrWhiteSpace(body.Name) ? null : body.Name.Trim(),
        }, cancel));
    }

    private static async Task<IResult> EndAsync(
        HttpContext http, Guid id, IBookAccess access, TimeProvider clock,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.ChangeSettings) return Problems.NotAllowed();
        return Answered(await access.ChangeAsync(caller.Business, new AccessChange(
            id, BookAccess.Ended, null, caller.Member.Id, "api", ApiTrail.Device(http),
            clock.GetUtcNow()), cancel));
    }

    public static IResult Answered(Answer<BookAccess> answer) => answer.Refusal switch
    {
        null => Results.Ok(answer.Fact),
        { Code: "access-unknown" } => Problems.NotFound("access"),
        { Code: "access-already" or "access-too-many" } refusal =>
            Problems.Of(409, refusal.Code, refusal.Detail),
        { } refusal => Problems.Of(422, refusal.Code, refusal.Detail),
    };
}
