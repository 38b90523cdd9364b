using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

internal sealed record SwitchBody(bool On);

/// <summary>Settings of the shop that are on or off, each at an address of its own: everybody of
/// the shop sees them, who may change settings sets them.</summary>
internal static class SwitchEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        // The owner gets what could wait as one message in the evening.
        Map<IDigests>(api, "/messages/digest",
            static (digests, shop, cancel) => digests.IsOnAsync(shop, cancel),
            static (digests, shop, on, cancel) => digests.SetAsync(shop, on, cancel));
        // Customers are asked once, with a bill, whether they want the shop's news.
        Map<IInvitations>(api, "/broadcasts/invitations",
            static (invitations, shop, cancel) => invitations.IsOnAsync(shop, cancel),
            static (invitations, shop, on, cancel) => invitations.SetAsync(shop, on, cancel));
    }

    private static void Map<T>(IEndpointRouteBuilder api, string path,
        Func<T, BusinessId, CancellationToken, Task<bool>> isOn,
        Func<T, BusinessId, bool, CancellationToken, Task> set) where T : class
    {
        api.MapGet(path, async (HttpContext http, T kept, CancellationToken cancel) =>
            Results.Ok(new SwitchBody(await isOn(kept, Caller.Of(http).Business, cancel))));
        api.MapPut(path, async (
            HttpContext http, SwitchBody body, T kept, CancellationToken cancel) =>
        {
            TokenHolder caller = Caller.Of(http);
            if (!caller.Member.Rights.ChangeSettings) return Problems.NotAllowed();
            await set(kept, caller.Business, body.On, cancel);
            return Results.NoContent();
        });
    }
}
