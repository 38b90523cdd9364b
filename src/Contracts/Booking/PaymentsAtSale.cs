namespace ConverseErp.Contracts;

/// <summary>What was paid at once of a sale on credit, as it goes into the books.</summary>
/// <param name="Order">The sale; what it comes to is posted already.</param>
/// <param name="Share">What of it counts for this sale's bill: at most the bill.</param>
public sealed record SalePaid(
    OrderId Order, PartyId Party, PaidAtSale Paid, Money Share, DateTimeOffset SaidAt);

/// <summary>Ledger's payments that belong to a sale, in the sale's transaction.</summary>
public interface IPaymentsAtSale
{
    /// <summary>Reads and locks what was paid with these sales and not taken back since. Read
    /// before the parties: that is the order of every lock on the khata.</summary>
    IReadOnlyDictionary<OrderId, PaidAtSale> Load(
        ITenantStatements reads, IReadOnlyCollection<OrderId> orders);

    /// <summary>A payment like any other, told to be for this bill.</summary>
    void Post(ITenantStatements writes, SalePaid paid, DateTimeOffset at);

    /// <summary>The sale is taken back, and with it what was paid.</summary>
    void Reverse(ITenantStatements writes, PaidAtSale paid, DateTimeOffset at);
}
