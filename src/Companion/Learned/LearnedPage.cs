using ConverseErp.Companion.Pages;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Learned;

/// <summary>/w/{token}: a member's page of what the shop's answers have taught, each with a
/// button that forgets it. Needs no script and no login: the link came in the member's chat.
/// </summary>
internal static class LearnedPage
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/w/{token}", ShowAsync);
        routes.MapPost("/w/{token}/{id:guid}/forget", ForgetAsync);
    }

    private static async Task<IResult> ShowAsync(
        string token, HttpContext http, ILearnedWords words, IShops shops, ICatalogue catalogue,
        IKhata khata, CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (await HolderAsync(token, words, shops, cancel) is not var (shop, member))
            return NotFound();
        IReadOnlyList<LearnedRow> rows =
            await LearnedList.OfAsync(shop.Id, words, catalogue, khata, cancel);
        return LearnedHtml.Of(
            shop.Name, LearnedTexts.In(member.Language ?? shop.Language), token, rows,
            member.Rights.MaySell);
    }

    // Twice, or when somebody else was faster: the page that follows shows that it is gone.
    private static async Task<IResult> ForgetAsync(
        string token, Guid id, HttpContext http, ILearnedWords words, IShops shops,
        CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (await HolderAsync(token, words, shops, cancel) is not var (shop, member))
            return NotFound();
        if (member.Rights.MaySell) await words.ForgetAsync(shop.Id, id, cancel);
        http.Response.Headers.Location = "/w/" + token;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static async Task<(Shop Shop, Member Member)?> HolderAsync(
        string token, ILearnedWords words, IShops shops, CancellationToken cancel)
    {
        if (words.ByToken(token) is not var (business, holder)) return null;
        Member? member = (await shops.MembersAsync(business, cancel))
            .FirstOrDefault(m => m.Id == holder);
        return member is not null && await shops.FindAsync(business, cancel) is { } shop
            ? (shop, member)
            : null;
    }

    private static IResult NotFound() => Results.Text(
        "This link does not work any more. Write \"learned words\" in the shop's chat for a new "
        + "one.\nYeh link purana hai. Chat me \"seekhe hue shabd\" likhiye, naya aa jayega.",
        "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
}
