using System.Globalization;
using System.Text;
using ConverseErp.Contracts;
using ConverseErp.Conversations.Replies;

namespace ConverseErp.Conversations.Dialogue;

/// <summary>Reports as a chat tells them: what they come to, their first lines, and how many
/// more there are. Pure.</summary>
internal static class ReportTexts
{
    public const int LinesShown = 5;

    /// <param name="period">In the chat's words.</param>
    public static string Sales(Phrases phrases, string period, SalesBy by, SalesPage page)
    {
        ReportWords words = phrases.Reports;
        string title = by switch
        {
            SalesBy.Item => words.ByItem,
            SalesBy.Party => words.ByCustomer,
            SalesBy.Staff => words.ByStaff,
            SalesBy.Day => words.ByDay,
        };
        StringBuilder text = new($"📊 {period}, {title}: {page.All.Net}");
        if (page.All.Returned != Money.Zero)
            text.Append(" (").Append(Fill(words.Returned, page.All.Returned)).Append(')');
        foreach (SalesRow row in page.Items.Take(LinesShown))
        {
            string name = row.Day is { } day ? Day(day) : Wording.Short(row.Name ?? words.NoName);
            string much = row is { Quantity: { } quantity, Unit: { } unit }
                ? $" {Wording.Level(quantity, unit)}" : "";
            text.Append(CultureInfo.InvariantCulture, $"\n{name}{much} · {row.Sum.Net}");
        }

        return More(text, page.Rows);
    }

    public static string Profit(Phrases phrases, string period, ProfitPage page)
    {
        StringBuilder text = new(
            $"📈 {period}, {phrases.Reports.ProfitByItem}: {page.Profit}");
        foreach (ItemProfit item in page.Items.Take(LinesShown))
        {
            string name = Wording.Short(item.Name ?? phrases.Reports.NoName);
            string profit = item.Profit?.ToString() ?? "?";
            text.Append(CultureInfo.InvariantCulture, $"\n{name} · {profit}");
            if (item.Uncosted > 0) text.Append(" ⚠️");
        }

        More(text, page.Rows);
        if (page.LeftOut > 0)
            text.Append("\n⚠️ ").Append(Fill(phrases.Reports.NotValued, page.LeftOut));
        if (page.WithoutCost > 0) text.Append("\n⚠️ ").Append(phrases.CostsUnknown);
        return text.ToString();
    }

    /// <param name="names">Of the goods, by id.</param>
    public static string Stock(
        Phrases phrases, StockValue stock, IReadOnlyDictionary<ProductId, string> names)
    {
        StringBuilder text = new("📦 " + Fill(phrases.Reports.StockWorth, stock.Value));
        ValuedProduct[] worth = [.. stock.Products.Where(p => p.Value > Money.Zero)
            .OrderByDescending(p => p.Value)];
        foreach (ValuedProduct product in worth.Take(LinesShown))
        {
            string name = Wording.Short(names.GetValueOrDefault(product.Product, "–"));
            text.Append(CultureInfo.InvariantCulture, $"\n{name} · {product.Value}");
        }

        More(text, worth.Length);
        if (stock.Unvalued > 0)
            text.Append("\n⚠️ ").Append(Fill(phrases.Reports.NotValued, stock.Unvalued));
        return text.ToString();
    }

    /// <summary>Accounts by what they hold, the largest first.</summary>
    public static string Trial(Phrases phrases, string period, TrialBalance trial)
    {
        StringBuilder text = new($"📒 {phrases.Reports.Trial}, {period}");
        AccountSum[] accounts = [.. trial.Accounts.Where(a => a.Closing != Money.Zero)
            .OrderByDescending(a => Math.Abs(a.Closing.Paise))];
        foreach (AccountSum account in accounts.Take(LinesShown))
        {
            string name = Account(phrases, account.Account);
            string side = account.Closing > Money.Zero ? "Dr" : "Cr";
            Money amount = new(Math.Abs(account.Closing.Paise));
            text.Append(CultureInfo.InvariantCulture, $"\n{name} · {amount} {side}");
        }

        More(text, accounts.Length);
        Money debit = new(accounts.Sum(a => Math.Max(a.Closing.Paise, 0)));
        return text.Append('\n').Append(Fill(phrases.Reports.Agrees, debit)).ToString();
    }

    public static string Credit(Phrases phrases, CreditRegister register)
    {
        ReportWords words = phrases.Reports;
        string month = register.Period[..2] + "/" + register.Period[2..];
        StringBuilder text = new(
            "🧾 " + Fill(words.Credit, month, register.Books.Credit.Sum()));
        if (register.Statement is null)
            return text.Append("\n⚠️ ").Append(Fill(words.NoStatement, month)).ToString();
        foreach ((string bucket, string said) in (ReadOnlySpan<(string, string)>)[
            ("matched", words.Matched), ("differs", words.Differ), ("books-only", words.Waiting),
            ("statement-only", words.NotInBooks), ("ineligible", words.Barred)])
        {
            CreditBucket of = register.Buckets.First(b => b.Bucket == bucket);
            if (of.Lines == 0) continue;
            text.Append('\n').Append(Fill(said, of.Lines, of.Tax));
            if (bucket != "matched") Named(text, register, bucket);
        }

        return text.ToString();
    }

    // Which bills to ask about, the largest first.
    private static void Named(StringBuilder text, CreditRegister register, string bucket)
    {
        const int Shown = 3;
        foreach (CreditLine line in register.Lines.Where(l => l.Bucket == bucket)
            .OrderByDescending(l => Math.Abs(
                (l.StatementTax ?? l.BooksTax)?.Sum().Paise ?? 0)).Take(Shown))
        {
            text.Append("\n   · ").AppendJoin(' ', ((string?[])[
                line.Supplier ?? line.Gstin, line.Number]).OfType<string>());
        }
    }

    private static string Account(Phrases phrases, string account)
    {
        ReportWords words = phrases.Reports;
        return account switch
        {
            "cash" => phrases.Paid(PaymentMode.Cash),
            "upi" => phrases.Paid(PaymentMode.Upi),
            "card" => phrases.Paid(PaymentMode.Card),
            "bank" => words.Bank,
            "party" => words.Khata,
            "sales" => words.Sales,
            "tax" => words.Tax,
            "purchases" => words.Purchases,
            "input_cgst" => words.InputTax + " CGST",
            "input_sgst" => words.InputTax + " SGST",
            "input_igst" => words.InputTax + " IGST",
            "input_cess" => words.InputTax + " Cess",
            "expenses" => words.Expenses,
            "discounts" or "discounts-received" => words.Discounts,
            "capital" => words.Capital,
            "drawings" => words.Drawings,
            "opening" => words.Opening,
            "unbilled" => words.Unbilled,
            "short-over" => words.ShortOver,
            _ => account,
        };
    }

    private static string More(StringBuilder text, int rows)
    {
        if (rows > LinesShown)
            text.Append(CultureInfo.InvariantCulture, $"\n+{rows - LinesShown}");
        return text.ToString();
    }

    private static string Day(DateOnly day) =>
        day.ToString("dd/MM", CultureInfo.InvariantCulture);

    private static string Fill(string words, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, words, values);
}
