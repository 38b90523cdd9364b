using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Upkeep;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Delays;

/// <summary>Looks for people who wait for an answer because WhatsApp does not work, and has them
/// told; and for those for whom it is over. Beside the lanes: an outage must not make sending
/// slower.</summary>
internal sealed class DelayLoop(
    SystemSession system, DelayNotices notices, WellAgain well, IDegradation degradation,
    ChannelBook channels, TimeProvider clock, ILogger<DelayLoop> log)
    : SteadyLoop(TimeSpan.FromSeconds(2), clock, log)
{
    // A notice of that age is about an outage that is over.
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(2);
    private const int AtOnce = 500;

    internal override async Task LookAsync(CancellationToken cancel)
    {
        // Without an operator there is nobody to tell it by.
        if (channels.Sms is null) return;
        List<(BusinessId Business, byte[] Person)> late = await system.ListAsync("""
            SELECT DISTINCT business_id, recipient_hash FROM outbound.waiting
            WHERE outage LIMIT $1
            """, r => (new BusinessId(r.GetGuid(0)), (byte[])r.GetValue(1)), cancel, AtOnce);
        foreach ((BusinessId business, byte[] person) in late)
        {
            try
            {
                await notices.TellAsync(business, person, cancel);
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                // One who cannot be told keeps nobody else waiting.
                OutboundLog.UpkeepTrouble(Log, error.Message);
            }
        }

        if (late.Count > 0) return;
        await OverAsync(cancel);
        await system.RunAsync(
            "DELETE FROM outbound.delay_notice WHERE at < $1", cancel,
            Clock.GetUtcNow() - Forgotten);
    }

    // What waited was asked for shortly before its person was told; whatever has left since has
    // left by a WhatsApp that works.
    internal async Task OverAsync(CancellationToken cancel)
    {
        if (degradation.Now.Mode is not (Mode.Full or Mode.AiDegraded)) return;
        List<(BusinessId Business, Guid Notice)> over = await system.ListAsync("""
            SELECT n.business_id, n.notice FROM outbound.delay_notice n
            WHERE n.member_id IS NOT NULL AND n.over_at IS NULL AND EXISTS (
              SELECT FROM outbound.message m
              WHERE m.business_id = n.business_id
                AND m.asked_at > n.at - interval '15 minutes' AND m.recipient_hash = n.person
                AND m.attempted_at > n.at AND m.state IN (4, 5, 7, 8, 9) AND m.via < 2)
            LIMIT $1
            """, r => (new BusinessId(r.GetGuid(0)), r.GetGuid(1)), cancel, AtOnce);
        foreach ((BusinessId business, Guid notice) in over)
        {
            try
            {
                await well.TellAsync(business, notice, cancel);
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                OutboundLog.UpkeepTrouble(Log, error.Message);
            }
        }
    }
}
