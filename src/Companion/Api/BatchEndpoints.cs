using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>A batch as an integrator writes it, with goods that come in.</summary>
/// <param name="Mrp">In paise.</param>
internal sealed record BatchBody(string? Number, DateOnly? Expiry, long? Mrp)
{
    public BatchSaid Said() => new(Number, Expiry, Mrp is { } paise ? new Money(paise) : null);
}

/// <param name="Days">How many days ahead the owner is told.</param>
/// <param name="Off">The owner is told of none.</param>
internal sealed record AlertBody(int Days, bool Off = false);

/// <summary>Batches with their days, and which were picked.</summary>
internal static class BatchEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/stock/batches", ListAsync);
        api.MapGet("/stock/expiring", ExpiringAsync);
        api.MapPut("/stock/expiring", AlertAsync);
        api.MapGet("/stock/picked/{source:guid}", PickedAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, IBatches batches,
        Guid? product, bool? all, int? limit, string? cursor, CancellationToken cancel)
    {
        IReadOnlyList<BatchedProduct> kept = await batches.ListAsync(
            Caller.Of(http).Business, product is { } one ? new ProductId(one) : null,
            all ?? false, cancel);
        return Results.Ok(Paging.InOrder(kept, p => p.Product.Value, limit, cursor));
    }

    private static async Task<IResult> ExpiringAsync(
        HttpContext http, IBatches batches, int? days, CancellationToken cancel)
    {
        if (days is < 0 or > 365)
            return Problems.Of(400, "report-span-invalid", "days is from 0 to 365.");
        return Results.Ok(await batches.ExpiringAsync(Caller.Of(http).Business, days, cancel));
    }

    private static async Task<IResult> AlertAsync(
        HttpContext http, AlertBody body, IBatches batches, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySetPrices) return Problems.NotAllowed();
        Refusal? refused = await batches.SetAlertDaysAsync(
            caller.Business, body.Off ? null : body.Days, cancel);
        return refused is { } refusal
            ? Problems.Of(422, refusal.Code, refusal.Detail)
            : Results.NoContent();
    }

    private static async Task<IResult> PickedAsync(
        HttpContext http, Guid source, IBatches batches, CancellationToken cancel) =>
        Results.Ok(new Page<PickedBatch>(
            await batches.PickedAsync(Caller.Of(http).Business, source, cancel), null));
}
