using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Ledger.Booking;

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
        return found;
    }

    /// <summary>Columns in the order of <see cref="Load"/>.</summary>
    public static BookedPayment Read(DbDataReader row) => new(
        row.GetGuid(0), PartyId.From(row.GetGuid(1)), row.GetBoolean(2),
        new Money(row.GetInt64(3)), Accounts.Mode(row.GetString(4)), row.GetBoolean(5));

    /// <summary>The payment, its posting and the party's balance.</summary>
    public static void Add(ITenantStatements writes, BookedPayment payment,
        DateTimeOffset saidAt, DateTimeOffset at)
    {
        string account = Accounts.Of(payment.Mode);
        writes.Run("""
            INSERT INTO ledger.payment (business_id, payment_id, party_id, received,
              amount_paise, mode, said_at, at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, writes.Business.Value, payment.Payment, payment.Party.Value, payment.Received,
            payment.Amount.Paise, account, saidAt.ToUniversalTime(), at.ToUniversalTime());
        Money change = PaymentDecision.Change(payment);
        EntryLines lines = new();
        lines.Add(payment.Payment, account, at,
            new EntryLine(account, payment.Party, -change),
            new EntryLine(Accounts.Party, payment.Party, change));
        lines.Write(writes, "payment");
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
