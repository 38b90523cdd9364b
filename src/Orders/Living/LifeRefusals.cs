using ConverseErp.Contracts;

namespace ConverseErp.Orders.Living;

/// <summary>Why an order does not move on or is not placed, in the order in which they are
/// checked.</summary>
public static class LifeRefusals
{
    public static readonly Refusal StepNotAllowed = new(
        "order-step-not-allowed", "The order cannot take this step from where it is.");

    public static readonly Refusal SlotInvalid = new(
        "order-slot-invalid", "A delivery is planned within a year, its end after its begin.");

    public static readonly Refusal BelowMinimum = new(
        "order-below-minimum", "The order is below what the shop delivers.");

    public static readonly Refusal NothingToRepeat = new(
        "order-nothing-to-repeat", "This customer has no earlier order.");

    public static readonly Refusal StandingInvalid = new(
        "order-standing-invalid",
        "A standing order has 1 to 200 lines, weekdays 0 to 6 and a minute of the day.");
}
