using ConverseErp.Contracts;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Platform.Lanes;

/// <summary>Remembers for two days that something outside of a lane had its effect, in the
/// effect's transaction.</summary>
public static class Once
{
    /// <param name="what">Lower case with hyphens; one of a room's own.</param>
    /// <param name="fresh">Called when it is the first time. Whoever does the same at this very
    /// moment is waited for.</param>
    public static void Note(
        ITenantStatements statements, string what, Guid id, Action fresh) =>
        statements.Read("""
            INSERT INTO platform.inbox (business_id, message_id, service) VALUES ($1, $2, $3)
            ON CONFLICT DO NOTHING RETURNING message_id
            """, _ => fresh(), statements.Business.Value, id, what);

    /// <summary>Whether it was noted.</summary>
    public static async Task<bool> WasNotedAsync(
        TenantSessions sessions, BusinessId business, string what, Guid id,
        CancellationToken cancel) =>
        (await sessions.ListAsync(business, SessionUse.ReadNow, """
            SELECT 1 FROM platform.inbox
            WHERE business_id = $1 AND message_id = $2 AND service = $3
            """, static _ => true, cancel, business.Value, id, what)).Count > 0;
}
