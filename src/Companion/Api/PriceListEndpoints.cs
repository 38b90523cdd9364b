using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>A price list as an integrator writes it: all of it. Prices are in paise; null ends
/// one.</summary>
internal sealed record PriceListBody(
    string? Name, IReadOnlyList<ListPriceBody>? Prices, IReadOnlyList<Guid>? Parties);

/// <param name="From">Null: from today on.</param>
internal sealed record ListPriceBody(Guid Product, DateOnly? From, long? Price);

/// <summary>Prices for groups of customers.</summary>
internal static class PriceListEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/price-lists", ListAsync);
        api.MapPut("/price-lists/{id:guid}", SetAsync);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ICatalogue catalogue, int? limit, string? cursor,
        CancellationToken cancel)
    {
        Catalogue all = await catalogue.GetAsync(Caller.Of(http).Business, cancel);
        return Results.Ok(Paging.InOrder(all.PriceLists.Lists, l => l.Id, limit, cursor));
    }

    private static async Task<IResult> SetAsync(
        HttpContext http, Guid id, PriceListBody body, IPriceListDesk desk, IShops shops,
        TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySetPrices) return Problems.NotAllowed();
        Shop? shop = await shops.FindAsync(caller.Business, cancel);
        DateOnly today = IndianDay.Of(clock.GetUtcNow(), shop?.TimeZone ?? IndianDay.Zone);
        Refusal? refusal = await desk.SetAsync(caller.Business, new PriceList(
            id, body.Name ?? "",
            [.. (body.Prices ?? []).Select(p => new ListPrice(
                new ProductId(p.Product), p.From ?? today,
                p.Price is { } paise ? new Money(paise) : null))],
            [.. (body.Parties ?? []).Select(p => new PartyId(p))]),
            caller.Member.Id, ApiTrail.Device(http), cancel);
        return refusal is null
            ? Results.NoContent()
            : Problems.Of(422, refusal.Code, refusal.Detail);
    }
}
