using System.Collections.Immutable;
using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;
using ConverseErp.Invoicing.Gst;
using ConverseErp.Invoicing.Registering;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Invoicing.Booking;

/// <summary>Invoicing's part in a sale: the arithmetic, and the number in the sale's own
/// transaction.</summary>
internal sealed class BillBooking(PersonalData personal, TimeProvider clock) : IBillBooking
{
    public Answer<ComputedBill> Compute(BillDraft draft)
    {
        GstDocument sale = Sale(draft);
        if (SupplyRules.Refuses(draft, sale) is { } refusal) return refusal;
        Answer<GstResult> answer = GstComputation.Compute(sale);
        if (answer.Fact is not { } taxed) return answer.Refusal!;
        BillLineText[] texts =
            [.. draft.Lines.Select(l => new BillLineText(l.Description, l.Unit))];
        BillDocument document = PaperForm.Titled(
            BillDrafting.Draft(sale, taxed, texts, Supplier(draft.Seller)) with
            {
                Series = draft.Seller.Series,
                Recipient = Recipient(draft),
                DeemedExport = draft.Supply == SupplyKind.DeemedExport,
                ToComposition = draft.Seller.Scheme == GstScheme.Regular
                    && draft.Buyer?.Standing == BuyerStanding.Composition,
            });
        GstTotals totals = taxed.Totals;
        return new ComputedBill(
            new Money(totals.GrandTotalPaise),
            // On reverse charge the buyer pays it, to the State: nothing of it is ours.
            new Money(sale.ReverseCharge ? 0
                : totals.CgstPaise + totals.SgstPaise + totals.IgstPaise + totals.CessPaise),
            [.. taxed.Lines.Select(l => new Money(l.TotalPaise))],
            document);
    }

    public void Issue(
        ITenantStatements last, IReadOnlyList<(BillDraft Draft, ComputedBill Bill)> bills)
    {
        // One series each; shops with several counters come with several groups, in order.
        foreach (var group in bills
            .GroupBy(b => (Year: IndianDay.FinancialYear(b.Draft.Date), b.Draft.Seller.Series))
            .OrderBy(g => g.Key.Year, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Series, StringComparer.Ordinal))
        {
            Issue(last, group.Key.Year, group.Key.Series, [.. group]);
        }
    }

    public Func<IssuedBill?> Load(ITenantStatements reads, InvoiceId invoice)
    {
        IssuedBill? found = null;
        byte[] document = [];
        BusinessId business = reads.Business;
        reads.Read("""
            SELECT number, bill_day, state = 'cancelled',
                   EXISTS (SELECT FROM invoicing.invoice n WHERE n.business_id = $1
                           AND n.original_id = $2 AND n.state = 'issued'),
                   (SELECT e.ack_at FROM invoicing.einvoice e WHERE e.business_id = $1
                    AND e.invoice_id = $2 AND e.irn IS NOT NULL), document
            FROM invoicing.invoice WHERE business_id = $1 AND invoice_id = $2 FOR UPDATE
            """, row =>
            {
                document = (byte[])row.GetValue(5);
                found = new IssuedBill(
                    invoice, row.GetString(0), row.GetFieldValue<DateOnly>(1), row.GetBoolean(2))
                {
                    HasNotes = row.GetBoolean(3),
                    RegisteredAt = row.IsDBNull(4)
                        ? null
                        : row.GetFieldValue<DateTimeOffset>(4),
                };
            }, business.Value, invoice.Value);
        return () => found is null ? null : found with
        {
            Supply = SupplyRules.Of(BillJson.FromUtf8(
                personal.RevealBytes(business, document))),
        };
    }

    public void Cancel(ITenantStatements writes, InvoiceId invoice, DateTimeOffset at)
    {
        writes.Run("""
            UPDATE invoicing.invoice SET state = 'cancelled', cancelled_at = $3
            WHERE business_id = $1 AND invoice_id = $2 AND state = 'issued'
            """, writes.Business.Value, invoice.Value, at.UtcDateTime);
        EInvoiceWork.End(writes, invoice, at);
    }

