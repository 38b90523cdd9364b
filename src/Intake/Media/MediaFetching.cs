using Microsoft.Extensions.Logging;

namespace ConverseErp.Intake.Media;

/// <summary>Fetches files once each: now, later with growing waits, or says that it will never
/// be.</summary>
internal sealed class MediaFetching(
    MetaMedia meta, LinkedMedia linked, MediaRecords records, MediaOptions options,
    TimeProvider clock, ILogger<MediaFetching> log)
{
    /// <summary>How long the provider keeps what it was sent.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    /// <param name="triesBefore">Tries that came to nothing.</param>
    /// <exception cref="Exception">The database or the blobs are away: nothing is decided.
    /// </exception>
    public async Task RunAsync(FetchMedia file, int triesBefore, CancellationToken cancel)
    {
        if (await records.IsSettledAsync(file, cancel)) return;
        FetchOutcome outcome = file.Url is null
            ? await meta.FetchAsync(file, cancel)
            : await linked.FetchAsync(file, cancel);
        DateTimeOffset now = clock.GetUtcNow();
        if (outcome is FetchOutcome.Later later
            && (triesBefore + 1 >= later.TriesMax || now - file.AskedAt > KeptFor))
            outcome = new FetchOutcome.Failed(later.Code);
        switch (outcome)
        {
            case FetchOutcome.Fetched fetched:
                await records.FetchedAsync(file, fetched, now, cancel);
                IntakeMetrics.Tried("fetched");
                break;
            case FetchOutcome.Failed failed:
                await records.FailedAsync(file, failed.Code, now, cancel);
                IntakeMetrics.Tried(failed.Code);
                IntakeLog.MediaFailed(log, failed.Code, file.Kind, file.Id, triesBefore + 1);
                break;
            case FetchOutcome.Later again:
                await records.LaterAsync(file, again.Code, options.Waits, now, cancel);
                IntakeMetrics.Tried(again.Code);
                IntakeLog.MediaLater(log, again.Code, file.Kind, file.Id, triesBefore + 1);
                break;
        }
    }
}
