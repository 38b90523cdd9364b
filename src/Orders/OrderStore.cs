using System.Data.Common;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Orders.Living;
using ConverseErp.Orders.Offering;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Orders;

/// <summary>An order as stored, with its lines.</summary>
internal sealed record StoredOrder(
    OrderId Id, OrderState State, PartyId? Party, string? PartyName, PaymentMode Payment,
    Money Total, InvoiceId? Invoice, bool FromCustomer, ChatReference? Customer,
    PlaceOrder? Command, DateOnly Day, DateTimeOffset PlacedAt)
{
    public decimal DiscountPercent { get; init; }

    public Money Discount { get; init; }

    public SharedPlace? DeliverTo { get; init; }

    /// <summary>Null: follows from the state.</summary>
    public OrderStage? Stage { get; init; }

    public DeliverySlot? Slot { get; init; }

    /// <summary>The address in words.</summary>
    public string? DeliverAt { get; init; }

    /// <summary>Draft or quoted, until the customer has said yes; null mostly.</summary>
    public OrderStage? Unagreed { get; init; }

    /// <summary>Of an offer.</summary>
    public DateOnly? ValidUntil { get; init; }

    public List<StoredLine> Lines { get; } = [];
}

/// <summary>A line as stored.</summary>
internal sealed record StoredLine(
    ProductId Product, string Name, decimal Quantity, string Unit, decimal StockQuantity,
    string StockUnit, Money Price, Money Total);

/// <summary>The SQL of orders.</summary>
internal sealed class OrderStore(PersonalData personal)
{
    /// <summary>What <see cref="Order"/> reads.</summary>
    public const string Columns = """
        order_id, state, party_id, party_name, payment, total_paise, invoice_id, from_customer,
        customer_chat, command, sale_day, placed_at, discount_percent, discount_paise,
        delivery, stage, slot_day, slot_from, slot_to, deliver_at, unagreed, valid_until
        """;

    /// <summary>Reads an order and its lines; locked until the transaction ends.</summary>
    public Func<StoredOrder?> Load(ITenantStatements reads, OrderId order) =>
        Read(reads, order, "FOR UPDATE");

    /// <summary>Reads an order and its lines.</summary>
    public Func<StoredOrder?> Find(ITenantStatements reads, OrderId order) =>
        Read(reads, order, "");

    private Func<StoredOrder?> Read(ITenantStatements reads, OrderId order, string locking)
    {
        StoredOrder? found = null;
        BusinessId business = reads.Business;
        reads.Read($"""
            SELECT {Columns} FROM orders.orders
            WHERE business_id = $1 AND order_id = $2 {locking}
            """, row => found = Order(business, row), business.Value, order.Value);
        reads.Read("""
            SELECT product_id, name, quantity, unit, stock_quantity, stock_unit, price_paise,
                   total_paise
            FROM orders.line WHERE business_id = $1 AND order_id = $2 ORDER BY line_no
            """, row => found?.Lines.Add(Line(row, 0)), business.Value, order.Value);
        return () => found;
    }

