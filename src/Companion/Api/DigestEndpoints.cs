using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <param name="On">The owner gets what could wait as one message in the evening.</param>
internal sealed record DigestBody(bool On);

/// <summary>/api/v1/messages/digest: whether the shop wants its evening message.</summary>
internal static class DigestEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/messages/digest", ShowAsync);
        api.MapPut("/messages/digest", SetAsync);
    }

    private static async Task<IResult> ShowAsync(
        HttpContext http, IDigests digests, CancellationToken cancel) => Results.Ok(
            new DigestBody(await digests.IsOnAsync(Caller.Of(http).Business, cancel)));

    private static async Task<IResult> SetAsync(
        HttpContext http, DigestBody body, IDigests digests, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.ChangeSettings) return Problems.NotAllowed();
        await digests.SetAsync(caller.Business, body.On, cancel);
        return Results.NoContent();
    }
}
