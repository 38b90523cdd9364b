using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Companion.Pages;

/// <summary>/k/{token}: one's own khata at one shop, as the shop has it in its book, and a button
/// that opens the UPI app with what is owed. Paying there settles nothing here: the shop books
/// what arrives. The party may agree to the balance, or say that a line is wrong.</summary>
internal static class KhataPage
{
    private const int LinesShown = 50;
    private const string Note = "Khata";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/k/{token}", ShowAsync);

    private static async Task<IResult> ShowAsync(
        string token, HttpContext http, IKhata khata, IDisputes disputes, IBills bills,
        IShops shops, string? o, CancellationToken cancel)
    {
        PageFrame.Guard(http.Response.Headers);
        if (khata.ByToken(token) is not var (business, party)
            || await shops.FindAsync(business, cancel) is not { } shop
            || await khata.BalanceAsync(business, party, cancel) is not { } due)
            return NotFound();
        PartyBook book = await khata.PartiesAsync(business, cancel);
        string language =
            book.Parties.FirstOrDefault(p => p.Id == party)?.Language ?? shop.Language;
        IReadOnlyList<KhataLine> lines =
            await khata.LinesAsync(business, party, LinesShown, cancel);
        Dictionary<Guid, DisputeView> said = (await disputes.ListAsync(
            business, party, openOnly: false, cancel)).ToDictionary(d => d.Line.Posting);
        OrderId[] sales =
            [.. lines.Where(l => l.Source == "sale").Select(l => new OrderId(l.Id))];
        Dictionary<Guid, BillView> papers =
            (await bills.OfOrdersAsync(business, party, sales, cancel))
                .DistinctBy(b => b.Order).ToDictionary(b => b.Order.Value);
        DisputeTexts words = DisputeTexts.In(language);
        KhataTexts texts = KhataTexts.In(language);
        StringBuilder items = new();
        foreach (KhataLine line in lines)
        {
            items.Append(Item(texts, shop, line, papers.GetValueOrDefault(line.Id)))
                .Append(KhataForms.Dispute(
                    words, token, line, said.GetValueOrDefault(line.Id)))
                .Append("</li>\n");
        }

        string agree = KhataForms.Agree(words, token, shop, due,
            await disputes.AgreedAsync(business, party, cancel));
        return Page(
            texts, shop, due, KhataForms.Outcome(words, o), agree, items.ToString());
    }

    private static IResult Page(KhataTexts texts, Shop shop, Due due, string outcome,
        string agree, string items)
    {
        (string above, Money sum) = due.Balance.Paise switch
        {
            > 0 => (texts.Owes, due.Balance),
            < 0 => (texts.Ahead, -due.Balance),
            _ => (texts.Settled, Money.Zero),
        };
        StringBuilder body = new();
        body.Append($"<p>{PageFrame.Text(shop.Name)} · {PageFrame.Text(due.Name)}</p>\n")
            .Append($"<p class=\"sum\"><span>{PageFrame.Text(above)}</span>{sum}</p>\n")
            .Append(outcome)
            .Append(PayButton(texts, shop, due.Balance))
            .Append(agree)
            .Append("<ul>\n").Append(items)
            .Append($"</ul>\n<p>{PageFrame.Text(texts.Asked)}</p>");
        return PageFrame.Page(texts.Language, texts.Title, body.ToString());
    }

    private static string PayButton(KhataTexts texts, Shop shop, Money balance)
    {
        if (balance <= Money.Zero || shop.UpiId is not { } upi || !UpiLink.IsUpiId(upi)) return "";
        string link = UpiLink.For(upi, shop.Name, balance.Paise, Note, reference: null);
        string said = string.Format(CultureInfo.InvariantCulture, texts.Pay, balance);
        return $"<a class=\"pay\" href=\"{PageFrame.Text(link)}\">{PageFrame.Text(said)}</a>\n";
    }

    private static string Item(KhataTexts texts, Shop shop, KhataLine line, BillView? bill)
    {
        string paper = bill is null ? ""
            : $" · <a href=\"{PageFrame.Text(bill.Link)}\">{PageFrame.Text(bill.Number)}</a>";
        string day = IndianDay.Of(line.At, shop.TimeZone)
            .ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        string what = texts.What(line.Source);
        string change = line.Change.Paise < 0 ? "\u2212" + -line.Change : "+" + line.Change;
        return $"<li><div><strong>{PageFrame.Text(what)}</strong><span>{day}{paper}</span></div>"
            + $"<div><strong>{change}</strong><span>{PageFrame.Text(texts.Left)} {line.Balance}"
            + "</span></div>";
    }

    public static IResult NotFound() => Results.Text(
        "This link does not work. Ask the shop for your balance in the chat for a new one.\n"
        + "Yeh link nahi chalta. Chat me apna baaki poochhiye, naya link aa jayega.",
        "text/plain; charset=utf-8", statusCode: StatusCodes.Status404NotFound);
}
