using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Costs;
using ConverseErp.Outbound.Health;
using ConverseErp.Outbound.Media;
using ConverseErp.Outbound.Templates;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Sending;

/// <summary>Carries one message: waits for its turn, its document and a free slot, makes the
/// one attempt, has the outcome recorded, and acknowledges.</summary>
internal sealed class Courier(
    InFlight inFlight, Slots slots, MediaUploads uploads, Routes routes, Recorder recorder,
    NumberGates gates, TemplateBook templates, Estimates estimates, DeliveryTally tally,
    OutboundOptions options, TimeProvider clock, ILogger<Courier> log)
{
    /// <summary>Goes on in the background; ends with the shipment finished.</summary>
    public void Start(Shipment shipment) => _ = Task.Run(() => RunAsync(shipment));

    private async Task RunAsync(Shipment shipment)
    {
        Settlement? settlement;
        try
        {
            settlement = await CarryAsync(shipment);
        }
        catch (Exception error)
        {
            OutboundLog.SendBroken(
                log, shipment.Message.Message.Value, shipment.Business.Value, error);
            settlement = shipment.Started
                ? new Settlement.Unsettled(OutboundReasons.Internal)
                : AfterOwnError(shipment);
        }

        slots.Free(shipment);
        bool recorded = true;
        if (settlement is not null)
        {
            OutboundLog.Tell(log, shipment, settlement);
            recorded = await recorder.RecordAsync(shipment, settlement);
        }

        inFlight.Finish(
            shipment, (settlement as Settlement.Waiting)?.DueAt, forget: recorded);
    }

    /// <returns>What to record; null when the row is no longer ours.</returns>
    private async Task<Settlement?> CarryAsync(Shipment shipment)
    {
        if (await shipment.Before is { } putOffTo)
        {
            // The one before it waits for a number that does not work; this one may have
            // another way.
            bool elsewhere = routes.Choose(shipment.Message, shipment.From, late: false)
                is { } way && way.Route != shipment.Way!.Route && routes.IsOpen(way);
            return new Settlement.Waiting(
                elsewhere ? clock.GetUtcNow() : putOffTo + Departures.Gap, shipment.MustBe,
                OutboundReasons.Behind, Counts: false);
        }

        await slots.TakeAsync(shipment);
        if (shipment.NeedsUpload && await UploadAsync(shipment) is { } obstacle) return obstacle;
        if (!shipment.Begun && !await recorder.BeginAsync(shipment)) return null;
        shipment.Begun = true;
        shipment.Started = true;
        SendTracker tracker = new(
            shipment.Business, shipment.Message.Message, shipment.Attempt);
        string language = Forms.TemplateLanguage(shipment.Message.Language, shipment.MustBe);
        SendOutcome outcome = await shipment.Way!.Channel.SendAsync(new Outgoing(
            shipment.Message, shipment.Number, shipment.As, shipment.MustBe == MustBe.Plain,
            shipment.MediaId, language, tracker));
        if (outcome is SendOutcome.Accepted)
        {
            gates.Open(shipment.Number);
            shipment.Estimate = estimates.Of(shipment);
        }

        if (shipment.Way.Route != Route.Sms) tally.Note(shipment.Way.Channel.Name, outcome);
        if (outcome is SendOutcome.Refused refused && shipment.As == SentAs.Template
            && TemplateForms.Taught(refused.Code) is { } taught)
        {
            templates.Refused(
                shipment.Number, options.TemplateOf(shipment.Message.Bill!), language, taught);
        }

        return Settle(shipment, outcome);
    }

    /// <returns>Null when the document is there or the message goes without it.</returns>
    private async Task<Settlement?> UploadAsync(Shipment shipment)
    {
        UploadedDocument document = await uploads.GetAsync(
            shipment.Way!.Channel, shipment.Number, shipment.Enclosure!);
        shipment.MediaId = document.MediaId;
        if (document.MediaId is not null) return null;
        if (!document.Missing) return Settle(shipment, document.Refusal!);
        if (shipment.As == SentAs.Template || shipment.Message.Text.Length == 0)
            return new Settlement.Failed(OutboundReasons.DocumentMissing);
        // The text leads to the bill's page, which renders it again.
        shipment.As = SentAs.Text;
        return null;
    }

    private TimeSpan Late => TimeSpan.FromSeconds(options.LateAfterSeconds);

    private Settlement Settle(Shipment shipment, SendOutcome outcome)
    {
        NextStep next = NextStep.After(
            outcome, FactsOf(shipment), shipment.Way!.Channel.RemedyOf);
        Route? further = routes.Beyond(shipment.Message, shipment.Way.Route);
        DateTimeOffset now = clock.GetUtcNow();
        switch (next)
        {
            case NextStep.Accept accept:
                return new Settlement.Accepted(accept.ProviderMessageId);
            case NextStep.Unsettled unsettled when further is { } other:
                // Not at once: a status may still say that it has left.
                return new Settlement.Waiting(
                    now + TimeSpan.FromSeconds(options.UnknownAfterSeconds), MustBe.Any,
                    unsettled.Reason, Counts: true) { From = other };
            case NextStep.Fail fail when further is { } other && Rerouting.Helps(fail.Reason):
                return new Settlement.Waiting(
                    now, MustBe.Any, fail.Reason, Counts: true) { From = other };
            case NextStep.Unsettled unsettled:
                return new Settlement.Unsettled(unsettled.Reason);
            case NextStep.Fail fail:
                return new Settlement.Failed(fail.Reason);
            case NextStep.Wait wait:
                return Wait(shipment, wait);
            default:
                throw new InvalidOperationException($"No rule for {next}.");
        }
    }

    private Settlement.Waiting Wait(Shipment shipment, NextStep.Wait wait)
    {
        DateTimeOffset now = clock.GetUtcNow();
        DateTimeOffset dueAt = now + wait.Delay;
        if (wait.PauseNumber) dueAt = gates.Close(shipment.Number, wait.Reason);
        // What may go by SMS is not kept waiting: when it is due, its way is chosen anew.
        DateTimeOffset late = shipment.Message.AskedAt + Late;
        if (shipment.HasSms && shipment.Way!.Route < Route.Sms && dueAt > late)
            dueAt = late > now ? late : now;
        if (shipment.HasSms && (wait.PauseNumber || shipment.Way!.Channel.OpenLeft is not null))
            dueAt = now;
        if (wait.ForgetMedia)
        {
            uploads.Forget(shipment.Number, shipment.Enclosure!.Blob);
            shipment.MediaRefused = true;
        }

        if (wait.MustBe is MustBe.TemplateInEnglish or MustBe.NotTemplate
            && wait.MustBe != shipment.MustBe)
        {
            OutboundLog.TemplateUnusable(
                log, options.TemplateOf(shipment.Message.Bill!),
                Forms.TemplateLanguage(shipment.Message.Language, shipment.MustBe), wait.Reason);
        }

        return new Settlement.Waiting(dueAt, wait.MustBe, wait.Reason,
            Counts: wait.Reason != OutboundReasons.CircuitOpen);
    }

    private AttemptFacts FactsOf(Shipment shipment) => new(
        shipment.Tries, shipment.As, shipment.MustBe, shipment.Message.Bill is not null,
        shipment.As == SentAs.Interactive || shipment.Message.QuotedId is { Length: > 0 },
        clock.GetUtcNow() - shipment.Message.AskedAt, shipment.WaitMax(options),
        Random.Shared.NextDouble());

    private Settlement AfterOwnError(Shipment shipment)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (now - shipment.Message.AskedAt > shipment.WaitMax(options))
            return new Settlement.Failed(OutboundReasons.Internal);
        TimeSpan wait = Backoff.After(shipment.Tries + 1, Random.Shared.NextDouble());
        return new Settlement.Waiting(
            now + wait, shipment.MustBe, OutboundReasons.Internal, Counts: true);
    }
}
