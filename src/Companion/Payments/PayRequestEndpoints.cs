using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Payments;

/// <summary>/api/v1/payments/requests: payments inside WhatsApp. A request is read and cancelled
/// as a link is (/payments/links/{id}).</summary>
internal static class PayRequestEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/payments/requests/configuration", ConfigurationAsync);
        api.MapPut("/payments/requests/configuration", ConfigureAsync);
        api.MapPost("/payments/requests", WantAsync)
            .AddEndpointFilter(Caller.MayTakePaymentsAsync);
        api.MapPost("/payments/requests/{id:guid}/refund", RefundAsync)
            .AddEndpointFilter(Caller.MayTakePaymentsAsync);
    }

    /// <param name="Name">Of the payment configuration in Meta's Business Manager; null: none.
    /// </param>
    internal sealed record Configuration(string? Name);

    /// <param name="Invoice">The bill.</param>
    internal sealed record Wish(Guid Invoice);

    /// <param name="Refund">Names it: asked twice, it is one.</param>
    /// <param name="Amount">Paise; null: all that has not gone back.</param>
    internal sealed record Back(Guid Refund, Money? Amount);

    private static async Task<IResult> ConfigurationAsync(
        HttpContext http, IPayRequests requests, CancellationToken cancel) =>
        Results.Ok(new Configuration(
            await requests.ConfigurationAsync(Caller.Of(http).Business, cancel)));

    private static async Task<IResult> ConfigureAsync(
        HttpContext http, Configuration wish, IPayRequests requests, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.ChangeSettings) return Problems.NotAllowed();
        return Answer(await requests.ConfigureAsync(caller.Business, wish.Name, cancel));
    }

    private static async Task<IResult> WantAsync(
        HttpContext http, Wish wish, IBills bills, IPayRequests requests,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (await bills.FindAsync(caller.Business, new InvoiceId(wish.Invoice), cancel)
            is not { } bill)
            return Problems.NotFound("invoice");
        (PayRequestOutcome outcome, PayLinkView? link) =
            await requests.WantAsync(caller.Business, bill, null, cancel);
        return outcome is PayRequestOutcome.Done or PayRequestOutcome.Lives
            ? Results.Accepted($"/api/v1/payments/links/{link!.Id}", link)
            : Answer(outcome);
    }

    private static async Task<IResult> RefundAsync(
        HttpContext http, Guid id, Back wish, IPayRequests requests, IPayLinks links,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        Rights rights = caller.Member.Rights;
        if (await links.FindAsync(caller.Business, id, cancel) is not { InChat: true } link)
            return Problems.NotFound("payment request");
        if (rights.RefundMax is { } most && (wish.Amount ?? link.Amount) > most)
            return Problems.NotAllowed();
        return Answer(await requests.RefundAsync(
            caller.Business, wish.Refund, id, wish.Amount, cancel));
    }

    private static IResult Answer(PayRequestOutcome outcome) => outcome switch
    {
        PayRequestOutcome.Done or PayRequestOutcome.Lives => Results.Accepted(),
        PayRequestOutcome.NotConfigured => Problems.Of(409, "pay-request-not-configured",
            "The shop has named no payment configuration of its WhatsApp account."),
        PayRequestOutcome.NothingDue => Problems.Of(
            409, "pay-link-nothing-due", "Nothing is due of this bill."),
        PayRequestOutcome.NoIndianPhone => Problems.Of(409, "pay-request-no-indian-phone",
            "Only Indian numbers pay inside WhatsApp."),
        PayRequestOutcome.NothingToRefund => Problems.Of(409, "pay-request-nothing-to-refund",
            "No more than was paid and has not gone back can go back."),
        PayRequestOutcome.NameInvalid => Problems.Of(400, "pay-request-name-invalid",
            "A configuration is named by 1 to 60 letters, digits, spaces, dots, - and _."),
        _ => Problems.NotFound("payment request"),
    };
}
