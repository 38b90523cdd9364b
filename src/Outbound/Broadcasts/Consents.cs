using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Who agreed to news. A consent says how it came; STOP ends it, whatever it was.
/// </summary>
internal sealed class Consents(
    TenantSessions sessions, PersonalData personal, TimeProvider clock) : IConsents
{
    /// <summary>They wrote START.</summary>
    public const string ByStart = "start";

    /// <summary>A member of the shop says so.</summary>
    public const string ByOwner = "owner";

    /// <summary>The provider told us.</summary>
    public const string ByProvider = "provider";

    /// <summary>They said yes to an invitation.</summary>
    public const string ByInvitation = "invited";

    public Task TellAsync(
        BusinessId business, Sender person, bool agreed, MemberId by, CancellationToken cancel) =>
        sessions.RunAsync(business, SessionUse.Write, writes =>
        {
            byte[][] persons = Recipients.Hashes(personal, person.Phone, person.Bsuid);
            if (persons.Length == 0) return;
            DateTimeOffset now = clock.GetUtcNow();
            if (agreed)
            {
                Give(writes, persons, ByOwner, by.Value, now);
                return;
            }

            Take(writes, persons);
            Invitations.NeverAsk(writes, persons, now);
        }, cancel);

    public async Task<bool> HasAsync(
        BusinessId business, Sender person, CancellationToken cancel)
    {
        HashSet<string> agreed = [];
        HashSet<string> stopped = [];
        await sessions.RunAsync(business, SessionUse.ReadNow, reads => Read(
            reads, Recipients.Hashes(personal, person.Phone, person.Bsuid), agreed, stopped),
            cancel);
        return agreed.Count > 0 && stopped.Count == 0;
    }

    /// <summary>The first way it came by is kept.</summary>
    public static void Give(
        ITenantStatements writes, byte[][] persons, string how, Guid? by, DateTimeOffset at) =>
        writes.Run("""
            INSERT INTO outbound.consent (business_id, person, how, told_by, at)
            SELECT $1, p, $3, $4::uuid, $5 FROM unnest($2::bytea[]) AS p ORDER BY p
            ON CONFLICT DO NOTHING
            """, writes.Business.Value, persons, how, by, at.ToUniversalTime());

    public static void Take(ITenantStatements writes, byte[][] persons) => writes.Run(
        "DELETE FROM outbound.consent WHERE business_id = $1 AND person = ANY($2)",
        writes.Business.Value, persons);

    /// <summary>Those of the people who agreed, and those who said STOP, in hexadecimal.
    /// </summary>
    public static void Read(
        ITenantStatements reads, byte[][] persons, HashSet<string> agreed,
        HashSet<string> stopped)
    {
        reads.Read("""
            SELECT person FROM outbound.consent WHERE business_id = $1 AND person = ANY($2)
            """, row => agreed.Add(Convert.ToHexString((byte[])row.GetValue(0))),
            reads.Business.Value, persons);
        reads.Read("""
            SELECT person FROM outbound.opt_out WHERE business_id = $1 AND person = ANY($2)
            """, row => stopped.Add(Convert.ToHexString((byte[])row.GetValue(0))),
            reads.Business.Value, persons);
    }
}
