using ConverseErp.Companion.Api;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Reports;

/// <summary>/api/v1/reports/input-credit: the portal's GSTR-2B as the request's body, and the
/// register of suppliers' bills beside it.</summary>
internal static class InputCreditEndpoints
{
    private const int BytesMax = 16 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/reports/input-credit/gstr2b", ImportAsync);
        api.MapGet("/reports/input-credit", RegisterAsync);
    }

    private static async Task<IResult> ImportAsync(
        HttpContext http, IInputCredit credit, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MayFile) return Problems.NotAllowed();
        if (await Bodies.ReadAsync(http, BytesMax, cancel) is not { } file)
        {
            return Problems.Of(413, "gstr-2b-too-large",
                "A GSTR-2B of at most 16 MB and 20,000 documents is taken.");
        }

        Answer<StatementTaken> answer = await credit.ImportAsync(caller.Business, file, cancel);
        return answer.Fact is { } taken
            ? Results.Ok(taken)
            : Refused(answer.Refusal!);
    }

    private static async Task<IResult> RegisterAsync(
        HttpContext http, IInputCredit credit, string? period, string? bucket, int? limit,
        string? cursor, CancellationToken cancel)
    {
        TokenHolder caller = Caller.Of(http);
        if (!caller.Member.Rights.MaySeeReports) return Problems.NotAllowed();
        Answer<CreditRegister> answer =
            await credit.RegisterAsync(caller.Business, period, cancel);
        if (answer.Fact is not { } register) return Refused(answer.Refusal!);
        CreditLine[] lines =
            [.. register.Lines.Where(l => bucket is null || l.Bucket == bucket)];
        int max = Paging.Limit(limit);
        int from = int.TryParse(cursor, out int at) && at > 0 ? Math.Min(at, lines.Length) : 0;
        CreditLine[] page = [.. lines.Skip(from).Take(max)];
        return Results.Ok(new
        {
            register.Period, register.Statement, register.Buckets, register.Books,
            items = page.Select(line => new
            {
                id = line.Posting, line.Bucket, line.Differs, line.Reason, line.Gstin,
                line.Supplier, line.Number, line.Date, line.Period, line.StatementTotal,
                line.StatementTax, line.BooksTotal, line.BooksTax, line.Credit, line.Amends,
                behind = line.Posting is { } posting
                    ? $"/api/v1/reports/postings/{posting}"
                    : null,
            }),
            next = from + page.Length < lines.Length
                ? (from + page.Length).ToString(System.Globalization.CultureInfo.InvariantCulture)
                : null,
        });
    }

    private static IResult Refused(Refusal refusal) => Problems.Of(refusal.Code switch
    {
        "gstr-2b-too-large" => 413,
        "export-period-invalid" or "gstr-2b-malformed" => 400,
        _ => 409,
    }, refusal.Code, refusal.Detail);
}