    /// <summary>Inserts orders and their lines: two statements for any number.</summary>
    public void Insert(
        ITenantStatements writes, Guid location, IReadOnlyList<StoredOrder> orders,
        IReadOnlyList<MemberId?> members, DateTimeOffset now)
    {
        if (orders.Count == 0) return;
        BusinessId business = writes.Business;
        DateTime at = now.UtcDateTime;
        writes.Run("""
            INSERT INTO orders.orders
              (business_id, order_id, state, location_id, party_id, party_name, payment,
               total_paise, invoice_id, from_customer, member_id, customer_chat, command,
               sale_day, placed_at, changed_at, discount_percent, discount_paise,
               delivery)
            SELECT $1, o.id, o.state, $2, o.party, o.party_name, o.payment, o.total, o.invoice,
                   o.from_customer, o.member, o.chat, o.command, o.day, $14, $14, o.percent,
                   o.off, o.delivery
            FROM unnest($3::uuid[], $4::text[], $5::uuid[], $6::bytea[], $7::text[],
                        $8::bigint[], $9::uuid[], $10::boolean[], $11::uuid[], $12::bytea[],
                        $13::bytea[], $15::date[], $16::numeric[], $17::bigint[],
                        $18::bytea[])
              AS o (id, state, party, party_name, payment, total, invoice, from_customer,
                    member, chat, command, day, percent, off, delivery)
            """,
            business.Value, location,
            orders.Select(o => o.Id.Value).ToArray(),
            orders.Select(o => Word(o.State)).ToArray(),
            orders.Select(o => o.Party?.Value).ToArray(),
            orders.Select(o => personal.Protect(business, o.PartyName)).ToArray(),
            orders.Select(o => Word(o.Payment)).ToArray(),
            orders.Select(o => o.Total.Paise).ToArray(),
            orders.Select(o => o.Invoice?.Value).ToArray(),
            orders.Select(o => o.FromCustomer).ToArray(),
            members.Select(m => m?.Value).ToArray(),
            orders.Select(o => Chat(business, o.Customer)).ToArray(),
            orders.Select(o => Command(business, o.Command)).ToArray(),
            at,
            orders.Select(o => o.Day).ToArray(),
            orders.Select(o => o.DiscountPercent).ToArray(),
            orders.Select(o => o.Discount.Paise).ToArray(),
            orders.Select(o => Place(business, o.DeliverTo)).ToArray());
        InsertLines(writes, orders);
    }

    /// <summary>Moves an order on in its life.</summary>
    public static void Change(
        ITenantStatements writes, OrderId order, OrderState state, DateTimeOffset at) =>
        writes.Run("""
            UPDATE orders.orders SET state = $3, changed_at = $4
            WHERE business_id = $1 AND order_id = $2
            """, writes.Business.Value, order.Value, Word(state), at.UtcDateTime);

    /// <summary>Where an order is to go.</summary>
    public void Deliver(
        ITenantStatements writes, OrderId order, SharedPlace place, DateTimeOffset at) =>
        writes.Run("""
            UPDATE orders.orders SET delivery = $3, changed_at = $4
            WHERE business_id = $1 AND order_id = $2
            """, writes.Business.Value, order.Value, Place(writes.Business, place),
            at.UtcDateTime);

    /// <summary>A placed order is booked: what was estimated becomes exact.</summary>
    public void Book(ITenantStatements writes, StoredOrder order, DateTimeOffset at) =>
        writes.Run("""
            UPDATE orders.orders
            SET state = 'booked', party_id = $3, party_name = $4, payment = $5,
                total_paise = $6, invoice_id = $7, sale_day = $8, changed_at = $9
            WHERE business_id = $1 AND order_id = $2
            """, writes.Business.Value, order.Id.Value, order.Party?.Value,
            personal.Protect(writes.Business, order.PartyName), Word(order.Payment),
            order.Total.Paise, order.Invoice?.Value, order.Day, at.UtcDateTime);

    public StoredOrder Order(BusinessId business, DbDataReader row) => new(
        new OrderId(row.GetGuid(0)), State(row.GetString(1)),
        row.IsDBNull(2) ? null : new PartyId(row.GetGuid(2)),
        personal.Reveal(business, Bytes(row, 3)), Mode(row.GetString(4)),
        new Money(row.GetInt64(5)), row.IsDBNull(6) ? null : new InvoiceId(row.GetGuid(6)),
        row.GetBoolean(7), Read<ChatReference>(business, Bytes(row, 8)),
        Read<PlaceOrder>(business, Bytes(row, 9)),
        row.GetFieldValue<DateOnly>(10), row.GetFieldValue<DateTimeOffset>(11))
    {
        DiscountPercent = row.GetDecimal(12),
        Discount = new Money(row.GetInt64(13)),
        DeliverTo = Read<SharedPlace>(business, Bytes(row, 14)),
        Stage = row.IsDBNull(15) ? null : LifeStore.Stage(row.GetString(15)),
        Slot = row.IsDBNull(16) ? null : new DeliverySlot(
            row.GetFieldValue<DateOnly>(16), row.IsDBNull(17) ? null : row.GetInt16(17),
            row.IsDBNull(18) ? null : row.GetInt16(18)),
        DeliverAt = personal.Reveal(business, Bytes(row, 19)),
        Unagreed = row.IsDBNull(20) ? null : OfferStore.Stage(row.GetString(20)),
        ValidUntil = row.IsDBNull(21) ? null : row.GetFieldValue<DateOnly>(21),
    };

