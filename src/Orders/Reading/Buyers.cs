using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Orders.Reading;

/// <summary>Who bought, by the orders that were booked and stand.</summary>
internal sealed class Buyers(TenantSessions sessions) : IBuyers
{
    public async Task<IReadOnlySet<PartyId>> SinceAsync(
        BusinessId business, DateOnly from, ProductId? product, CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadWithin(TimeSpan.FromSeconds(30)), """
            SELECT DISTINCT o.party_id FROM orders.orders o
            WHERE o.business_id = $1 AND o.sale_day >= $2 AND o.state = 'booked'
              AND o.party_id IS NOT NULL
              AND ($3::uuid IS NULL OR EXISTS (
                SELECT FROM orders.line l
                WHERE l.business_id = $1 AND l.order_id = o.order_id AND l.product_id = $3))
            """, row => new PartyId(row.GetGuid(0)), cancel, business.Value, from,
            product?.Value)).ToHashSet();
}
