using System.Data.Common;
using ConverseErp.Contracts;

namespace ConverseErp.Ledger.Claiming;

/// <summary>Claims as one batch knows them: read and locked, then changed.</summary>
internal sealed class ClaimBook
{
    private readonly Dictionary<Guid, KeptClaim> _claims = [];
    private readonly HashSet<OrderId> _cancelled = [];

    public KeptClaim? Find(Guid claim) => _claims.GetValueOrDefault(claim);

    public IReadOnlyCollection<KeptClaim> Of(PartyId party) =>
        [.. _claims.Values.Where(c => c.Party == party)];

    /// <summary>The sale was taken back.</summary>
    public bool IsCancelled(OrderId order) => _cancelled.Contains(order);

    public void Put(KeptClaim claim) => _claims[claim.Claim] = claim;

    /// <summary>Money of a party was told: its pictures are answered by that.</summary>
    public void PicturesSettled(PartyId party)
    {
        foreach (KeptClaim claim in Of(party).Where(c => c is { IsOpen: true, Pictured: true }))
            Put(claim with { State = "booked" });
    }

    public void Cancelled(OrderId order) => _cancelled.Add(order);
}

/// <summary>Reads for and writes of claims.</summary>
internal static class ClaimStore
{
    private const string Columns =
        "claim_id, party_id, order_id, amount_paise, mode, said_at, state, pictured";

    /// <summary>These claims, and of these parties what was said in the last day or waits. The
    /// parties' balances are locked before.</summary>
    public static ClaimBook Load(
        ITenantStatements reads, Guid[] claims, Guid[] parties, DateTimeOffset now)
    {
        ClaimBook book = new();
        if (claims.Length == 0 && parties.Length == 0) return book;
        reads.Read($"""
            SELECT {Columns} FROM ledger.claim
            WHERE business_id = $1 AND (claim_id = ANY($2)
              OR (party_id = ANY($3) AND (state = 'open' OR at > $4)))
            ORDER BY claim_id FOR UPDATE
            """, row => book.Put(Read(row)), reads.Business.Value, claims, parties,
            now.AddDays(-1).ToUniversalTime());
        reads.Read("""
            SELECT reverses FROM ledger.entry
            WHERE business_id = $1 AND reverses IN (
              SELECT order_id FROM ledger.claim WHERE business_id = $1 AND claim_id = ANY($2))
            """, row => book.Cancelled(new OrderId(row.GetGuid(0))),
            reads.Business.Value, claims);
        return book;
    }

    public static void Add(ITenantStatements writes, KeptClaim claim, DateTimeOffset at) =>
        writes.Run("""
            INSERT INTO ledger.claim (business_id, claim_id, party_id, order_id, amount_paise,
              mode, said_at, at, pictured)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, writes.Business.Value, claim.Claim, claim.Party.Value, claim.Order?.Value,
            claim.Amount.Paise, Accounts.Of(claim.Mode), claim.SaidAt.ToUniversalTime(),
            at.ToUniversalTime(), claim.Pictured);

    /// <summary>A payment of the party was told: pictures of money need no answer any more.
    /// </summary>
    public static void PicturesSettled(
        ITenantStatements writes, PartyId party, Guid payment, DateTimeOffset at) =>
        writes.Run("""
            UPDATE ledger.claim SET state = 'booked', decided_at = $4, payment_id = $3
            WHERE business_id = $1 AND party_id = $2 AND state = 'open' AND pictured
            """, writes.Business.Value, party.Value, payment, at.ToUniversalTime());

    public static void Decide(
        ITenantStatements writes, KeptClaim claim, Guid? payment, DateTimeOffset at) =>
        writes.RunExpecting(1, """
            UPDATE ledger.claim SET state = $3, decided_at = $4, payment_id = $5
            WHERE business_id = $1 AND claim_id = $2 AND state = 'open'
            """, writes.Business.Value, claim.Claim, claim.State, at.ToUniversalTime(), payment);

    /// <summary>The money of a claim came by itself: nobody is to answer it any more.</summary>
    public static void Settled(ITenantStatements writes, PartyId party, OrderId order,
        Money amount, Guid payment, DateTimeOffset at) =>
        writes.Run("""
            UPDATE ledger.claim SET state = 'booked', decided_at = $5, payment_id = $6
            WHERE business_id = $1 AND party_id = $2 AND state = 'open'
              AND amount_paise = $4 AND (order_id = $3 OR order_id IS NULL)
            """, writes.Business.Value, party.Value, order.Value, amount.Paise,
            at.ToUniversalTime(), payment);

    /// <summary>What waits for an answer, oldest first.</summary>
    public static void ReadOpen(
        ITenantStatements reads, PartyId? party, Action<KeptClaim> found) =>
        reads.Read($"""
            SELECT {Columns} FROM ledger.claim
            WHERE business_id = $1 AND state = 'open' AND ($2::uuid IS NULL OR party_id = $2)
            ORDER BY at, claim_id LIMIT 200
            """, row => found(Read(row)), reads.Business.Value, party?.Value);

    private static KeptClaim Read(DbDataReader row) => new(
        row.GetGuid(0), PartyId.From(row.GetGuid(1)),
        row.IsDBNull(2) ? null : new OrderId(row.GetGuid(2)), new Money(row.GetInt64(3)),
        Accounts.Mode(row.GetString(4)), row.GetFieldValue<DateTimeOffset>(5),
        row.GetString(6))
    {
        Pictured = row.GetBoolean(7),
    };
}
