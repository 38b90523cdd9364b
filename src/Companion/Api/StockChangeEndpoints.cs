using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>A change of stock without a sale or a purchase, as an integrator writes it.</summary>
/// <param name="Id">Made by the caller: the same again is refused and changes nothing.</param>
/// <param name="Kind">adjust, count, or receive for goods that were there or cost nothing.</param>
/// <param name="Why">Of an adjustment below 0: damage, own-use, theft or expired; null: it is not
/// known.</param>
internal sealed record StockChangeBody(
    Guid? Id, string? Kind, string? Why, IReadOnlyList<StockChangeLineBody>? Lines);

/// <param name="Quantity">Signed for an adjustment; what was found for a count.</param>
internal sealed record StockChangeLineBody(Guid Product, decimal Quantity, string? Unit)
{
    /// <summary>Of goods that come in; null: none is known.</summary>
    public BatchBody? Batch { get; init; }

    /// <summary>Of an adjustment below 0: the id of the batch that lost them.</summary>
    public Guid? FromBatch { get; init; }
}

/// <summary>Adjustments and counts through the API, and their undoing.</summary>
internal static class StockChangeEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/stock-changes", BookAsync);
        api.MapPost("/stock-changes/{id:guid}/undo", UndoAsync);
    }

    private static async Task<IResult> BookAsync(
        HttpContext http, StockChangeBody body, IStockDesk desk, IShops shops,
        TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayChangeStock) return Problems.NotAllowed();
        if (await shops.FindAsync(caller.Business, cancel) is not { } shop)
            return Problems.NotFound("shop");
        (bool known, StockChange change, LossReason? why) = Meant(body);
        if (!known)
        {
            return Problems.Of(400, "stock-change-malformed",
                "kind is adjust, count or receive; why is damage, own-use, theft, expired or " +
                "left out.");
        }

        DateTimeOffset now = clock.GetUtcNow();
        StockAnswered answer = await desk.ChangeAsync(caller.Business, new ChangeStock(
            body.Id ?? Guid.CreateVersion7(now), Chat(shop, caller.Member), change,
            [.. (body.Lines ?? []).Select(l => new StockLine(new ProductId(l.Product), l.Quantity,
                l.Unit is null ? null : Units.Parse(l.Unit) ?? l.Unit, null)
            {
                Batch = l.Batch?.Said(), FromBatch = l.FromBatch,
            })], null, now)
        {
            Why = why,
        }, cancel);
        return Answered(answer);
    }

    private static async Task<IResult> UndoAsync(
        HttpContext http, Guid id, IStockDesk desk, IShops shops, TimeProvider clock,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayUndo) return Problems.NotAllowed();
        if (await shops.FindAsync(caller.Business, cancel) is not { } shop)
            return Problems.NotFound("shop");
        return Answered(await desk.UndoAsync(caller.Business, new UndoStock(
            id, Chat(shop, caller.Member), clock.GetUtcNow()), cancel));
    }

    /// <returns>Null for what is no reason.</returns>
    internal static LossReason? Why(string? said) => said switch
    {
        "damage" => LossReason.Damage,
        "own-use" => LossReason.OwnUse,
        "theft" => LossReason.Theft,
        "expired" => LossReason.Expired,
        _ => null,
    };

    internal static string? Why(LossReason? why) => why switch
    {
        LossReason.Damage => "damage",
        LossReason.OwnUse => "own-use",
        LossReason.Theft => "theft",
        LossReason.Expired => "expired",
        null => null,
    };

    private static (bool Known, StockChange Change, LossReason? Why) Meant(StockChangeBody body)
    {
        LossReason? why = Why(body.Why);
        bool known = body.Why is null || (why is not null && body.Kind == "adjust");
        return body.Kind switch
        {
            "adjust" => (known, StockChange.Adjust, why),
            "count" => (known, StockChange.Count, null),
            "receive" => (known, StockChange.Receive, null),
            _ => (false, default, null),
        };
    }

    private static ChatReference Chat(Shop shop, Member member) => new(
        shop.PhoneNumberId, member.Bsuid, member.Phone, member.Language ?? shop.Language,
        member.Id, null, null);

    private static IResult Answered(StockAnswered answer) => answer.Refusal is { } refusal
        ? Problems.Of(422, refusal.Code, refusal.Detail)
        : Results.Ok(new { id = answer.Posting, items = answer.Lines });
}