    public static StoredLine Line(DbDataReader row, int from) => new(
        new ProductId(row.GetGuid(from)), row.GetString(from + 1), row.GetDecimal(from + 2),
        row.GetString(from + 3), row.GetDecimal(from + 4), row.GetString(from + 5),
        new Money(row.GetInt64(from + 6)), new Money(row.GetInt64(from + 7)));

    private static void InsertLines(
        ITenantStatements writes, IReadOnlyList<StoredOrder> orders)
    {
        (StoredOrder Order, StoredLine Line, short No)[] lines =
        [
            .. orders.SelectMany(o => o.Lines.Select((l, i) => (o, l, (short)(i + 1)))),
        ];
        writes.Run("""
            INSERT INTO orders.line
              (business_id, order_id, line_no, product_id, name, quantity, unit,
               stock_quantity, stock_unit, price_paise, total_paise)
            SELECT $1, l.* FROM unnest(
              $2::uuid[], $3::smallint[], $4::uuid[], $5::text[], $6::numeric[], $7::text[],
              $8::numeric[], $9::text[], $10::bigint[], $11::bigint[]) AS l
            """,
            writes.Business.Value,
            lines.Select(l => l.Order.Id.Value).ToArray(),
            lines.Select(l => l.No).ToArray(),
            lines.Select(l => l.Line.Product.Value).ToArray(),
            lines.Select(l => l.Line.Name).ToArray(),
            lines.Select(l => l.Line.Quantity).ToArray(),
            lines.Select(l => l.Line.Unit).ToArray(),
            lines.Select(l => l.Line.StockQuantity).ToArray(),
            lines.Select(l => l.Line.StockUnit).ToArray(),
            lines.Select(l => l.Line.Price.Paise).ToArray(),
            lines.Select(l => l.Line.Total.Paise).ToArray());
    }

    internal byte[]? Chat(BusinessId business, ChatReference? chat) => chat is null
        ? null
        : personal.Protect(business, JsonSerializer.Serialize(
            chat, OrdersJson.Default.ChatReference));

    private byte[]? Command(BusinessId business, PlaceOrder? command) => command is null
        ? null
        : personal.Protect(business, JsonSerializer.Serialize(
            command, OrdersJson.Default.PlaceOrder));

    private byte[]? Place(BusinessId business, SharedPlace? place) => place is null
        ? null
        : personal.Protect(business, JsonSerializer.Serialize(
            place, OrdersJson.Default.SharedPlace));

    private T? Read<T>(BusinessId business, byte[]? stored) where T : class =>
        personal.Reveal(business, stored) is { } json
            ? (T?)JsonSerializer.Deserialize(json, typeof(T), OrdersJson.Default)
            : null;

    private static byte[]? Bytes(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : (byte[])row.GetValue(column);

    private static string Word(OrderState state) => state switch
    {
        OrderState.Placed => "placed",
        OrderState.Booked => "booked",
        OrderState.Cancelled => "cancelled",
        OrderState.Undone => "undone",
    };

    private static OrderState State(string word) => word switch
    {
        "placed" => OrderState.Placed,
        "booked" => OrderState.Booked,
        "cancelled" => OrderState.Cancelled,
        "undone" => OrderState.Undone,
        _ => throw new InvalidDataException($"Unknown order state '{word}'."),
    };

    public static string Word(PaymentMode mode) => mode switch
    {
        PaymentMode.Credit => "credit",
        PaymentMode.Cash => "cash",
        PaymentMode.Upi => "upi",
        PaymentMode.Card => "card",
    };

    public static PaymentMode Mode(string word) => word switch
    {
        "credit" => PaymentMode.Credit,
        "cash" => PaymentMode.Cash,
        "upi" => PaymentMode.Upi,
        "card" => PaymentMode.Card,
        _ => throw new InvalidDataException($"Unknown payment '{word}'."),
    };
}
