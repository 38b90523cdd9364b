using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/papers: delivery challans, proformas and quotations.</summary>
internal static class TradePaperEndpoints
{
    private const int LinesMax = 200;
    private const int TextMax = 200;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/papers", IssueAsync);
        api.MapGet("/papers", ListAsync);
        api.MapGet("/papers/{id:guid}", FindAsync);
        api.MapGet("/papers/{id:guid}/pdf", PdfAsync);
    }

    private sealed record PaperBody(
        Guid? Id, TradePaperKind? Kind, Guid? Party, string? Buyer,
        IReadOnlyList<PaperItem>? Lines, decimal? DiscountPercent, long? DiscountPaise,
        SupplyKind? Supply, string? Reason, string? DeliverTo, DateOnly? ValidUntil);

    private sealed record PaperItem(
        Guid? Product, string? Name, string? Hsn, decimal? Quantity, string? Unit,
        long? PricePaise, decimal? GstRate, decimal? CessRate);

    private static async Task<IResult> IssueAsync(
        HttpContext http, ITradePapers papers, ICatalogue catalogue, TimeProvider clock,
        CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySell) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<PaperBody>(http, cancel) is not { Kind: { } kind } body
            || IsLong(body.Buyer) || IsLong(body.Reason) || IsLong(body.DeliverTo))
            return ApiCommands.Malformed();
        BusinessId business = Caller.Of(http).Business;
        Catalogue goods = await catalogue.GetAsync(business, cancel);
        BillLineDraft?[] lines = [.. (body.Lines ?? []).Take(LinesMax + 1).Select(
            item => Line(item, goods))];
        if (lines.Length is 0 or > LinesMax || lines.Contains(null))
            return Problems.Of(400, "paper-line-invalid",
                "A line is a product, or a name with a price, and a quantity above 0.");
        Answer<TradePaperView> answer = await papers.IssueAsync(business, new TradePaperDraft(
            body.Id ?? Guid.CreateVersion7(clock.GetUtcNow()), kind,
            body.Party is { } party ? new PartyId(party) : null, body.Buyer,
            [.. lines.OfType<BillLineDraft>()], body.DiscountPercent ?? 0,
            new Money(body.DiscountPaise ?? 0), body.Supply, body.Reason,
            body.DeliverTo, body.ValidUntil), cancel);
        return answer.Fact is { } paper
            ? Results.Created($"/api/v1/papers/{paper.Id}", paper)
            : Problems.Of(409, answer.Refusal!.Code, answer.Refusal.Detail);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, ITradePapers papers, int? limit, string? cursor,
        CancellationToken cancel)
    {
        int max = Paging.Limit(limit);
        return Results.Ok(Paging.Of(
            await papers.ListAsync(
                Caller.Of(http).Business, Paging.Before(cursor), max, cancel),
            max, p => p.Id));
    }

    private static async Task<IResult> FindAsync(
        HttpContext http, Guid id, ITradePapers papers, CancellationToken cancel) =>
        await papers.FindAsync(Caller.Of(http).Business, id, cancel) is { } paper
            ? Results.Ok(paper)
            : Problems.NotFound("paper");

    private static async Task<IResult> PdfAsync(
        HttpContext http, Guid id, ITradePapers papers, CancellationToken cancel) =>
        await papers.PdfAsync(Caller.Of(http).Business, id, cancel) is { } pdf
            ? Results.File(pdf, "application/pdf")
            : Problems.NotFound("paper");

    // What is not said of a product follows from the catalogue.
    private static BillLineDraft? Line(PaperItem item, Catalogue goods)
    {
        Product? product = item.Product is { } id
            ? goods.Products.FirstOrDefault(p => p.Id.Value == id)
            : null;
        if (item.Product is not null && product is null) return null;
        string? name = item.Name ?? product?.Name;
        Money? price = item.PricePaise is { } paise ? new Money(paise) : product?.Price;
        if (string.IsNullOrWhiteSpace(name) || IsLong(name) || price is not { Paise: >= 0 } each
            || item.Quantity is not (> 0 and <= 100_000m) || IsLong(item.Hsn))
            return null;
        return new BillLineDraft(
            name, item.Hsn ?? product?.Hsn, decimal.Round(item.Quantity.Value, 3),
            Units.Parse(item.Unit) ?? item.Unit ?? product?.Unit ?? "pcs", each,
            item.GstRate ?? product?.GstRate ?? 0, item.CessRate ?? product?.CessRate ?? 0,
            Money.Zero);
    }

    private static bool IsLong(string? text) => text?.Length > TextMax;
}
