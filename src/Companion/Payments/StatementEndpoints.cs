using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Payments;

/// <summary>/api/v1/payments/statements: a bank's CSV as the request's body, and the yes to what
/// it proposes.</summary>
internal static class StatementEndpoints
{
    private const int BytesMax = 4 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/payments/statements", ImportAsync);
        api.MapGet("/payments/statements/{id:guid}", FindAsync);
        api.MapPost("/payments/statements/{id:guid}/book", BookAsync);
    }

    private static async Task<IResult> ImportAsync(
        HttpContext http, IStatements statements, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayTakePayments) return Problems.NotAllowed();
        if (http.Request.ContentLength > BytesMax) return TooLarge();
        using MemoryStream file = new();
        byte[] part = new byte[64 * 1024];
        int read;
        while ((read = await http.Request.Body.ReadAsync(part, cancel)) > 0)
        {
            file.Write(part, 0, read);
            if (file.Length > BytesMax) return TooLarge();
        }

        return Results.Ok(await statements.ImportAsync(
            caller.Business, file.GetBuffer().AsMemory(0, (int)file.Length), cancel));
    }

    private static async Task<IResult> FindAsync(
        HttpContext http, Guid id, IStatements statements, CancellationToken cancel) =>
        await statements.FindAsync(Caller.Of(http).Business, id, cancel) is { } report
            ? Results.Ok(report)
            : Problems.NotFound("statement");

    private static async Task<IResult> BookAsync(
        HttpContext http, Guid id, IStatements statements, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayTakePayments) return Problems.NotAllowed();
        return await statements.BookAsync(caller.Business, id, cancel) is { } report
            ? Results.Ok(report)
            : Problems.NotFound("statement");
    }

    private static IResult TooLarge() => Problems.Of(
        413, "statement-too-large", "A statement has at most 4 MB; ask the bank for less time.");
}
