using ConverseErp.Contracts;

namespace ConverseErp.Orders.Returning;

/// <summary>Why goods do not come back, in the order in which they are checked.</summary>
public static class ReturnRefusals
{
    public static readonly Refusal NotSold = new(
        "return-goods-not-sold", "No bill in question holds these goods.");

    public static readonly Refusal BillCancelled = new(
        "return-bill-cancelled", "This bill was taken back, so nothing can be returned on it.");

    public static readonly Refusal NothingLeft = new(
        "return-nothing-left", "Everything on this bill has come back already.");

    public static readonly Refusal MoreThanLeft = new(
        "return-more-than-left", "More comes back than is left of what was sold.");

    public static readonly Refusal NeedsParty = new(
        "return-needs-party", "Without a customer's name there is no khata to take it off.");

    public static readonly Refusal NoteUnknown =
        new("note-unknown", "There is no such return or correction.");

    public static readonly Refusal NoteUndone =
        new("note-already-undone", "This return or correction was taken back before.");

    public static readonly Refusal NoteUsed = new(
        "note-used-since",
        "Goods came back at the price that this note made: take that back first.");

    public static readonly Refusal NotePeriodClosed = new(
        "note-period-closed", "The month of this note is closed.");
}
