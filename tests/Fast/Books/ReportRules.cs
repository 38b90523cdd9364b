using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Reading;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Composition;
using ConverseErp.Invoicing.Statutory.Outward;
using ConverseErp.Invoicing.Statutory.Returns;
using ConverseErp.Ledger;
using ConverseErp.Ledger.Reading.Reports;
using ConverseErp.Orders.Selling;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>The same figure everywhere: the statements of the ledger, the sums of sales and the
/// returns are made of one month by different rooms, and agree to the paisa.</summary>
internal static class ReportRules
{
    private const string SameSales = "sales are the same in every report";
    private const string SameTax = "tax is the same in every report";

    public static void Look(
        MonthChecks checks, PlayedMonth month, IReadOnlyList<IssuedDocument> documents)
    {
        DateOnly first = month.Plan.First, last = first.AddMonths(1).AddDays(-1);
        AccountSum[] sums = [.. month.Journal.Entries.GroupBy(e => e.Account)
            .Select(a => Statements.Sum(a.Key, 0, new Money(a.Sum(e => e.Debit)),
                new Money(a.Sum(e => e.Credit))))];
        long sold = -Of(sums, Accounts.Sales), tax = -Of(sums, Accounts.Tax);
        LookAtStatements(checks, month, sums, first, last);
        LookAtSales(checks, month, sold, tax);
        if (month.Shop.Gstin is not { } gstin) return;
        OutwardSum[] days = Days(gstin, month, documents);
        if (month.Plan.Scheme == GstScheme.Regular)
            LookAtSummary(checks, gstin, documents, days, first, tax);
        else
            LookAtQuarter(checks, gstin, documents, days, first, sold);
    }

    private static void LookAtStatements(MonthChecks checks, PlayedMonth month,
        AccountSum[] sums, DateOnly first, DateOnly last)
    {
        TrialBalance trial = new(first, last, sums);
        checks.Same("the trial balance has two equal sides", trial.Debit.Paise,
            trial.Credit.Paise, () => "the trial balance");
        ProfitAndLoss profit = Statements.Profit(first, last, sums, null);
        checks.Same(SameSales, -Of(sums, Accounts.Sales), profit.Sales.Paise,
            () => "profit and loss");
        PartySide[] sides = [.. month.Journal.Balances.Values.Select(b => new PartySide(
            new Money(Math.Max(b, 0)), new Money(Math.Max(-b, 0))))];
        BalanceSheet sheet = Statements.Balance(last, sums, sides, null);
        checks.Same("the balance sheet balances", sheet.TotalAssets.Paise,
            sheet.TotalLiabilitiesAndEquity.Paise, () => "the balance sheet");
        checks.Same("the balance sheet has the profit of profit and loss", profit.Net.Paise,
            sheet.Equity.Where(l => l.Name.StartsWith("profit", StringComparison.Ordinal))
                .Sum(l => l.Amount.Paise), () => "equity");
        checks.Same("khatas are the party account", Of(sums, Accounts.Party),
            sides.Sum(s => s.Owe.Paise - s.Owed.Paise), () => "khatas");
    }

    private static void LookAtSales(MonthChecks checks, PlayedMonth month, long sold, long tax)
    {
        SalesOfDay sales = new();
        long rounded = 0;
        foreach (PlayedBill bill in month.Bills.Where(b => !b.Cancelled))
        {
            sales.Add(Paper(bill), LineTaxes.Of(bill.Document));
            rounded += bill.Document.Totals.RoundOffPaise;
        }

        foreach (PlayedNote note in month.Notes.Where(n => !n.Cancelled && !n.Bill.Cancelled))
        {
            sales.Add(Paper(note), LineTaxes.Of(note.Document));
            rounded += note.Document.Totals.RoundOffPaise * (note.Note.Credit ? -1 : 1);
        }

        foreach (SalesBy by in (SalesBy[])[SalesBy.Day, SalesBy.Party, SalesBy.Staff])
        {
            SalesSumRow[] rows = [.. sales.Rows.Where(r => r.Part == by)];
            checks.Same(SameSales, sold + tax, rows.Sum(r => r.Sum.Net.Paise),
                () => $"sales by {by}");
            checks.Same(SameTax, tax, rows.Sum(r => r.Sum.Tax.Paise), () => $"tax by {by}");
        }

        SalesSumRow[] items = [.. sales.Rows.Where(r => r.Part == SalesBy.Item)];
        checks.Same(SameSales, sold + tax, items.Sum(r => r.Sum.Net.Paise) + rounded,
            () => "sales by item, and what papers were rounded by");
        checks.Same(SameTax, tax, items.Sum(r => r.Sum.Tax.Paise), () => "tax by item");
    }

