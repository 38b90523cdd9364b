using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/orders/{id}/…: an order moves on, is planned or repeated; standing orders and
/// the least that is delivered.</summary>
internal static class OrderLifeEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/orders/{id:guid}/{step}", MoveAsync);
        api.MapPatch("/orders/{id:guid}", PlanAsync);
        api.MapPost("/standing-orders", StandAsync);
        api.MapGet("/orders/minimum", MinimumAsync);
        api.MapPut("/orders/minimum", SetMinimumAsync);
    }

    private sealed record PlanBody(
        DateOnly? Day, int? FromMinute, int? ToMinute, string? DeliverAt);

    private sealed record StandingBody(
        Guid? Id, Guid Party, IReadOnlyList<StandingItem>? Lines, IReadOnlyList<int>? Weekdays,
        int AtMinute);

    private sealed record StandingItem(Guid Product, decimal Quantity, string? Unit);

    private sealed record MinimumBody(long MinimumPaise);

    private static async Task<IResult> MoveAsync(
        HttpContext http, Guid id, string step, IOrders orders, TimeProvider clock,
        CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySell) return Problems.NotAllowed();
        OrderStep? wanted = step switch
        {
            "pack" => OrderStep.Pack,
            "unpack" => OrderStep.Unpack,
            "deliver" => OrderStep.Deliver,
            "close" => OrderStep.Close,
            _ => null,
        };
        if (wanted is not { } to) return Problems.NotFound("step");
        return await ApiCommands.RunAsync(
            http, Guid.CreateVersion7(clock.GetUtcNow()),
            new MoveOrder(new OrderId(id), to, null, clock.GetUtcNow()),
            () => FindAsync(http, orders, id, cancel), cancel);
    }

    private static async Task<IResult> PlanAsync(
        HttpContext http, Guid id, IOrders orders, TimeProvider clock, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySell) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<PlanBody>(http, cancel) is not { } body
            || body is { Day: null, DeliverAt: null }
            || (body.Day is null && (body.FromMinute ?? body.ToMinute) is not null))
            return ApiCommands.Malformed();
        DeliverySlot? slot = body.Day is { } day
            ? new DeliverySlot(day, body.FromMinute, body.ToMinute)
            : null;
        return await ApiCommands.RunAsync(
            http, Guid.CreateVersion7(clock.GetUtcNow()),
            new PlanDelivery(new OrderId(id), slot, body.DeliverAt, null, clock.GetUtcNow()),
            () => FindAsync(http, orders, id, cancel), cancel);
    }

    private static async Task<IResult> StandAsync(
        HttpContext http, TimeProvider clock, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySell) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<StandingBody>(http, cancel) is not { } body)
            return ApiCommands.Malformed();
        Guid standing = body.Id ?? Guid.CreateVersion7(clock.GetUtcNow());
        SaveStandingOrder command = new(
            standing, new PartyId(body.Party), null,
            [.. (body.Lines ?? []).Select(l => new WantedLine(
                new ProductId(l.Product), l.Quantity, Units.Parse(l.Unit) ?? l.Unit, null, null))],
            body.Weekdays ?? [], body.AtMinute, clock.GetUtcNow());
        return await ApiCommands.RunAsync(
            http, Guid.CreateVersion7(clock.GetUtcNow()), command,
            () => Task.FromResult<object?>(new { id = standing }), cancel);
    }

    private static async Task<IResult> MinimumAsync(
        HttpContext http, IOrders orders, CancellationToken cancel) => Results.Ok(new
        {
            minimumPaise = (await orders.RulesAsync(Caller.Of(http).Business, cancel)).Minimum,
        });

    private static async Task<IResult> SetMinimumAsync(
        HttpContext http, IOrders orders, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySetPrices) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<MinimumBody>(http, cancel) is not
            { MinimumPaise: >= 0 and <= 10_000_000_00 } body)
            return ApiCommands.Malformed();
        BusinessId shop = Caller.Of(http).Business;
        OrderRules rules = await orders.RulesAsync(shop, cancel);
        await orders.SetRulesAsync(
            shop, rules with { Minimum = new Money(body.MinimumPaise) }, cancel);
        return Results.NoContent();
    }

    private static async Task<object?> FindAsync(
        HttpContext http, IOrders orders, Guid id, CancellationToken cancel) =>
        await orders.FindAsync(Caller.Of(http).Business, new OrderId(id), cancel);
}
