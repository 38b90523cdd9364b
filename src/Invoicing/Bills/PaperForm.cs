using ConverseErp.Invoicing.Gst;

namespace ConverseErp.Invoicing.Bills;

/// <summary>What of a document its paper shows. Pure; the document stays as it was issued.
/// </summary>
internal static class PaperForm
{
    /// <summary>The document as it is drawn: no columns of a tax that is not charged, and on a
    /// cancelled one nothing about money that is not owed any more.</summary>
    public static BillDocument Of(BillDocument bill)
    {
        BillDocument paper = ChargesTax(bill)
            ? bill
            : bill with { Heads = TaxHeads.None, ReverseCharge = false };
        return bill.Cancelled
            ? paper with { PaymentStatus = null, UpiAmountPaise = 0 }
            : paper;
    }

    /// <summary>The kind that the law wants once it is known who buys: taxable and exempt goods
    /// together may be one paper where the buyer is not registered (Rule 46A).</summary>
    public static BillDocument Titled(BillDocument bill)
    {
        if (bill is not { Kind: BillKind.TaxInvoice, Sez: false }
            || !string.IsNullOrEmpty(bill.Recipient?.Gstin))
            return bill;
        int exempt = bill.Lines.Count(IsExempt);
        return exempt > 0 && exempt < bill.Lines.Length
            ? bill with { Kind = BillKind.InvoiceCumBill }
            : bill;
    }

    private static bool ChargesTax(BillDocument bill) =>
        bill.Kind is BillKind.TaxInvoice or BillKind.InvoiceCumBill
        || (bill.Kind != BillKind.BillOfSupply && !bill.Lines.All(IsExempt));

    private static bool IsExempt(BillLine line) => line is { GstRate: 0, CessRate: 0 };
}
