using ConverseErp.Contracts;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Conversations.Errands.Models;

/// <summary>Proposes to leave the models out while they are slow or fail. A proposal runs out by
/// itself: no process takes back what another one sees.</summary>
internal sealed class ModelWatch(
    ModelTally tally, IDegradation degradation, ModelWatchOptions options, TimeProvider clock,
    ILogger<ModelWatch> log) : BackgroundService
{
    /// <summary>The detector's permanent name.</summary>
    public const string Detector = "conversations-models";

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Holds = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>One look.</summary>
    internal async Task LookAsync(CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (ModelDecision.Trouble(tally.Since(now - Window), options) is not { } trouble) return;
        await degradation.ProposeAsync(
            new ModeProposal(Detector, Mode.AiDegraded, trouble, now + Holds), cancel);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Every, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await LookAsync(stoppingToken);
                }
                catch (Exception error) when (!stoppingToken.IsCancellationRequested)
                {
                    ConversationsLog.ModelTrouble(log, Detector, error.Message);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the process.
        }
    }
}
