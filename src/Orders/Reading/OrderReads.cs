using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Orders.Living;
using ConverseErp.Orders.Offering;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Orders.Reading;

/// <summary>What other rooms may read of orders.</summary>
internal sealed class OrderReads(
    TenantSessions sessions, OrderStore store, LifeStore life) : IOrders
{
    private const int SameForUsual = 3;

    public async Task<OrderView?> FindAsync(
        BusinessId business, OrderId order, CancellationToken cancel)
    {
        Func<StoredOrder?> found = static () => null;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => found = store.Find(reads, order), cancel);
        return found() is { } stored ? View(stored) : null;
    }

    public async Task<OrderRules> RulesAsync(BusinessId business, CancellationToken cancel)
    {
        OrderRules found = OrderRules.None;
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => OfferStore.Rules(reads, rules => found = rules), cancel);
        return found;
    }

    public Task SetRulesAsync(
        BusinessId business, OrderRules rules, CancellationToken cancel) =>
        sessions.RunAsync(business, SessionUse.Write,
            writes => OfferStore.SetRules(writes, rules), cancel);

    public async Task<OrderView?> QuotedAsync(
        BusinessId business, PartyId party, CancellationToken cancel)
    {
        List<StoredOrder> orders = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => Read(
            reads, orders, """
            state = 'placed' AND unagreed = 'quoted' AND party_id = $2
            ORDER BY order_id DESC LIMIT 1
            """, party.Value), cancel);
        return orders.Count > 0 ? View(orders[0]) : null;
    }

    public async Task<IReadOnlyList<OrderView>> LatestAsync(
        BusinessId business, PartyId party, CancellationToken cancel)
    {
        List<StoredOrder> orders = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => Read(
            reads, orders, "party_id = $2 ORDER BY order_id DESC LIMIT 20", party.Value), cancel);
        return [.. orders.Select(View)];
    }

    public async Task<IReadOnlyList<StandingView>> StandingAsync(
        BusinessId business, PartyId? party, CancellationToken cancel)
    {
        List<Standing> found = [];
        await sessions.RunAsync(business, SessionUse.ReadNow,
            reads => life.List(reads, party, found.Add), cancel);
        return [.. found.Select(s => new StandingView(
            s.Id, s.Party, s.Lines, s.Weekdays, s.AtMinute))];
    }

    public async Task<CommandOutcome?> OutcomeAsync(
        BusinessId business, Guid command, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT refusal, detail FROM orders.outcome
            WHERE business_id = $1 AND command_id = $2
            """, row => new CommandOutcome(row.IsDBNull(0)
                ? null
                : new Refusal(row.GetString(0), row.GetString(1))), cancel,
            business.Value, command)).FirstOrDefault();

    public async Task<IReadOnlyList<OrderView>> ListAsync(
        BusinessId business, Guid? before, int limit, CancellationToken cancel)
    {
        List<StoredOrder> orders = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
            Read(reads, orders, "order_id < $2 ORDER BY order_id DESC LIMIT $3",
                before ?? Guid.AllBitsSet, limit), cancel);
        return [.. orders.Select(View)];
    }

    public async Task<IReadOnlyList<OrderView>> WaitingAsync(
        BusinessId business, CancellationToken cancel)
    {
        List<StoredOrder> orders = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => Read(
            reads, orders, """
            state = 'placed' AND unagreed IS NULL ORDER BY order_id DESC LIMIT 100
            """), cancel);
        return [.. orders.Select(View)];
    }

    public async Task<UsualQuantity?> UsualAsync(
        BusinessId business, ProductId product, PartyId? party, CancellationToken cancel)
    {
        List<UsualQuantity> said = await sessions.ListAsync(
            business, SessionUse.ReadWithin(TimeSpan.FromSeconds(5)), """
            SELECT l.quantity, l.unit FROM orders.line l
            WHERE l.business_id = $1 AND l.product_id = $2 AND l.order_id IN (
              SELECT order_id FROM orders.orders
              WHERE business_id = $1 AND state = 'booked' AND (party_id = $3 OR $3 IS NULL)
              ORDER BY order_id DESC LIMIT 300)
            ORDER BY l.order_id DESC LIMIT 20
            """, r => new UsualQuantity(r.GetDecimal(0), r.GetString(1)), cancel,
            business.Value, product.Value, (object?)party?.Value ?? DBNull.Value);
        IGrouping<UsualQuantity, UsualQuantity>? most = said.GroupBy(s => s)
            .MaxBy(group => group.Count());
        return most is not null && most.Count() >= SameForUsual && most.Count() * 2 > said.Count
            ? most.Key
            : null;
    }

    public async Task<SalesReport> SalesAsync(
        BusinessId business, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        Dictionary<string, long> sums = [];
        int bills = 0;
        long sold = 0, returned = 0;
        await sessions.RunAsync(business, SessionUse.ReadWithin(TimeSpan.FromSeconds(5)),
            reads => reads.Read("""
                SELECT payment, count(*), sum(total_paise)::bigint, 1 FROM orders.orders
                WHERE business_id = $1 AND sale_day BETWEEN $2 AND $3 AND state = 'booked'
                GROUP BY payment
                UNION ALL
                SELECT settled, 0, sum(total_paise)::bigint,
                       CASE kind WHEN 'increase' THEN 1 ELSE -1 END
                FROM orders.note
                WHERE business_id = $1 AND note_day BETWEEN $2 AND $3 AND undone_at IS NULL
                GROUP BY settled, 4
                """, row =>
            {
                bills += (int)row.GetInt64(1);
                long paise = row.GetInt64(2);
                bool back = row.GetInt32(3) < 0;
                if (back) returned += paise;
                else sold += paise;
                sums[row.GetString(0)] =
                    sums.GetValueOrDefault(row.GetString(0)) + (back ? -paise : paise);
            }, business.Value, from, to), cancel);
        Money Sum(string mode) => new(sums.GetValueOrDefault(mode));
        return new SalesReport(
            from, to, bills, new Money(sums.Values.Sum()), Sum("credit"), Sum("cash"),
            Sum("upi"), Sum("card"))
        {
            Sold = new Money(sold),
            Returned = new Money(returned),
        };
    }

    /// <param name="which">SQL of ours: which orders and how many; $2 and on are
    /// <paramref name="values"/>.</param>
    private void Read(ITenantStatements reads, List<StoredOrder> orders, string which,
        params object[] values)
    {
        BusinessId business = reads.Business;
        Dictionary<Guid, StoredOrder> byId = [];
        object[] all = [business.Value, .. values];
        reads.Read($"""
            SELECT {OrderStore.Columns} FROM orders.orders
            WHERE business_id = $1 AND {which}
            """, row =>
        {
            StoredOrder order = store.Order(business, row);
            orders.Add(order);
            byId.Add(order.Id.Value, order);
        }, all);
        reads.Read($"""
            SELECT l.order_id, l.product_id, l.name, l.quantity, l.unit, l.stock_quantity,
                   l.stock_unit, l.price_paise, l.total_paise
            FROM orders.line l
            WHERE l.business_id = $1 AND l.order_id IN (
              SELECT order_id FROM orders.orders WHERE business_id = $1 AND {which})
            ORDER BY l.order_id, l.line_no
            """, row => AddLine(byId, row), all);
    }

    private static void AddLine(Dictionary<Guid, StoredOrder> byId, DbDataReader row)
    {
        // An order placed between the two statements shows its lines next time.
        if (byId.TryGetValue(row.GetGuid(0), out StoredOrder? order))
            order.Lines.Add(OrderStore.Line(row, 1));
    }

    private static OrderView View(StoredOrder o) => new(
        o.Id, o.State, o.Party, o.PartyName, o.Total, o.Payment, o.Invoice, o.PlacedAt,
        o.FromCustomer,
        [.. o.Lines.Select(l => new BookedLine(
            l.Product, l.Name, l.Quantity, l.Unit, l.Total, null, l.StockUnit, false, null))])
    {
        DeliverTo = o.DeliverTo,
        Stage = OrderLife.StageOf(o),
        Slot = o.Slot,
        DeliverAt = o.DeliverAt,
        ValidUntil = o.ValidUntil,
    };
}
