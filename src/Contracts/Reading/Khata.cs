namespace ConverseErp.Contracts;

public enum PartyKind
{
    Customer,
    Supplier,
}

/// <summary>A customer or supplier.</summary>
/// <param name="CreditLimit">Null: no limit.</param>
public sealed record Party(
    PartyId Id, string Name, PartyKind Kind, string? Phone, string? Bsuid, string? Gstin,
    string? StateCode, string? Address, Money? CreditLimit, string? Language)
{
    /// <summary>What they are to the tax.</summary>
    public BuyerStanding Standing { get; init; }
}

/// <summary>All parties of a shop at one instant.</summary>
public sealed record PartyBook(long Version, IReadOnlyList<Party> Parties);

/// <summary>One line of a khata.</summary>
/// <param name="Change">Above 0: the party owes more.</param>
/// <param name="Source">sale, payment, opening, undo …</param>
public sealed record KhataLine(
    Guid Id, DateTimeOffset At, string Source, string? Reference, Money Change, Money Balance);

/// <summary>What one party owes; below 0 the shop owes them.</summary>
public sealed record Due(PartyId Party, string Name, PartyKind Kind, Money Balance)
{
    /// <summary>How much of it the customer says is wrong, at most all of it.</summary>
    public Money Disputed { get; init; }
}

/// <summary>Reads of Ledger for the other rooms.</summary>
public interface IKhata
{
    /// <summary>Cached.</summary>
    ValueTask<PartyBook> PartiesAsync(BusinessId business, CancellationToken cancel);

    /// <summary>The balance now; null when there is no such party.</summary>
    Task<Due?> BalanceAsync(BusinessId business, PartyId party, CancellationToken cancel);

    /// <summary>All customers who owe, the largest first.</summary>
    Task<IReadOnlyList<Due>> DuesAsync(BusinessId business, int limit, CancellationToken cancel);

    /// <summary>All suppliers to whom the shop owes, the largest first; balances are below zero.
    /// </summary>
    Task<IReadOnlyList<Due>> PayablesAsync(
        BusinessId business, int limit, CancellationToken cancel);

    /// <summary>The page on which a party sees its own khata; whoever has the link may look.
    /// </summary>
    string Link(BusinessId business, PartyId party);

    /// <summary>Whose khata a link shows; null when it is not ours.</summary>
    (BusinessId Business, PartyId Party)? ByToken(string token);

    /// <summary>A party's khata, newest first.</summary>
    Task<IReadOnlyList<KhataLine>> LinesAsync(
        BusinessId business, PartyId party, int limit, CancellationToken cancel);
}
