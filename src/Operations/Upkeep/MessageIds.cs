using ConverseErp.Platform.Upkeep;

namespace ConverseErp.Operations.Upkeep;

/// <summary>Ids of messages, kept only for as long as somebody may send them again.</summary>
internal static class MessageIds
{
    public static IEnumerable<Sweep> Sweeps(OperationsOptions options)
    {
        TimeSpan seen = TimeSpan.FromDays(options.SeenDays);
        yield return new Sweep("platform.seen", """
            DELETE FROM platform.seen WHERE id IN (
              SELECT id FROM platform.seen WHERE seen_at < $1 LIMIT $2)
            """, seen);
        yield return new Sweep("platform.inbox", """
            DELETE FROM platform.inbox WHERE (business_id, message_id, service) IN (
              SELECT business_id, message_id, service FROM platform.inbox
              WHERE at < $1 LIMIT $2)
            """, TimeSpan.FromHours(options.InboxHours));
        yield return new Sweep("platform.failing", """
            DELETE FROM platform.failing WHERE (service, message_id) IN (
              SELECT service, message_id FROM platform.failing WHERE last_at < $1 LIMIT $2)
            """, seen);
        yield return new Sweep("platform.measure", """
            DELETE FROM platform.measure WHERE (process, at) IN (
              SELECT process, at FROM platform.measure WHERE at < $1 LIMIT $2)
            """, TimeSpan.FromMinutes(10));
        yield return new Sweep("platform.mode_proposal", """
            DELETE FROM platform.mode_proposal WHERE proposed_by IN (
              SELECT proposed_by FROM platform.mode_proposal WHERE until < $1 LIMIT $2)
            """, TimeSpan.FromDays(1));
    }
}
