using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Windows;

/// <summary>Says who can be written to, for those who tell others that they were.</summary>
internal sealed class OpenWindows(
    TenantSessions sessions, PersonalData personal, TimeProvider clock) : IWindows
{
    public async Task<bool> IsOpenAsync(BusinessId business, string phoneNumberId,
        Sender person, CancellationToken cancel)
    {
        byte[][] persons = Recipients.Hashes(personal, person.Phone, person.Bsuid);
        DateTimeOffset? heard = null;
        bool stopped = false;
        await sessions.RunAsync(business, SessionUse.ReadNow, reads =>
        {
            reads.Read("""
                SELECT max(at) FROM outbound.heard
                WHERE business_id = $1 AND phone_number_id = $2 AND person = ANY($3)
                """, row => heard = row.IsDBNull(0) ? null : row.GetFieldValue<DateTimeOffset>(0),
                business.Value, phoneNumberId, persons);
            reads.Read("""
                SELECT 1 FROM outbound.opt_out WHERE business_id = $1 AND person = ANY($2)
                """, _ => stopped = true, business.Value, persons);
        }, cancel);
        return !stopped && Forms.WindowOpen(heard, clock.GetUtcNow());
    }
}
