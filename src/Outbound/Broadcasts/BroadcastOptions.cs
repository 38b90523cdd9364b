namespace ConverseErp.Outbound.Broadcasts;

/// <summary>Section <c>Outbound:Broadcasts</c>.</summary>
public sealed class BroadcastOptions
{
    /// <summary>Marketing requests to providers under way at once, per process, beside those of
    /// everything else.</summary>
    public int InFlightMax { get; set; } = 8;

    /// <summary>Messages queued from one number in a second; WhatsApp takes 80 of all kinds.
    /// </summary>
    public int PerSecond { get; set; } = 4;

    /// <summary>Messages queued in a second by all shops together.</summary>
    public int PerSecondInAll { get; set; } = 100;

    /// <summary>Messages that a process sends in a second for each of its processors: more of them
    /// are felt by those who wait for an answer.</summary>
    public int PerSecondPerCore { get; set; } = 25;

    /// <summary>Of one broadcast, so many at most are in the lanes.</summary>
    public int QueuedMax { get; set; } = 40;

    /// <summary>People of one broadcast at most.</summary>
    public int PeopleMax { get; set; } = 20_000;

    /// <summary>Hour of the shop's day from which marketing goes, unless a broadcast says less.
    /// </summary>
    public int FromHour { get; set; } = 10;

    /// <summary>Hour until which it goes.</summary>
    public int UntilHour { get; set; } = 20;

    /// <summary>Marketing template with the body parameters shop name and words.</summary>
    public string Template { get; set; } = "shop_news_v1";

    /// <summary>A broadcast is not judged before it was sent to so many.</summary>
    public int JudgedFrom { get; set; } = 20;

    /// <summary>It stops when more of the latest 200 failed.</summary>
    public int FailuresMaxPercent { get; set; } = 25;

    /// <summary>It stops when more of the latest 200 said STOP.</summary>
    public int OptOutsMaxPercent { get; set; } = 5;

    /// <exception cref="InvalidOperationException">Says which setting and why.</exception>
    public BroadcastOptions Checked()
    {
        if (FromHour is < 0 or > 23 || UntilHour is < 1 or > 24 || FromHour >= UntilHour)
        {
            throw new InvalidOperationException(
                "Outbound:Broadcasts:FromHour and UntilHour are hours of one day, in this order: "
                + "marketing at night is not possible.");
        }

        if (InFlightMax is < 1 or > 64 || PerSecond is < 1 or > 40 || PerSecondInAll < 1
            || PerSecondPerCore < 1 || QueuedMax < 1 || PeopleMax < 1)
        {
            throw new InvalidOperationException(
                "Outbound:Broadcasts: InFlightMax is 1 to 64, PerSecond 1 to 40 (half of what a "
                + "number may send), PerSecondInAll, PerSecondPerCore, QueuedMax and PeopleMax are "
                + "1 or more.");
        }

        return this;
    }
}
