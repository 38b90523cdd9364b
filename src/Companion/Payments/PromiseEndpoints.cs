using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Payments;

/// <summary>/api/v1/khata/promises: days on which dues are to be paid.</summary>
internal static class PromiseEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/khata/promises", ListAsync);
        api.MapPost("/khata/promises", PromiseAsync)
            .AddEndpointFilter(Caller.MayTakePaymentsAsync);
    }

    /// <param name="Number">Of the bill; without it and an invoice: all that the party owes.
    /// </param>
    /// <param name="On">Null: no day is promised any more.</param>
    private sealed record Body(Guid? Id, Guid Party, Guid? Invoice, long? Number, DateOnly? On);

    private static async Task<IResult> ListAsync(
        HttpContext http, IPromises promises, Guid? party, CancellationToken cancel) =>
        Results.Ok(new Page<PromisedDay>(
            await promises.StandingAsync(
                Caller.Of(http).Business, party is { } id ? new PartyId(id) : null, cancel),
            null));

    private static async Task<IResult> PromiseAsync(
        HttpContext http, IPromises promises, IBills bills, TimeProvider clock,
        CancellationToken cancel)
    {
        if (await ApiCommands.BodyAsync<Body>(http, cancel) is not { } body)
            return ApiCommands.Malformed();
        TokenHolder caller = Caller.Of(http);
        BillView? bill = body switch
        {
            { Invoice: { } invoice } => await bills.FindAsync(
                caller.Business, new InvoiceId(invoice), cancel),
            { Number: { } number } => await bills.ByNumberAsync(caller.Business, number, cancel),
            _ => null,
        };
        if (bill is null && body is not { Invoice: null, Number: null })
            return Problems.NotFound("invoice");
        DateTimeOffset now = clock.GetUtcNow();
        DuePromised answer = await promises.PromiseAsync(
            caller.Business,
            new PromiseDue(
                body.Id ?? Guid.CreateVersion7(now),
                new ChatReference("", null, null, "en", caller.Member.Id, null, null),
                new PartyId(body.Party), body.On, now)
            {
                Order = bill?.Order,
                BillNumber = bill?.Number,
            }, cancel);
        return answer.Refusal switch
        {
            null => Results.Ok(new
            {
                id = answer.Promise, answer.Party, answer.Order, answer.BillNumber, answer.On,
                answer.Owed,
            }),
            { Code: "promise-party-unknown" } => Problems.NotFound("party"),
            { } refused => Problems.Of(409, refused.Code, refused.Detail),
        };
    }
}
