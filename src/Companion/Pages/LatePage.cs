using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Pages;

/// <summary>/m/{token}: the replies that wait for one person while WhatsApp does not work. The
/// SMS that leads here is all that tells them of it.</summary>
internal static class LatePage
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/m/{token}", ShowAsync);

    private static async Task<IResult> ShowAsync(
        string token, HttpContext http, IWaitingReplies replies, IShops shops,
        CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (replies.ByToken(token) is not var (business, notice)
            || await shops.FindAsync(business, cancel) is not { } shop
            || await replies.ListAsync(business, notice, cancel) is not { } waiting)
            return NotFound();
        LateTexts texts = LateTexts.In(shop.Language);
        TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(shop.TimeZone);
        StringBuilder body = new();
        body.Append($"<p>{PageFrame.Text(shop.Name)}</p>\n");
        if (waiting.Count == 0)
        {
            body.Append($"<p class=\"done\">{PageFrame.Text(texts.Gone)}</p>");
            return PageFrame.Page(texts.Language, texts.Title, body.ToString());
        }

        body.Append($"<p>{PageFrame.Text(texts.Waits)}</p>\n<ul>\n");
        foreach (WaitingReply reply in waiting)
        {
            string at = TimeZoneInfo.ConvertTime(reply.AskedAt, zone)
                .ToString("HH:mm", CultureInfo.InvariantCulture);
            string paper = reply.Link is null ? ""
                : $"<br><a href=\"{PageFrame.Text(reply.Link)}\">{PageFrame.Text(texts.Bill)}</a>";
            body.Append("<li><div>")
                .AppendJoin("<br>", reply.Text.Split('\n').Select(PageFrame.Text))
                .Append($"{paper}</div><div><span>{at}</span></div></li>\n");
        }

        body.Append("</ul>");
        return PageFrame.Page(texts.Language, texts.Title, body.ToString());
    }

    private static IResult NotFound() => Results.Text(
        "This link does not work any more. Your replies are on WhatsApp.\n"
        + "Yeh link ab nahi chalta. Aapke jawab WhatsApp par hain.",
        "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
}
