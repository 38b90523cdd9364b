namespace ConverseErp.Contracts;

/// <summary>What was done about money that could not be placed.</summary>
/// <param name="Act">opened, assigned, dismissed or resolved.</param>
/// <param name="Member">Who did it; null: the books themselves.</param>
public sealed record MismatchAct(
    string Act, MemberId? Member, PartyId? Party, Guid? Payment, string? Reason,
    DateTimeOffset At);

/// <summary>Money that came and could not be placed.</summary>
/// <param name="Source">claim, gateway or statement.</param>
/// <param name="Reason">Why; permanent, kebab-case: see runbooks/errors.md.</param>
/// <param name="Party">Who it may be from.</param>
/// <param name="Order">The sale that it may be for.</param>
/// <param name="Detail">What the bank or the gateway said of it.</param>
/// <param name="State">open, assigned, dismissed or resolved.</param>
/// <param name="Acts">Oldest first.</param>
public sealed record MismatchView(
    Guid Id, string Source, string Reason, Money Amount, PaymentMode Mode, PartyId? Party,
    OrderId? Order, string? Detail, DateTimeOffset PaidAt, string State,
    IReadOnlyList<MismatchAct> Acts);

/// <summary>What became of a decision about such money.</summary>
public enum MismatchOutcome
{
    Done,
    Unknown,
    AlreadyDecided,
    PartyUnknown,
}

/// <summary>The queue of money that a person has to place; owned by Ledger. Every act is kept.
/// </summary>
public interface IMismatches
{
    /// <summary>Newest first, before the cursor.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="state">open, assigned, dismissed or resolved; null: all.</param>
    /// <param name="before">The last id of the page before.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancel">Gives up.</param>
    Task<IReadOnlyList<MismatchView>> ListAsync(
        BusinessId business, string? state, Guid? before, int limit, CancellationToken cancel);

    /// <summary>It is this party's: booked as a payment of theirs, once.</summary>
    Task<MismatchOutcome> AssignAsync(
        BusinessId business, Guid mismatch, PartyId party, MemberId member,
        CancellationToken cancel);

    /// <summary>It is nobody's payment; nothing is booked.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="mismatch">Which.</param>
    /// <param name="member">Who decided.</param>
    /// <param name="reason">Why, in their words; at most 200 characters.</param>
    /// <param name="cancel">Gives up.</param>
    Task<MismatchOutcome> DismissAsync(
        BusinessId business, Guid mismatch, MemberId member, string reason,
        CancellationToken cancel);
}
