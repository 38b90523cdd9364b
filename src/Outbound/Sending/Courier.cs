using ConverseErp.Contracts;
using ConverseErp.Outbound.Channels;
using ConverseErp.Outbound.Channels.Meta;
using ConverseErp.Outbound.Costs;
using ConverseErp.Outbound.Health;
using ConverseErp.Outbound.Limits;
using ConverseErp.Outbound.Media;
using ConverseErp.Outbound.Merging;
using ConverseErp.Outbound.Templates;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Sending;

/// <summary>Carries one message: waits for its turn, its place within the limits, its document
/// and a free slot, makes the one attempt, has the outcome recorded, and acknowledges.</summary>
internal sealed class Courier(
    InFlight inFlight, Slots slots, SendingLimits limits, Gathering gathering,
    MediaUploads uploads, Routes routes, Recorder recorder, NumberGates gates,
    TemplateBook templates, Estimates estimates, DeliveryTally tally, OutboundOptions options,
    TimeProvider clock, ILogger<Courier> log)
{
    /// <summary>What it came to.</summary>
    /// <param name="As">To record; null when the row is no longer ours.</param>
    /// <param name="Outcome">Of the request; null when none was made, or nobody knows.</param>
    private readonly record struct Ending(Settlement? As, SendOutcome? Outcome = null);

    /// <summary>Goes on in the background; ends with the shipment finished.</summary>
    public void Start(Shipment shipment) => _ = Task.Run(() => RunAsync(shipment));

    private async Task RunAsync(Shipment shipment)
    {
        DateTimeOffset? putOffTo = await shipment.Before;
        // Its words went with those of another, whose courier has ended both.
        if (shipment.Carrier is not null) return;
        Ending ending;
        try
        {
            ending = putOffTo is { } before
                ? new Ending(Behind(shipment, before))
                : await CarryAsync(shipment);
        }
        catch (Exception error)
        {
            OutboundLog.SendBroken(
                log, shipment.Message.Message.Value, shipment.Business.Value, error);
            ending = new Ending(shipment.Started
                ? new Settlement.Unsettled(OutboundReasons.Internal)
                : AfterOwnError(shipment));
        }

        slots.Free(shipment);
        if (!shipment.Started) limits.GiveBack(shipment);
        await EndAsync(shipment, ending);
    }

    // Together with those whose words it carried, in one commit.
    private async Task EndAsync(Shipment shipment, Ending ending)
    {
        List<(Shipment Shipment, Settlement? As)> ends = [(shipment, ending.As)];
        foreach (Shipment carried in shipment.Carried)
            ends.Add((carried, EndOf(carried, ends.Count, shipment, ending)));
        List<(Shipment, Settlement)> told = [];
        foreach ((Shipment one, Settlement? its) in ends)
        {
            if (its is null) continue;
            OutboundLog.Tell(log, one, its);
            told.Add((one, its));
        }

        bool recorded = told.Count == 0 || await recorder.RecordAsync(told);
        foreach ((Shipment one, Settlement? its) in ends)
            inFlight.Finish(one, (its as Settlement.Waiting)?.DueAt, forget: recorded);
    }

    /// <param name="place">In the merged message, from 1: those that are put off come back
    /// together and in their order.</param>
    private Settlement? EndOf(Shipment carried, int place, Shipment carrier, Ending ending)
    {
        // Begun by somebody else in between: its words did not go from here.
        if (!carried.Begun && (carrier.Started || ending.As is null)) return null;
        Settlement own = ending switch
        {
            { Outcome: { } outcome } => Settle(carried, outcome),
            // Nothing left: the row of the one that should have carried it is not ours.
            { As: null } => new Settlement.Waiting(
                clock.GetUtcNow(), carried.MustBe, OutboundReasons.Behind, Counts: false),
            _ => carrier.Started ? ending.As! : AfterOwnError(carried),
        };
        return own is Settlement.Waiting waits && ending.As is Settlement.Waiting first
            ? waits with { DueAt = first.DueAt + (Departures.Together * place) }
            : own;
    }

    // The one before it waits for a number that does not work; this one may have another way.
    private Settlement.Waiting Behind(Shipment shipment, DateTimeOffset putOffTo)
    {
        bool elsewhere = routes.Choose(shipment.Message, shipment.From, late: false)
            is { } way && way.Route != shipment.Way!.Route && routes.IsOpen(way);
        return new Settlement.Waiting(
            elsewhere ? clock.GetUtcNow() : putOffTo + gathering.GapBefore(shipment),
            shipment.MustBe, OutboundReasons.Behind, Counts: false);
    }

    private async Task<Ending> CarryAsync(Shipment shipment)
    {
        if (!shipment.Begun)
        {
            if (await LeaveAsync(shipment) is { } obstacle) return new Ending(obstacle);
            await recorder.BeginAsync(shipment);
            if (!shipment.Begun) return new Ending(null);
        }

        await limits.SpreadAsync(shipment);
        shipment.Started = true;
        foreach (Shipment carried in shipment.Carried) carried.Started = carried.Begun;
        OutboundMetrics.Merged(shipment.Carried.Count);
        SendTracker tracker = new(
            shipment.Business, shipment.Message.Message, shipment.Attempt);
        string language = Forms.TemplateLanguage(shipment.Message, shipment.MustBe);
        SendOutcome outcome = await shipment.Way!.Channel.SendAsync(new Outgoing(
            Gathering.Whole(shipment), shipment.Number, shipment.As,
            shipment.MustBe == MustBe.Plain, shipment.MediaId, language, tracker));
        Note(shipment, outcome, language);
        return new Ending(Settle(shipment, outcome), outcome);
    }

    // A place within the limits, a slot, who goes along, the document.
    private async Task<Settlement?> LeaveAsync(Shipment shipment)
    {
        // What goes as words needs no document; any other has it before it takes a place.
        bool asWords = Gathering.May(shipment) && gathering.IsWanted(shipment);
        if (!asWords && await PrepareAsync(shipment) is { } missing) return missing;
        if (limits.Reserve(shipment, out TimeSpan wait) is { } hold) return Held(shipment, hold);
        if (wait > TimeSpan.Zero)
        {
            slots.Free(shipment);
            await Task.Delay(wait, clock);
        }

        await slots.TakeAsync(shipment);
        gathering.Gather(shipment);
        return shipment.Carried.Count > 0 ? null : await PrepareAsync(shipment);
    }

    private async Task<Settlement?> PrepareAsync(Shipment shipment)
    {
        if (!shipment.NeedsUpload || shipment.MediaId is not null || shipment.As == SentAs.Text)
            return null;
        await slots.TakeAsync(shipment);
        return await UploadAsync(shipment);
    }

    private Settlement Held(Shipment shipment, Hold hold) =>
        hold.DueAt - shipment.Message.AskedAt > shipment.WaitMax(options)
            ? new Settlement.Failed(OutboundReasons.Expired)
            : new Settlement.Waiting(hold.DueAt, shipment.MustBe, hold.Reason, Counts: false);

    private void Note(Shipment shipment, SendOutcome outcome, string language)
    {
        if (outcome is SendOutcome.Accepted)
        {
            gates.Open(shipment.Number);
            shipment.Estimate = estimates.Of(shipment);
        }

        Count(shipment, outcome);
        if (outcome is not SendOutcome.Refused refused) return;
        if (shipment.Way!.Channel.RemedyOf(refused) == Remedy.RetryPair)
            limits.EmptyPair(shipment);
        if (refused.Code == MetaErrors.Throughput) limits.EmptyNumber(shipment);
        if (shipment.As == SentAs.Template
            && TemplateForms.Taught(refused.Code) is { } taught)
        {
            templates.Refused(
                shipment.Number, TemplateCall.Of(shipment.Message, options).Name, language,
                taught);
        }
    }

    // Phones that are off by the hundred say nothing of the provider.
    private void Count(Shipment shipment, SendOutcome outcome)
    {
        if (shipment.Way!.Route != Route.Sms && !shipment.IsMarketing)
            tally.Note(shipment.Way.Channel.Name, outcome);
    }

    /// <returns>Null when the document is there or the message goes without it.</returns>
    private async Task<Settlement?> UploadAsync(Shipment shipment)
    {
        UploadedDocument document = await uploads.GetAsync(
            shipment.Way!.Channel, shipment.Number, shipment.Enclosure!);
        shipment.MediaId = document.MediaId;
        if (document.MediaId is not null) return null;
        if (!document.Missing)
        {
            // A provider that takes no papers carries no bills. Our own trouble is not its.
            if (document.Refusal is not SendOutcome.NotSent { Reason: OutboundReasons.Internal })
                Count(shipment, document.Refusal!);
            return Settle(shipment, document.Refusal!);
        }

        if (shipment.As == SentAs.Template || shipment.Message.Text.Length == 0)
            return new Settlement.Failed(OutboundReasons.DocumentMissing);
        // The text leads to the bill's page, which renders it again.
        shipment.As = SentAs.Text;
        return null;
    }

    private static readonly TimeSpan MarketingRest = TimeSpan.FromMinutes(15);

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
        // What marketing may not, an answer mostly may: it finds out by itself.
        if (wait.PauseNumber && shipment.IsMarketing) dueAt = now + MarketingRest;
        else if (wait.PauseNumber) dueAt = gates.Close(shipment.Number, wait.Reason);
        DateTimeOffset free = now + limits.PairLeft(shipment);
        if (free > dueAt) dueAt = free;
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
                log, TemplateCall.Of(shipment.Message, options).Name,
                Forms.TemplateLanguage(shipment.Message, shipment.MustBe), wait.Reason);
        }

        return new Settlement.Waiting(dueAt, wait.MustBe, wait.Reason,
            Counts: wait.Reason != OutboundReasons.CircuitOpen);
    }

    private AttemptFacts FactsOf(Shipment shipment) => new(
        shipment.Tries, shipment.As, shipment.MustBe, shipment.Message.Bill is not null,
        shipment.Message.Template is not null,
        // Words that were not accepted together may be so alone.
        shipment.As == SentAs.Interactive || shipment.Message.QuotedId is { Length: > 0 }
            || shipment.Carrier is not null || shipment.Carried.Count > 0,
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
