using ConverseErp.Contracts;
using ConverseErp.Outbound.Broadcasts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Personal;

namespace ConverseErp.Outbound.Windows;

/// <summary>Keeps when people last wrote, and who said STOP.</summary>
internal sealed class OutboundWindow(PersonalData personal) : IOutboundWindow
{
    public void Heard(
        ITenantStatements writes, string phoneNumberId, Sender sender, DateTimeOffset at)
    {
        byte[][] persons = Persons(sender);
        if (persons.Length == 0) return;
        // To five minutes: a busy chat writes one row version where it would write fifty. The
        // window then closes up to five minutes early, which costs nothing but a template.
        writes.Run("""
            INSERT INTO outbound.heard AS h (business_id, phone_number_id, person, at)
            SELECT $1, $2, p, $4 FROM unnest($3::bytea[]) AS p
            WHERE NOT EXISTS (
              SELECT FROM outbound.heard k
              WHERE k.business_id = $1 AND k.phone_number_id = $2 AND k.person = p
                AND k.at > $4 - interval '5 minutes')
            ORDER BY p
            ON CONFLICT (business_id, phone_number_id, person) DO UPDATE
              SET at = GREATEST(h.at, EXCLUDED.at)
            """, writes.Business.Value, phoneNumberId, persons, at.ToUniversalTime());
    }

    public void Stopped(ITenantStatements writes, Sender sender, DateTimeOffset at)
    {
        byte[][] persons = Persons(sender);
        if (persons.Length == 0) return;
        writes.Run("""
            INSERT INTO outbound.opt_out (business_id, person, at)
            SELECT $1, p, $3 FROM unnest($2::bytea[]) AS p ORDER BY p
            ON CONFLICT DO NOTHING
            """, writes.Business.Value, persons, at.ToUniversalTime());
        Consents.Take(writes, persons);
    }

    public void StartedAgain(ITenantStatements writes, Sender sender, DateTimeOffset at)
    {
        byte[][] persons = Persons(sender);
        if (persons.Length == 0) return;
        writes.Run("""
            DELETE FROM outbound.opt_out WHERE business_id = $1 AND person = ANY($2)
            """, writes.Business.Value, persons);
        Consents.Give(writes, persons, Consents.ByStart, null, at);
    }

    private byte[][] Persons(Sender sender) =>
        Recipients.Hashes(personal, sender.Phone, sender.Bsuid);
}
