using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;
using Quartz;

namespace ConverseErp.Operations.Upkeep;

/// <summary>Makes the trail's next months ahead of time. Two years are there from the start, so
/// that a scheduler that was away for months has stopped nobody.</summary>
[DisallowConcurrentExecution]
internal sealed class AuditMonthsJob(SystemSession system, ILogger<AuditMonthsJob> log) : IJob
{
    public const int EveryMinutes = 12 * 60;
    private const int MonthsAhead = 24;

    public async ValueTask Execute(
        IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        List<int> made = await system.ListAsync(
            "SELECT platform.make_audit_months($1)", static r => r.GetInt32(0),
            cancellationToken, MonthsAhead);
        if (made[0] > 0) OperationsLog.AuditMonthsMade(log, made[0]);
    }
}
