using ConverseErp.Companion.Reports;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/signals?day=: what stood out at the till in the week up to a day, for whoever
/// answers for it.</summary>
internal static class SignalEndpoints
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/signals", ListAsync);

    private static async Task<IResult> ListAsync(
        HttpContext http, ITillSignals signals, IShops shops, TimeProvider clock, DateOnly? day,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayApprove) return Problems.NotAllowed();
        return Results.Ok(new Page<TillSignal>(
            await signals.FindAsync(
                caller.Business,
                day ?? await ReportSpan.TodayAsync(caller.Business, shops, clock, cancel),
                cancel), null));
    }
}
