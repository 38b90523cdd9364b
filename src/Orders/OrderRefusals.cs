using ConverseErp.Contracts;

namespace ConverseErp.Orders;

/// <summary>Why an order is not booked, in the order in which they are checked.</summary>
public static class OrderRefusals
{
    public static readonly Refusal ShopUnknown =
        new("order-shop-unknown", "There is no such shop.");

    public static readonly Refusal Empty = new("order-empty", "An order needs a line.");

    public static readonly Refusal TooManyLines =
        new("order-too-many-lines", "An order has at most 200 lines.");

    public static readonly Refusal ProductUnknown =
        new("order-product-unknown", "A product of this order is not in the catalogue.");

    public static readonly Refusal QuantityOutOfRange = new(
        "order-quantity-out-of-range", "A quantity is above 0 and at most 100,000.");

    public static readonly Refusal UnitMismatch = new(
        "order-unit-mismatch", "A product is not sold in the unit that was named.");

    public static readonly Refusal PriceMissing =
        new("order-price-missing", "A product of this order has no price yet.");

    public static readonly Refusal PartyUnknown =
        new("order-party-unknown", "There is no such customer.");

    public static readonly Refusal CreditNeedsParty =
        new("order-credit-needs-party", "A credit sale needs the customer's name.");

    public static readonly Refusal StockShort =
        new("order-stock-short", "There is less in stock than is sold.");

    public static readonly Refusal CreditExceeded =
        new("order-credit-exceeded", "The sale would pass the customer's credit limit.");

    public static readonly Refusal PaidOutOfRange = new(
        "order-paid-out-of-range",
        "What is paid at once is above 0 and at most what the customer owes with this sale.");

    public static readonly Refusal Unknown = new("order-unknown", "There is no such order.");

    public static readonly Refusal NotWaiting =
        new("order-not-waiting", "This order no longer waits for an answer.");

    public static readonly Refusal AlreadyUndone =
        new("order-already-undone", "This sale was taken back before.");

    public static readonly Refusal ChangesNothing =
        new("order-change-without-effect", "The order holds nothing that the change names.");

    public static readonly Refusal PriceAboveMrp = new(
        "order-price-above-mrp", "Nothing is sold above the price printed on its pack.");

    public static readonly Refusal BatchUnknown = new(
        "order-batch-unknown", "The product has no batch of that number.");

    public static readonly Refusal NotBooked =
        new("order-not-booked", "This order was never booked, so nothing is to be undone.");

    public static readonly Refusal HasReturns = new(
        "order-has-returns",
        "Goods of this sale came back, or its price changed: take that back first.");

    public static readonly Refusal PeriodClosed = new(
        "order-period-closed",
        "The month of this bill is closed and its credit note cannot be made.");
}
