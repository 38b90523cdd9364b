using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Http;

namespace ConverseErp.Companion.Pages;

/// <summary>Paying by card or net banking, where a gateway is configured.</summary>
/// <param name="Link">The bill's latest; null when nobody has asked for one.</param>
internal sealed record GatewayChoice(bool Offered, PayLinkView? Link);

/// <summary>The page on which a bill is paid: one screen of a cheap phone, and a few kilobytes.
/// </summary>
internal static class PayHtml
{
    /// <param name="token">Of the link; checked before.</param>
    public static IResult Of(
        PayTexts texts, string token, Shop shop, BillView bill, BillDue standing,
        IPayPages pages, GatewayChoice gateway)
    {
        string day = bill.Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        StringBuilder body = new();
        body.Append($"<p>{PageFrame.Text(texts.Bill)} {PageFrame.Text(bill.Number)} · {day}</p>\n");
        // Credited to the last paisa it is taken back, whatever it is called.
        bool gone = standing.Cancelled || bill.State == "cancelled"
            || standing.Total <= Money.Zero;
        if (gone)
            body.Append($"<p class=\"done\">{PageFrame.Text(texts.Cancelled)}</p>\n");
        else if (standing.Due <= Money.Zero)
        {
            body.Append($"<p class=\"done\">✓ {standing.Total} · ")
                .Append($"{PageFrame.Text(texts.Paid)}</p>\n");
        }
        else
            body.Append(Due(texts, token, shop, bill, standing, pages, gateway));
        body.Append($"<p><a href=\"{PageFrame.Text(bill.Link)}\">")
            .Append($"{PageFrame.Text(texts.SeeBill)}</a></p>\n");
        return PageFrame.Page(texts.Language, shop.Name, body.ToString());
    }

    private static string Due(
        PayTexts texts, string token, Shop shop, BillView bill, BillDue standing,
        IPayPages pages, GatewayChoice gateway)
    {
        string part = standing.Due < standing.Total
            ? $" <small>{Said(texts.OfTotal, standing.Total)}</small>"
            : "";
        StringBuilder body = new();
        body.Append($"<p class=\"sum\"><span>{PageFrame.Text(texts.ToPay)}</span>")
            .Append($"{standing.Due}{part}</p>\n");
        if (standing.Disputed)
        {
            string said = DisputeTexts.In(texts.Language).Wrong;
            body.Append($"<p class=\"note\">⚠ {PageFrame.Text(said)} …</p>\n");
        }

        if (standing.Claimed is { } claimed)
            body.Append($"<p class=\"done\">{Said(texts.Waits, claimed)}</p>\n");
        else
        {
            body.Append(Ways(texts, token, shop, bill, standing.Due, pages))
                .Append(Card(texts, token, standing.Due, gateway));
        }

        if (standing.Balance is { } balance && balance > standing.Due)
            body.Append($"<p>{Said(texts.Khata, balance)}</p>\n");
        return body.ToString();
    }

    private static string Ways(
        PayTexts texts, string token, Shop shop, BillView bill, Money due, IPayPages pages)
    {
        if (shop.UpiId is not { } upi || !UpiLink.IsUpiId(upi))
            return $"<p class=\"done\">{PageFrame.Text(texts.AtShop)}</p>\n";
        string link = UpiLink.For(
            upi, shop.Name, due.Paise, "Bill " + bill.Number, PaymentReference.Of(bill.Order));
        StringBuilder body = new();
        body.Append($"<a class=\"pay\" href=\"{PageFrame.Text(link)}\">")
            .Append($"{Said(texts.Pay, due)}</a>\n")
            .Append($"<form method=\"post\" action=\"/p/{token}/paid\">")
            .Append($"<button class=\"plain\">{PageFrame.Text(texts.IPaid)}</button>")
            .Append($"<p class=\"small\">{PageFrame.Text(texts.ShopAsks)}</p></form>\n");
        if (pages.CodeOf(link) is { } code)
        {
            body.Append($"<figure><figcaption>{PageFrame.Text(texts.OtherPhone)}</figcaption>")
                .Append(CultureInfo.InvariantCulture,
                    $"<svg viewBox=\"0 0 {code.Size} {code.Size}\" role=\"img\" ")
                .Append("aria-label=\"UPI QR\" shape-rendering=\"crispEdges\">")
                .Append("<path fill=\"#fff\" d=\"M0 0h999v999H0z\"/>")
                .Append($"<path fill=\"#000\" d=\"{code.Path}\"/></svg>")
                .Append($"<div>{PageFrame.Text(upi)}</div></figure>\n");
        }

        return body.ToString();
    }

    // A link over another amount than is due now is not offered: the next one will be right.
    private static string Card(
        PayTexts texts, string token, Money due, GatewayChoice gateway)
    {
        if (!gateway.Offered) return "";
        string said = PageFrame.Text(texts.Gateway);
        return gateway.Link switch
        {
            { State: "open", Url: { } url } link when link.Amount == due =>
                $"<a class=\"pay other\" href=\"{PageFrame.Text(url)}\">{said} ↗</a>\n",
            { State: "wanted" } =>
                $"<meta http-equiv=\"refresh\" content=\"2\"><p class=\"done\">{said} …</p>\n",
            { State: "cancelling" } or { State: "open" } => "",
            _ => $"<form method=\"post\" action=\"/p/{token}/card\">"
                + $"<button class=\"plain\">{said}</button></form>\n",
        };
    }

    private static string Said(string text, Money amount) => PageFrame.Text(
        string.Format(CultureInfo.InvariantCulture, text, amount));
}
