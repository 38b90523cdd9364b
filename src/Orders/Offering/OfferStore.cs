using ConverseErp.Contracts;

namespace ConverseErp.Orders.Offering;

/// <summary>The SQL of drafts, offers and the shop's rules about them.</summary>
internal static class OfferStore
{
    /// <summary>The customer has still to say yes to an order that was just written.</summary>
    public static void Keep(ITenantStatements writes, StoredOrder order) => writes.Run("""
        UPDATE orders.orders SET unagreed = $3, valid_until = $4
        WHERE business_id = $1 AND order_id = $2
        """, writes.Business.Value, order.Id.Value, Word(order.Unagreed!.Value),
        order.ValidUntil);

    /// <param name="chat">The customer's, protected; kept where none was known.</param>
    public static void Agree(
        ITenantStatements writes, OrderId order, byte[]? chat, DateTimeOffset at) => writes.Run("""
        UPDATE orders.orders
        SET unagreed = NULL, from_customer = true,
            customer_chat = coalesce(customer_chat, $3::bytea), changed_at = $4
        WHERE business_id = $1 AND order_id = $2
        """, writes.Business.Value, order.Value, chat, at.UtcDateTime);

    /// <summary>Not called when the shop has decided nothing.</summary>
    public static void Rules(ITenantStatements reads, Action<OrderRules> rules) => reads.Read("""
        SELECT minimum_paise, always_asks, accepts_up_to_paise FROM orders.rule
        WHERE business_id = $1
        """, row => rules(new OrderRules(
            new Money(row.GetInt64(0)), row.GetBoolean(1),
            row.IsDBNull(2) ? null : new Money(row.GetInt64(2)))), reads.Business.Value);

    public static void SetRules(ITenantStatements writes, OrderRules rules) => writes.Run("""
        INSERT INTO orders.rule (business_id, minimum_paise, always_asks, accepts_up_to_paise)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT (business_id) DO UPDATE
        SET minimum_paise = excluded.minimum_paise, always_asks = excluded.always_asks,
            accepts_up_to_paise = excluded.accepts_up_to_paise
        """, writes.Business.Value, rules.Minimum.Paise, rules.AlwaysAsks,
        rules.AcceptsUpTo?.Paise);

    public static string Word(OrderStage unagreed) => unagreed switch
    {
        OrderStage.Draft => "draft",
        OrderStage.Quoted => "quoted",
        _ => throw new ArgumentOutOfRangeException(
            nameof(unagreed), unagreed, "Only drafts and offers wait for the customer."),
    };

    public static OrderStage Stage(string word) => word switch
    {
        "draft" => OrderStage.Draft,
        "quoted" => OrderStage.Quoted,
        _ => throw new InvalidDataException($"Unknown stage '{word}'."),
    };
}
