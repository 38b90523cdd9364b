using ConverseErp.Contracts;
using ConverseErp.Ledger.Gateway;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Ledger.Matching;

/// <summary>Money that could not be placed.</summary>
/// <param name="Source">claim, gateway or statement.</param>
/// <param name="Key">What the source calls the money: told twice, it is kept once.</param>
internal sealed record UnplacedMoney(
    Guid Mismatch, string Source, string Key, string Reason, Money Amount, PaymentMode Mode,
    PartyId? Party, OrderId? Order, string? Detail, DateTimeOffset PaidAt)
{
    /// <summary>What it is called in the books once it is placed: whoever places it.</summary>
    public Guid Payment => Source == "gateway"
        ? GatewayIds.Of("payment", Key)
        : Guid.ParseExact(Key, "N");
}

/// <summary>Why money was not placed. Permanent.</summary>
internal static class UnplacedReason
{
    /// <summary>The sale was taken back before the money came.</summary>
    public const string BillCancelled = "bill-cancelled";

    /// <summary>A gateway took it for something that we never asked for.</summary>
    public const string LinkUnknown = "link-unknown";

    /// <summary>Nobody's name, reference and dues fit a line of a statement.</summary>
    public const string NobodyFits = "nobody-fits";

    /// <summary>Several people fit it.</summary>
    public const string SeveralFit = "several-fit";

    /// <summary>Somebody fits it, but owes less.</summary>
    public const string MoreThanDue = "more-than-due";

    /// <summary>A gateway paid out what no stretch of its payments comes to after fees.</summary>
    public const string PayoutDiffers = "payout-differs";

    /// <summary>Another amount came than was asked for.</summary>
    public const string AmountDiffers = "amount-differs";
}

/// <summary>Writes of money that could not be placed, each with who did it.</summary>
internal sealed class MismatchStore(PersonalData personal)
{
    /// <summary>Keeps it once, however often it is told.</summary>
    public void Open(ITenantStatements writes, UnplacedMoney money, DateTimeOffset at) =>
        writes.Run("""
            WITH opened AS (
              INSERT INTO ledger.mismatch (business_id, mismatch_id, source, source_key, reason,
                amount_paise, mode, party_id, order_id, detail, paid_at, at)
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
              ON CONFLICT (business_id, source, source_key) DO NOTHING
              RETURNING mismatch_id)
            INSERT INTO ledger.mismatch_act (business_id, mismatch_id, act_no, act, at)
            SELECT $1, mismatch_id, 1, 'opened', $12 FROM opened
            """, writes.Business.Value, money.Mismatch, money.Source, money.Key, money.Reason,
            money.Amount.Paise, Accounts.Of(money.Mode), money.Party?.Value, money.Order?.Value,
            personal.Protect(writes.Business, money.Detail), money.PaidAt.ToUniversalTime(),
            at.ToUniversalTime());

    /// <summary>It was placed after all, without anybody's help.</summary>
    public static void Resolve(
        ITenantStatements writes, string source, string key, Guid? payment, DateTimeOffset at) =>
        writes.Run("""
            WITH resolved AS (
              UPDATE ledger.mismatch SET state = 'resolved'
              WHERE business_id = $1 AND source = $2 AND source_key = $3 AND state = 'open'
              RETURNING mismatch_id)
            INSERT INTO ledger.mismatch_act
              (business_id, mismatch_id, act_no, act, payment_id, at)
            SELECT $1, mismatch_id, (SELECT max(act_no) + 1 FROM ledger.mismatch_act a
              WHERE a.business_id = $1 AND a.mismatch_id = r.mismatch_id), 'resolved', $4, $5
            FROM resolved r
            """, writes.Business.Value, source, key, payment, at.ToUniversalTime());

    /// <summary>Somebody decided.</summary>
    /// <param name="act">assigned or dismissed; also the state afterwards.</param>
    public void Act(
        ITenantStatements writes, Guid mismatch, string act, MemberId member, PartyId? party,
        Guid? payment, string? reason, DateTimeOffset at) =>
        writes.RunExpecting(1, """
            WITH decided AS (
              UPDATE ledger.mismatch SET state = $3
              WHERE business_id = $1 AND mismatch_id = $2 AND state = 'open'
              RETURNING mismatch_id)
            INSERT INTO ledger.mismatch_act (business_id, mismatch_id, act_no, act, member_id,
              party_id, payment_id, reason, at)
            SELECT $1, $2, (SELECT max(act_no) + 1 FROM ledger.mismatch_act
              WHERE business_id = $1 AND mismatch_id = $2), $3, $4, $5, $6, $7, $8
            FROM decided
            """, writes.Business.Value, mismatch, act, member.Value, party?.Value, payment,
            personal.Protect(writes.Business, reason), at.ToUniversalTime());
}
