using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <param name="On">Customers are asked once, with a bill, whether they want the shop's news.
/// </param>
internal sealed record InvitingBody(bool On);

/// <summary>/api/v1/broadcasts/invitations: whether the shop invites its customers to its news.
/// </summary>
internal static class InvitationEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/broadcasts/invitations", ShowAsync);
        api.MapPut("/broadcasts/invitations", SetAsync);
    }

    private static async Task<IResult> ShowAsync(
        HttpContext http, IInvitations invitations, CancellationToken cancel) => Results.Ok(
            new InvitingBody(await invitations.IsOnAsync(Caller.Of(http).Business, cancel)));

    private static async Task<IResult> SetAsync(
        HttpContext http, InvitingBody body, IInvitations invitations, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.ChangeSettings) return Problems.NotAllowed();
        await invitations.SetAsync(caller.Business, body.On, cancel);
        return Results.NoContent();
    }
}
