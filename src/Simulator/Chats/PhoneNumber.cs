namespace ConverseErp.Simulator.Chats;

/// <summary>A business number that a product sends from.</summary>
internal sealed class PhoneNumber
{
    /// <summary>Meta's or 360dialog's id of the number, `twilio:+91…`, `twilio-sms:…`,
    /// `gupshup:{app}` or `sms:{header}`.</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="ProviderNames"/>.</summary>
    public string Provider { get; set; } = ProviderNames.Meta;

    /// <summary>Digits with country code, without plus; empty for the header of an SMS.</summary>
    public required string DisplayPhoneNumber { get; set; }

    public required string Name { get; set; }

    /// <summary>Stands for the business portfolio too: user ids are scoped to it.</summary>
    public required string WabaId { get; set; }

    public bool Shared { get; set; }

    /// <summary>An unregistered number refuses every send with 133010.</summary>
    public bool Registered { get; set; } = true;

    public RateWindow Throughput { get; } = new();
}

/// <summary>Counts events in the running second, to the precision of a tenth.</summary>
internal sealed class RateWindow
{
    private readonly int[] _tenths = new int[10];
    private long _newestTenth;
    private int _sum;

    /// <summary>Takes one place when fewer than <paramref name="limit"/> are taken.</summary>
    public bool TryTake(long unixMs, int limit)
    {
        lock (_tenths)
        {
            Advance(unixMs / 100);
            if (_sum >= limit) return false;
            _tenths[_newestTenth % 10]++;
            _sum++;
            return true;
        }
    }

    private void Advance(long tenth)
    {
        if (tenth <= _newestTenth) return;
        long gone = Math.Min(10, tenth - _newestTenth);
        for (long i = 1; i <= gone; i++)
        {
            long index = (_newestTenth + i) % 10;
            _sum -= _tenths[index];
            _tenths[index] = 0;
        }

        if (gone == 10)
        {
            Array.Clear(_tenths);
            _sum = 0;
        }

        _newestTenth = tenth;
    }
}
