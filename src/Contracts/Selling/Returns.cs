namespace ConverseErp.Contracts;

/// <summary>Goods of a bill that come back.</summary>
/// <param name="Quantity">In <paramref name="Unit"/>; null: all that is left of them.</param>
/// <param name="Unit">As spoken; null: the product's own.</param>
/// <param name="SpokenAs">The product in the words that were used, for the answer.</param>
public sealed record ReturnLine(
    ProductId Product, decimal? Quantity, string? Unit, string? SpokenAs = null)
{
    /// <summary>The number of the batch that they go back to; null: those that the sale took.
    /// </summary>
    public string? Batch { get; init; }
}

/// <summary>Part or all of an earlier bill comes back: stock, khata or cash, tax and a numbered
/// note in one transaction.</summary>
/// <param name="Note">What the note is called; asked for twice it is written once.</param>
/// <param name="Chat">Who is answered; null when nobody is, as by the API.</param>
/// <param name="Order">The sale; null: the party's latest bill that holds these goods.</param>
/// <param name="Party">Whose bill, where none is named; null: of those sold to nobody by name.
/// </param>
/// <param name="Lines">Empty: all that is left of the bill.</param>
/// <param name="Refund">How the money goes back; null: as the bill was paid.</param>
/// <param name="Reason">Printed on the note, at most 100 characters; null mostly.</param>
public sealed record ReturnGoods(
    InvoiceId Note, ChatReference? Chat, OrderId? Order, PartyId? Party,
    IReadOnlyList<ReturnLine> Lines, PaymentMode? Refund, string? Reason,
    DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "orders.return-goods.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>A price of a bill that should have been another one.</summary>
/// <param name="Price">Per product unit, tax included.</param>
public sealed record PriceCorrection(ProductId Product, Money Price);

/// <summary>Money on a bill changes later without goods: a discount given afterwards, or prices
/// that were wrong. What the bill falls by is a credit note, what it grows by a debit note.
/// </summary>
/// <param name="Discount">Off the whole bill, tax included; null with
/// <paramref name="Prices"/>.</param>
/// <param name="Prices">All too high or all too low; empty with a discount.</param>
/// <param name="Settled">How the difference is paid; null: as the bill was.</param>
public sealed record AdjustBill(
    InvoiceId Note, ChatReference? Chat, OrderId Order, Money? Discount,
    IReadOnlyList<PriceCorrection> Prices, PaymentMode? Settled, string? Reason,
    DateTimeOffset SaidAt) : ILaneMessage
{
    public static string Name => "orders.adjust-bill.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>"Galat" after a return or an adjustment: its note is cancelled and keeps its number.
/// </summary>
public sealed record UndoNote(InvoiceId Note, ChatReference? Chat, DateTimeOffset SaidAt)
    : ILaneMessage
{
    public static string Name => "orders.undo-note.v1";

    public static LaneAddress Address => LaneAddress.Orders;
}

/// <summary>What a note is about.</summary>
public enum NoteKind
{
    /// <summary>Goods came back.</summary>
    Return,

    /// <summary>The bill falls, without goods.</summary>
    Reduction,

    /// <summary>The bill grows.</summary>
    Increase,

    /// <summary>All of a bill of a closed month is taken back.</summary>
    Whole,
}

/// <summary>A line of a note.</summary>
/// <param name="Quantity">In the product's unit; what the price is about when no goods came
/// back.</param>
public sealed record NoteLine(
    ProductId Product, string Name, decimal Quantity, string Unit, Money Total);

/// <summary>What a note came to, with all that the answer says.</summary>
/// <param name="Against">The bill's number.</param>
/// <param name="Settled">Where the money went back to, or came from.</param>
/// <param name="Balance">The party's khata after it; null for a walk-in.</param>
public sealed record NoteSummary(
    InvoiceId Note, OrderId Order, NoteKind Kind, string Against, PartyId? Party,
    string? PartyName, Money Total, PaymentMode Settled, Money? Balance,
    IReadOnlyList<NoteLine> Lines);

/// <summary>A note is in the books, with its number.</summary>
/// <param name="Customer">Where its paper goes; null when the party has no WhatsApp.</param>
public sealed record NoteBooked(
    NoteSummary Note, ChatReference? Chat, ChatReference? Customer, DateTimeOffset BookedAt)
    : ILaneMessage
{
    public static string Name => "invoicing.note-booked.v1";

    public static LaneAddress Address => LaneAddress.Invoicing;
}

/// <summary>The PDF of a note is in the blobs.</summary>
/// <param name="Document">credit-note, debit-note or return-slip.</param>
public sealed record NoteReady(
    NoteSummary Note, string Number, string Document, string Blob, string FileName, string Link,
    ChatReference? Chat, ChatReference? Customer, DateTimeOffset BookedAt) : ILaneMessage
{
    public static string Name => "conversations.note-ready.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A return or an adjustment was not booked; the person reads why.</summary>
/// <param name="Subject">The goods it is about, if it is about some.</param>
/// <param name="Left">How much of them, in <paramref name="Unit"/>, may still come back.</param>
public sealed record NoteRefused(
    InvoiceId Note, ChatReference Chat, Refusal Refusal, string? Subject, decimal? Left,
    string? Unit) : ILaneMessage
{
    public static string Name => "conversations.note-refused.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}

/// <summary>A note was taken back: contra entries are in the books, its number is kept.
/// </summary>
public sealed record NoteUndone(
    NoteSummary Note, string Number, ChatReference? Chat, ChatReference? Customer)
    : ILaneMessage
{
    public static string Name => "conversations.note-undone.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
