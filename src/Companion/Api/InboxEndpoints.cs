using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/inbox: the answers that wait for whoever asks while WhatsApp does not work;
/// nobody reads another's.</summary>
internal static class InboxEndpoints
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/inbox", ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext http, IWaitingReplies replies, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        return Results.Ok(new
        {
            items = (await replies.OfAsync(caller.Business, caller.Member, cancel))
                .Select(static reply => new
                {
                    id = reply.Message, reply.Text, reply.Link, reply.AskedAt,
                }),
            next = (string?)null,
        });
    }
}
