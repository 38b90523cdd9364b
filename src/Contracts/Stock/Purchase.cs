namespace ConverseErp.Contracts;

/// <summary>What received goods cost, and how they are paid: on credit the shop owes it to the
/// supplier. For goods that go back, what the supplier gives for them.</summary>
/// <param name="Total">All that is to be paid to the supplier, tax included.</param>
public sealed record Purchase(Money Total, PaymentMode Payment)
{
    /// <summary>The supplier's number of the bill, or of the debit note for goods that go back;
    /// null when it was not said.</summary>
    public string? BillNumber { get; init; }

    /// <summary>The day on it; null: today. It is a mark: books are written on the day they are
    /// written.</summary>
    public DateOnly? BillDate { get; init; }

    /// <summary>The GST on the bill; null: nobody split it, and it is part of the cost.</summary>
    public InputTax? Tax { get; init; }

    /// <summary>Freight and loading that the bill has beside its goods, within the total.
    /// </summary>
    public Money? Freight { get; init; }

    /// <summary>The same, paid in cash to somebody else, on top of the total.</summary>
    public Money? FreightApart { get; init; }

    /// <summary>The purchase whose goods go back, if that was said.</summary>
    public Guid? Returns { get; init; }
}

/// <summary>The GST that a supplier's bill names.</summary>
public sealed record InputTax(Money Cgst, Money Sgst, Money Igst, Money Cess)
{
    /// <summary>All heads together.</summary>
    public Money Sum() => Cgst + Sgst + Igst + Cess;
}

/// <summary>A purchase that is in the books, or was taken out of them with its goods.</summary>
/// <param name="PartyName">From whom, if that was said.</param>
/// <param name="Balance">The supplier's khata afterwards, below 0: the shop owes; null where no
/// khata moved or it was taken back.</param>
public sealed record PurchaseBooked(
    Money Total, PaymentMode Payment, string? PartyName, Money? Balance);
