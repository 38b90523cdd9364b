using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;
using ConverseErp.Ledger.Dating;

namespace ConverseErp.Ledger.Paying;

/// <summary>Reads for and writes of payment commands.</summary>
internal static class PaymentStore
{
    /// <summary>Reads and locks these payments, as far as they are there.</summary>
    public static Dictionary<Guid, BookedPayment> Load(ITenantStatements reads, Guid[] payments)
    {
        Dictionary<Guid, BookedPayment> found = [];
        reads.Read("""
            SELECT payment_id, party_id, received, amount_paise, mode, undone_at IS NOT NULL
            FROM ledger.payment WHERE business_id = $1 AND payment_id = ANY($2)
            ORDER BY payment_id FOR UPDATE
            """,
            row => found[row.GetGuid(0)] = Read(row),
            reads.Business.Value, payments);
        Dictionary<Guid, List<PaymentPart>> parts = [];
        reads.Read("""
            SELECT payment_id, mode, amount_paise FROM ledger.payment_part
            WHERE business_id = $1 AND payment_id = ANY($2) ORDER BY payment_id, mode
            """,
            row =>
            {
                Guid id = row.GetGuid(0);
                if (!parts.TryGetValue(id, out List<PaymentPart>? ways)) parts[id] = ways = [];
                ways.Add(new PaymentPart(
                    Accounts.Mode(row.GetString(1)), new Money(row.GetInt64(2))));
                found[id] = found[id] with { Parts = ways };
            },
            reads.Business.Value, payments);
        return found;
    }

    /// <summary>Columns in the order of <see cref="Load"/>.</summary>
    public static BookedPayment Read(DbDataReader row) => new(
        row.GetGuid(0), PartyId.From(row.GetGuid(1)), row.GetBoolean(2),
        new Money(row.GetInt64(3)), Accounts.Mode(row.GetString(4)), row.GetBoolean(5));

    /// <summary>The payment, its posting and the party's balance.</summary>
    /// <param name="at">When it was written; the day says where it stands.</param>
    public static void Add(ITenantStatements writes, BookedPayment payment, BookedDay day,
        DateTimeOffset saidAt, DateTimeOffset at)
    {
        string account = Accounts.Of(payment.Mode);
        writes.Run("""
            INSERT INTO ledger.payment (business_id, payment_id, party_id, received,
              amount_paise, mode, said_at, at, amends)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::date)
            """, writes.Business.Value, payment.Payment, payment.Party.Value, payment.Received,
            payment.Amount.Paise, account, saidAt.ToUniversalTime(), at.ToUniversalTime(),
            day.Amends ? day.On : null);
        foreach (PaymentPart part in payment.Parts ?? [])
        {
            writes.Run("""
                INSERT INTO ledger.payment_part (business_id, payment_id, mode, amount_paise)
                VALUES ($1, $2, $3, $4)
                """, writes.Business.Value, payment.Payment, Accounts.Of(part.Mode),
                part.Amount.Paise);
        }

        Money change = PaymentDecision.Change(payment);
        EntryLines lines = new();
        lines.Add(payment.Payment, account, day.At,
        [
            .. payment.Ways.Select(way => new EntryLine(
                Accounts.Of(way.Mode), payment.Party,
                payment.Received ? way.Amount : -way.Amount)),
            new EntryLine(Accounts.Party, payment.Party, change),
        ]);
        lines.Write(writes, "payment");
        foreach (BillShare share in payment.Bills ?? [])
        {
            writes.Run("""
                INSERT INTO ledger.bill_share (business_id, payment_id, order_id, amount_paise)
                VALUES ($1, $2, $3, $4)
                """, writes.Business.Value, payment.Payment, share.Order.Value,
                share.Amount!.Value.Paise);
        }
    }

    /// <summary>The payment was told to be for this sale's bill.</summary>
    public static void ForBill(ITenantStatements writes, Guid payment, OrderId order) =>
        writes.Run("""
            INSERT INTO ledger.bill_payment (business_id, payment_id, order_id)
            VALUES ($1, $2, $3)
            """, writes.Business.Value, payment, order.Value);

    public static void MarkUndone(
        ITenantStatements writes, Guid payment, Guid undo, DateTimeOffset at) =>
        writes.Run("""
            UPDATE ledger.payment SET undone_at = $3, undo_id = $4
            WHERE business_id = $1 AND payment_id = $2
            """, writes.Business.Value, payment, at.ToUniversalTime(), undo);
}
