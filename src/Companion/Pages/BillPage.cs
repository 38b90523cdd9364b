using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Pages;

/// <summary>/b/{token}: a bill for whoever holds its link; the paper itself, no login.</summary>
internal static class BillPage
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/b/{token}", ShowAsync);

    private static async Task<IResult> ShowAsync(
        string token, HttpContext http, IBills bills, CancellationToken cancel)
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (await bills.ByTokenAsync(token, cancel) is not var (business, bill))
            return NotFound();
        byte[]? pdf = await bills.PdfAsync(business, bill.Id, cancel);
        if (pdf is null) return NotFound();
        http.Response.Headers.ContentDisposition =
            $"inline; filename=\"Bill-{bill.Number.Replace('/', '-')}.pdf\"";
        return Results.Bytes(pdf, "application/pdf");
    }

    private static IResult NotFound() => Results.Text(
        "This bill link does not work. Please ask the shop to send it again.",
        "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
}
