using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Delays;

/// <summary>Looks for people who wait for an answer because WhatsApp does not work, and has them
/// told. Beside the lanes: an outage must not make sending slower.</summary>
internal sealed class DelayLoop(
    SystemSession system, DelayNotices notices, ChannelBook channels, TimeProvider clock,
    ILogger<DelayLoop> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    // A notice of that age is about an outage that is over.
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(2);
    private const int AtOnce = 500;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Without an operator there is nobody to tell it by.
        if (channels.Sms is null) return;
        using PeriodicTimer timer = new(Every);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
                await timer.WaitForNextTickAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                OutboundLog.UpkeepTrouble(log, error.Message);
                await Task.Delay(Every, clock, stoppingToken).ContinueWith(
                    static _ => { }, TaskScheduler.Default);
            }
        }
    }

    internal async Task LookAsync(CancellationToken cancel)
    {
        List<(BusinessId Business, byte[] Person)> late = await system.ListAsync("""
            SELECT DISTINCT business_id, recipient_hash FROM outbound.waiting
            WHERE outage LIMIT $1
            """, r => (new BusinessId(r.GetGuid(0)), (byte[])r.GetValue(1)), cancel, AtOnce);
        foreach ((BusinessId business, byte[] person) in late)
            await notices.TellAsync(business, person, cancel);
        if (late.Count > 0) return;
        await system.RunAsync(
            "DELETE FROM outbound.delay_notice WHERE at < $1", cancel,
            clock.GetUtcNow() - Forgotten);
    }
}
