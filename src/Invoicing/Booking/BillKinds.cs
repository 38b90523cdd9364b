using ConverseErp.Invoicing.Bills;

namespace ConverseErp.Invoicing.Booking;

/// <summary>Kinds of documents as they are stored and told to others.</summary>
internal static class BillKinds
{
    public static string Word(BillKind kind) => kind switch
    {
        BillKind.TaxInvoice => "tax-invoice",
        BillKind.BillOfSupply => "bill-of-supply",
        BillKind.Bill => "bill",
        BillKind.CreditNote => "credit-note",
        BillKind.DebitNote => "debit-note",
        BillKind.ReturnSlip => "return-slip",
        BillKind.InvoiceCumBill => "invoice-cum-bill-of-supply",
        BillKind.DeliveryChallan => "delivery-challan",
        BillKind.Proforma => "proforma",
        BillKind.Quotation => "quotation",
    };
}
