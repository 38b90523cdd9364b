namespace ConverseErp.Contracts;

/// <summary>How a bill stands in the books.</summary>
/// <param name="Total">What the bill comes to, with the notes that correct it.</param>
/// <param name="Due">What is still to be paid of it: payments count for the oldest goods first,
/// unless they were told to be for a bill.</param>
/// <param name="Balance">The whole khata of its party; null for a sale to nobody in particular.
/// </param>
/// <param name="Cancelled">The sale was taken back.</param>
/// <param name="Claimed">A claim for it waits for the shop.</param>
public sealed record BillDue(
    PartyId? Party, Money Total, Money Due, Money? Balance, bool Cancelled, Money? Claimed)
{
    /// <summary>What was not paid for it by name: so much a payment may be told to be for it,
    /// whatever is older.</summary>
    public Money Open { get; init; }

    /// <summary>The customer says that it is wrong, and the shop has not said no.</summary>
    public bool Disputed { get; init; }
}

/// <summary>A customer's word about money that the shop has not answered.</summary>
public sealed record OpenClaim(
    Guid Id, PartyId Party, Money Amount, OrderId? Order, DateTimeOffset SaidAt);

/// <summary>What became of a word about money.</summary>
public enum ClaimTaken
{
    /// <summary>The shop is asked.</summary>
    Asked,

    /// <summary>The shop has been asked before; it is not asked again.</summary>
    Known,

    /// <summary>There is nothing to pay: paid, cancelled, or not on credit.</summary>
    NothingDue,
}

/// <summary>Claims of payments and how bills stand, for other rooms; owned by Ledger.</summary>
public interface IClaims
{
    /// <summary>How a sale stands; null when it is not in the books.</summary>
    Task<BillDue?> StandingAsync(
        BusinessId business, OrderId order, CancellationToken cancel);

    /// <summary>"I have paid" on a bill's page: for all that is due of it.</summary>
    Task<ClaimTaken> ClaimAsync(BusinessId business, BillView bill, CancellationToken cancel);

    /// <summary>The claims that wait for an answer, oldest first. Whoever has one is not
    /// reminded of dues.</summary>
    /// <param name="business">The shop.</param>
    /// <param name="party">Whose; null for everybody's.</param>
    /// <param name="cancel">Gives up.</param>
    Task<IReadOnlyList<OpenClaim>> OpenAsync(
        BusinessId business, PartyId? party, CancellationToken cancel);
}
