using System.Data.Common;
using System.Text.Json;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>A broadcast as its row has it.</summary>
internal sealed record BroadcastRow(
    Guid Id, BroadcastState State, string? Reason, string? Hold, BroadcastTerms Terms,
    string ShopName, string Words, Segment Segment, BroadcastPreview Preview,
    ChatReference? Chat, DateTimeOffset MadeAt, DateTimeOffset? StartedAt,
    DateTimeOffset? JudgedFrom, DateTimeOffset? EndedAt);

/// <summary>Statements on broadcasts and their people.</summary>
internal sealed class BroadcastRows(PersonalData personal)
{
    private const string Columns = """
        SELECT b.broadcast_id, b.state, b.reason, b.hold, b.phone_number_id, b.template,
          b.language, b.from_minute, b.until_minute, b.time_zone, b.shop_name, b.words,
          b.segment::text, b.people, b.in_window, b.cost_hundredths, b.chat, b.made_at,
          b.started_at, b.judged_from, b.ended_at,
          EXISTS (SELECT FROM outbound.number_told t WHERE t.quality = 'red'
            AND (t.number = b.phone_number_id
              OR (t.number = '*' AND strpos(b.phone_number_id, ':') = 0)))
        FROM outbound.broadcast b

        """;

    public void Find(
        ITenantStatements reads, Guid broadcast, bool forUpdate, Action<BroadcastRow> found) =>
        reads.Read(
            Columns + "WHERE b.business_id = $1 AND b.broadcast_id = $2"
                + (forUpdate ? " FOR UPDATE OF b" : ""),
            row => found(Row(reads.Business, row)), reads.Business.Value, broadcast);

    public void List(ITenantStatements reads, int limit, Action<BroadcastRow> found) =>
        reads.Read(
            Columns + "WHERE b.business_id = $1 ORDER BY b.made_at DESC LIMIT $2",
            row => found(Row(reads.Business, row)), reads.Business.Value, limit);

    /// <summary>What became of the people, of all these broadcasts.</summary>
    public static void Counts(
        ITenantStatements reads, Guid[] broadcasts, Action<Guid, BroadcastCounts> found) =>
        reads.Read("""
            SELECT p.broadcast_id, count(*) FILTER (WHERE p.state IN (0, 4)),
              count(*) FILTER (WHERE p.state = 1), count(*) FILTER (WHERE p.state = 2),
              count(*) FILTER (WHERE p.state = 2 AND m.state >= 7),
              count(*) FILTER (WHERE p.state = 2 AND m.state = 6),
              count(*) FILTER (WHERE p.state = 3)
            FROM outbound.broadcast_person p
            LEFT JOIN outbound.message m
              ON m.business_id = $1 AND m.message_id = p.message_id
            WHERE p.business_id = $1 AND p.broadcast_id = ANY($2)
            GROUP BY p.broadcast_id
            """, row => found(row.GetGuid(0), new BroadcastCounts(
                (int)row.GetInt64(1), (int)row.GetInt64(2), (int)row.GetInt64(3),
                (int)row.GetInt64(4), (int)row.GetInt64(5), (int)row.GetInt64(6))),
            reads.Business.Value, broadcasts);

    /// <summary>A draft; one that is there stays as it is.</summary>
    public void Insert(
        ITenantStatements writes, BroadcastPlan plan, BroadcastTerms terms, MemberId by,
        DateTimeOffset at) =>
        writes.Run("""
            INSERT INTO outbound.broadcast (business_id, broadcast_id, state, phone_number_id,
              template, language, shop_name, words, segment, people, in_window, cost_hundredths,
              from_minute, until_minute, time_zone, made_by, made_at)
            VALUES ($1, $2, 0, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12, $13, $14, $15,
              $16)
            ON CONFLICT DO NOTHING
            """, writes.Business.Value, plan.Wish.Id, terms.Number, terms.Template,
            terms.Language, plan.Shop.Name, personal.Protect(writes.Business, plan.Wish.Words),
            JsonSerializer.Serialize(plan.Wish.Segment, ContractsJson.Default.Segment),
            plan.Preview.People, plan.Preview.InWindow, plan.Preview.Cost.Hundredths,
            (short)terms.Hours.FromMinute, (short)terms.Hours.UntilMinute, terms.TimeZone,
            by.Value, at);

