namespace ConverseErp.Contracts;

/// <summary>A payment link as a gateway tells of it.</summary>
/// <param name="Id">The gateway's id of the link.</param>
/// <param name="Reference">Ours, as we gave it; null where the gateway left it out.</param>
/// <param name="Status">created, partially_paid, paid, cancelled or expired.</param>
public sealed record GatewayLinkSeen(string Id, string? Reference, string Status);

/// <summary>A payment as a gateway tells of it.</summary>
/// <param name="Id">The gateway's id of the payment.</param>
/// <param name="Status">created, authorized, captured, refunded or failed.</param>
/// <param name="Method">upi, card, netbanking, wallet …</param>
/// <param name="Utr">The bank's number of the transfer, if it is known.</param>
public sealed record GatewayPaymentSeen(
    string Id, Money Amount, string Status, string Method, string? Utr, DateTimeOffset At)
{
    /// <summary>What the gateway keeps back of it, its tax included; null: it did not tell.
    /// </summary>
    public Money? Fee { get; init; }

    /// <summary>GST in the fee.</summary>
    public Money? FeeTax { get; init; }
}

/// <summary>Money on its way back to the payer.</summary>
/// <param name="Status">created, processed or failed.</param>
public sealed record GatewayRefundSeen(string Id, Money Amount, string Status);

/// <summary>What a gateway says of a shop's money: verified, routed, in any order and more than
/// once; or what we found out by asking.</summary>
/// <param name="Event">The gateway's own name, or <c>poll</c>.</param>
public sealed record GatewayEventReceived(
    string Provider, string Event, GatewayLinkSeen? Link, GatewayPaymentSeen? Payment,
    GatewayRefundSeen? Refund, DateTimeOffset At) : ILaneMessage
{
    public static string Name => "ledger.gateway-event.v1";

    public static LaneAddress Address => LaneAddress.LedgerMoney;
}
