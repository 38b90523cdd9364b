using ConverseErp.Companion.Accountants;
using ConverseErp.Companion.Exports;
using ConverseErp.Companion.Learned;
using ConverseErp.Companion.Reports;
using ConverseErp.Companion.Payments;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Api;

/// <summary>/api/v1: what the shop's books say.</summary>
internal static class ApiEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder api = routes.MapGroup("/api/v1");
        api.AddEndpointFilter(Caller.RequireAsync);
        api.AddEndpointFilter(ApiTrail.NoteAsync);
        api.MapGet("/shop", ShopAsync);
        api.MapGet("/members", MembersAsync);
        api.MapGet("/parties", PartiesAsync);
        api.MapGet("/parties/{id:guid}/khata", KhataAsync);
        api.MapGet("/orders", OrdersAsync);
        api.MapGet("/orders/{id:guid}", OrderAsync);
        api.MapGet("/invoices", InvoicesAsync);
        api.MapGet("/invoices/{id:guid}", InvoiceAsync);
        api.MapGet("/invoices/{id:guid}/pdf", PdfAsync);
        MemberEndpoints.Map(api);
        AccessEndpoints.Map(api);
        LoginEndpoints.Map(api);
        BookQuestionEndpoints.Map(api);
        BulkEndpoints.Map(api);
        ApprovalEndpoints.Map(api);
        AuditEndpoints.Map(api);
        SignalEndpoints.Map(api);
        MessageCostEndpoints.Map(api);
        SwitchEndpoints.Map(api);
        InboxEndpoints.Map(api);
        ProductEndpoints.Map(api);
        PriceListEndpoints.Map(api);
        BroadcastEndpoints.Map(api);
        StockReports.Map(api);
        PurchaseEndpoints.Map(api);
        StockChangeEndpoints.Map(api);
        BatchEndpoints.Map(api);
        CountEndpoints.Map(api);
        NoteEndpoints.Map(api);
        PartyEndpoints.Map(api);
        OrderPlacingEndpoints.Map(api);
        OrderLifeEndpoints.Map(api);
        OrderDecisionEndpoints.Map(api);
        LearnedEndpoints.Map(api);
        ExportEndpoints.Map(api);
        EInvoiceEndpoints.Map(api);
        TradePaperEndpoints.Map(api);
        BillFormEndpoints.Map(api);
        ImportEndpoints.Map(api);
        ReportEndpoints.Map(api);
        SalesEndpoints.Map(api);
        InputCreditEndpoints.Map(api);
        PaymentEndpoints.Map(api);
        DisputeEndpoints.Map(api);
        PromiseEndpoints.Map(api);
        MismatchEndpoints.Map(api);
        PayLinkEndpoints.Map(api);
        PayRequestEndpoints.Map(api);
        StatementEndpoints.Map(api);
    }

    private static async Task<IResult> ShopAsync(
        HttpContext http, IShops shops, CancellationToken cancel) =>
        await shops.FindAsync(Caller.Of(http).Business, cancel) is { } shop
            ? Results.Ok(shop)
            : Problems.NotFound("shop");

    private static async Task<IResult> MembersAsync(
        HttpContext http, IShops shops, CancellationToken cancel) =>
        Results.Ok(new Page<Member>(
            await shops.MembersAsync(Caller.Of(http).Business, cancel), null));

    private static async Task<IResult> PartiesAsync(
        HttpContext http, IKhata khata, int? limit, string? cursor, CancellationToken cancel)
    {
        PartyBook book = await khata.PartiesAsync(Caller.Of(http).Business, cancel);
        return Results.Ok(Paging.InOrder(book.Parties, p => p.Id.Value, limit, cursor));
    }

    private static async Task<IResult> KhataAsync(
        HttpContext http, Guid id, IKhata khata, int? limit, CancellationToken cancel)
    {
        BusinessId business = Caller.Of(http).Business;
        if (await khata.BalanceAsync(business, new PartyId(id), cancel) is not { } due)
            return Problems.NotFound("party");
        IReadOnlyList<KhataLine> lines = await khata.LinesAsync(
            business, new PartyId(id), Paging.Limit(limit), cancel);
        return Results.Ok(new { id, due.Name, due.Balance, items = lines, next = (string?)null });
    }

    private static async Task<IResult> OrdersAsync(
        HttpContext http, IOrders orders, int? limit, string? cursor, CancellationToken cancel)
    {
        int max = Paging.Limit(limit);
        return Results.Ok(Paging.Of(
            await orders.ListAsync(
                Caller.Of(http).Business, Paging.Before(cursor), max, cancel),
            max, o => o.Id.Value));
    }

    private static async Task<IResult> OrderAsync(
        HttpContext http, Guid id, IOrders orders, CancellationToken cancel) =>
        await orders.FindAsync(Caller.Of(http).Business, new OrderId(id), cancel) is { } order
            ? Results.Ok(order)
            : Problems.NotFound("order");

    private static async Task<IResult> InvoicesAsync(
        HttpContext http, IBills bills, int? limit, string? cursor, CancellationToken cancel)
    {
        int max = Paging.Limit(limit);
        return Results.Ok(Paging.Of(
            await bills.ListAsync(
                Caller.Of(http).Business, Paging.Before(cursor), max, cancel),
            max, b => b.Id.Value));
    }

    private static async Task<IResult> InvoiceAsync(
        HttpContext http, Guid id, IBills bills, CancellationToken cancel) =>
        await bills.FindAsync(Caller.Of(http).Business, new InvoiceId(id), cancel) is { } bill
            ? Results.Ok(bill)
            : Problems.NotFound("invoice");

    private static async Task<IResult> PdfAsync(
        HttpContext http, Guid id, IBills bills, CancellationToken cancel) =>
        await bills.PdfAsync(Caller.Of(http).Business, new InvoiceId(id), cancel) is { } pdf
            ? Results.File(pdf, "application/pdf")
            : Problems.NotFound("invoice");
}
