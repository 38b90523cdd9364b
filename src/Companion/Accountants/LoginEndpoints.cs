using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Accountants;

/// <summary>/api/v1/shops: the shops of one login. Those that asked are answered here; the others
/// are opened by naming them with each request.</summary>
internal static class LoginEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/shops", ListAsync).WithMetadata(AboveShops.Mark);
        api.MapPost("/shops/{id:guid}/accept", AcceptAsync).WithMetadata(AboveShops.Mark);
        api.MapPost("/shops/{id:guid}/decline", DeclineAsync).WithMetadata(AboveShops.Mark);
        api.MapDelete("/shops/{id:guid}", LeaveAsync).WithMetadata(AboveShops.Mark);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ILogins logins, IShops shops, CancellationToken cancel)
    {
        List<object> items = [];
        foreach (LoginShop one in await logins.ShopsAsync(Caller.Login(http), cancel))
        {
            if (await shops.FindAsync(one.Business, cancel) is not { } shop) continue;
            // Who was only asked sees who asks, and nothing of the books.
            items.Add(one.State == BookAccess.Accepted
                ? new
                {
                    id = one.Business.Value, shop.Name, one.State, shop.Gstin,
                    scheme = shop.Scheme.ToString().ToLowerInvariant(), shop.StateCode,
                }
                : new { id = one.Business.Value, shop.Name, one.State });
        }

        return Results.Ok(new { items, next = (string?)null });
    }

    private static Task<IResult> AcceptAsync(
        HttpContext http, Guid id, ILogins logins, CancellationToken cancel) =>
        AnswerAsync(http, id, BookAccess.Accepted, logins, cancel);

    private static Task<IResult> DeclineAsync(
        HttpContext http, Guid id, ILogins logins, CancellationToken cancel) =>
        AnswerAsync(http, id, BookAccess.Declined, logins, cancel);

    private static Task<IResult> LeaveAsync(
        HttpContext http, Guid id, ILogins logins, CancellationToken cancel) =>
        AnswerAsync(http, id, BookAccess.Ended, logins, cancel);

    private static async Task<IResult> AnswerAsync(
        HttpContext http, Guid id, string state, ILogins logins, CancellationToken cancel)
    {
        Answer<BookAccess> answer = await logins.AnswerAsync(
            Caller.Login(http), new BusinessId(id), state, ApiTrail.Device(http), cancel);
        return answer.Refusal is { Code: "access-unknown" }
            ? Problems.NoShop()
            : AccessEndpoints.Answered(answer);
    }
}
