using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;

namespace ConverseErp.Invoicing.Statutory;

/// <summary>A numbered document as it stands in the books.</summary>
/// <param name="Source">The order, or the return, whose posting in the day book it is.</param>
/// <param name="Sequence">Running number within series and financial year.</param>
/// <param name="Number">As printed.</param>
/// <param name="Bill">As issued; its own number and mark of cancelling are not looked at. A
/// credit note's amounts are above 0: what is given back.</param>
public sealed record IssuedDocument(
    InvoiceId Id, Guid Source, string FinancialYear, string Series, long Sequence, string Number,
    bool Cancelled, PartyId? Party, BillDocument Bill)
{
    public bool IsNote => Bill.Kind == BillKind.CreditNote;

    /// <summary>The buyer's GSTIN or UIN; null for everybody else.</summary>
    public string? BuyerGstin =>
        Bill.Recipient?.Gstin is { Length: > 0 } gstin ? gstin : null;

    /// <summary>Leaves the shop's State, or counts as if it did.</summary>
    public bool InterState => Bill.Sez || Bill.PlaceOfSupply != Bill.Supplier.State;

    public bool Export => Bill.PlaceOfSupply == IndianStates.OutsideIndia;
}
