using ConverseErp.Contracts;
using ConverseErp.Intake.Media;
using ConverseErp.Platform.Lanes;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Intake.Receiving;

/// <summary>Returns when every envelope is safe on its queue, or throws.</summary>
internal delegate Task PublishConfirmed(
    IReadOnlyList<Envelope> envelopes, CancellationToken cancel);

/// <summary>Takes the updates of one webhook, of whatever provider: routes them, and answers
/// only when all are durable or known as duplicates.</summary>
internal sealed class Reception(
    Router router, RecentIds recent, PublishConfirmed publish, RequestFetches fetch,
    IntakeOptions options, ILogger<Reception> log)
{
    /// <returns>Null when everything is safe; otherwise the provider comes again.</returns>
    public async Task<WebhookAnswer?> TakeAsync(
        string provider, IReadOnlyList<Arrival> arrivals, DateTimeOffset receivedAt)
    {
        List<Arrival> fresh = Fresh(arrivals);
        IntakeMetrics.Known(arrivals.Count - fresh.Count);
        if (fresh.Count == 0) return null;
        // Not the sender's token: when it hangs up, what is on its way may as well arrive.
        using CancellationTokenSource limit = new(options.AcknowledgeWithinMs);
        try
        {
            List<Envelope> envelopes = await router.RouteAsync(
                provider, fresh, receivedAt, limit.Token);
            await publish(envelopes, limit.Token).WaitAsync(limit.Token);
            List<FetchMedia> files = FilesOf(fresh, envelopes);
            if (files.Count > 0) await fetch(files, limit.Token).WaitAsync(limit.Token);
            recent.Add(envelopes);
            foreach (Envelope envelope in envelopes) IntakeMetrics.Durable(envelope.To.Service);
            Tell(provider, fresh, envelopes);
            return null;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            IntakeLog.NotDurable(log, provider, fresh.Count, "no confirm in time");
            return WebhookAnswer.NotDurable;
        }
        catch (Exception error) when (Infrastructure.IsAway(error))
        {
            IntakeLog.NotDurable(log, provider, fresh.Count, error.Message);
            return WebhookAnswer.NotDurable;
        }
        catch (Exception error)
        {
            // Our mistake: the provider keeps the updates for days, so it can still be mended.
            IntakeLog.Failed(log, provider, fresh.Count, error);
            return WebhookAnswer.NotDurable;
        }
    }

    // Once each, even when one webhook brings the same update twice.
    private List<Arrival> Fresh(IReadOnlyList<Arrival> arrivals)
    {
        List<Arrival> fresh = new(arrivals.Count);
        HashSet<MessageId>? here = arrivals.Count > 1 ? [] : null;
        foreach (Arrival arrival in arrivals)
        {
            if (here?.Add(arrival.Id) == false || recent.Contains(arrival.Id)) continue;
            fresh.Add(arrival);
        }

        return fresh;
    }

    // Only what was routed: a file that came to nobody's number is not ours to keep.
    private static List<FetchMedia> FilesOf(List<Arrival> fresh, List<Envelope> envelopes)
    {
        List<FetchMedia> files = [];
        for (int i = 0; i < fresh.Count; i++)
        {
            if (fresh[i] is ChatArrival { Chat.Media: not null } arrival
                && envelopes[i].Type != ProviderEventReceived.Name
                && FetchMedia.Of(arrival.Chat, envelopes[i].Business) is { } file)
                files.Add(file);
        }

        return files;
    }

    // One line per webhook and kind of event, however many items it had.
    private void Tell(string provider, List<Arrival> fresh, List<Envelope> envelopes)
    {
        Dictionary<(string Reason, string Field, string Scope), int>? told = null;
        for (int i = 0; i < fresh.Count; i++)
        {
            if (envelopes[i].Type != ProviderEventReceived.Name) continue;
            (string, string, string) what = fresh[i] is EventArrival kept
                ? (kept.Reason, kept.Field ?? "", kept.Scope ?? "")
                : (EventReason.UnknownNumber, "messages", fresh[i].PhoneNumberId ?? "");
            told ??= [];
            told[what] = told.GetValueOrDefault(what) + 1;
        }

        if (told is null) return;
        foreach (((string reason, string field, string scope), int count) in told)
            IntakeLog.EventStored(log, provider, reason, field, scope, count);
    }
}
