using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Payments;

/// <summary>/api/v1/payments/mismatches: money that a person has to place.</summary>
internal static class MismatchEndpoints
{
    private static readonly string[] States = ["open", "assigned", "dismissed", "resolved"];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/payments/mismatches", ListAsync);
        api.MapPost("/payments/mismatches/{id:guid}/assign", AssignAsync);
        api.MapPost("/payments/mismatches/{id:guid}/dismiss", DismissAsync);
        api.MapGet("/payments/claims", ClaimsAsync);
    }

    /// <param name="Party">Whose money it is.</param>
    internal sealed record Assignment(Guid Party);

    /// <param name="Reason">Why nothing is booked.</param>
    internal sealed record Dismissal(string? Reason);

    private static async Task<IResult> ListAsync(
        HttpContext http, IMismatches mismatches, string? state, int? limit, string? cursor,
        CancellationToken cancel)
    {
        if (state is not null && !States.Contains(state, StringComparer.Ordinal))
        {
            return Problems.Of(400, "mismatch-state-unknown",
                "A state is open, assigned, dismissed or resolved.");
        }

        int max = Paging.Limit(limit);
        return Results.Ok(Paging.Of(
            await mismatches.ListAsync(
                Caller.Of(http).Business, state, Paging.Before(cursor), max, cancel),
            max, m => m.Id));
    }

    private static async Task<IResult> AssignAsync(
        HttpContext http, Guid id, Assignment wanted, IMismatches mismatches,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayTakePayments) return Problems.NotAllowed();
        return Answer(await mismatches.AssignAsync(
            caller.Business, id, new PartyId(wanted.Party), caller.Member.Id, cancel));
    }

    private static async Task<IResult> DismissAsync(
        HttpContext http, Guid id, Dismissal wanted, IMismatches mismatches,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayTakePayments) return Problems.NotAllowed();
        if (string.IsNullOrWhiteSpace(wanted.Reason))
            return Problems.Of(400, "mismatch-reason-missing", "Say why nothing is booked.");
        return Answer(await mismatches.DismissAsync(
            caller.Business, id, caller.Member.Id, wanted.Reason.Trim(), cancel));
    }

    private static async Task<IResult> ClaimsAsync(
        HttpContext http, IClaims claims, CancellationToken cancel) =>
        Results.Ok(new Page<OpenClaim>(
            await claims.OpenAsync(Caller.Of(http).Business, null, cancel), null));

    private static IResult Answer(MismatchOutcome outcome) => outcome switch
    {
        MismatchOutcome.Done => Results.NoContent(),
        MismatchOutcome.AlreadyDecided => Problems.Of(
            409, "mismatch-already-decided", "Somebody has decided about this money already."),
        MismatchOutcome.PartyUnknown => Problems.Of(
            404, "mismatch-party-unknown", "There is no such customer or supplier."),
        _ => Problems.NotFound("mismatch"),
    };
}
