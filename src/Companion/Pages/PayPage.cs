using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Pages;

/// <summary>/p/{token}: what is still due of one bill, for whoever holds its link: a button that
/// opens the UPI app, a code for another phone, and "I have paid", which settles nothing: the
/// shop is asked.</summary>
internal static class PayPage
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/p/{token}", ShowAsync);
        routes.MapPost("/p/{token}/paid", PaidAsync);
        routes.MapPost("/p/{token}/card", CardAsync);
    }

    private static async Task<IResult> ShowAsync(
        string token, HttpContext http, IPayPages pages, IClaims claims, IShops shops,
        IKhata khata, IPayLinks links, CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (await pages.ByTokenAsync(token, cancel) is not var (business, bill)
            || await shops.FindAsync(business, cancel) is not { } shop
            || await claims.StandingAsync(business, bill.Order, cancel) is not { } standing)
            return NotFound();
        string? language = null;
        if (standing.Party is { } party)
        {
            PartyBook book = await khata.PartiesAsync(business, cancel);
            language = book.Parties.FirstOrDefault(p => p.Id == party)?.Language;
        }

        GatewayChoice gateway = new(
            links.Offered, await links.OfOrderAsync(business, bill.Order, cancel));
        return PayHtml.Of(
            PayTexts.In(language ?? shop.Language), token, shop, bill, standing, pages, gateway);
    }

    // The gateway makes the link in the background: the page comes again until it is there.
    private static async Task<IResult> CardAsync(
        string token, HttpContext http, IPayPages pages, IPayLinks links,
        CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (await pages.ByTokenAsync(token, cancel) is not var (business, bill))
            return NotFound();
        await links.WantAsync(business, bill, partial: false, null, cancel);
        http.Response.Headers.Location = "/p/" + token;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    // Twice, late, or for a bill that was cancelled meanwhile: the page that follows says so.
    private static async Task<IResult> PaidAsync(
        string token, HttpContext http, IPayPages pages, IClaims claims,
        CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (await pages.ByTokenAsync(token, cancel) is not var (business, bill))
            return NotFound();
        await claims.ClaimAsync(business, bill, cancel);
        http.Response.Headers.Location = "/p/" + token;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static IResult NotFound() => Results.Text(
        "This link does not work. Please ask the shop to send the bill again.\n"
        + "Yeh link nahi chalta. Dukaan se bill dobara mangaiye.",
        "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
}
