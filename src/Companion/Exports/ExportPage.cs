using System.Globalization;
using System.Text;
using System.Text.Json;
using ConverseErp.Companion.Api;
using ConverseErp.Companion.Pages;
using ConverseErp.Contracts;
using ConverseErp.Platform.Auditing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Exports;

/// <summary>/x/{token}: a member's page of downloads, and the files behind it. The page itself
/// makes no file: whoever only looks at a link, such as a messenger that shows a preview, costs
/// nothing.</summary>
/// <remarks>A link is a member's, made in their chat or by their token: it opens nothing once
/// they have left the shop or may see reports no more.</remarks>
internal static class ExportPage
{
    private const int MonthsShown = 4;
    private const string RetryAfterSeconds = "30";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/x/{token}", ShowAsync);
        routes.MapGet("/x/{token}/{what}", FileAsync);
    }

    private static async Task<IResult> ShowAsync(
        string token, HttpContext http, ExportPages pages, IShops shops, TimeProvider clock,
        CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (await HolderAsync(token, pages, shops, cancel) is not var (shop, member))
            return NotFound();
        ExportTexts texts = ExportTexts.In(member.Language ?? shop.Language);
        DateOnly today = IndianDay.Of(clock.GetUtcNow(), shop.TimeZone);
        StringBuilder body = new();
        body.Append($"<p>{PageFrame.Text(shop.Name)}</p>\n<p>{PageFrame.Text(texts.Explained)}")
            .Append($"</p>\n<a class=\"pay\" href=\"/x/{PageFrame.Text(token)}/everything\">")
            .Append($"{PageFrame.Text(texts.All)}</a>\n<ul>\n");
        for (int back = 0; back < MonthsShown; back++)
            body.Append(Month(shop, token, today.AddMonths(-back)));
        return PageFrame.Page(texts.Language, texts.Title, body.Append("</ul>").ToString());
    }

    private static string Month(Shop shop, string token, DateOnly month)
    {
        string period = month.ToString("MMyyyy", CultureInfo.InvariantCulture);
        List<string> files = ["tally", "everything"];
        if (shop.Scheme == GstScheme.Regular)
            files.InsertRange(0, ["gstr1", "gstr1-sheets", "gstr3b"]);
        // The quarter's summary stands at its last month.
        bool quarter = shop.Scheme == GstScheme.Composition && month.Month % 3 == 0;
        if (quarter) files.Insert(0, "cmp08");
        string links = string.Concat(files.Select(what =>
            $"<a href=\"/x/{PageFrame.Text(token)}/{what}?period="
            + $"{(what == "cmp08" ? Quarter(month) : period)}\">{Shown(what)}</a>"));
        string name = month.ToString("MM/yyyy", CultureInfo.InvariantCulture);
        return $"<li><div><strong>{name}</strong><div class=\"files\">{links}</div></div></li>\n";
    }

    private static string Quarter(DateOnly last) => string.Create(
        CultureInfo.InvariantCulture, $"{last.AddMonths(-2):MMyyyy}-{last:MMyyyy}");

    private static string Shown(string what) => what switch
    {
        "gstr1" => "GSTR-1 JSON",
        "gstr1-sheets" => "GSTR-1 CSV",
        "gstr3b" => "GSTR-3B",
        "cmp08" => "CMP-08",
        "tally" => "Tally",
        _ => "zip",
    };

    private static async Task<IResult> FileAsync(
        string token, string what, HttpContext http, ExportPages pages, IShops shops,
        IStatutoryExports exports, EverythingExport everything, ExportGate gate,
        AuditTrail trail, TimeProvider clock, string? period, CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (await HolderAsync(token, pages, shops, cancel) is not var (shop, member))
            return NotFound();
        BusinessId business = shop.Id;
        Func<Task<Answer<ExportFile>>>? make = what switch
        {
            "gstr1" => () => exports.Gstr1Async(business, period, sheets: false, cancel),
            "gstr1-sheets" => () => exports.Gstr1Async(business, period, sheets: true, cancel),
            "gstr3b" => () => exports.Gstr3bAsync(business, period, cancel),
            "cmp08" => () => exports.Cmp08Async(business, period, cancel),
            "tally" => () => exports.TallyAsync(business, period, cancel),
            "everything" => () => everything.FileAsync(business, period, cancel),
            _ => null,
        };
        if (make is null) return NotFound();
        if (gate.TryEnter() is not { } place)
        {
            http.Response.Headers.RetryAfter = RetryAfterSeconds;
            return Said(503, "Other files are being made. Please try again in half a minute.");
        }

        await trail.NoteAsync(business, new AuditEntry(
            "export", clock.GetUtcNow(), member.Id, Doors.Page)
        {
            Device = ApiTrail.Device(http),
            After = JsonSerializer.Serialize(new Dictionary<string, string?>
            {
                ["what"] = what,
                ["period"] = period?.Length <= 20 ? period : null,
            }),
        }, cancel);
        return await ExportResult.OfAsync(make, place, refusal => Said(409, refusal.Detail));
    }

    private static async Task<(Shop Shop, Member Member)?> HolderAsync(
        string token, ExportPages pages, IShops shops, CancellationToken cancel)
    {
        if (pages.ByToken(token) is not var (business, holder)) return null;
        Member? member = (await shops.MembersAsync(business, cancel))
            .FirstOrDefault(m => m.Id == holder);
        return member is not null && member.Rights.MaySeeReports
            && await shops.FindAsync(business, cancel) is { } shop
                ? (shop, member)
                : null;
    }

    private static IResult NotFound() => Said(
        404, "This link does not work any more. Please ask for a new one in the shop's chat.");

    private static IResult Said(int status, string text) =>
        Results.Text(text, "text/plain; charset=utf-8", statusCode: status);
}
