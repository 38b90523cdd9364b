using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Exports;

/// <summary>/api/v1/einvoices: what became of documents at the registration portal, and the
/// shop's login there.</summary>
internal static class EInvoiceEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/einvoices", ListAsync);
        api.MapGet("/einvoices/account", AccountAsync);
        api.MapPut("/einvoices/account", ConnectAsync);
        api.MapDelete("/einvoices/account", DisconnectAsync);
        api.MapGet("/einvoices/{id:guid}", FindAsync);
        api.MapPost("/einvoices/{id:guid}/register", RegisterAsync);
    }

    private sealed record AccountBody(string? UserName, string? Password, long? TurnoverPaise);

    private static async Task<IResult> ListAsync(
        HttpContext http, IEInvoices invoices, string? state, int? limit, string? cursor,
        CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySeeReports) return Problems.NotAllowed();
        int max = Paging.Limit(limit);
        return Results.Ok(Paging.Of(
            await invoices.ListAsync(
                Caller.Of(http).Business, state, Paging.Before(cursor), max, cancel),
            max, e => e.Invoice.Value));
    }

    private static async Task<IResult> FindAsync(
        HttpContext http, Guid id, IEInvoices invoices, CancellationToken cancel) =>
        await invoices.FindAsync(Caller.Of(http).Business, new InvoiceId(id), cancel) is { } found
            ? Results.Ok(found)
            : Problems.NotFound("e-invoice");

    private static async Task<IResult> RegisterAsync(
        HttpContext http, Guid id, IEInvoices invoices, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MayFile) return Problems.NotAllowed();
        Answer<EInvoiceView>? answer = await invoices.RegisterAsync(
            Caller.Of(http).Business, new InvoiceId(id), cancel);
        if (answer is not { } given) return Problems.NotFound("invoice");
        return given.Fact is { } wanted
            ? Results.Accepted(null, wanted)
            : Problems.Of(409, given.Refusal!.Code, given.Refusal.Detail);
    }

    private static async Task<IResult> AccountAsync(
        HttpContext http, IEInvoices invoices, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MayFile) return Problems.NotAllowed();
        return await invoices.AccountAsync(Caller.Of(http).Business, cancel) is { } account
            ? Results.Ok(account)
            : Problems.NotFound("login at the portal");
    }

    private static async Task<IResult> ConnectAsync(
        HttpContext http, IEInvoices invoices, CancellationToken cancel)
    {
        if (Caller.Of(http).Member.Role is not MemberRole.Owner) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<AccountBody>(http, cancel) is not
            { UserName: { } user, Password: { } password } body)
            return ApiCommands.Malformed();
        Answer<EInvoiceAccount> answer = await invoices.ConnectAsync(
            Caller.Of(http).Business, user, password, new Money(body.TurnoverPaise ?? 0), cancel);
        return answer.Fact is { } account
            ? Results.Ok(account)
            : Problems.Of(409, answer.Refusal!.Code, answer.Refusal.Detail);
    }

    private static async Task<IResult> DisconnectAsync(
        HttpContext http, IEInvoices invoices, CancellationToken cancel)
    {
        if (Caller.Of(http).Member.Role is not MemberRole.Owner) return Problems.NotAllowed();
        await invoices.DisconnectAsync(Caller.Of(http).Business, cancel);
        return Results.NoContent();
    }
}
