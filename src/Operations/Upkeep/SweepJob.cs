using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;
using Quartz;

namespace ConverseErp.Operations.Upkeep;

/// <summary>Forgets message ids that nobody can send again.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(
    SystemSession system, OperationsOptions options, ILogger<SweepJob> log) : IJob
{
    // In slices, so that no sweep holds many locks or runs into the statement's time limit.
    private const int Slice = 20_000;

    public async ValueTask Execute(
        IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        int seen = await SweepAsync("""
            DELETE FROM platform.seen WHERE id IN (
              SELECT id FROM platform.seen
              WHERE seen_at < now() - make_interval(hours => $1) LIMIT $2)
            """, options.SeenDays * 24, cancellationToken);
        int inbox = await SweepAsync("""
            DELETE FROM platform.inbox WHERE (business_id, message_id, service) IN (
              SELECT business_id, message_id, service FROM platform.inbox
              WHERE at < now() - make_interval(hours => $1) LIMIT $2)
            """, options.InboxHours, cancellationToken);
        await SweepAsync("""
            DELETE FROM platform.failing WHERE (service, message_id) IN (
              SELECT service, message_id FROM platform.failing
              WHERE last_at < now() - make_interval(hours => $1) LIMIT $2)
            """, options.SeenDays * 24, cancellationToken);
        OperationsLog.Swept(log, seen, inbox);
    }

    private async Task<int> SweepAsync(string sql, int hours, CancellationToken cancel)
    {
        int total = 0;
        while (true)
        {
            int gone = await system.RunAsync(sql, cancel, hours, Slice);
            total += gone;
            if (gone < Slice) return total;
        }
    }
}
