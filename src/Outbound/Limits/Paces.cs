using System.Collections.Frozen;

namespace ConverseErp.Outbound.Limits;

/// <summary>The limits of each number and pair, as they are configured.</summary>
internal sealed class Paces
{
    // A twentieth may go at once and most of the rest over the second. So no second is over the
    // limit, though requests take different times, and what comes in, which WhatsApp counts with
    // it, finds some room.
    private const int Parts = 20;
    private const double Share = 0.85;

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
        return new Pace(atOnce, TimeSpan.FromSeconds(1 / (Share * perSecond)));
    }

    /// <summary>Of a number's, kept for money.</summary>
    public static int Kept(Pace number) => number.Burst / 4;
}