    /// <summary>The draft runs from now on, for these people; one that is no draft any more stays
    /// as it is, and so do its people.</summary>
    public void Start(
        ITenantStatements writes, BroadcastPlan plan, ChatReference by, DateTimeOffset at)
    {
        (BroadcastPerson Person, string To)[] people = [.. plan.People
            .Select(p => (Person: p, To: Recipients.Of(p.Phone, p.Bsuid)!))
            .DistinctBy(p => p.To, StringComparer.Ordinal)];
        writes.Run("""
            WITH started AS (
              UPDATE outbound.broadcast
              SET state = 1, started_at = $3, judged_from = $3, chat = $4, people = $5,
                in_window = $6, cost_hundredths = $7
              WHERE business_id = $1 AND broadcast_id = $2 AND state = 0
              RETURNING broadcast_id, phone_number_id),
            turn AS (
              INSERT INTO outbound.broadcast_turn
                (business_id, broadcast_id, phone_number_id, due_at)
              SELECT $1, broadcast_id, phone_number_id, $3 FROM started)
            INSERT INTO outbound.broadcast_person (business_id, broadcast_id, message_id, place,
              state, phone_hash, bsuid_hash, phone, bsuid, language, changed_at)
            SELECT $1, s.broadcast_id, p.id, p.place, 0, p.phone_hash, p.bsuid_hash, p.phone,
              p.bsuid, p.language, $3
            FROM started s, unnest($8::uuid[], $9::bytea[], $10::bytea[], $11::bytea[],
              $12::bytea[], $13::text[]) WITH ORDINALITY
              AS p (id, phone_hash, bsuid_hash, phone, bsuid, language, place)
            ON CONFLICT DO NOTHING
            """, writes.Business.Value, plan.Wish.Id, at,
            personal.Protect(writes.Business, JsonSerializer.Serialize(
                by, ContractsJson.Default.ChatReference)),
            people.Length, plan.Preview.InWindow, plan.Preview.Cost.Hundredths,
            people.Select(p => BroadcastIds.Message(plan.Wish.Id, p.To).Value).ToArray(),
            people.Select(p => Hash("phone", p.Person.Phone)).ToArray(),
            people.Select(p => Hash("bsuid", p.Person.Bsuid)).ToArray(),
            people.Select(p => Kept(writes.Business, p.Person.Phone)).ToArray(),
            people.Select(p => Kept(writes.Business, p.Person.Bsuid)).ToArray(),
            people.Select(p => p.Person.Language).ToArray());
    }

    public byte[]? Hash(string kind, string? id) => id is not { Length: > 0 } known ? null
        : personal.Hash(kind, kind == "phone" ? Recipients.WithPlus(known) : known);

    public string? Revealed(BusinessId business, DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : personal.Reveal(business, (byte[])row.GetValue(column));

    private byte[]? Kept(BusinessId business, string? text) =>
        text is { Length: > 0 } ? personal.Protect(business, text) : null;

    private BroadcastRow Row(BusinessId business, DbDataReader row) => new(
        row.GetGuid(0), (BroadcastState)row.GetInt16(1), Text(row, 2), Text(row, 3),
        new BroadcastTerms(
            row.GetString(4), row.GetString(5), row.GetString(6),
            new SendingHours(row.GetInt16(7), row.GetInt16(8)), row.GetString(9),
            row.GetBoolean(21)),
        row.GetString(10), Revealed(business, row, 11) ?? "",
        JsonSerializer.Deserialize(row.GetString(12), ContractsJson.Default.Segment)
            ?? Segment.Everybody,
        new BroadcastPreview(
            row.GetInt32(13), row.GetInt32(14), 0, 0, new MessageCost(row.GetInt64(15))),
        Revealed(business, row, 16) is { } chat
            ? JsonSerializer.Deserialize(chat, ContractsJson.Default.ChatReference)
            : null,
        row.GetFieldValue<DateTimeOffset>(17), At(row, 18), At(row, 19), At(row, 20));

    private static string? Text(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset? At(DbDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);
}
