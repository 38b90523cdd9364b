using ConverseErp.Contracts;
using ConverseErp.Ledger.Claiming;
using ConverseErp.Ledger.Dating;

namespace ConverseErp.Ledger.Paying;

/// <summary>Writes what is paid with a sale as a payment of its own beside the sale's posting, so
/// that the drawer, the khata and every report see it as they see any other.</summary>
internal sealed class PaymentsAtSale(IKhataBooking booking) : IPaymentsAtSale
{
    public IReadOnlyDictionary<OrderId, PaidAtSale> Load(
        ITenantStatements reads, IReadOnlyCollection<OrderId> orders)
    {
        Dictionary<OrderId, PaidAtSale> found = [];
        if (orders.Count == 0) return found;
        reads.Read("""
            SELECT s.order_id, p.payment_id, p.amount_paise, p.mode
            FROM ledger.paid_at_sale s
            JOIN ledger.payment p ON p.business_id = $1 AND p.payment_id = s.payment_id
            WHERE s.business_id = $1 AND s.order_id = ANY($2) AND p.undone_at IS NULL
            ORDER BY p.payment_id FOR UPDATE OF p
            """,
            row => found[new OrderId(row.GetGuid(0))] = new PaidAtSale(
                row.GetGuid(1), new Money(row.GetInt64(2)), Accounts.Mode(row.GetString(3))),
            reads.Business.Value, orders.Select(o => o.Value).ToArray());
        return found;
    }

    public void Post(ITenantStatements writes, SalePaid paid, DateTimeOffset at)
    {
        (Guid id, Money amount, PaymentMode mode) = paid.Paid;
        BookedPayment payment = new(id, paid.Party, Received: true, amount, mode, Undone: false)
        {
            // Its number is not taken yet, and nobody reads it back.
            Bills = paid.Share > Money.Zero
                ? [new BillShare(paid.Order, "") { Amount = paid.Share }]
                : null,
        };
        PaymentStore.Add(writes, payment, new BookedDay(at, null, false), paid.SaidAt, at);
        writes.Run("""
            INSERT INTO ledger.paid_at_sale (business_id, order_id, payment_id)
            VALUES ($1, $2, $3)
            """, writes.Business.Value, paid.Order.Value, id);
        ClaimStore.PicturesSettled(writes, paid.Party, id, at);
    }

    public void Reverse(ITenantStatements writes, PaidAtSale paid, DateTimeOffset at)
    {
        Guid undo = Guid.CreateVersion7(at);
        booking.Reverse(writes, paid.Payment, undo, at);
        PaymentStore.MarkUndone(writes, paid.Payment, undo, at);
    }
}
