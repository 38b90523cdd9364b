namespace ConverseErp.Contracts;

/// <summary>A party at the instant of booking, its balance row locked.</summary>
public sealed record PartyAtBooking(
    PartyId Party, string Name, PartyKind Kind, Money Balance, Money? CreditLimit,
    string? Phone, string? Bsuid, string? Gstin, string? StateCode, string? Address,
    string? Language)
{
    /// <summary>What they are to the tax.</summary>
    public BuyerStanding Standing { get; init; }
}

/// <summary>A sale as the day book sees it: what came in, and what it was for.</summary>
/// <param name="Party">Set for credit; a cash sale to a known party keeps it as a mark.</param>
/// <param name="Tax">All heads together; sales without tax = Total − Tax.</param>
public sealed record SalePosting(
    Guid Source, PartyId? Party, PaymentMode Payment, Money Total, Money Tax, string Reference,
    DateTimeOffset At)
{
    /// <summary>The day on which a sale on credit is to be paid, if that was said.</summary>
    public DateOnly? PayBy { get; init; }

    /// <summary>The sale that this one is written in place of: what day was promised for it
    /// goes on; null mostly.</summary>
    public Guid? Instead { get; init; }

    /// <summary>Who wrote it.</summary>
    public MemberId? Member { get; init; }
}

/// <summary>Goods bought, as the day book sees them.</summary>
/// <param name="Party">The supplier: owed on credit, otherwise a mark.</param>
public sealed record PurchasePosting(
    Guid Source, PartyId? Party, PaymentMode Payment, Money Total, DateTimeOffset At)
{
    /// <summary>Input credit within the total; the rest is what the goods cost.</summary>
    public InputTax? Tax { get; init; }

    /// <summary>Paid in cash to somebody else, on top of the total.</summary>
    public Money FreightApart { get; init; }

    /// <summary>The goods go back: the same the other way round.</summary>
    public bool Returned { get; init; }

    /// <summary>The goods were there before the books began: nobody is paid for them.</summary>
    public bool Opening { get; init; }

    /// <summary>The supplier's number of the bill or debit note.</summary>
    public string? Reference { get; init; }
}

/// <summary>Ledger's part in a sale or a purchase, on its own schema, in their transaction.
/// </summary>
public interface IKhataBooking
{
    /// <summary>Reads and locks the balances, in party order.</summary>
    IReadOnlyDictionary<PartyId, PartyAtBooking> Load(
        ITenantStatements reads, IReadOnlyCollection<PartyId> parties);

    /// <summary>A customer named for the first time.</summary>
    void AddCustomer(
        ITenantStatements writes, PartyId party, string name, string? phone, string? bsuid);

    /// <summary>Double entry; khata and balance move by the same.</summary>
    void PostSales(ITenantStatements writes, IReadOnlyList<SalePosting> sales);

    /// <summary>The same for goods that came in: what is on credit the shop owes.</summary>
    void PostPurchases(ITenantStatements writes, IReadOnlyList<PurchasePosting> purchases);

    /// <summary>Contra entries of postings made before.</summary>
    /// <param name="source">The order or purchase whose entries are reversed.</param>
    /// <param name="undo">Names the reversal.</param>
    void Reverse(ITenantStatements writes, Guid source, Guid undo, DateTimeOffset at);

    /// <summary>The parties of a shop have changed: every cache forgets them.</summary>
    void Changed(BusinessId business);
}
