using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Statutory.Tally;

/// <summary>Makes vouchers of documents and postings. Pure.</summary>
/// <param name="business">Part of every remote id.</param>
/// <param name="ledgers">Names.</param>
/// <param name="zone">Of the shop: a posting's day.</param>
public sealed class TallyVouchers(BusinessId business, TallyLedgers ledgers, string zone)
{
    /// <summary>Postings that documents tell more of: <see cref="Of(IssuedDocument,
    /// DayBookPosting?)"/> has them.</summary>
    public static bool HasDocument(string kind) => 
        kind is "sale" or "credit-note" or "debit-note";

    /// <summary>A bill or a credit note.</summary>
    /// <param name="document">As issued.</param>
    /// <param name="posting">Says how it was settled; null when it is not known, then it is on
    /// the party's khata, or cash for nobody in particular.</param>
    public TallyVoucher Of(IssuedDocument document, DayBookPosting? posting)
    {
        BillDocument bill = document.Bill;
        string settled = Settled(document, posting);
        string type = TypeOf(document);
        if (document.Cancelled || posting?.TakenBack == true)
            return Cancelled(document.Source, type, bill.Date, document.Number, settled);

        int sign = document.Sign;
        GstTotals totals = bill.Totals;
        List<TallyEntry> entries =
            [new(settled, sign * totals.GrandTotalPaise, IsParty: true)];
        List<TallyItem> items = [];
        foreach (BillLine line in bill.Lines)
        {
            long paise = -sign * line.Tax.TaxablePaise;
            if (Item(line, paise) is { } item) items.Add(item);
            else Add(entries, TallyLedgers.Sales, paise);
        }

        // Under reverse charge the tax is the buyer's and no part of the total.
        if (!bill.ReverseCharge)
        {
            Add(entries, TallyLedgers.Cgst, -sign * totals.CgstPaise);
            Add(entries, TallyLedgers.Sgst, -sign * totals.SgstPaise);
            Add(entries, TallyLedgers.Igst, -sign * totals.IgstPaise);
            Add(entries, TallyLedgers.Cess, -sign * totals.CessPaise);
        }

        Add(entries, TallyLedgers.RoundOff, -sign * totals.RoundOffPaise);
        string? narration = document.IsNote && bill.OriginalNumber is { } original
            ? $"Against {original}"
            : null;
        return new TallyVoucher(
            RemoteId(document.Source), type, bill.Date, document.Number, settled,
            Cancelled: false, narration, entries, items);
    }

    /// <summary>A posting without a document: a purchase, a payment, an expense, a balance
    /// brought in, and whatever later releases post.</summary>
    public TallyVoucher Of(DayBookPosting posting)
    {
        DateOnly day = IndianDay.Of(posting.At, zone);
        string type = TypeOf(posting);
        string number = Number(posting.Id);
        string? party = PartyOf(posting);
        if (posting.TakenBack) return Cancelled(posting.Id, type, day, number, party);
        TallyEntry[] entries =
        [
            .. posting.Lines.Select(line => new TallyEntry(
                ledgers.Of(line.Account, line.Party), line.Debit.Paise,
                line.Account == "party")),
        ];
        return new TallyVoucher(
            RemoteId(posting.Id), type, day, number, party, Cancelled: false,
            posting.Kind, entries, []);
    }

    /// <summary>A posting of before the span that was taken back within it: sent again as
    /// cancelled, so that the earlier import is put right, and nothing is there twice.</summary>
    public TallyVoucher TakenBack(DayBookPosting original) => Cancelled(
        original.Id, TypeOf(original), IndianDay.Of(original.At, zone), Number(original.Id),
        PartyOf(original));

    private string RemoteId(Guid posting) => $"converse-{business.Value:N}-{posting:N}";

    private static string Number(Guid posting) => posting.ToString("N")[^12..];

    private TallyVoucher Cancelled(
        Guid posting, string type, DateOnly day, string number, string? party) => new(
        RemoteId(posting), type, day, number, party, Cancelled: true, null, [], []);

    private string Settled(IssuedDocument document, DayBookPosting? posting)
    {
        // The side that the total is on: of a sale the debit, of a note the credit.
        DayBookLine? line = posting?.Lines.FirstOrDefault(
            l => l.Account is not ("sales" or "tax") && l.Debit != Money.Zero);
        if (line is not null) return ledgers.Of(line.Account, line.Party);
        return document.Party is { } party ? ledgers.Of(party) : ledgers.Of("cash", null);
    }

    private TallyItem? Item(BillLine line, long debitPaise)
    {
        if (!ledgers.TryItem(line.Description, out string item, out string? unit)) return null;
        string? spoken = line.Unit is null ? unit : Units.Parse(line.Unit) ?? line.Unit;
        decimal? quantity = Units.Convert(line.Quantity, spoken, unit);
        return quantity is { } measured
            ? new TallyItem(
                item, decimal.Round(measured, 3, MidpointRounding.AwayFromZero), unit,
                TallyLedgers.Sales, debitPaise)
            : null;
    }

    private static string TypeOf(IssuedDocument document) =>
        document.IsCredit ? "Credit Note" : document.IsDebit ? "Debit Note" : "Sales";

    private static string TypeOf(DayBookPosting posting)
    {
        bool moneyIn = posting.Lines.Any(
            l => l.Account is "cash" or "upi" or "card" && l.Debit > Money.Zero);
        return posting.Kind switch
        {
            "sale" => "Sales",
            "credit-note" => "Credit Note",
            "debit-note" => "Debit Note",
            "purchase" => "Purchase",
            "payment" => moneyIn ? "Receipt" : "Payment",
            "expense" => "Payment",
            _ => "Journal",
        };
    }

    private string? PartyOf(DayBookPosting posting)
    {
        DayBookLine? line =
            posting.Lines.FirstOrDefault(l => l.Account == "party")
            ?? posting.Lines.FirstOrDefault(l => l.Account is "cash" or "upi" or "card");
        return line is null ? null : ledgers.Of(line.Account, line.Party);
    }

    private static void Add(List<TallyEntry> entries, string ledger, long debitPaise)
    {
        if (debitPaise != 0) entries.Add(new TallyEntry(ledger, debitPaise));
    }
}
