using ConverseErp.Contracts;
using ConverseErp.Outbound.Broadcasts;
using ConverseErp.Outbound.Health;
using ConverseErp.Outbound.Sending;
using ConverseErp.Outbound.Templates;
using ConverseErp.Platform.Lanes;
using ConverseErp.Platform.Personal;
using ConverseErp.Platform.Tenancy;
using Microsoft.Extensions.Logging;

namespace ConverseErp.Outbound.Statuses;

/// <summary>What providers tell about messages, and of templates: group commit, forward only.
/// Telling it twice or in another order changes nothing, so no inbox is needed.</summary>
internal sealed class StatusHandler(
    TenantSessions sessions, PersonalData personal, Routes routes, DeliveryTally tally,
    TemplateNews templates, MarketingNews marketing, Untracked untracked,
    IMessagePrices prices, TimeProvider clock,
    ILogger<StatusHandler> log) : LaneHandler
{
    public override LaneAddress Address => LaneAddress.OutboundStatuses;

    public override async Task HandleAsync(
        IReadOnlyList<Delivery> batch, CancellationToken cancel)
    {
        foreach (Delivery delivery in batch.Where(IsOfTemplate))
            await templates.TakeAsync(delivery.Message<TemplateTold>(), cancel);
        foreach (Delivery delivery in batch.Where(MarketingNews.Is))
            await marketing.TakeAsync(delivery, cancel);
        Delivery[] told = [.. batch.Where(d => !IsOfTemplate(d) && !MarketingNews.Is(d))];
        List<StatusTurn> turns = Read(
            told, await ShopsAsync(told, cancel), out int strangers);
        int unmatched = strangers;
        if (turns.Count > 0)
        {
            await using TenantSession session = await sessions.BeginBatchAsync(
                SessionUse.Write, cancel);
            if (turns.Exists(t => t.HasUntracked))
                await DoAsync(session, turns, static (t, s) => t.Find(s), cancel);
            await DoAsync(session, turns, static (t, s) => t.Move(s), cancel);
            await DoAsync(session, turns, static (t, s) => t.React(s), cancel);
            await DoAsync(session, turns, static (t, s) => t.Charge(s), cancel);
            await session.CommitAsync(cancel);
            foreach (StatusTurn turn in turns) turn.Count();
            unmatched += turns.Sum(t => Math.Max(0, t.Told - t.Matched));
        }

        if (unmatched > 0)
        {
            OutboundMetrics.Told("unmatched", unmatched);
            OutboundLog.StatusUnmatched(log, unmatched);
        }

        foreach (StatusTurn turn in turns)
        {
            foreach (Guid message in turn.SentAgain)
                OutboundLog.SentAgainAsTemplate(log, message, turn.Business.Value);
            foreach (Guid message in turn.Rerouted)
                OutboundLog.Rerouted(log, message, turn.Business.Value);
        }
    }

    private static bool IsOfTemplate(Delivery delivery) =>
        delivery.Envelope.Type == TemplateTold.Name;

    private static Task DoAsync(
        TenantSession session, List<StatusTurn> turns,
        Action<StatusTurn, ITenantStatements> compose, CancellationToken cancel)
    {
        StatementBatch batch = new();
        foreach (StatusTurn turn in turns) compose(turn, batch.For(turn.Business));
        return session.ExecuteAsync(batch, cancel);
    }

    // Neither the number nor a tracker says whose these are.
    private Task<IReadOnlyDictionary<string, BusinessId>> ShopsAsync(
        Delivery[] batch, CancellationToken cancel) => untracked.ShopsAsync(
        [
            .. batch.Where(d => d.Business == default)
                .Select(d => d.Message<StatusReceived>())
                .Where(s => s.Tracker is null && Untracked.Is(s.PhoneNumberId))
                .Select(s => s.ProviderMessageId),
        ], cancel);

    /// <returns>Shops in sorted order, so that two batches lock in the same order.</returns>
    private List<StatusTurn> Read(
        IReadOnlyList<Delivery> batch, IReadOnlyDictionary<string, BusinessId> shops,
        out int strangers)
    {
        SortedDictionary<BusinessId, StatusTurn> turns = [];
        strangers = 0;
        foreach (Delivery delivery in batch)
        {
            StatusReceived status = delivery.Message<StatusReceived>();
            if (StatusFold.Of(status) is not { } fold)
            {
                OutboundLog.StatusOdd(log, TextOf(status.Status));
                continue;
            }

            OutboundMetrics.Told(status.Status, 1);
            SendTracker? tracker = SendTracker.Read(status.Tracker);
            BusinessId business = tracker?.Business
                ?? shops.GetValueOrDefault(status.ProviderMessageId, delivery.Business);
            if (tracker is null && business == default && !Untracked.Is(status.PhoneNumberId))
            {
                // A shared number's message that we did not send: nobody to look it up for.
                strangers++;
                continue;
            }

            if (!turns.TryGetValue(business, out StatusTurn? turn))
            {
                turn = new StatusTurn(
                    business, personal, routes, tally, prices, clock.GetUtcNow());
                turns.Add(business, turn);
            }

            if (tracker is { } ours) turn.Add(ours, fold);
            else turn.Add(fold, status);
        }

        return [.. turns.Values];
    }

    private static string TextOf(string status) => status.Length <= 40 ? status : status[..40];
}
