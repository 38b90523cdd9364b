using System.Globalization;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Pages;

/// <summary>What a party says on the page of its khata: the balance is right, or a line is wrong.
/// Plain forms, no script. Both move nothing, and said twice they are said once.</summary>
internal static class KhataForms
{
    private const int BodyMax = 4 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/k/{token}/agree", AgreeAsync);
        routes.MapPost("/k/{token}/dispute", DisputeAsync);
    }

    /// <summary>The button under a balance, or what was said of it.</summary>
    public static string Agree(
        DisputeTexts texts, string token, Shop shop, Due due, Agreement? agreed)
    {
        string before = agreed is { } said && said.Balance == due.Balance
            ? $"<p class=\"done\">✓ {Said(texts.Agreed, said.Balance, Day(said.At, shop))}</p>\n"
            : "";
        if (before.Length > 0 || due.Balance <= Money.Zero) return before;
        return $"<form method=\"post\" action=\"/k/{token}/agree\">"
            + $"<input type=\"hidden\" name=\"shown\" value=\"{due.Balance.Paise}\">"
            + $"<button class=\"plain\">✓ {Said(texts.Agree, due.Balance)}</button>"
            + $"<p class=\"small\">{PageFrame.Text(texts.Only)}</p></form>\n";
    }

    /// <summary>Under a line: what was said of it, or the form to say it.</summary>
    public static string Dispute(
        DisputeTexts texts, string token, KhataLine line, DisputeView? dispute) => dispute switch
    {
        { State: "open" or "accepted" } =>
            $"<p class=\"note\">⚠ {Said(texts.Said, dispute.Word)}</p>",
        { State: "rejected" } => $"<p class=\"note\">{PageFrame.Text(texts.Stays)}"
            + (dispute.Answer is { } word ? $" “{PageFrame.Text(word)}”" : "") + "</p>",
        not null => "",
        null when line.Change <= Money.Zero || line.Source is "payment" or "undo" => "",
        null => $"<details><summary>{PageFrame.Text(texts.Wrong)}</summary>"
            + $"<form method=\"post\" action=\"/k/{token}/dispute\">"
            + $"<input type=\"hidden\" name=\"line\" value=\"{line.Id:N}\">"
            + $"<label>{PageFrame.Text(texts.What)}"
            + "<input name=\"word\" maxlength=\"200\" required></label>"
            + $"<button class=\"plain\">{PageFrame.Text(texts.Send)}</button></form></details>",
    };

    /// <summary>What became of the last button, above the page.</summary>
    public static string Outcome(DisputeTexts texts, string? outcome) => outcome switch
    {
        "moved" => $"<p class=\"done\">{PageFrame.Text(texts.Moved)}</p>\n",
        "no" => $"<p class=\"done\">{PageFrame.Text(texts.NotTaken)}</p>\n",
        _ => "",
    };

    private static async Task<IResult> AgreeAsync(
        string token, HttpContext http, IKhata khata, IDisputes disputes,
        CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (khata.ByToken(token) is not var (business, party)) return KhataPage.NotFound();
        bool read = long.TryParse(
            await FieldAsync(http, "shown", cancel), NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out long shown);
        bool agreed = read
            && await disputes.AgreeAsync(business, party, new Money(shown), cancel);
        return Back(http, token, agreed ? "" : "?o=moved");
    }

    private static async Task<IResult> DisputeAsync(
        string token, HttpContext http, IKhata khata, IDisputes disputes, IOrders orders,
        IBills bills, CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (khata.ByToken(token) is not var (business, party)) return KhataPage.NotFound();
        if (!Guid.TryParseExact(await FieldAsync(http, "line", cancel), "N", out Guid line))
            return Back(http, token, "?o=no");
        OrderView? order = await orders.FindAsync(business, new OrderId(line), cancel);
        BillView? bill = order?.Invoice is { } invoice && order.Party == party
            ? await bills.FindAsync(business, invoice, cancel)
            : null;
        Refusal? refused = await disputes.DisputeAsync(
            business, party, line, await FieldAsync(http, "word", cancel) ?? "", bill?.Number,
            cancel);
        return Back(http, token, refused is null ? "" : "?o=no");
    }

    // A form of a page of ours is short; what is longer is none of them.
    private static async Task<string?> FieldAsync(
        HttpContext http, string name, CancellationToken cancel)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength is not <= BodyMax)
            return null;
        try
        {
            IFormCollection form = await http.Request.ReadFormAsync(cancel);
            return form[name].Count == 1 ? form[name].ToString() : null;
        }
        catch (Exception error) when (error is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static IResult Back(HttpContext http, string token, string outcome)
    {
        http.Response.Headers.Location = "/k/" + token + outcome;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static string Day(DateTimeOffset at, Shop shop) => IndianDay.Of(at, shop.TimeZone)
        .ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Said(string text, params object[] values) =>
        PageFrame.Text(string.Format(CultureInfo.InvariantCulture, text, values));
}
