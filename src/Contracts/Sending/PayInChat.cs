namespace ConverseErp.Contracts;

/// <summary>A bill that can be paid inside WhatsApp (India), by a payment configuration of the
/// shop's WhatsApp account.</summary>
/// <param name="Reference">Ours, unique for ever, at most 35 letters, digits, - or _; comes back
/// with what becomes of the payment.</param>
/// <param name="Configuration">Its name in Meta's Business Manager.</param>
/// <param name="Amount">All of it is paid, or nothing.</param>
/// <param name="Item">What it is for; shown as the one line of the order.</param>
/// <param name="ShopAddress">As the shop's bills have it; may be missing.</param>
/// <param name="ShopState">GST State code, two digits.</param>
/// <param name="Expires">Nothing is taken after it.</param>
public sealed record PayInChat(
    string Reference, string Configuration, Money Amount, string Item, string ShopName,
    string? ShopAddress, string ShopState, DateTimeOffset Expires)
{
    /// <summary>It is not wanted any more: the message ends an earlier one of this reference.
    /// </summary>
    public bool Ended { get; init; }
}
