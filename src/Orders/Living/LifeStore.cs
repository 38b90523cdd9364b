using System.Data.Common;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Orders.Living;

/// <summary>A standing order as stored.</summary>
internal sealed record Standing(
    Guid Id, PartyId Party, int Version, IReadOnlyList<WantedLine> Lines,
    IReadOnlyList<int> Weekdays, int AtMinute);

/// <summary>The SQL of an order's life and of standing orders.</summary>
internal sealed class LifeStore(PersonalData personal)
{
    private const int DeliverAtMax = 300;

    /// <param name="stage">Null: as the state says.</param>
    public static void Move(
        ITenantStatements writes, OrderId order, OrderStage? stage, DateTimeOffset at) =>
        writes.Run("""
            UPDATE orders.orders SET stage = $3, changed_at = $4
            WHERE business_id = $1 AND order_id = $2
            """, writes.Business.Value, order.Value, stage is { } to ? Word(to) : null,
            at.UtcDateTime);

    public void Plan(ITenantStatements writes, PlanDelivery plan, DateTimeOffset at)
    {
        string? place = plan.DeliverAt is { Length: > DeliverAtMax } tooLong
            ? tooLong[..DeliverAtMax]
            : plan.DeliverAt;
        writes.Run("""
            UPDATE orders.orders
            SET slot_day = coalesce($3::date, slot_day),
                slot_from = CASE WHEN $3::date IS NULL THEN slot_from ELSE $4::smallint END,
                slot_to = CASE WHEN $3::date IS NULL THEN slot_to ELSE $5::smallint END,
                deliver_at = coalesce($6::bytea, deliver_at), changed_at = $7
            WHERE business_id = $1 AND order_id = $2
            """, writes.Business.Value, plan.Order.Value, plan.Slot?.Day,
            (short?)plan.Slot?.FromMinute, (short?)plan.Slot?.ToMinute,
            personal.Protect(writes.Business, place), at.UtcDateTime);
    }

    /// <param name="locks">Locked until the transaction ends.</param>
    public Func<Standing?> Load(ITenantStatements reads, Guid standing, bool locks)
    {
        Standing? found = null;
        BusinessId business = reads.Business;
        reads.Read($"""
            SELECT standing_id, party_id, version, lines, weekdays, at_minute
            FROM orders.standing WHERE business_id = $1 AND standing_id = $2
            {(locks ? "FOR UPDATE" : "")}
            """, row => found = Row(business, row), business.Value, standing);
        return () => found;
    }

    /// <summary>What stands: of one party, or of all where it is null.</summary>
    public void List(ITenantStatements reads, PartyId? party, Action<Standing> each) =>
        reads.Read("""
            SELECT standing_id, party_id, version, lines, weekdays, at_minute
            FROM orders.standing
            WHERE business_id = $1 AND ($2::uuid IS NULL OR party_id = $2)
              AND cardinality(weekdays) > 0
            ORDER BY standing_id DESC LIMIT 500
            """, row => each(Row(reads.Business, row)), reads.Business.Value, party?.Value);

    private Standing Row(BusinessId business, DbDataReader row) => new(
        row.GetGuid(0), new PartyId(row.GetGuid(1)), row.GetInt32(2),
        JsonSerializer.Deserialize(
            personal.Reveal(business, (byte[])row.GetValue(3))!,
            OrdersJson.Default.WantedLineArray)!,
        [.. row.GetFieldValue<short[]>(4).Select(d => (int)d)], row.GetInt16(5));

    public void Save(ITenantStatements writes, Standing standing, DateTimeOffset at) => writes.Run(
        """
        INSERT INTO orders.standing
          (business_id, standing_id, party_id, version, lines, weekdays, at_minute, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (business_id, standing_id) DO UPDATE
        SET version = excluded.version, lines = excluded.lines, weekdays = excluded.weekdays,
            at_minute = excluded.at_minute, changed_at = excluded.changed_at
        """, writes.Business.Value, standing.Id, standing.Party.Value, standing.Version,
        personal.Protect(writes.Business, JsonSerializer.Serialize(
            (WantedLine[])[.. standing.Lines], OrdersJson.Default.WantedLineArray)),
        standing.Weekdays.Select(d => (short)d).ToArray(), (short)standing.AtMinute,
        at.ToUniversalTime());

    public static string Word(OrderStage stage) => stage switch
    {
        OrderStage.Packed => "packed",
        OrderStage.Delivered => "delivered",
        OrderStage.Closed => "closed",
        OrderStage.Returned => "returned",
        OrderStage.Placed or OrderStage.Confirmed or OrderStage.Cancelled
            or OrderStage.Draft or OrderStage.Quoted =>
            throw new ArgumentOutOfRangeException(nameof(stage), stage, "Follows from the state."),
    };

    public static OrderStage Stage(string word) => word switch
    {
        "packed" => OrderStage.Packed,
        "delivered" => OrderStage.Delivered,
        "closed" => OrderStage.Closed,
        "returned" => OrderStage.Returned,
        _ => throw new InvalidDataException($"Unknown stage '{word}'."),
    };
}
