using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Orders.Returning;

/// <summary>Finds the sale that a return is about, before its transaction: what was sold never
/// changes, and what is left is looked at again under lock.</summary>
internal sealed class ReturnTargets(TenantSessions sessions, IBills bills)
{
    private const int BillsLookedThrough = 50;

    /// <returns>By the note's id: its order, where one is found.</returns>
    public async Task<Dictionary<InvoiceId, OrderId>> FindAsync(
        BusinessId business, IReadOnlyList<Delivery> messages, CancellationToken cancel)
    {
        Dictionary<InvoiceId, OrderId> found = [];
        foreach (Delivery delivery in messages)
        {
            if (delivery.Envelope.Type == UndoNote.Name)
            {
                InvoiceId note = delivery.Message<UndoNote>().Note;
                if (await OrderOfAsync(business, note, cancel) is { } order) found[note] = order;
            }
            else if (delivery.Envelope.Type == ReturnGoods.Name
                && delivery.Message<ReturnGoods>() is { Order: null } goods
                && await LatestAsync(business, goods, cancel) is { } order)
            {
                found[goods.Note] = order;
            }
        }

        return found;
    }

    private async Task<OrderId?> OrderOfAsync(
        BusinessId business, InvoiceId note, CancellationToken cancel)
    {
        Func<StoredNote?> stored = static () => null;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => stored = NoteStore.Load(reads, note, locks: false), cancel);
        return stored()?.Order;
    }

    // The latest bill that has enough of everything left; else the latest that ever held it all,
    // so that the refusal can say how much is left.
    private async Task<OrderId?> LatestAsync(
        BusinessId business, ReturnGoods goods, CancellationToken cancel)
    {
        IReadOnlyList<OrderId> candidates = await bills.LatestOrdersAsync(
            business, goods.Party, BillsLookedThrough, cancel);
        if (goods.Lines.Count == 0 || candidates.Count == 0)
            return candidates.Count == 0 ? null : candidates[0];
        var held = (await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT l.order_id, l.product_id, sum(l.stock_quantity), min(l.stock_unit),
                   sum(coalesce(r.quantity, 0))
            FROM orders.line l LEFT JOIN (
              SELECT n.order_id, r.line_no, sum(r.quantity) AS quantity
              FROM orders.note n JOIN orders.note_line r USING (business_id, note_id)
              WHERE n.business_id = $1 AND n.order_id = ANY($2) AND n.undone_at IS NULL
                AND n.kind IN ('return', 'whole')
              GROUP BY n.order_id, r.line_no) r USING (order_id, line_no)
            WHERE l.business_id = $1 AND l.order_id = ANY($2) AND l.product_id = ANY($3)
            GROUP BY l.order_id, l.product_id
            """, row => (Order: new OrderId(row.GetGuid(0)),
                Product: new ProductId(row.GetGuid(1)), Sold: row.GetDecimal(2),
                Unit: row.GetString(3), Back: row.GetDecimal(4)), cancel,
            business.Value, candidates.Select(o => o.Value).ToArray(),
            goods.Lines.Select(l => l.Product.Value).ToArray()))
            .ToLookup(h => h.Order);
        OrderId? once = null;
        foreach (OrderId order in candidates)
        {
            bool all = goods.Lines.All(l => held[order].Any(h => h.Product == l.Product));
            if (!all) continue;
            once ??= order;
            bool enough = goods.Lines.All(l => held[order].Any(h => h.Product == l.Product
                && h.Sold - h.Back > 0
                && (l.Quantity is not { } wanted || l.Unit is null
                    || Units.Convert(wanted, l.Unit, h.Unit) is not { } asked
                    || asked <= h.Sold - h.Back)));
            if (enough) return order;
        }

        return once;
    }
}
