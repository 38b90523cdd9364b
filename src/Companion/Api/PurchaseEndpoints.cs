using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>A purchase, or goods given back, as an integrator writes it. Money is in paise.
/// </summary>
/// <param name="Id">Made by the caller: the same again changes nothing and is answered as the
/// first time. Time-ordered (UUID version 7) keeps the list in order.</param>
/// <param name="Kind">purchase (also when missing) or return.</param>
/// <param name="Payment">credit, cash, upi or card.</param>
internal sealed record PurchaseBody(
    Guid? Id, string? Kind, Guid? Supplier, string? BillNumber, DateOnly? BillDate,
    string? Payment, long Total, InputTaxBody? Tax, long? Freight, long? FreightApart,
    Guid? Returns, IReadOnlyList<PurchaseLineBody>? Lines);

/// <summary>Head by head, in paise.</summary>
internal sealed record InputTaxBody(long Cgst, long Sgst, long Igst, long Cess);

/// <param name="Unit">Null: the product's own.</param>
/// <param name="Cost">Of one product unit, without tax that is split off.</param>
internal sealed record PurchaseLineBody(
    Guid Product, decimal Quantity, string? Unit, long? Cost)
{
    /// <summary>Of goods that come in; null: none is known.</summary>
    public BatchBody? Batch { get; init; }

    /// <summary>Of goods that go back: the id of the batch that they are of.</summary>
    public Guid? FromBatch { get; init; }
}

/// <summary>Goods bought and given back, through the API.</summary>
internal static class PurchaseEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/purchases", ListAsync);
        api.MapGet("/purchases/{id:guid}", FindAsync);
        api.MapPost("/purchases", BookAsync);
        api.MapPost("/purchases/{id:guid}/undo", UndoAsync);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, IPurchases purchases, int? limit, string? cursor,
        CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySeeReports) return Problems.NotAllowed();
        int max = Paging.Limit(limit);
        IReadOnlyList<PurchaseView> page = await purchases.ListAsync(
            caller.Business, Paging.Before(cursor), max, cancel);
        return Results.Ok(new Page<object>(
            [.. page.Select(Shown)], page.Count == max ? page[^1].Id.ToString() : null));
    }

    private static async Task<IResult> FindAsync(
        HttpContext http, Guid id, IPurchases purchases, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySeeReports) return Problems.NotAllowed();
        return await purchases.FindAsync(caller.Business, id, cancel) is { } purchase
            ? Results.Ok(Shown(purchase))
            : Problems.NotFound("purchase");
    }

    private static async Task<IResult> BookAsync(
        HttpContext http, PurchaseBody body, IStockDesk desk, IPurchases purchases,
        IShops shops, TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayChangeStock) return Problems.NotAllowed();
        if (await shops.FindAsync(caller.Business, cancel) is not { } shop)
            return Problems.NotFound("shop");
        DateTimeOffset now = clock.GetUtcNow();
        if (Command(body, Chat(shop, caller.Member), now) is not { } command)
        {
            return Problems.Of(400, "purchase-malformed",
                "kind is purchase or return; payment is credit, cash, upi or card.");
        }

        StockAnswered answer = await desk.ChangeAsync(caller.Business, command, cancel);
        // Told twice: what is in the books is the answer.
        bool repeated = answer.Refusal?.Code == "stock-posting-repeated";
        if (answer.Refusal is { } refusal && !repeated)
            return Problems.Of(422, refusal.Code, refusal.Detail);
        return await purchases.FindAsync(caller.Business, command.Posting, cancel) is { } booked
            ? repeated
                ? Results.Ok(Shown(booked))
                : Results.Created($"/api/v1/purchases/{booked.Id}", Shown(booked))
            : Problems.NotFound("purchase");
    }

    private static async Task<IResult> UndoAsync(
        HttpContext http, Guid id, IStockDesk desk, IPurchases purchases, IShops shops,
        TimeProvider clock, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayUndo) return Problems.NotAllowed();
        if (await shops.FindAsync(caller.Business, cancel) is not { } shop
            || await purchases.FindAsync(caller.Business, id, cancel) is null)
            return Problems.NotFound("purchase");
        StockAnswered answer = await desk.UndoAsync(caller.Business, new UndoStock(
            id, Chat(shop, caller.Member), clock.GetUtcNow()), cancel);
        return answer.Refusal is { } refusal
            ? Problems.Of(422, refusal.Code, refusal.Detail)
            : Results.NoContent();
    }

    private static ChangeStock? Command(
        PurchaseBody body, ChatReference chat, DateTimeOffset now)
    {
        StockChange? change = body.Kind switch
        {
            null or "purchase" => StockChange.Receive,
            "return" => StockChange.Return,
            _ => null,
        };
        PaymentMode? payment = body.Payment switch
        {
            "credit" => PaymentMode.Credit,
            "cash" => PaymentMode.Cash,
            "upi" => PaymentMode.Upi,
            "card" => PaymentMode.Card,
            _ => null,
        };
        if (change is not { } what || payment is not { } how) return null;
        return new ChangeStock(
            body.Id ?? Guid.CreateVersion7(now), chat, what,
            [.. (body.Lines ?? []).Select(Line)],
            body.Supplier is { } supplier ? new PartyId(supplier) : null, now)
        {
            Bought = new Purchase(new Money(body.Total), how)
            {
                BillNumber = body.BillNumber,
                BillDate = body.BillDate,
                Tax = body.Tax is { } tax
                    ? new InputTax(new Money(tax.Cgst), new Money(tax.Sgst),
                        new Money(tax.Igst), new Money(tax.Cess))
                    : null,
                Freight = Amount(body.Freight),
                FreightApart = Amount(body.FreightApart),
                Returns = body.Returns,
            },
        };
    }

    private static StockLine Line(PurchaseLineBody line) => new(
        new ProductId(line.Product), line.Quantity,
        line.Unit is null ? null : Units.Parse(line.Unit) ?? line.Unit, Amount(line.Cost))
    {
        Batch = line.Batch?.Said(), FromBatch = line.FromBatch,
    };

    private static ChatReference Chat(Shop shop, Member member) => new(
        shop.PhoneNumberId, member.Bsuid, member.Phone, member.Language ?? shop.Language,
        member.Id, null, null);

    private static Money? Amount(long? paise) => paise is { } some ? new Money(some) : null;

    private static object Shown(PurchaseView p) => new
    {
        p.Id, p.Kind, p.Supplier, p.Total, payment = p.Payment.ToString().ToLowerInvariant(),
        p.BillNumber, p.BillDate, p.Tax, p.TaxClaimed, p.Freight, p.FreightApart, p.Returns,
        p.Lines, p.At, p.Undone,
    };
}
