using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/approvals: what was asked of the owner. A member sees their own questions,
/// whoever answers them sees all.</summary>
internal static class ApprovalEndpoints
{
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(40);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/approvals", ListAsync);
        api.MapGet("/approvals/{id:guid}", FindAsync);
        api.MapPost("/approvals/{id:guid}", DecideAsync);
    }

    private sealed record DecideBody(bool? Accept);

    private static async Task<IResult> ListAsync(
        HttpContext http, IApprovals approvals, int? limit, string? cursor,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        int max = Paging.Limit(limit);
        return Results.Ok(Paging.Of(
            await approvals.ListAsync(
                caller.Business, caller.Member.Rights.MayApprove ? null : caller.Member.Id,
                Paging.Before(cursor), max, cancel),
            max, a => a.Id));
    }

    private static async Task<IResult> FindAsync(
        HttpContext http, Guid id, IApprovals approvals, CancellationToken cancel) =>
        await SeenAsync(http, id, approvals, cancel) is { } found
            ? Results.Ok(found)
            : Problems.NotFound("approval");

    private static async Task<IResult> DecideAsync(
        HttpContext http, Guid id, IApprovals approvals, LanePublisher lanes,
        TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayApprove) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<DecideBody>(http, cancel) is not { Accept: { } accept })
            return ApiCommands.Malformed();
        if (await approvals.FindAsync(caller.Business, id, cancel) is not { } asked)
            return Problems.NotFound("approval");
        if (asked.State != "waiting") return Results.Ok(asked);
        await lanes.PublishAsync(
            [Envelopes.Pack(
                new MessageId(Guid.CreateVersion7(clock.GetUtcNow())), caller.Business,
                new DecideApproval(
                    id, caller.Member.Id, accept, null, clock.GetUtcNow()))], cancel);
        long began = clock.GetTimestamp();
        while (clock.GetElapsedTime(began) < AtMost)
        {
            if (await approvals.FindAsync(caller.Business, id, cancel) is { State: not "waiting" }
                decided)
                return Results.Ok(decided);
            await Task.Delay(LookEvery, clock, cancel);
        }

        return Results.Accepted($"/api/v1/approvals/{id}", new { id, state = "waiting" });
    }

    private static async Task<ApprovalView?> SeenAsync(
        HttpContext http, Guid id, IApprovals approvals, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        ApprovalView? found = await approvals.FindAsync(caller.Business, id, cancel);
        return found is not null
            && (found.By == caller.Member.Id || caller.Member.Rights.MayApprove)
                ? found
                : null;
    }
}
