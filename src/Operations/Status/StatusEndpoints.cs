using ConverseErp.Contracts;
using ConverseErp.Operations.Surging;
using ConverseErp.Operations.Watching;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConverseErp.Operations.Status;

/// <summary>/ops/api/status and /ops/api/events: how the installation is, without anybody's
/// data.</summary>
internal static class StatusEndpoints
{
    private const int ParkedMax = 200;
    private const int EventsMax = 100;
    private const int TemplatesMax = 20;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/status", StatusAsync);
        api.MapGet("/events", EventsAsync);
    }

    private static async Task<IResult> StatusAsync(
        ParkingLot parking, Broker broker, Conditions conditions, QueueDepths depths,
        OperationsOptions options, ITemplateTroubles templates, IMessageCosts costs,
        ILeaving leaving, CancellationToken cancel)
    {
        (IReadOnlyList<Condition> all, DateTimeOffset now) = await conditions.ReadAsync(cancel);
        Condition surge = all.Single(c => c.Kind == Condition.Surge).At(now);
        Condition mode = all.Single(c => c.Kind == Condition.ModeKind).At(now);
        Minute minute = await conditions.LastMinuteAsync(cancel);
        IReadOnlyList<Depth>? waiting = await DepthsAsync(depths, cancel);
        List<ParkedMessage> parked = await parking.ListAsync(ParkedMax, cancel);
        return Results.Ok(new
        {
            mode = ModeWords.Of((Mode)mode.Value),
            surgeLevel = surge.Value,
            surge = Told(surge, SurgeVerdict.LevelName),
            modeNow = Told(mode, static v => ModeWords.Of((Mode)v)),
            proposals = (await conditions.OpenProposalsAsync(cancel)).Select(p => new
            {
                p.By, mode = ModeWords.Of(p.Mode), p.Reason, p.Until,
            }),
            signals = new
            {
                waiting = waiting?.Where(d => d.Address.IsInboundWork).Sum(d => d.Waiting)
                    + minute.InHand,
                inHand = minute.InHand,
                replyP95Ms = ReplyTimes.P95(minute.Replies),
                replies = minute.Replies.Sum(),
                webhooks = minute.Webhooks,
                webhooksFailed = minute.WebhooksFailed,
                sampledEverySeconds = options.Surge.SampleSeconds,
            },
            queues = waiting?.Select(d => new
            {
                d.Address.Service, d.Address.Priority, d.Waiting,
                counts = d.Address.IsInboundWork,
            }),
            broker = broker.IsOpen,
            leaving = Leaving(await leaving.NowAsync(cancel)),
            costs = Costs(await costs.DayAsync(IndianDay.Of(now), cancel)),
            templates = (await templates.ListAsync(TemplatesMax, cancel)).Select(TemplateTold),
            parkedCount = await parking.CountAsync(cancel),
            parked = parked.Select(p => new
            {
                p.Id, p.Service, business = p.Business, message = p.Message, p.Type, p.Reason,
                p.ParkedAt,
            }),
        });
    }

    internal static object Told(Condition it, Func<int, string> name) => new
    {
        value = it.Value,
        name = name(it.Value),
        automatic = name(it.Automatic),
        since = it.Since,
        reason = it.Reason,
        setBy = it.SetBy,
        until = it.Until,
    };

    private static object Leaving(LeavingNow now) => new
    {
        now.Waiting,
        now.OldestAskedAt,
        providers = now.Providers.Select(p => new
        {
            p.Provider, p.Tried, p.Failed, p.DeliveredAt,
        }),
    };

    // Rupees before tax, as far as it is known.
    private static object Costs(IReadOnlyList<CostLine> lines) => new
    {
        rupees = lines.Sum(l => l.Cost.Hundredths) / 10_000m,
        messages = lines.Sum(l => l.Messages),
        byRate = lines.Select(l => new
        {
            rate = Word(l.Rate.ToString()), l.Messages, rupees = l.Cost.Hundredths / 10_000m,
        }),
    };

    private static object TemplateTold(TemplateTrouble t) => new
    {
        t.Account, t.Name, t.Language, state = Word(t.State.ToString()),
        category = Word(t.Category?.ToString()), t.Quality, t.Reason, t.Since,
    };

    private static string? Word(string? name) => name?.ToLowerInvariant();

    private static async Task<IResult> EventsAsync(
        ConditionStore store, int? limit, CancellationToken cancel) =>
        Results.Ok(new
        {
            events = (await store.EventsAsync(
                Math.Clamp(limit ?? EventsMax, 1, EventsMax), cancel)).Select(e => new
            {
                e.Id, e.At, e.Event.Kind,
                from = Name(e.Event.Kind, e.Event.From), to = Name(e.Event.Kind, e.Event.To),
                fromValue = e.Event.From, toValue = e.Event.To,
                e.Event.Reason, e.Event.SetBy, e.Event.Until, e.Event.Signal, e.Event.Measured,
                e.Event.Threshold,
            }),
        });

    private static string Name(string kind, int value) => kind switch
    {
        Condition.Surge => SurgeVerdict.LevelName(value),
        Condition.ModeKind => ModeWords.Of((Mode)value),
        _ => value > 0 ? "alarm" : "over",
    };

    // Whoever looks wants to see the rest also while the broker is away.
    private static async Task<IReadOnlyList<Depth>?> DepthsAsync(
        QueueDepths depths, CancellationToken cancel)
    {
        try
        {
            return await depths.ReadAsync(cancel);
        }
        catch (Exception error)
            when (!cancel.IsCancellationRequested && Infrastructure.IsAway(error))
        {
            return null;
        }
    }
}
