using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>POST /api/v1/orders: a sale from an integrator's till or shop page, booked by the
/// decision that the chat's sales are booked by.</summary>
internal static class OrderPlacingEndpoints
{
    private const int LinesMax = 200;
    private const int TextMax = 200;

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/orders", PlaceAsync);

    private sealed record OrderBody(
        Guid? Id, Guid? Party, string? Buyer, IReadOnlyList<Line>? Lines, PaymentMode? Payment,
        decimal? DiscountPercent, long? DiscountPaise, SupplyKind? Supply, bool? OverLimit,
        bool? ShortStock, string? Note, DateOnly? PayBy);

    private sealed record Line(
        Guid Product, decimal? Quantity, string? Unit, long? WorthPaise, long? PricePaise);

    // Named by the caller, a sale that is asked for twice is one.
    private static async Task<IResult> PlaceAsync(
        HttpContext http, IOrders orders, ICatalogue catalogue, IShops shops, TimeProvider clock,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySell) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<OrderBody>(http, cancel) is not { } body || !IsSound(body))
            return ApiCommands.Malformed();
        // Whose tax it is, is not a till's to say.
        if (body.Supply is not null && !caller.Member.Rights.MaySetPrices)
            return Problems.NotAllowed();
        if (await shops.FindAsync(caller.Business, cancel) is not { } shop)
            return Problems.NotFound("shop");
        DateTimeOffset now = clock.GetUtcNow();
        Guid id = body.Id ?? Guid.CreateVersion7(now);
        if (await orders.FindAsync(caller.Business, new OrderId(id), cancel) is { } before)
            return Results.Ok(before);

        PlaceOrder order = Order(
            body, id, shop, caller.Member, await catalogue.GetAsync(caller.Business, cancel), now,
            out ApiSale sale);
        return sale.Missing(caller.Member.Rights) is { Length: > 0 } missing
            ? await ApiApprovals.AskAsync(http, order, id, missing, cancel)
            : await ApiCommands.RunAsync(
                http, ApiCommands.Derived(id, "place"), order,
                async () => await orders.FindAsync(caller.Business, new OrderId(id), cancel),
                cancel);
    }

    // What is wrong with goods, prices and money, the books say. Lists are in the order of ids, so
    // one that the caller makes has its time in it (version 7).
    private static bool IsSound(OrderBody body) =>
        body.Id is null or { Version: 7 }
        && body.Lines is { Count: > 0 and <= LinesMax }
        && (body.Party is null || body.Buyer is null)
        && body.Buyer is null or { Length: > 0 and <= TextMax }
        && body.Note is null or { Length: <= TextMax }
        && body.DiscountPercent is null or (>= 0 and <= 100)
        && body.DiscountPaise is null or >= 0
        && body.Lines.All(l => (l.Quantity is null) != (l.WorthPaise is null)
            && l.WorthPaise is null or > 0 && l.PricePaise is null or > 0);

    private static PlaceOrder Order(
        OrderBody body, Guid id, Shop shop, Member member, Catalogue goods, DateTimeOffset now,
        out ApiSale sale)
    {
        PartyId? party = body.Party is { } known ? new PartyId(known) : null;
        DateOnly today = IndianDay.Of(now, shop.TimeZone);
        PlaceOrder order = new(
            new OrderId(id),
            new ChatReference(
                shop.PhoneNumberId, member.Bsuid, member.Phone, member.Language ?? shop.Language,
                member.Id, null, null),
            new Buyer(party, body.Buyer),
            [.. body.Lines!.Select(l => new WantedLine(
                new ProductId(l.Product), l.Quantity, Units.Parse(l.Unit) ?? l.Unit,
                l.WorthPaise is { } worth ? new Money(worth) : null, null,
                l.PricePaise is { } price
                    ? new Money(price)
                    // The price of the buyer's group, as the chat finds it.
                    : goods.PriceLists.Of(party, new ProductId(l.Product), today)))],
            body.Payment, body.DiscountPercent ?? 0, new Money(body.DiscountPaise ?? 0),
            FromCustomer: false,
            new Overrides(body.OverLimit ?? false, body.ShortStock ?? false), now, body.Note)
        {
            Supply = body.Supply, KeepsOutcome = true, PayBy = body.PayBy,
        };
        sale = ApiSale.Of(order, goods, today);
        return order;
    }
}
