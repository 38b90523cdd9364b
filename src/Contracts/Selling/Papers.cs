namespace ConverseErp.Contracts;

/// <summary>Draw a paper beside a bill, of an order's goods. However often it is asked for, one
/// order has one paper of a kind with one number.</summary>
/// <param name="Paper">Follows from the order and the kind: <see cref="IdOf"/>.</param>
/// <param name="Invoice">The order's bill, whose lines are then the paper's; null while there is
/// none.</param>
/// <param name="Lines">Of the order, tax included.</param>
/// <param name="DeliverTo">The address in words, if one was said for the order.</param>
/// <param name="Chat">Who gets it.</param>
public sealed record DrawPaper(
    Guid Paper, TradePaperKind Kind, OrderId Order, InvoiceId? Invoice, PartyId? Party,
    string? PartyName, IReadOnlyList<BookedLine> Lines, string? DeliverTo, ChatReference Chat)
    : ILaneMessage
{
    public static string Name => "invoicing.draw-paper.v1";

    public static LaneAddress Address => LaneAddress.Invoicing;

    /// <summary>The paper's id: the order's own with another last byte, so that papers are listed
    /// by when their goods were written down.</summary>
    public static Guid IdOf(OrderId order, TradePaperKind kind)
    {
        Span<byte> bytes = stackalloc byte[16];
        order.Value.TryWriteBytes(bytes, bigEndian: true, out _);
        bytes[15] ^= (byte)(0xC0 + (int)kind);
        return new Guid(bytes, bigEndian: true);
    }
}

/// <summary>A paper beside a bill is there, or why it is not.</summary>
/// <param name="Number">Of the series of its kind; null: there is no paper.</param>
/// <param name="Total">What it comes to; null with the number.</param>
/// <param name="Blob">Where the PDF is; null with the number.</param>
public sealed record PaperDrawn(
    DrawPaper Wanted, string? Number, Money? Total, string? Blob, Refusal? Refusal)
    : ILaneMessage
{
    public static string Name => "conversations.paper-drawn.v1";

    public static LaneAddress Address => LaneAddress.Conversations;
}
