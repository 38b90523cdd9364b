namespace ConverseErp.Outbound.Sending;

/// <summary>How many requests may be under way at once.</summary>
internal sealed class Slots(OutboundOptions options) : IDisposable
{
    private readonly SemaphoreSlim _free = new(
        Math.Max(1, options.InFlightMax), Math.Max(1, options.InFlightMax));

    /// <summary>Takes one if it is free now.</summary>
    public bool TryTake(Shipment shipment)
    {
        if (!shipment.HasSlot) shipment.HasSlot = _free.Wait(0);
        return shipment.HasSlot;
    }

    public async Task TakeAsync(Shipment shipment)
    {
        if (shipment.HasSlot) return;
        await _free.WaitAsync();
        shipment.HasSlot = true;
    }

    public void Free(Shipment shipment)
    {
        if (!shipment.HasSlot) return;
        shipment.HasSlot = false;
        _free.Release();
    }

    public void Dispose() => _free.Dispose();
}
