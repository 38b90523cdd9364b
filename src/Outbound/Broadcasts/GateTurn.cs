using System.Data.Common;
using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Sending;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>One shop's marketing of one batch at the door: read, decided and written in the
/// transaction of the attempts.</summary>
internal sealed class GateTurn(
    BusinessId business, IReadOnlyList<Delivery> deliveries, MarketingConditions conditions,
    Portfolios portfolios, Dictionary<string, long> rooms, DateTimeOffset now)
{
    private readonly Dictionary<Guid, Row> _rows = [];
    private readonly string[] _numbers =
        [.. deliveries.Select(d => d.Message<SendMessage>().PhoneNumberId).Distinct()];

    public BusinessId Business => business;

    /// <summary>Those that go on to the sending.</summary>
    public List<Delivery> Going { get; } = [];

    /// <summary>Those that end here: acknowledged after the commit.</summary>
    public List<Delivery> Ending { get; } = [];

    /// <summary>Round trip 1. Locks the people in the order of their messages.</summary>
    public void Load(ITenantStatements reads)
    {
        foreach (string number in _numbers)
        {
            // Once for all shops of the batch: each takes of the same.
            if (portfolios.Of(number) is { Length: > 0 } name && rooms.TryAdd(name, long.MaxValue))
                portfolios.ReadRoom(reads, number, now, room => rooms[name] = room);
        }

        reads.Read("""
            WITH held AS (
              SELECT * FROM outbound.broadcast_person
              WHERE business_id = $1 AND message_id = ANY($2)
              ORDER BY message_id FOR UPDATE)
            SELECT p.message_id, p.state, m.state, b.state, b.phone_number_id, b.template,
              b.language, b.from_minute, b.until_minute, b.time_zone,
              EXISTS (SELECT FROM outbound.opt_out o WHERE o.business_id = $1
                AND o.person IN (p.phone_hash, p.bsuid_hash)),
              EXISTS (SELECT FROM outbound.consent c WHERE c.business_id = $1
                AND c.person IN (p.phone_hash, p.bsuid_hash)),
              EXISTS (SELECT FROM outbound.heard h WHERE h.business_id = $1
                AND h.phone_number_id = b.phone_number_id
                AND h.person IN (p.phone_hash, p.bsuid_hash) AND h.at > $3),
              EXISTS (SELECT FROM outbound.portfolio_person w WHERE w.portfolio = ANY($4)
                AND w.person IN (p.phone_hash, p.bsuid_hash) AND w.at > $5),
              EXISTS (SELECT FROM outbound.number_told t WHERE t.quality = 'red'
                AND (t.number = b.phone_number_id
                  OR (t.number = '*' AND strpos(b.phone_number_id, ':') = 0))),
              coalesce(p.phone_hash, p.bsuid_hash), p.broadcast_id
            FROM held p
            JOIN outbound.broadcast b
              ON b.business_id = $1 AND b.broadcast_id = p.broadcast_id
            LEFT JOIN outbound.message m
              ON m.business_id = $1 AND m.message_id = p.message_id
            """, Keep, business.Value,
            deliveries.Select(d => d.Message<SendMessage>().Message.Value).Distinct().ToArray(),
            now - Forms.WindowLength, _numbers.Select(portfolios.Of).Distinct().ToArray(),
            now - Portfolios.Span);
    }

    /// <summary>Round trip 2.</summary>
    public void Decide(ITenantStatements writes)
    {
        Dictionary<Pass, List<Guid>> passes = [];
        HashSet<Guid> decided = [];
        List<Row> written = [];
        foreach (Delivery delivery in deliveries)
        {
            Guid id = delivery.Message<SendMessage>().Message.Value;
            Pass pass = Pass.Drop;
            if (_rows.TryGetValue(id, out Row? row))
            {
                pass = row.Pass ??= GateDecision.Decide(FactsOf(row));
                if (pass == Pass.Go && decided.Add(id) && row.Person == PersonState.Queued)
                    Use(row, written);
                if (!passes.TryGetValue(pass, out List<Guid>? same)) passes[pass] = same = [];
                same.Add(id);
            }

            (pass == Pass.Go ? Going : Ending).Add(delivery);
        }

        if (passes.TryGetValue(Pass.Go, out List<Guid>? go))
            GateSql.Sent(writes, [.. go.Distinct()], now);
        if (passes.TryGetValue(Pass.PutBack, out List<Guid>? back))
            GateSql.PutBack(writes, [.. back.Distinct()], now);
        if (passes.TryGetValue(Pass.Skip, out List<Guid>? skip))
            GateSql.Skip(writes, [.. skip.Distinct()], now);
        foreach (IGrouping<string, Row> some in written.GroupBy(r => r.Terms.Number))
            portfolios.Wrote(writes, some.Key, [.. some.Select(r => r.Hash)], now);
    }

    private GateFacts FactsOf(Row row) => new(
        row.Person, row.Message,
        row.Broadcast is BroadcastState.Running or BroadcastState.Done
            && BroadcastDecision.Obstacle(conditions.For(row.Terms)) is null,
        row.Agreed && !row.Stopped,
        row.Heard || row.Known || RoomOf(row) > 0);

    private long RoomOf(Row row) =>
        rooms.GetValueOrDefault(portfolios.Of(row.Terms.Number), long.MaxValue);

    private void Use(Row row, List<Row> written)
    {
        if (row.Heard) return;
        written.Add(row);
        if (row.Known) return;
        string portfolio = portfolios.Of(row.Terms.Number);
        if (rooms.TryGetValue(portfolio, out long room)) rooms[portfolio] = room - 1;
    }

    private void Keep(DbDataReader row)
    {
        Guid id = row.GetGuid(0);
        _rows[id] = new Row
        {
            Person = (PersonState)row.GetInt16(1),
            Message = row.IsDBNull(2) ? null : (SendState)row.GetInt16(2),
            Broadcast = (BroadcastState)row.GetInt16(3),
            Terms = new BroadcastTerms(
                row.GetString(4), row.GetString(5), row.GetString(6),
                new SendingHours(row.GetInt16(7), row.GetInt16(8)), row.GetString(9),
                row.GetBoolean(14)),
            Stopped = row.GetBoolean(10),
            Agreed = row.GetBoolean(11),
            Heard = row.GetBoolean(12),
            Known = row.GetBoolean(13),
            Hash = (byte[])row.GetValue(15),
        };
    }

    private sealed record Row
    {
        public PersonState Person { get; init; }

        public SendState? Message { get; init; }

        public BroadcastState Broadcast { get; init; }

        public required BroadcastTerms Terms { get; init; }

        public bool Stopped { get; init; }

        public bool Agreed { get; init; }

        public bool Heard { get; init; }

        public bool Known { get; init; }

        public required byte[] Hash { get; init; }

        public Pass? Pass { get; set; }
    }
}
