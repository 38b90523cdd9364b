using ConverseErp.Contracts;

namespace ConverseErp.Orders.Returning;

/// <summary>A note of an order as stored.</summary>
internal sealed record StoredNote(
    InvoiceId Note, OrderId Order, NoteKind Kind, PaymentMode Settled, Money Total, DateOnly Day,
    bool Undone)
{
    /// <summary>By the order's lines, counted from 1.</summary>
    public List<(short Line, ProductId Product, decimal Quantity, Money Total)> Lines { get; } = [];

    /// <summary>Lines of the order, from 1, of which goods came back after this note and stay
    /// back.</summary>
    public HashSet<short> CameBackSince { get; } = [];
}

/// <summary>The SQL of notes.</summary>
internal static class NoteStore
{
    /// <summary>Reads a note and its lines.</summary>
    /// <param name="locks">Locked until the transaction ends.</param>
    public static Func<StoredNote?> Load(ITenantStatements reads, InvoiceId note, bool locks)
    {
        StoredNote? found = null;
        reads.Read($"""
            SELECT note_id, order_id, kind, settled, total_paise, note_day,
                   undone_at IS NOT NULL
            FROM orders.note WHERE business_id = $1 AND note_id = $2
            {(locks ? "FOR UPDATE" : "")}
            """, row => found = new StoredNote(
                new InvoiceId(row.GetGuid(0)), new OrderId(row.GetGuid(1)),
                Kind(row.GetString(2)), OrderStore.Mode(row.GetString(3)),
                new Money(row.GetInt64(4)), row.GetFieldValue<DateOnly>(5), row.GetBoolean(6)),
            reads.Business.Value, note.Value);
        reads.Read("""
            SELECT line_no, product_id, quantity, total_paise FROM orders.note_line
            WHERE business_id = $1 AND note_id = $2 ORDER BY line_no
            """, row => found?.Lines.Add((
                row.GetInt16(0), new ProductId(row.GetGuid(1)), row.GetDecimal(2),
                new Money(row.GetInt64(3)))),
            reads.Business.Value, note.Value);
        reads.Read("""
            SELECT DISTINCT l.line_no
            FROM orders.note n
            JOIN orders.note later ON later.business_id = n.business_id
              AND later.order_id = n.order_id AND later.kind IN ('return', 'whole')
              AND later.undone_at IS NULL AND (later.at, later.note_id) > (n.at, n.note_id)
            JOIN orders.note_line l ON l.business_id = n.business_id
              AND l.note_id = later.note_id AND l.quantity > 0
            WHERE n.business_id = $1 AND n.note_id = $2
            """, row => found?.CameBackSince.Add(row.GetInt16(0)),
            reads.Business.Value, note.Value);
        return () => found;
    }

    /// <summary>A note and its lines: one statement.</summary>
    public static void Insert(
        ITenantStatements writes, StoredNote note, DateTimeOffset saidAt, DateTimeOffset at) =>
        writes.Run("""
            WITH noted AS (
              INSERT INTO orders.note
                (business_id, note_id, order_id, kind, settled, total_paise, note_day, said_at,
                 at)
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING note_id)
            INSERT INTO orders.note_line
              (business_id, note_id, line_no, product_id, quantity, total_paise)
            SELECT $1, noted.note_id, l.* FROM noted, unnest(
              $10::smallint[], $11::uuid[], $12::numeric[], $13::bigint[]) AS l
            """,
            writes.Business.Value, note.Note.Value, note.Order.Value, Word(note.Kind),
            OrderStore.Word(note.Settled), note.Total.Paise, note.Day, saidAt.ToUniversalTime(),
            at.ToUniversalTime(),
            note.Lines.Select(l => l.Line).ToArray(),
            note.Lines.Select(l => l.Product.Value).ToArray(),
            note.Lines.Select(l => l.Quantity).ToArray(),
            note.Lines.Select(l => l.Total.Paise).ToArray());

    public static void MarkUndone(ITenantStatements writes, InvoiceId note, DateTimeOffset at) =>
        writes.Run("""
            UPDATE orders.note SET undone_at = $3 WHERE business_id = $1 AND note_id = $2
            """, writes.Business.Value, note.Value, at.ToUniversalTime());

    /// <summary>What became of a command that no chat is told of.</summary>
    public static void Tell(
        ITenantStatements writes, Guid command, Refusal? refusal, DateTimeOffset at) =>
        writes.Run("""
            INSERT INTO orders.outcome (business_id, command_id, refusal, detail, at)
            VALUES ($1, $2, $3, $4, $5) ON CONFLICT (business_id, command_id) DO NOTHING
            """, writes.Business.Value, command, refusal?.Code, refusal?.Detail,
            at.ToUniversalTime());

    public static string Word(NoteKind kind) => kind switch
    {
        NoteKind.Return => "return",
        NoteKind.Reduction => "reduction",
        NoteKind.Increase => "increase",
        NoteKind.Whole => "whole",
    };

    private static NoteKind Kind(string word) => word switch
    {
        "return" => NoteKind.Return,
        "reduction" => NoteKind.Reduction,
        "increase" => NoteKind.Increase,
        "whole" => NoteKind.Whole,
        _ => throw new InvalidDataException($"A note's kind is never '{word}'."),
    };
}
