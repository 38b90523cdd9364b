using ConverseErp.Contracts;

namespace ConverseErp.Platform.Lanes;

/// <summary>Runs a batch to its end: together, halved on failure, and a message that fails
/// alone is tried again in place and then set aside with its shop.</summary>
internal sealed class BatchRunner(LaneHandler handler, LaneWorkerServices services)
{
    private readonly string _service = handler.Address.Service;
    private readonly HashSet<BusinessId> _parkedShops = [];
    private DateTimeOffset _parkedReadAt = DateTimeOffset.MinValue;

    /// <summary>Returns when every message has had its effect or is parked, and has been
    /// acknowledged; ends early, unacknowledged, when cancelled.</summary>
    public async Task RunAsync(List<Delivery> batch, CancellationToken cancel)
    {
        TimeSpan pause = TimeSpan.FromMilliseconds(100);
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                batch = await SetAsideAsync(batch, cancel);
                await RunPartAsync(batch, cancel);
                return;
            }
            catch (Exception error)
                when (!cancel.IsCancellationRequested && Infrastructure.IsAway(error))
            {
                // Not the messages' fault: nothing is counted, everything waits.
                PlatformLog.InfrastructureAway(services.Log, _service, error.Message);
                batch = [.. batch.Where(d => !d.Done)];
                await PauseAsync(pause, cancel);
                pause = TimeSpan.FromMilliseconds(Math.Min(2000, pause.TotalMilliseconds * 2));
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task RunPartAsync(List<Delivery> part, CancellationToken cancel)
    {
        if (part.Count == 0) return;
        try
        {
            await handler.HandleAsync(part, cancel);
            if (handler.AcknowledgesItself) return;
            foreach (Delivery delivery in part) Finish(delivery);
        }
        catch (Exception error)
            when (!Infrastructure.IsAway(error) && !cancel.IsCancellationRequested)
        {
            if (part.Count == 1)
            {
                await RetryAsync(part[0], error, cancel);
                return;
            }

            PlatformLog.BatchHalved(services.Log, _service, part.Count, error.Message);
            (List<Delivery> first, List<Delivery> second) = Halve(part);
            await RunPartAsync(first, cancel);
            await RunPartAsync(await SetAsideAsync(second, cancel), cancel);
        }
    }

    private async Task RetryAsync(
        Delivery delivery, Exception error, CancellationToken cancel)
    {
        while (true)
        {
            int tries = await services.Parking.CountTryAsync(
                _service, delivery.Id, error.Message, cancel);
            PlatformLog.MessageFailed(
                services.Log, _service, delivery.Id.Value, delivery.Business.Value, tries, error);
            if (tries >= services.Options.TriesMax)
            {
                await services.Parking.ParkAsync(
                    _service, delivery.Envelope, error.Message, cancel);
                // Before a shop is known there is none to keep in order: the rest goes on.
                if (delivery.Business != default) _parkedShops.Add(delivery.Business);
                PlatformLog.ShopParked(services.Log, _service, delivery.Id.Value,
                    delivery.Business.Value, error.Message);
                Finish(delivery);
                return;
            }

            await PauseAsync(TimeSpan.FromMilliseconds(services.Options.RetryDelayMs), cancel);
            try
            {
                await handler.HandleAsync([delivery], cancel);
                if (!handler.AcknowledgesItself) Finish(delivery);
                return;
            }
            catch (Exception again)
                when (!Infrastructure.IsAway(again) && !cancel.IsCancellationRequested)
            {
                error = again;
            }
        }
    }

    // A shop with parked messages keeps its order: what follows is parked behind them.
    private async Task<List<Delivery>> SetAsideAsync(
        List<Delivery> batch, CancellationToken cancel)
    {
        await ReadParkedAsync(batch, cancel);
        if (_parkedShops.Count == 0 || !batch.Exists(d => _parkedShops.Contains(d.Business)))
            return batch;
        List<Delivery> rest = [];
        foreach (Delivery delivery in batch)
        {
            if (!_parkedShops.Contains(delivery.Business))
            {
                rest.Add(delivery);
                continue;
            }

            await services.Parking.ParkAsync(
                _service, delivery.Envelope, "behind a parked message of its shop", cancel);
            Finish(delivery);
        }

        return rest;
    }

    private async Task ReadParkedAsync(List<Delivery> batch, CancellationToken cancel)
    {
        DateTimeOffset now = services.Clock.GetUtcNow();
        bool concerns = batch.Exists(d => _parkedShops.Contains(d.Business));
        if (!concerns && now - _parkedReadAt < TimeSpan.FromSeconds(5)) return;
        HashSet<BusinessId> shops = await services.Parking.ShopsAsync(_service, cancel);
        _parkedShops.Clear();
        _parkedShops.UnionWith(shops);
        _parkedReadAt = now;
    }

    // Whole shops where there are several, so that a shop's order survives the halving.
    private static (List<Delivery> First, List<Delivery> Second) Halve(List<Delivery> part)
    {
        List<IGrouping<BusinessId, Delivery>> shops = [.. part.GroupBy(d => d.Business)];
        if (shops.Count == 1) return (part[..(part.Count / 2)], part[(part.Count / 2)..]);
        int half = shops.Count / 2;
        return ([.. shops.Take(half).SelectMany(g => g)],
                [.. shops.Skip(half).SelectMany(g => g)]);
    }

    private void Finish(Delivery delivery)
    {
        services.Pace.Done(delivery);
        delivery.Done = true;
        delivery.Acknowledge();
    }

    private static Task PauseAsync(TimeSpan pause, CancellationToken cancel) =>
        Task.Delay(pause, cancel);
}
