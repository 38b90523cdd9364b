using ConverseErp.Contracts;

namespace ConverseErp.Platform.Lanes;

/// <summary>Collects the messages of one shop in one transaction and writes them as rows.
/// </summary>
public sealed class Outbox(ITenantStatements statements, int relayDomains)
{
    private readonly List<Envelope> _envelopes = [];

    public int Count => _envelopes.Count;

    public void Add(Envelope envelope) => _envelopes.Add(envelope);

    /// <summary>Adds the one insert for all that was collected.</summary>
    public void Write()
    {
        if (_envelopes.Count == 0) return;
        int n = _envelopes.Count;
        short[] relays = new short[n];
        Guid[] ids = new Guid[n];
        string[] services = new string[n];
        short[] priorities = new short[n];
        string[] types = new string[n];
        string[] keys = new string[n];
        byte[][] bodies = new byte[n][];
        for (int i = 0; i < n; i++)
        {
            Envelope envelope = _envelopes[i];
            // The relay domain follows the shop, so that one relay keeps a shop's order.
            relays[i] = (short)(PartitionSlot.Of(PartitionKey.Of(envelope.Business))
                % relayDomains);
            ids[i] = envelope.Id.Value;
            services[i] = envelope.To.Service;
            priorities[i] = (short)envelope.To.Priority;
            types[i] = envelope.Type;
            keys[i] = envelope.Key.Value;
            bodies[i] = envelope.Body.ToArray();
        }

        statements.Run("""
            INSERT INTO platform.outbox
              (relay, business_id, message_id, service, priority, type, key, body)
            SELECT m.relay, $1, m.id, m.service, m.priority, m.type, m.key, m.body
            FROM unnest($2::smallint[], $3::uuid[], $4::text[], $5::smallint[], $6::text[],
                        $7::text[], $8::bytea[]) WITH ORDINALITY
              AS m (relay, id, service, priority, type, key, body, ord)
            ORDER BY m.ord
            """,
            statements.Business.Value, relays, ids, services, priorities, types, keys, bodies);
        _envelopes.Clear();
    }

    /// <summary>A message that leaves at once, from a room that does not write in a lane's
    /// turn. At once is by the database's clock: this machine's may be ahead of it.</summary>
    public static void AddSoon(ITenantStatements statements, Envelope envelope) =>
        Keep(statements, envelope, null);

    /// <summary>A message that leaves at an instant, unless it is taken back.</summary>
    public static void AddLater(ITenantStatements statements, Envelope envelope,
        DateTimeOffset dueAt) =>
        Keep(statements, envelope, dueAt.ToUniversalTime());

    private static void Keep(
        ITenantStatements statements, Envelope envelope, DateTimeOffset? dueAt) =>
        statements.Run("""
            INSERT INTO platform.later
              (business_id, message_id, due_at, service, priority, type, key, body)
            VALUES ($1, $2, coalesce($3::timestamptz, now()), $4, $5, $6, $7, $8)
            ON CONFLICT (business_id, message_id) DO NOTHING
            """,
            statements.Business.Value, envelope.Id.Value, dueAt,
            envelope.To.Service, (short)envelope.To.Priority, envelope.Type,
            envelope.Key.Value, envelope.Body.ToArray());

    internal static void TakeBack(ITenantStatements statements, MessageId id) =>
        statements.Run(
            "DELETE FROM platform.later WHERE business_id = $1 AND message_id = $2",
            statements.Business.Value, id.Value);
}
