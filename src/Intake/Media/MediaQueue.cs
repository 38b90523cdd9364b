using ConverseErp.Platform.Bus;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Intake.Media;

/// <summary>Returns when every fetch is safe on the queue, or throws.</summary>
internal delegate Task RequestFetches(
    IReadOnlyList<FetchMedia> files, CancellationToken cancel);

/// <summary>Puts fetches on their queue, before the provider is answered: an answered file must
/// not be forgotten.</summary>
internal sealed class MediaQueue(MessageBus bus, ILogger<MediaQueue> log) : IHostedService
{
    public Task SendAsync(IReadOnlyList<FetchMedia> files, CancellationToken cancel) =>
        Task.WhenAll(files.Select(
            file => bus.SendAsync(FetchMedia.Queue, file.Id, file, cancel)));

    /// <summary>Warms the bus up beside the first webhooks, which do not wait for it.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = PrepareAsync();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task PrepareAsync()
    {
        try
        {
            using CancellationTokenSource limit = new(TimeSpan.FromSeconds(15));
            await bus.PrepareAsync(FetchMedia.Queue, limit.Token);
        }
        catch (Exception error)
        {
            // The first file tries again, and its webhook is not acknowledged before.
            IntakeLog.MediaTrouble(log, error.Message);
        }
    }
}
