using ConverseErp.Contracts;

namespace ConverseErp.Platform.Lanes;

/// <summary>Remembers which messages have had their effect, in the effect's transaction.
/// </summary>
internal static class Inbox
{
    /// <returns>Ids that are new; filled by the round trip.</returns>
    public static HashSet<Guid> Note(
        ITenantStatements statements, string service, IReadOnlyList<Delivery> messages)
    {
        HashSet<Guid> fresh = [];
        Guid[] inner = [.. messages.Where(m => !m.Envelope.FromProvider).Select(m => m.Id.Value)];
        Guid[] provider = [.. messages.Where(m => m.Envelope.FromProvider).Select(m => m.Id.Value)];
        if (inner.Length > 0)
        {
            // Sorted, so that two transactions with the same ids wait for each other in order.
            Array.Sort(inner);
            statements.Read("""
                INSERT INTO platform.inbox (business_id, message_id, service)
                SELECT $1, id, $2 FROM unnest($3::uuid[]) AS id
                ON CONFLICT DO NOTHING RETURNING message_id
                """, row => fresh.Add(row.GetGuid(0)), statements.Business.Value, service, inner);
        }

        if (provider.Length > 0)
        {
            Array.Sort(provider);
            statements.Read("""
                INSERT INTO platform.seen (id) SELECT id FROM unnest($1::uuid[]) AS id
                ON CONFLICT DO NOTHING RETURNING id
                """, row => fresh.Add(row.GetGuid(0)), provider);
        }

        return fresh;
    }
}
