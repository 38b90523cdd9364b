namespace ConverseErp.Contracts;

/// <summary>What a bill still stands for, all its notes considered; its row is locked.</summary>
/// <param name="Left">What the bill comes to, less what was credited, plus what was debited.
/// </param>
/// <param name="Returned">Per line of the bill, in its order: how much came back, in the
/// product's unit.</param>
/// <param name="Document">Opaque to others.</param>
public sealed record BillStanding(
    InvoiceId Invoice, string Number, DateOnly Date, bool Cancelled, Money Left,
    IReadOnlyList<decimal> Returned, object Document)
{
    /// <summary>What is left of each line of the bill, in its order, before rounding.</summary>
    public IReadOnlyList<Money> LinesLeft { get; init; } = [];
}

/// <summary>A note to be: the number comes last.</summary>
/// <param name="Date">The note's day.</param>
public sealed record NoteDraft(
    InvoiceId Note, OrderId Order, Shop Seller, PartyId? Party, DateOnly Date,
    PaymentMode Settled, string? Reason)
{
    /// <summary>The party's balance after the note moved it by so much; null where no khata is
    /// moved.</summary>
    public Func<Money, Money>? BalanceAfter { get; init; }
}

/// <summary>Goods of one line of a bill that come back.</summary>
/// <param name="Line">Its place on the bill, from 0.</param>
/// <param name="Quantity">In the product's unit, above 0, at most <paramref name="Left"/>.
/// </param>
/// <param name="Left">How much of the line has not come back yet.</param>
public sealed record NoteTake(int Line, decimal Quantity, decimal Left);

/// <summary>A line of a bill whose price should have been another one.</summary>
/// <param name="Left">How much of the line has not come back: so much is corrected.</param>
public sealed record NotePrice(int Line, Money Price, decimal Left);

/// <summary>What a note comes to.</summary>
/// <param name="Credit">True: the bill falls.</param>
/// <param name="Tax">All heads together.</param>
/// <param name="Lines">Which lines of the bill, and what each comes to.</param>
/// <param name="Document">Opaque to others: what <see cref="INoteBooking.Issue"/> stores.
/// </param>
public sealed record ComputedNote(
    NoteDraft Draft, BillStanding Bill, bool Credit, Money Total, Money Tax,
    IReadOnlyList<(int Line, decimal Quantity, Money Total)> Lines, object Document);

/// <summary>Invoicing's part in returns and corrections, on its own schema, in their
/// transaction. Amounts follow from the bill's own lines: however a bill comes back in parts, the
/// parts sum to it exactly.</summary>
public interface INoteBooking
{
    /// <summary>What a bill stands for; its row is locked.</summary>
    Func<BillStanding?> Load(ITenantStatements reads, InvoiceId invoice);

    /// <summary>Why nothing may be credited on the bill any more; null when it may.</summary>
    /// <param name="today">The note's day.</param>
    Refusal? Refuses(BillStanding bill, DateOnly today);

    /// <summary>Goods come back.</summary>
    /// <param name="takes">Each line once.</param>
    Answer<ComputedNote> Return(
        NoteDraft draft, BillStanding bill, IReadOnlyList<NoteTake> takes);

    /// <summary>The bill falls by an amount, tax included, spread over what is left of it.
    /// </summary>
    Answer<ComputedNote> Reduce(NoteDraft draft, BillStanding bill, Money amount);

    /// <summary>Prices were wrong: all too high, which credits, or all too low, which debits.
    /// </summary>
    Answer<ComputedNote> Correct(
        NoteDraft draft, BillStanding bill, IReadOnlyList<NotePrice> prices);

    /// <summary>What the bill stands for after the note.</summary>
    BillStanding After(ComputedNote note);

    /// <summary>Takes the next numbers of the notes' series, gapless, and stores them.</summary>
    void Issue(ITenantStatements last, IReadOnlyList<ComputedNote> notes);
}

/// <summary>A note as the day book sees it.</summary>
/// <param name="Party">Set when it is settled on the khata; otherwise a mark.</param>
/// <param name="Tax">All heads together.</param>
public sealed record NotePosting(
    InvoiceId Note, bool Credit, PartyId? Party, PaymentMode Settled, Money Total, Money Tax,
    DateTimeOffset At)
{
    /// <summary>The sale whose bill it corrects: that bill's own due moves.</summary>
    public OrderId? Order { get; init; }
}

/// <summary>Ledger's part in returns and corrections.</summary>
public interface INotePosting
{
    /// <summary>Double entry, the other way round than the sale for what is credited; khata and
    /// balance move by the same.</summary>
    void Post(ITenantStatements writes, IReadOnlyList<NotePosting> notes);
}
