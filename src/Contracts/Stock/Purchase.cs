namespace ConverseErp.Contracts;

/// <summary>What received goods cost, and how they are paid: on credit the shop owes it to the
/// supplier.</summary>
/// <param name="Total">All that is to be paid, tax included.</param>
public sealed record Purchase(Money Total, PaymentMode Payment);

/// <summary>A purchase that is in the books, or was taken out of them with its goods.</summary>
/// <param name="PartyName">From whom, if that was said.</param>
/// <param name="Balance">The supplier's khata afterwards, below 0: the shop owes; null where no
/// khata moved or it was taken back.</param>
public sealed record PurchaseBooked(
    Money Total, PaymentMode Payment, string? PartyName, Money? Balance);
