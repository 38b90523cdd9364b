using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/orders/{id}/confirm and its like: the shop's yes and no without the chat; the
/// rules about customers' own orders; what stands for fixed days.</summary>
internal static class OrderDecisionEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/orders/{id:guid}/confirm", ConfirmAsync);
        api.MapPost("/orders/{id:guid}/cancel", CancelAsync);
        api.MapPost("/orders/repeat", RepeatAsync);
        api.MapGet("/orders/rules", RulesAsync);
        api.MapPut("/orders/rules", SetRulesAsync);
        api.MapGet("/standing-orders", StandingAsync);
    }

    private sealed record ConfirmBody(PaymentMode? Payment, bool OverLimit, bool ShortStock);

    private sealed record RepeatBody(Guid Party, PaymentMode? Payment, Guid? Order);

    private sealed record RulesBody(
        long MinimumPaise, bool AlwaysAsks, long? AcceptsUpToPaise);

    private static async Task<IResult> ConfirmAsync(
        HttpContext http, Guid id, IOrders orders, TimeProvider clock, IShops shops,
        CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySell) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<ConfirmBody>(http, cancel) is not { } body)
            return ApiCommands.Malformed();
        if (await ChatAsync(http, shops, cancel) is not { } chat) return Problems.NotFound("shop");
        DateTimeOffset now = clock.GetUtcNow();
        ConfirmOrder command = new(
            new OrderId(id), chat, body.Payment, new Overrides(body.OverLimit, body.ShortStock),
            now)
        {
            KeepsOutcome = true,
        };
        WantedRight[] missing = ApiApprovals.Missing(http, CreditWishes.Of(
            await orders.FindAsync(Caller.Of(http).Business, command.Order, cancel),
            body.Payment, body.OverLimit));
        if (missing.Length > 0)
            return await ApiApprovals.AskAsync(http, command, id, missing, cancel);
        return await ApiCommands.RunAsync(
            http, Guid.CreateVersion7(now), command, () => FindAsync(http, orders, id, cancel),
            cancel);
    }

    private static async Task<IResult> CancelAsync(
        HttpContext http, Guid id, IOrders orders, TimeProvider clock, IShops shops,
        CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySell) return Problems.NotAllowed();
        if (await ChatAsync(http, shops, cancel) is not { } chat) return Problems.NotFound("shop");
        DateTimeOffset now = clock.GetUtcNow();
        CancelOrder command = new(new OrderId(id), chat, ByCustomer: false, now)
        {
            KeepsOutcome = true,
        };
        return await ApiCommands.RunAsync(
            http, Guid.CreateVersion7(now), command, () => FindAsync(http, orders, id, cancel),
            cancel);
    }

    // Named by the caller, a repeat that is asked for twice is one order.
    private static async Task<IResult> RepeatAsync(
        HttpContext http, IOrders orders, IBills bills, TimeProvider clock, IShops shops,
        CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySell) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<RepeatBody>(http, cancel) is not { } body)
            return ApiCommands.Malformed();
        if (await ChatAsync(http, shops, cancel) is not { } chat) return Problems.NotFound("shop");
        DateTimeOffset now = clock.GetUtcNow();
        Guid order = body.Order ?? Guid.CreateVersion7(now);
        RepeatOrder command = new(
            new OrderId(order), new PartyId(body.Party), chat, FromCustomer: false, body.Payment,
            now)
        {
            KeepsOutcome = true,
        };
        BusinessId business = Caller.Of(http).Business;
        IReadOnlyList<OrderId> last =
            await bills.LatestOrdersAsync(business, command.Party, 1, cancel);
        WantedRight[] missing = last.Count == 0 ? [] : ApiApprovals.Missing(
            http, CreditWishes.Of(await orders.FindAsync(business, last[0], cancel),
                body.Payment, overLimit: false));
        if (missing.Length > 0)
            return await ApiApprovals.AskAsync(http, command, order, missing, cancel);
        return await ApiCommands.RunAsync(
            http, ApiCommands.Derived(order, "repeat"), command,
            () => FindAsync(http, orders, order, cancel), cancel);
    }

    private static async Task<IResult> RulesAsync(
        HttpContext http, IOrders orders, CancellationToken cancel)
    {
        OrderRules rules = await orders.RulesAsync(Caller.Of(http).Business, cancel);
        return Results.Ok(new RulesBody(
            rules.Minimum.Paise, rules.AlwaysAsks, rules.AcceptsUpTo?.Paise));
    }

    private static async Task<IResult> SetRulesAsync(
        HttpContext http, IOrders orders, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySetPrices) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<RulesBody>(http, cancel) is not
            {
                MinimumPaise: >= 0 and <= 10_000_000_00,
                AcceptsUpToPaise: null or (> 0 and <= 10_000_000_00),
            } body)
            return ApiCommands.Malformed();
        await orders.SetRulesAsync(Caller.Of(http).Business, new OrderRules(
            new Money(body.MinimumPaise), body.AlwaysAsks,
            body.AcceptsUpToPaise is { } most ? new Money(most) : null), cancel);
        return Results.NoContent();
    }

    private static async Task<IResult> StandingAsync(
        HttpContext http, IOrders orders, Guid? party, CancellationToken cancel) =>
        Results.Ok(await orders.StandingAsync(
            Caller.Of(http).Business, party is { } id ? new PartyId(id) : null, cancel));

    // The member hears in the chat as well what was decided in their name.
    private static async Task<ChatReference?> ChatAsync(
        HttpContext http, IShops shops, CancellationToken cancel)
    {
        TokenHolder holder = Caller.Of(http);
        return await shops.FindAsync(holder.Business, cancel) is { } shop
            ? new ChatReference(
                shop.PhoneNumberId, holder.Member.Bsuid, holder.Member.Phone,
                holder.Member.Language ?? shop.Language, holder.Member.Id, null, null)
            : null;
    }

    private static async Task<object?> FindAsync(
        HttpContext http, IOrders orders, Guid id, CancellationToken cancel) =>
        await orders.FindAsync(Caller.Of(http).Business, new OrderId(id), cancel);
}
