using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1/returns and /api/v1/notes: goods that come back, and bills that change later.
/// </summary>
internal static class NoteEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/returns", ReturnAsync);
        api.MapPost("/orders/{id:guid}/adjustments", AdjustAsync);
        api.MapPost("/notes/{id:guid}/undo", UndoAsync);
    }

    private sealed record ReturnBody(
        Guid? Id, Guid? Order, Guid? Party, IReadOnlyList<ReturnItem>? Lines,
        PaymentMode? Refund, string? Reason);

    private sealed record ReturnItem(
        Guid Product, decimal? Quantity, string? Unit, string? Batch);

    private sealed record AdjustBody(
        Guid? Id, long? DiscountPaise, IReadOnlyList<PriceItem>? Prices, PaymentMode? Settled,
        string? Reason);

    private sealed record PriceItem(Guid Product, long PricePaise);

    private static async Task<IResult> ReturnAsync(
        HttpContext http, IBills bills, IOrders orders, ICatalogue catalogue,
        TimeProvider clock, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MayUndo) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<ReturnBody>(http, cancel) is not { } body
            || body is { Order: null, Party: null, Lines: null or { Count: 0 } })
            return ApiCommands.Malformed();
        InvoiceId note = new(body.Id ?? Guid.CreateVersion7(clock.GetUtcNow()));
        ReturnGoods command = new(
            note, null, body.Order is { } order ? new OrderId(order) : null,
            body.Party is { } party ? new PartyId(party) : null,
            [.. (body.Lines ?? []).Select(l => new ReturnLine(
                new ProductId(l.Product), l.Quantity, Units.Parse(l.Unit) ?? l.Unit)
            {
                Batch = string.IsNullOrWhiteSpace(l.Batch) ? null : l.Batch.Trim(),
            })],
            body.Refund, body.Reason, clock.GetUtcNow());
        WantedRight wish = new(
            MemberRight.Refund, await WorthAsync(http, command, orders, catalogue, cancel));
        if (!Caller.Of(http).Member.Rights.Allows(wish))
            return await ApiApprovals.AskAsync(http, command, note.Value, [wish], cancel);
        return await ApiCommands.RunAsync(
            http, note.Value, command, () => FindAsync(http, bills, note, cancel), cancel);
    }

    private static async Task<IResult> AdjustAsync(
        HttpContext http, Guid id, IBills bills, IOrders orders, TimeProvider clock,
        CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MaySell) return Problems.NotAllowed();
        if (await ApiCommands.BodyAsync<AdjustBody>(http, cancel) is not { } body
            || (body.DiscountPaise is null) == (body.Prices is null or { Count: 0 }))
            return ApiCommands.Malformed();
        InvoiceId note = new(body.Id ?? Guid.CreateVersion7(clock.GetUtcNow()));
        AdjustBill command = new(
            note, null, new OrderId(id),
            body.DiscountPaise is { } off ? new Money(off) : null,
            [.. (body.Prices ?? []).Select(p => new PriceCorrection(
                new ProductId(p.Product), new Money(p.PricePaise)))],
            body.Settled, body.Reason, clock.GetUtcNow());
        OrderView? bill = await orders.FindAsync(
            Caller.Of(http).Business, command.Order, cancel);
        Money less = Off(command, bill);
        // A bill that grows takes nothing off, but makes another price.
        WantedRight wish = new(
            less > Money.Zero ? MemberRight.Discount : MemberRight.Price, less,
            bill?.Total ?? Money.Zero);
        if (!Caller.Of(http).Member.Rights.Allows(wish))
            return await ApiApprovals.AskAsync(http, command, note.Value, [wish], cancel);
        return await ApiCommands.RunAsync(
            http, note.Value, command, () => FindAsync(http, bills, note, cancel), cancel);
    }

    private static async Task<IResult> UndoAsync(
        HttpContext http, Guid id, IBills bills, TimeProvider clock, CancellationToken cancel)
    {
        if (!Caller.Of(http).Member.Rights.MayUndo) return Problems.NotAllowed();
        InvoiceId note = new(id);
        // Asked again after it was done, that is the answer; what was refused may be asked again.
        if (await FindAsync(http, bills, note, cancel) is BillView { State: "cancelled" } undone)
            return Results.Ok(undone);
        return await ApiCommands.RunAsync(
            http, Guid.CreateVersion7(clock.GetUtcNow()),
            new UndoNote(note, null, clock.GetUtcNow()),
            () => FindAsync(http, bills, note, cancel), cancel);
    }

    // By the bill where it is named, by the list otherwise.
    private static async Task<Money> WorthAsync(
        HttpContext http, ReturnGoods command, IOrders orders, ICatalogue catalogue,
        CancellationToken cancel)
    {
        BusinessId business = Caller.Of(http).Business;
        if (Caller.Of(http).Member.Rights.RefundMax is null) return Money.Zero;
        OrderView? bill = command.Order is { } order
            ? await orders.FindAsync(business, order, cancel)
            : null;
        Catalogue goods = await catalogue.GetAsync(business, cancel);
        return ReturnWorth.Of(
            command.Lines, bill, id => goods.Products.FirstOrDefault(p => p.Id == id));
    }

    // What the bill falls by; a price that rises takes nothing off.
    private static Money Off(AdjustBill command, OrderView? bill) => command.Discount
        ?? new Money((long)command.Prices.Sum(p =>
            bill?.Lines.FirstOrDefault(l => l.Product == p.Product) is { } line
                ? Math.Max(0, line.Total.Paise - (line.Quantity * p.Price.Paise))
                : 0));

    private static async Task<object?> FindAsync(
        HttpContext http, IBills bills, InvoiceId note, CancellationToken cancel) =>
        await bills.FindAsync(Caller.Of(http).Business, note, cancel);
}
