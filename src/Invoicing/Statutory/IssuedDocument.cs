using ConverseErp.Contracts;
using ConverseErp.Invoicing.Bills;

namespace ConverseErp.Invoicing.Statutory;

/// <summary>A numbered document as it stands in the books.</summary>
/// <param name="Kind">As stored: tax-invoice, bill-of-supply, bill, invoice-cum-bill-of-supply,
/// credit-note, debit-note, return-slip.</param>
/// <param name="Source">Its posting in the day book: the order of a bill, the note itself.
/// </param>
/// <param name="Sequence">Running number within series and financial year.</param>
/// <param name="Number">As printed.</param>
/// <param name="Bill">As issued; its own number and mark of cancelling are not looked at. A
/// note's amounts are above 0: what is given back, or asked for in addition.</param>
public sealed record IssuedDocument(
    InvoiceId Id, string Kind, Guid Source, string FinancialYear, string Series,
    long Sequence, string Number, bool Cancelled, PartyId? Party, BillDocument Bill)
{
    /// <summary>Corrects a bill that was given before.</summary>
    public bool IsNote => IsNoteKind(Kind);

    /// <summary>What the bill falls by.</summary>
    public bool IsCredit => Kind is "credit-note" or "return-slip";

    /// <summary>What the bill grows by.</summary>
    public bool IsDebit => Kind is "debit-note";

    /// <summary>Whether papers of this stored kind correct one that was given before; all others
    /// are bills, and posted under their order.</summary>
    public static bool IsNoteKind(string kind) =>
        kind is "credit-note" or "return-slip" or "debit-note";

    /// <summary>How its amounts count in sums.</summary>
    public int Sign => IsCredit ? -1 : 1;

    /// <summary>The buyer's GSTIN or UIN; null for everybody else.</summary>
    public string? BuyerGstin =>
        Bill.Recipient?.Gstin is { Length: > 0 } gstin ? gstin : null;

    /// <summary>Leaves the shop's State, or counts as if it did.</summary>
    public bool InterState => Bill.Sez || Bill.PlaceOfSupply != Bill.Supplier.State;

    public bool Export => Bill.PlaceOfSupply == IndianStates.OutsideIndia;
}