    private static void LookAtSummary(MonthChecks checks, string gstin,
        IReadOnlyList<IssuedDocument> documents, OutwardSum[] days, DateOnly first, long tax)
    {
        StatutoryPeriod period = StatutoryPeriod.Of(first);
        Gstr1Builder builder = new(gstin, period, 0);
        foreach (IssuedDocument document in documents) builder.Add(document);
        Gstr3b papers = Gstr3b.Of(builder.Build(), Money.Zero);
        Gstr3b summed = OutwardReturns.Gstr3b(gstin, period, days, Money.Zero);
        checks.Same(SameTax, tax, summed.Taxed.Tax + summed.ZeroRated.Tax, () => "GSTR-3B");
        checks.That("sums of days are the papers",
            (summed.Taxed, summed.ZeroRated, summed.ExemptPaise, summed.BuyerPays)
                == (papers.Taxed, papers.ZeroRated, papers.ExemptPaise, papers.BuyerPays)
            && summed.InterStateOthers.Where(p => p.Amounts != default)
                .SequenceEqual(papers.InterStateOthers.Where(p => p.Amounts != default)),
            () => $"{summed} {papers}");
    }

    private static void LookAtQuarter(MonthChecks checks, string gstin,
        IReadOnlyList<IssuedDocument> documents, OutwardSum[] days, DateOnly first, long sold)
    {
        StatutoryPeriod period = StatutoryPeriod.Of(first);
        Cmp08Builder builder = new(gstin, period);
        foreach (IssuedDocument document in documents) builder.Add(document);
        Cmp08 summed = OutwardReturns.Cmp08(gstin, period, days);
        checks.That("sums of days are the papers", summed == builder.Build(),
            () => $"{summed} {builder.Build()}");
        long rounded = documents.Where(d => !d.Cancelled)
            .Sum(d => d.Bill.Totals.RoundOffPaise * d.Sign);
        checks.Same("CMP-08 is the sales account", sold, summed.TurnoverPaise + rounded,
            () => "turnover, and what papers were rounded by");
    }

    private static OutwardSum[] Days(
        string gstin, PlayedMonth month, IReadOnlyList<IssuedDocument> documents) =>
    [
        .. documents.GroupBy(d => d.Bill.Date).SelectMany(day =>
        {
            OutwardDay sums = new(gstin, month.Plan.Scheme, day.Key);
            foreach (IssuedDocument document in day) sums.Add(document);
            return sums.Sums();
        }),
    ];

    private static SoldPaper Paper(PlayedBill bill)
    {
        SoldPaper paper = new(
            bill.Invoice.Value, bill.Document.Date, MonthShop.PartyOf(bill.Deed.Buyer), null, 0,
            false, new Money(bill.GrandPaise));
        paper.Lines.AddRange(bill.Document.Lines.Select((line, i) => new SoldLine(
            i + 1, Goods(bill, i), line.Description, line.Unit, line.Quantity,
            new Money(line.Tax.TotalPaise))));
        return paper;
    }

    private static SoldPaper Paper(PlayedNote note)
    {
        SoldPaper paper = new(
            note.Id, note.Document.Date, MonthShop.PartyOf(note.Bill.Deed.Buyer), null,
            note.Note.Credit ? -1 : 1, note.Stored.Kind is NoteKind.Return or NoteKind.Whole,
            note.Note.Total);
        paper.Lines.AddRange(note.Stored.Lines.Select(line => new SoldLine(
            line.Item1, Goods(note.Bill, line.Item1 - 1), null, null, line.Item3, line.Item4)));
        return paper;
    }

    // Goods are told apart by their code, as the months have no catalogue.
    private static ProductId Goods(PlayedBill bill, int line) => new(new Guid(
        int.Parse("0" + bill.Document.Lines[line].Hsn,
            System.Globalization.CultureInfo.InvariantCulture),
        1, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0));

    private static long Of(IEnumerable<AccountSum> sums, string account) =>
        sums.Where(s => s.Account == account).Sum(s => s.Closing.Paise);
}
