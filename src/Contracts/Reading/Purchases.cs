namespace ConverseErp.Contracts;

/// <summary>A line of goods that came in or went back, in the product's unit.</summary>
/// <param name="Value">What it cost in all, freight included and without claimed tax; null when
/// it was not told.</param>
public sealed record PurchasedLine(ProductId Product, decimal Quantity, Money? Value);

/// <summary>Goods bought, or given back to a supplier.</summary>
/// <param name="Kind">purchase or return.</param>
/// <param name="Tax">As the bill splits it.</param>
/// <param name="TaxClaimed">The tax is input credit and no cost.</param>
public sealed record PurchaseView(
    Guid Id, string Kind, PartyId? Supplier, Money Total, PaymentMode Payment,
    string? BillNumber, DateOnly? BillDate, InputTax? Tax, bool TaxClaimed, Money? Freight,
    Money? FreightApart, Guid? Returns, IReadOnlyList<PurchasedLine> Lines, DateTimeOffset At,
    bool Undone);

/// <summary>Reads of what was bought.</summary>
public interface IPurchases
{
    /// <summary>Newest first.</summary>
    /// <param name="before">The id to go on before; null: from the newest.</param>
    Task<IReadOnlyList<PurchaseView>> ListAsync(
        BusinessId business, Guid? before, int limit, CancellationToken cancel);

    /// <summary>One, or null when there is none.</summary>
    Task<PurchaseView?> FindAsync(BusinessId business, Guid id, CancellationToken cancel);
}
