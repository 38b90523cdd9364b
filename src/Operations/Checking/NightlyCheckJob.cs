using Quartz;

namespace ConverseErp.Operations.Checking;

/// <summary>Looks every quarter of an hour whether the night's check is still to be done, so
/// that a process that was down at its hour catches up.</summary>
[DisallowConcurrentExecution]
internal sealed class NightlyCheckJob(NightlyCheck check) : IJob
{
    public async ValueTask Execute(
        IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await check.RunAsync(cancellationToken);
}
