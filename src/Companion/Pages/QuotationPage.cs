using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Pages;

/// <summary>/q/{token}: a quotation for whoever holds its link, as a bill has a page.</summary>
internal static class QuotationPage
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/q/{token}", ShowAsync);

    private static async Task<IResult> ShowAsync(
        string token, HttpContext http, ITradePapers papers, CancellationToken cancel)
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await papers.ByTokenAsync(token, cancel) is not var (business, paper)
            || await papers.PdfAsync(business, paper.Id, cancel) is not { } pdf)
            return NotFound();
        http.Response.Headers.ContentDisposition =
            $"inline; filename=\"Quotation-{paper.Number.Replace('/', '-')}.pdf\"";
        return Results.Bytes(pdf, "application/pdf");
    }

    private static IResult NotFound() => Results.Text(
        "This link does not work. Please ask the shop to send it again.",
        "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
}
