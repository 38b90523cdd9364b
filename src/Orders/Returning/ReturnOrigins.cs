using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Orders.Returning;

/// <summary>Which orders notes belong to.</summary>
internal sealed class ReturnOrigins(TenantSessions sessions) : IReturnOrigins
{
    private const string Sql = """
        SELECT note_id, order_id FROM orders.note
        WHERE business_id = $1 AND order_id IN (
          SELECT order_id FROM orders.note WHERE business_id = $1 AND note_id = ANY($2))
        ORDER BY note_id
        """;

    public async Task<IReadOnlyList<ReturnOrigin>> OfAsync(
        BusinessId business, IReadOnlyCollection<Guid> notes, CancellationToken cancel) =>
        await sessions.ListAsync(business, SessionUse.ReadNow, Sql,
            row => new ReturnOrigin(row.GetGuid(0), OrderId.From(row.GetGuid(1))), cancel,
            business.Value, notes.ToArray());
}
