namespace ConverseErp.Contracts;

/// <summary>A line of a bill to be, tax included in its price.</summary>
public sealed record BillLineDraft(
    string Description, string? Hsn, decimal Quantity, string Unit, Money UnitPrice,
    decimal GstRate, decimal CessRate, Money Discount)
{
    /// <summary>The price is without tax; mostly it is the shelf's and holds it.</summary>
    public bool WithoutTax { get; init; }
}

/// <summary>A bill to be: the number comes last.</summary>
public sealed record BillDraft(
    InvoiceId Invoice, OrderId Order, Shop Seller, PartyAtBooking? Buyer, string? BuyerName,
    DateOnly Date, IReadOnlyList<BillLineDraft> Lines, decimal DiscountPercent, Money Discount,
    PaymentMode Payment, Money? BalanceAfter)
{
    /// <summary>What the sale is to the tax.</summary>
    public SupplyKind Supply { get; init; }

    /// <summary>What of it is paid at once; the balance knows it.</summary>
    public PaidAtSale? PaidNow { get; init; }
}

/// <summary>What a draft comes to by the GST rules.</summary>
/// <param name="LineTotals">One per line, in order.</param>
/// <param name="Document">Opaque to others: what <see cref="IBillBooking.Issue"/> stores.
/// </param>
public sealed record ComputedBill(
    Money Total, Money Tax, IReadOnlyList<Money> LineTotals, object Document);

/// <summary>Invoicing's part in a sale, on its own schema, in the sale's transaction.</summary>
public interface IBillBooking
{
    /// <summary>Pure arithmetic; a refusal when the document cannot be lawful.</summary>
    Answer<ComputedBill> Compute(BillDraft draft);

    /// <summary>Takes the next numbers of the series, gapless, and stores the bills.</summary>
    void Issue(ITenantStatements last, IReadOnlyList<(BillDraft Draft, ComputedBill Bill)> bills);

    /// <summary>What is known of a bill to be undone; its row is locked.</summary>
    Func<IssuedBill?> Load(ITenantStatements reads, InvoiceId invoice);

    /// <summary>Cancels a numbered bill of an open period: the number is kept.</summary>
    void Cancel(ITenantStatements writes, InvoiceId invoice, DateTimeOffset at);
}

/// <summary>A bill that has its number.</summary>
public sealed record IssuedBill(InvoiceId Invoice, string Number, DateOnly Date, bool Cancelled)
{
    /// <summary>Notes stand against it: goods came back, or its price changed.</summary>
    public bool HasNotes { get; init; }

    /// <summary>When the portal of e-invoices acknowledged it; null when it has not.</summary>
    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>What the sale was to the tax.</summary>
    public SupplyKind Supply { get; init; }
}
