namespace ConverseErp.Outbound.Sending;

/// <summary>How many requests may be under way at once. Marketing has a few of its own and
/// never takes one of the others, so those who wait for an answer find one as if there were no
/// marketing.</summary>
internal sealed class Slots(OutboundOptions options) : IDisposable
{
    private readonly SemaphoreSlim _free = Of(options.InFlightMax);
    private readonly SemaphoreSlim _marketing = Of(options.Broadcasts.InFlightMax);

    /// <summary>Free ones for all that is no marketing.</summary>
    public int FreeCount => _free.CurrentCount;

    /// <summary>Takes one if it is free now.</summary>
    public bool TryTake(Shipment shipment)
    {
        if (!shipment.HasSlot) shipment.HasSlot = For(shipment).Wait(0);
        return shipment.HasSlot;
    }

    public async Task TakeAsync(Shipment shipment)
    {
        if (shipment.HasSlot) return;
        await For(shipment).WaitAsync();
        shipment.HasSlot = true;
    }

    public void Free(Shipment shipment)
    {
        if (!shipment.HasSlot) return;
        shipment.HasSlot = false;
        For(shipment).Release();
    }

    public void Dispose()
    {
        _free.Dispose();
        _marketing.Dispose();
    }

    private SemaphoreSlim For(Shipment shipment) => shipment.IsMarketing ? _marketing : _free;

    private static SemaphoreSlim Of(int count) => new(Math.Max(1, count), Math.Max(1, count));
}
