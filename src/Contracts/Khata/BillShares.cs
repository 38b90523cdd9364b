namespace ConverseErp.Contracts;

/// <summary>What of a payment is for one bill.</summary>
/// <param name="Number">The bill's, for whoever is told.</param>
public sealed record BillShare(OrderId Order, string Number)
{
    /// <summary>Above 0; null: as much as the bill takes of what is left of the payment. Set in
    /// every answer.</summary>
    public Money? Amount { get; init; }
}
