using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>A product's packs as an integrator writes them: all of them.</summary>
internal sealed record PacksBody(IReadOnlyList<PackUnit>? Packs);

/// <summary>Products, their packs and barcodes.</summary>
internal static class ProductEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/products", ListAsync);
        api.MapPut("/products/{id:guid}/packs", PackAsync);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ICatalogue catalogue, string? barcode, int? limit, string? cursor,
        CancellationToken cancel)
    {
        Catalogue all = await catalogue.GetAsync(Caller.Of(http).Business, cancel);
        // A scanner reads the label of one, or of the box.
        IReadOnlyList<Product> asked = barcode is null
            ? all.Products
            : [.. all.Products.Where(p => p.Barcode == barcode
                || p.Packs.Any(pack => pack.Barcode == barcode))];
        return Results.Ok(Paging.InOrder(asked, p => p.Id.Value, limit, cursor));
    }

    private static async Task<IResult> PackAsync(
        HttpContext http, Guid id, PacksBody body, IProductUnits units,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySetPrices) return Problems.NotAllowed();
        PackUnit[] packs = [.. (body.Packs ?? []).Select(p => p with
        {
            Unit = Units.Parse(p.Unit) ?? "", Barcode = p.Barcode?.Trim(),
        })];
        Refusal? refusal = await units.SetAsync(
            caller.Business, new ProductId(id), packs, caller.Member.Id, ApiTrail.Device(http),
            cancel);
        return refusal switch
        {
            null => Results.NoContent(),
            { Code: "stock-product-unknown" } => Problems.NotFound("product"),
            _ => Problems.Of(422, refusal.Code, refusal.Detail),
        };
    }
}
