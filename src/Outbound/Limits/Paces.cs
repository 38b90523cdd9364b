using System.Collections.Frozen;

namespace ConverseErp.Outbound.Limits;

/// <summary>The limits of each number and pair, as they are configured.</summary>
internal sealed class Paces
{
    // A second never holds more than the limit: a tenth may go at once, the rest comes over the
    // second. It also leaves room for what comes in, which WhatsApp counts with it.
    private const int Parts = 10;

    private readonly FrozenDictionary<string, int> _perSecond;
    private readonly int _otherwise;

    public Paces(LimitOptions options)
    {
        Dictionary<string, int> perSecond = new(StringComparer.Ordinal);
        foreach (string number in options.Coexistence)
            perSecond[number] = options.CoexistencePerSecond;
        foreach (NumberThroughput own in options.Numbers) perSecond[own.Number] = own.PerSecond;
        _perSecond = perSecond.ToFrozenDictionary(StringComparer.Ordinal);
        _otherwise = options.PerSecond;
        Pair = new Pace(options.PairBurst, TimeSpan.FromSeconds(options.PairSeconds));
        PairKept = options.KeptForMoney;
    }

    /// <summary>From one number to one person.</summary>
    public Pace Pair { get; }

    /// <summary>Of a pair's, kept for money.</summary>
    public int PairKept { get; }

    /// <summary>From one number to everybody.</summary>
    public Pace Of(string number)
    {
        int perSecond = _perSecond.GetValueOrDefault(number, _otherwise);
        int atOnce = Math.Max(1, perSecond / Parts);
        return new Pace(
            atOnce, TimeSpan.FromSeconds(1.0 / Math.Max(1, perSecond - atOnce)));
    }

    /// <summary>Of a number's, kept for money.</summary>
    public static int Kept(Pace number) => number.Burst / 4;
}
