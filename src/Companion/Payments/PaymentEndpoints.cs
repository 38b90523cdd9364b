using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Payments;

/// <summary>/api/v1/payments: money that came or went, told to be for bills or not.</summary>
internal static class PaymentEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/payments", RecordAsync).AddEndpointFilter(Caller.MayTakePaymentsAsync);
        api.MapGet("/payments/{id:guid}", FindAsync);
    }

    private sealed record Body(
        Guid? Id, Guid Party, bool? Received, long AmountPaise, PaymentMode? Mode,
        IReadOnlyList<Part>? Parts, DateOnly? On, IReadOnlyList<ForBill>? Bills);

    private sealed record Part(PaymentMode Mode, long AmountPaise);

    private sealed record ForBill(Guid? Invoice, long? Number, long? AmountPaise);

    private static async Task<IResult> RecordAsync(
        HttpContext http, IPayments payments, IBills bills, TimeProvider clock,
        CancellationToken cancel)
    {
        if (await ApiCommands.BodyAsync<Body>(http, cancel) is not { } body
            || body is { Mode: null, Parts: null } || body.Bills?.Count > 50)
            return ApiCommands.Malformed();
        TokenHolder caller = Caller.Of(http);
        List<BillShare> shares = [];
        foreach (ForBill wanted in body.Bills ?? [])
        {
            BillView? bill = wanted switch
            {
                { Invoice: { } invoice } => await bills.FindAsync(
                    caller.Business, new InvoiceId(invoice), cancel),
                { Number: { } number } => await bills.ByNumberAsync(
                    caller.Business, number, cancel),
                _ => null,
            };
            if (bill is null) return Problems.NotFound("invoice");
            shares.Add(new BillShare(bill.Order, bill.Number)
            {
                Amount = wanted.AmountPaise is { } paise ? new Money(paise) : null,
            });
        }

        DateTimeOffset now = clock.GetUtcNow();
        PaymentAnswered answer = await payments.RecordAsync(caller.Business, new RecordPayment(
            body.Id ?? Guid.CreateVersion7(now), Nobody, new PartyId(body.Party),
            body.Received ?? true, new Money(body.AmountPaise), body.Mode ?? PaymentMode.Cash,
            now)
        {
            Parts = body.Parts is { } parts
                ? [.. parts.Select(p => new PaymentPart(p.Mode, new Money(p.AmountPaise)))]
                : null,
            On = body.On,
            Bills = shares.Count > 0 ? shares : null,
        }, cancel);
        return answer.Refusal is { } refusal
            ? Problems.Of(409, refusal.Code, refusal.Detail)
            : Results.Ok(new
            {
                id = answer.Payment, answer.Party, answer.Received, answer.Amount, answer.Mode,
                answer.Balance, answer.Parts, answer.Bills, answer.On, answer.Amends,
            });
    }

    private static async Task<IResult> FindAsync(
        HttpContext http, Guid id, IPayments payments, CancellationToken cancel) =>
        await payments.FindAsync(Caller.Of(http).Business, id, cancel) is { } payment
            ? Results.Ok(payment)
            : Problems.NotFound("payment");

    private static readonly ChatReference Nobody = new("", null, null, "en", null, null, null);
}
