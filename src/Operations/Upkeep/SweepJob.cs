using ConverseErp.Platform.Tenancy;
using ConverseErp.Platform.Upkeep;
using Microsoft.Extensions.Logging;
using Quartz;

namespace ConverseErp.Operations.Upkeep;

/// <summary>Forgets what nobody needs any more: message ids that nobody can send again, and
/// what rooms have registered.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(
    SystemSession system, IEnumerable<Sweep> sweeps, TimeProvider clock, ILogger<SweepJob> log)
    : IJob
{
    // In slices, so that no sweep holds many locks or runs into the statement's time limit.
    private const int Slice = 20_000;

    public async ValueTask Execute(
        IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (Sweep sweep in sweeps)
        {
            DateTimeOffset before = clock.GetUtcNow() - sweep.Age;
            int total = 0;
            int gone = Slice;
            while (gone == Slice)
            {
                gone = await system.RunAsync(sweep.Sql, cancellationToken, before, Slice);
                total += gone;
            }

            OperationsLog.Swept(log, sweep.What, total);
        }
    }
}
