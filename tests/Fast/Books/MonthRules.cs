using System.Globalization;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Booking;
using ConverseErp.Invoicing.Statutory;
using ConverseErp.Invoicing.Statutory.Returns;
using ConverseErp.Invoicing.Statutory.Tally;
using ConverseErp.Ledger;

namespace ConverseErp.Tests.Fast.Books;

/// <summary>What holds of a whole month: the book balances, and the returns say what it says.
/// </summary>
internal static class MonthRules
{
    private static readonly string[] Taxes = ["iamt", "camt", "samt", "csamt"];

    public static void Look(MonthChecks checks, PlayedMonth month)
    {
        LookAtBook(checks, month);
        IssuedDocument[] documents = [.. Issued(month)];
        LookAtVouchers(checks, month, documents);
        ReportRules.Look(checks, month, documents);
        if (month.Plan.Scheme == GstScheme.Regular) LookAtReturn(checks, month, documents);
        else
        {
            checks.Same("who charges no tax owes none", 0,
                month.Journal.Sum(AccountClass.Liability), () => "the tax account");
        }
    }

    private static void LookAtBook(MonthChecks checks, PlayedMonth month)
    {
        MonthJournal book = month.Journal;
        foreach (var posting in book.Entries.GroupBy(e => e.Posting))
        {
            checks.Same("a posting balances", 0, posting.Sum(e => e.Debit - e.Credit),
                () => posting.Key.ToString());
        }

        checks.Same("the trial balance is nought", 0,
            book.Entries.Sum(e => e.Debit - e.Credit), () => "the book");
        foreach ((Guid party, long owed) in month.Owed)
        {
            long rebuilt = book.Entries.Where(e => e.Account == Accounts.Party && e.Party == party)
                .Sum(e => e.Debit - e.Credit);
            const string Balances = "a balance is what its entries sum to";
            checks.Same(Balances, rebuilt, book.Balances.GetValueOrDefault(party),
                () => $"party {party}");
            checks.Same("a balance is what the shopkeeper reckons", owed, rebuilt,
                () => $"party {party}");
        }

        checks.Same("a balance is what its entries sum to",
            month.Owed.Count(o => o.Value != 0), book.Balances.Count(b => b.Value != 0),
            () => "parties who owe");
        long sold = month.Bills.Where(b => !b.Cancelled).Sum(b => Net(b.Document, 1))
            + month.Notes.Where(n => !n.Cancelled && !n.Bill.Cancelled)
                .Sum(n => Net(n.Document, n.Note.Credit ? -1 : 1));
        checks.Same("the sales account is the documents without their tax", sold,
            -book.Sum(AccountClass.Income), () => "the sales account");
    }

    private static void LookAtVouchers(
        MonthChecks checks, PlayedMonth month, IssuedDocument[] documents)
    {
        TallyVouchers make = new(
            month.Journal.Business, new TallyLedgers([], []), IndianDay.Zone);
        foreach (IssuedDocument document in documents)
        {
            checks.Same("a voucher for Tally sums to nought", 0,
                make.Of(document, null).BalancePaise, () => document.Number);
        }
    }

    private static void LookAtReturn(
        MonthChecks checks, PlayedMonth month, IssuedDocument[] documents)
    {
        Gstr1Builder builder = new(
            month.Shop.Gstin!, StatutoryPeriod.Of(month.Plan.First), 0);
        foreach (IssuedDocument document in documents) builder.Add(document);
        Gstr1 gstr1 = builder.Build();
        long booked = -month.Journal.Sum(AccountClass.Liability);
        const string Ledger = "GSTR-1 is the ledger's tax accounts";
        checks.Same(Ledger, booked, gstr1.Collected.Tax, () => "the tax");
        checks.That("the tables of GSTR-1 sum to the documents",
            gstr1.Listed() == gstr1.Documents, () => $"{gstr1.Listed()}, {gstr1.Documents}");
        TaxAmounts hsn = gstr1.Hsn.Aggregate(
            default(TaxAmounts), (sum, row) => sum + row.Amounts);
        checks.That("the HSN table sums to the documents",
            hsn == gstr1.Documents, () => $"{hsn}, {gstr1.Documents}");
        checks.Same("every number is told", documents.Length, gstr1.Numbers.Sum(n => n.Count),
            () => "numbers");
        checks.Same("every number is told", documents.Count(d => d.Cancelled),
            gstr1.Numbers.Sum(n => n.Cancelled), () => "cancelled numbers");
        Gstr3b summary = Gstr3b.Of(gstr1, Money.Zero);
        checks.That("GSTR-3B says what GSTR-1 says", summary.Taxed + summary.ZeroRated
            + summary.BuyerPays + new TaxAmounts(summary.ExemptPaise, 0, 0, 0, 0)
            == gstr1.Documents, () => $"{summary}");
        using MemoryStream file = new();
        using (Utf8JsonWriter json = new(file)) Gstr1Json.Write(json, gstr1);
        using JsonDocument read = JsonDocument.Parse(file.ToArray());
        checks.Same(Ledger, booked, (long)(TaxOf(read.RootElement, "hsn") * 100),
            () => "the tax in the file");
    }

    // What the shop owes by the file itself: all tables but the summary by HSN; notes by their
    // letter; nothing on which the buyer pays.
    private static decimal TaxOf(JsonElement element, string without)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Sum(e => TaxOf(e, without));
        if (element.ValueKind != JsonValueKind.Object) return 0;
        if (element.TryGetProperty("rchrg", out JsonElement buyer) && buyer.GetString() == "Y")
            return 0;
        int sign = element.TryGetProperty("ntty", out JsonElement letter)
            && letter.GetString() == "C" ? -1 : 1;
        return sign * element.EnumerateObject().Where(p => p.Name != without).Sum(p =>
            Taxes.Contains(p.Name) ? p.Value.GetDecimal() : TaxOf(p.Value, without));
    }

    private static IEnumerable<IssuedDocument> Issued(PlayedMonth month)
    {
        string year = IndianDay.FinancialYear(month.Plan.First);
        foreach (PlayedBill bill in month.Bills)
        {
            yield return new IssuedDocument(
                bill.Invoice, BillKinds.Word(bill.Document.Kind), bill.Order, year, "INV",
                bill.Sequence, Number("INV", year, bill.Sequence), bill.Cancelled,
                MonthShop.PartyOf(bill.Deed.Buyer), bill.Document);
        }

        foreach (PlayedNote note in month.Notes.OrderBy(n => n.Series).ThenBy(n => n.Sequence))
        {
            yield return new IssuedDocument(
                new InvoiceId(note.Id), BillKinds.Word(note.Document.Kind), note.Id, year,
                note.Series, note.Sequence, Number(note.Series, year, note.Sequence),
                note.Cancelled, MonthShop.PartyOf(note.Bill.Deed.Buyer), note.Document);
        }
    }

    private static string Number(string series, string year, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{series}/{year}/{sequence}");

    private static long Net(BillDocument paper, int sign) => sign
        * (paper.Totals.GrandTotalPaise - (paper.ReverseCharge
            ? 0
            : paper.Totals.CgstPaise + paper.Totals.SgstPaise + paper.Totals.IgstPaise
                + paper.Totals.CessPaise));
}
