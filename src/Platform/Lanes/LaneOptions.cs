namespace ConverseErp.Platform.Lanes;

/// <summary>Section <c>Lanes</c>.</summary>
public sealed class LaneOptions
{
    /// <summary>Lanes per service and priority; changing it is a drained, rehearsed step.
    /// </summary>
    public int Count { get; set; } = 16;

    /// <summary>Relay domains of the outbox: each has one relay at a time.</summary>
    public int RelayDomains { get; set; } = 4;

    /// <summary>Unacknowledged deliveries per lane.</summary>
    public ushort PrefetchPerLane { get; set; } = 64;

    /// <summary>Messages in one transaction at most.</summary>
    public int BatchMax { get; set; } = 64;

    /// <summary>From this surge level on, a transaction may hold twice as many.</summary>
    public int WiderAtSurgeLevel { get; set; } = 1;

    /// <summary>From this surge level on, lanes of priority 3 are not worked.</summary>
    public int RestAtSurgeLevel { get; set; } = 2;

    public int LeaseSeconds { get; set; } = 6;

    public int LeaseRenewMs { get; set; } = 1500;

    /// <summary>A failing message's tries before its shop is parked.</summary>
    public int TriesMax { get; set; } = 3;

    public int RetryDelayMs { get; set; } = 700;

    /// <summary>How long a chat's next message waits for the answer to the one before.</summary>
    public int HoldMs { get; set; } = 3000;

    /// <summary>How often lanes with nothing in work are looked at for messages that do not
    /// come.</summary>
    public int WatchSeconds { get; set; } = 10;

    /// <summary>How long a stopping process may work off what it has received.</summary>
    public int DrainSeconds { get; set; } = 12;

    /// <exception cref="InvalidOperationException">Says which setting and why.</exception>
    public LaneOptions Checked()
    {
        if (WiderAtSurgeLevel is < 1 or > 5 || RestAtSurgeLevel is < 1 or > 5)
        {
            throw new InvalidOperationException(
                "Lanes:WiderAtSurgeLevel and Lanes:RestAtSurgeLevel are 1 to 4, or 5 for never.");
        }

        return this;
    }
}

/// <summary>Section <c>RabbitMq</c>.</summary>
public sealed class RabbitMqOptions
{
    /// <summary>amqp://user:password@host:port/vhost</summary>
    public string Uri { get; set; } = "";
}
