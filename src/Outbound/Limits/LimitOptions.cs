namespace ConverseErp.Outbound.Limits;

/// <summary>How fast WhatsApp lets messages leave. Section <c>Outbound:Limits</c>.</summary>
public sealed class LimitOptions
{
    /// <summary>Messages a second of a number, in and out together, as WhatsApp counts them.
    /// </summary>
    public int PerSecond { get; set; } = 80;

    /// <summary>The same of a number that is also used in the WhatsApp Business app.</summary>
    public int CoexistencePerSecond { get; set; } = 20;

    /// <summary>Numbers that are also used in the WhatsApp Business app.</summary>
    public IList<string> Coexistence { get; } = [];

    /// <summary>Numbers with a throughput of their own, such as those raised to 1,000.</summary>
    public IList<NumberThroughput> Numbers { get; } = [];

    /// <summary>Messages that one person can get from one number at once.</summary>
    public int PairBurst { get; set; } = 45;

    /// <summary>After that, one in so many seconds.</summary>
    public double PairSeconds { get; set; } = 6;

    /// <summary>Of the messages to one person, so many are kept for words about money.</summary>
    public int KeptForMoney { get; set; } = 5;

    /// <summary>With so few messages to a person left, answers that wait together leave as one.
    /// </summary>
    public int MergeBelow { get; set; } = 15;

    /// <summary>From this surge level on they do so anyway; 5: never.</summary>
    public int MergeAtSurgeLevel { get; set; } = 2;

    /// <exception cref="InvalidOperationException">Says which setting and why.</exception>
    internal LimitOptions Checked()
    {
        Must(PerSecond is >= 1 and <= 10_000, "PerSecond is 1 to 10,000 messages");
        Must(CoexistencePerSecond is >= 1 and <= 10_000,
            "CoexistencePerSecond is 1 to 10,000 messages");
        Must(Numbers.All(n => n.Number.Length > 0 && n.PerSecond is >= 1 and <= 10_000),
            "Numbers need a Number and 1 to 10,000 messages PerSecond");
        Must(Coexistence.All(n => n.Length > 0), "Coexistence holds numbers");
        Must(PairBurst is >= 1 and <= 1_000, "PairBurst is 1 to 1,000 messages");
        Must(PairSeconds is > 0 and <= 60, "PairSeconds is at most 60");
        Must(KeptForMoney >= 0 && KeptForMoney < PairBurst,
            "KeptForMoney is less than PairBurst, or answers would never leave");
        Must(MergeBelow >= 0, "MergeBelow is 0 or more messages");
        Must(MergeAtSurgeLevel is >= 1 and <= 5,
            "MergeAtSurgeLevel is 1 to 4, or 5 for never");
        return this;
    }

    private static void Must(bool holds, string rule)
    {
        if (!holds) throw new InvalidOperationException($"Outbound:Limits: {rule}.");
    }
}

/// <summary>A number with a throughput of its own.</summary>
public sealed class NumberThroughput
{
    public string Number { get; set; } = "";

    /// <summary>Messages a second.</summary>
    public int PerSecond { get; set; }
}