    private void Issue(ITenantStatements last, string year, string series,
        IReadOnlyList<(BillDraft Draft, ComputedBill Bill)> bills) =>
        NumberedDocuments.Issue(
            last, year, series, bills[0].Draft.Seller.Location, clock.GetUtcNow(),
            [.. bills.Select(b => new NumberedDocument(
                b.Draft.Invoice, b.Draft.Order, Kind(Document(b)), b.Draft.Buyer?.Party,
                b.Draft.Date, b.Bill.Total, b.Bill.Tax, personal.ProtectBytes(
                    last.Business, BillJson.ToUtf8(Document(b))), Original: null))]);

    private static BillDocument Document((BillDraft Draft, ComputedBill Bill) bill)
    {
        BillDocument document = (BillDocument)bill.Bill.Document;
        bool credit = bill.Draft.Payment == PaymentMode.Credit;
        return document with
        {
            PaymentStatus = PaymentStatusText(bill.Draft),
            UpiAmountPaise = credit && document.Supplier.UpiId is not null
                ? Math.Max(0, bill.Bill.Total.Paise - (bill.Draft.PaidNow?.Amount.Paise ?? 0))
                : 0,
        };
    }

    private static string PaymentStatusText(BillDraft draft) => draft.Payment switch
    {
        PaymentMode.Credit when draft is { BalanceAfter: { } left, PaidNow: { } paid } =>
            $"Paid {paid.Amount} {In(paid.Mode)}, rest on credit (udhaar): balance {left}",
        PaymentMode.Credit when draft.BalanceAfter is { } balance =>
            $"On credit (udhaar): balance {balance}",
        PaymentMode.Credit => "On credit (udhaar)",
        var mode => "Paid " + In(mode),
    };

    private static string In(PaymentMode mode) => mode switch
    {
        PaymentMode.Cash => "in cash",
        PaymentMode.Upi => "by UPI",
        PaymentMode.Card => "by card",
        PaymentMode.Credit => "on credit",
    };

    private static GstDocument Sale(BillDraft draft)
    {
        int seller = int.Parse(
            draft.Seller.StateCode, System.Globalization.CultureInfo.InvariantCulture);
        long percentPaise = 0;
        if (draft.DiscountPercent > 0)
        {
            // Of the lines as they stand on the paper, each rounded: all off is all, not more.
            decimal net = draft.Lines.Sum(
                l => Paise(l.Quantity * l.UnitPrice.Paise) - l.Discount.Paise);
            percentPaise = (long)Paise(net * draft.DiscountPercent / 100);
        }

        return new GstDocument
        {
            SupplierState = seller,
            Scheme = draft.Seller.Scheme,
            // Goods handed over at the shop are supplied there; a registered buyer of another
            // State has them sent (section 10 of the IGST Act).
            PlaceOfSupply = draft.Buyer is { Gstin: not null, StateCode: { } state }
                ? int.Parse(state, System.Globalization.CultureInfo.InvariantCulture)
                : seller,
            Date = draft.Date,
            DiscountPaise = draft.Discount.Paise + percentPaise,
            Sez = draft.Supply is SupplyKind.SezWithPayment or SupplyKind.SezWithoutPayment,
            WithoutPayment = draft.Supply == SupplyKind.SezWithoutPayment,
            ReverseCharge = draft.Supply == SupplyKind.ReverseCharge,
            Lines = [.. draft.Lines.Select(l => SupplyRules.Line(l, draft.Supply))],
        };
    }

    private static decimal Paise(decimal exact) =>
        decimal.Round(exact, 0, MidpointRounding.AwayFromZero);

    private static BillParty Supplier(Shop shop) => new(
        shop.Name, shop.Address, shop.Gstin, 0, shop.Phone, shop.UpiId);

    private static BillParty? Recipient(BillDraft draft) => draft.Buyer is { } buyer
        ? new BillParty(buyer.Name, buyer.Address, buyer.Gstin,
            int.TryParse(buyer.StateCode, System.Globalization.CultureInfo.InvariantCulture,
                out int state) ? state : 0, buyer.Phone)
        : draft.BuyerName is { } name ? new BillParty(name) : null;

    private static string Kind(BillDocument document) => BillKinds.Word(document.Kind);
}
