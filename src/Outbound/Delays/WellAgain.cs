using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Tenancy;

namespace ConverseErp.Outbound.Delays;

/// <summary>Hands on that WhatsApp is well again for somebody of a shop who was told that it is
/// late.</summary>
internal sealed class WellAgain(TenantSessions sessions, TimeProvider clock)
{
    /// <summary>Once for each notice: of two that come here, the second changes no row.</summary>
    public async Task TellAsync(BusinessId business, Guid notice, CancellationToken cancel)
    {
        await using TenantSession session = await sessions.BeginAsync(
            business, SessionUse.Write, cancel);
        MemberId? told = null;
        StatementBatch marking = new();
        marking.For(business).Read("""
            UPDATE outbound.delay_notice SET over_at = $3
            WHERE business_id = $1 AND notice = $2 AND over_at IS NULL
              AND member_id IS NOT NULL
            RETURNING member_id
            """, row => told = new MemberId(row.GetGuid(0)),
            business.Value, notice, clock.GetUtcNow().ToUniversalTime());
        await session.ExecuteAsync(marking, cancel);
        if (told is not { } member) return;
        StatementBatch sending = new();
        Outbox.AddSoon(sending.For(business), Envelopes.Pack(
            new MessageId(Guid.CreateVersion7()), business, new WhatsAppWell(member)));
        await session.ExecuteAsync(sending, cancel);
        await session.CommitAsync(cancel);
    }
}
