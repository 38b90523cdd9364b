namespace ConverseErp.Contracts;

/// <summary>One line of a posting.</summary>
/// <param name="Account">As the book names it: party, sales, tax, cash, upi, card, purchases,
/// expenses, opening, unbilled, and what later releases add.</param>
/// <param name="Party">Whose khata moved, or, on another account, a mark.</param>
/// <param name="Debit">Above 0 a debit, below 0 a credit.</param>
public sealed record DayBookLine(string Account, PartyId? Party, Money Debit);

/// <summary>A posting of the day book; its lines add up to nothing.</summary>
/// <param name="Id">The order, purchase, payment or memo it is of.</param>
/// <param name="Kind">sale, purchase, payment, opening, khata, expense, undo, and what later
/// releases add.</param>
/// <param name="Reverses">The posting that this one takes back.</param>
/// <param name="TakenBack">Another posting takes this one back.</param>
public sealed record DayBookPosting(
    Guid Id, string Kind, DateTimeOffset At, Guid? Reverses, bool TakenBack,
    IReadOnlyList<DayBookLine> Lines);

/// <summary>A payment as it was told.</summary>
public sealed record PaymentView(
    Guid Id, PartyId Party, bool Received, Money Amount, PaymentMode Mode, DateTimeOffset SaidAt,
    DateTimeOffset At, bool Undone);

/// <summary>What a span of time did to the accounts that returns are held against.</summary>
/// <param name="Tax">Credits less debits of the tax account within the span: tax collected, less
/// what was taken back.</param>
/// <param name="TakenBackLater">Tax of postings within the span that were taken back after it:
/// their bills are cancelled, so no return has them.</param>
/// <param name="TakenBackOfEarlier">Tax of earlier postings that were taken back within the span:
/// it left another span's return.</param>
/// <param name="Purchases">Debits less credits of the purchases account, tax included.</param>
public sealed record BooksMoved(
    Money Tax, Money TakenBackLater, Money TakenBackOfEarlier, Money Purchases)
{
    /// <summary>What the documents of the span that stand today have to add up to.</summary>
    public Money TaxOfStandingSales => Tax + TakenBackOfEarlier - TakenBackLater;
}

/// <summary>Reads of the day book for exports and returns; implemented by Ledger.</summary>
public interface IDayBook
{
    /// <summary>Postings within a span, by id.</summary>
    /// <param name="from">Included.</param>
    /// <param name="until">Not included.</param>
    /// <param name="after">The last posting of the page before; null for the first page.</param>
    /// <param name="limit">1 to 1,000.</param>
    /// <returns>Empty at the end.</returns>
    Task<IReadOnlyList<DayBookPosting>> PageAsync(
        BusinessId business, DateTimeOffset from, DateTimeOffset until, Guid? after, int limit,
        CancellationToken cancel);

    /// <summary>These postings, whenever they were; unknown ids are absent.</summary>
    Task<IReadOnlyDictionary<Guid, DayBookPosting>> FindAsync(
        BusinessId business, IReadOnlyCollection<Guid> postings, CancellationToken cancel);

    /// <summary>Payments that were told within a span, by id.</summary>
    /// <inheritdoc cref="PageAsync"/>
    Task<IReadOnlyList<PaymentView>> PaymentsAsync(
        BusinessId business, DateTimeOffset from, DateTimeOffset until, Guid? after, int limit,
        CancellationToken cancel);

    /// <summary>What every party owes now; below 0 the shop owes.</summary>
    Task<IReadOnlyDictionary<PartyId, Money>> BalancesAsync(
        BusinessId business, CancellationToken cancel);

    /// <summary>Sums of a span, in the caller's transaction: it sees the same instant as the
    /// documents that are read beside it.</summary>
    Func<BooksMoved> Moved(ITenantStatements reads, DateTimeOffset from, DateTimeOffset until);

    /// <summary>Debits less credits of the input accounts within a span, head by head, in the
    /// caller's transaction.</summary>
    Func<InputTax> InputMoved(
        ITenantStatements reads, DateTimeOffset from, DateTimeOffset until);

    /// <summary>What was bought within a span, tax included, in the caller's transaction.
    /// </summary>
    Func<Money> BoughtMoved(
        ITenantStatements reads, DateTimeOffset from, DateTimeOffset until);
}
