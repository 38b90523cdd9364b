using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Ledger.Matching;

/// <summary>Reads of money that could not be placed.</summary>
internal sealed class MismatchReads(TenantSessions sessions, PersonalData personal)
{
    private const string Columns = """
        mismatch_id, source, source_key, reason, amount_paise, mode, party_id, order_id, detail,
        paid_at, state
        """;

    public async Task<IReadOnlyList<MismatchView>> ListAsync(
        BusinessId business, string? state, Guid? before, int limit, CancellationToken cancel)
    {
        List<(UnplacedMoney Money, string State)> found = [];
        Dictionary<Guid, List<MismatchAct>> acts = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            object?[] page = [business.Value, state, before ?? Guid.AllBitsSet, limit];
            reads.Read($"""
                SELECT {Columns} FROM ledger.mismatch
                WHERE business_id = $1 AND ($2::text IS NULL OR state = $2)
                  AND mismatch_id < $3
                ORDER BY mismatch_id DESC LIMIT $4
                """, row => found.Add(
                    (Money(row, business, personal), row.GetString(10))), page);
            reads.Read("""
                SELECT a.mismatch_id, a.act, a.member_id, a.party_id, a.payment_id, a.reason, a.at
                FROM ledger.mismatch_act a JOIN (
                  SELECT mismatch_id FROM ledger.mismatch
                  WHERE business_id = $1 AND ($2::text IS NULL OR state = $2)
                    AND mismatch_id < $3
                  ORDER BY mismatch_id DESC LIMIT $4) m USING (mismatch_id)
                WHERE a.business_id = $1 ORDER BY a.mismatch_id, a.act_no
                """, row =>
                {
                    Guid mismatch = row.GetGuid(0);
                    if (!acts.TryGetValue(mismatch, out List<MismatchAct>? list))
                        acts[mismatch] = list = [];
                    list.Add(Act(row, business));
                }, page);
        }, cancel);
        return [.. found.Select(f => View(f.Money, f.State, acts))];
    }

    /// <summary>One of them, its row locked.</summary>
    public static void Lock(ITenantStatements reads, Guid mismatch, PersonalData personal,
        Action<UnplacedMoney, string> found) =>
        reads.Read($"""
            SELECT {Columns} FROM ledger.mismatch
            WHERE business_id = $1 AND mismatch_id = $2 FOR UPDATE
            """, row => found(Money(row, reads.Business, personal), row.GetString(10)),
            reads.Business.Value, mismatch);

    private MismatchAct Act(DbDataReader row, BusinessId business) => new(
        row.GetString(1), row.IsDBNull(2) ? null : new MemberId(row.GetGuid(2)),
        row.IsDBNull(3) ? null : new PartyId(row.GetGuid(3)),
        row.IsDBNull(4) ? null : row.GetGuid(4),
        PartyRows.Personal(row, 5, business, personal),
        row.GetFieldValue<DateTimeOffset>(6));

    private static MismatchView View(
        UnplacedMoney money, string state, Dictionary<Guid, List<MismatchAct>> acts) => new(
        money.Mismatch, money.Source, money.Reason, money.Amount, money.Mode, money.Party,
        money.Order, money.Detail, money.PaidAt, state,
        acts.GetValueOrDefault(money.Mismatch) ?? []);

    private static UnplacedMoney Money(
        DbDataReader row, BusinessId business, PersonalData personal) => new(
        row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3),
        new Money(row.GetInt64(4)), Accounts.Mode(row.GetString(5)),
        row.IsDBNull(6) ? null : new PartyId(row.GetGuid(6)),
        row.IsDBNull(7) ? null : new OrderId(row.GetGuid(7)),
        PartyRows.Personal(row, 8, business, personal),
        row.GetFieldValue<DateTimeOffset>(9));
}
