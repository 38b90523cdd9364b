using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Payments;

/// <summary>/api/v1/payments/links: payment links of the gateway.</summary>
internal static class PayLinkEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/payments/links", WantAsync);
        api.MapGet("/payments/links/{id:guid}", FindAsync);
        api.MapPost("/payments/links/{id:guid}/cancel", CancelAsync);
    }

    /// <param name="Invoice">The bill.</param>
    /// <param name="Partial">It may be paid in parts.</param>
    /// <param name="ExpiresAt">Null: as configured.</param>
    internal sealed record Wish(Guid Invoice, bool Partial, DateTimeOffset? ExpiresAt);

    private static async Task<IResult> WantAsync(
        HttpContext http, Wish wish, IBills bills, IPayLinks links, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayTakePayments) return Problems.NotAllowed();
        if (await bills.FindAsync(caller.Business, new InvoiceId(wish.Invoice), cancel)
            is not { } bill)
            return Problems.NotFound("invoice");
        (PayLinkOutcome outcome, PayLinkView? link) = await links.WantAsync(
            caller.Business, bill, wish.Partial, wish.ExpiresAt, cancel);
        return outcome == PayLinkOutcome.Done
            ? Results.Accepted($"/api/v1/payments/links/{link!.Id}", link)
            : Answer(outcome);
    }

    private static async Task<IResult> FindAsync(
        HttpContext http, Guid id, IPayLinks links, CancellationToken cancel) =>
        await links.FindAsync(Caller.Of(http).Business, id, cancel) is { } link
            ? Results.Ok(link)
            : Problems.NotFound("payment link");

    private static async Task<IResult> CancelAsync(
        HttpContext http, Guid id, IPayLinks links, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayTakePayments) return Problems.NotAllowed();
        return Answer(await links.CancelAsync(caller.Business, id, cancel));
    }

    private static IResult Answer(PayLinkOutcome outcome) => outcome switch
    {
        PayLinkOutcome.Done => Results.Accepted(),
        PayLinkOutcome.NoGateway => Problems.Of(
            409, "gateway-missing", "No payment gateway is configured."),
        PayLinkOutcome.NothingDue => Problems.Of(
            409, "pay-link-nothing-due", "Nothing is due of this bill."),
        PayLinkOutcome.Ended => Problems.Of(
            409, "pay-link-ended", "This payment link has ended already."),
        _ => Problems.NotFound("payment link"),
    };
}
