using System.Globalization;

namespace ConverseErp.Operations.Surging;

/// <summary>Above which values a level is reached; a signal without a value never reaches it.
/// </summary>
public sealed class SurgeThresholds
{
    /// <summary>Messages waiting in the inbound and booking lanes.</summary>
    public long? Waiting { get; set; }

    /// <summary>95th percentile of the replies of the last minute.</summary>
    public int? ReplyP95Ms { get; set; }

    /// <summary>Webhooks of the last minute that were not taken by our fault, in percent.
    /// </summary>
    public double? WebhookErrorPercent { get; set; }
}

/// <summary>Section <c>Operations:Surge</c>.</summary>
public sealed class SurgeOptions
{
    public SurgeThresholds Elevated { get; set; } = new() { Waiting = 500, ReplyP95Ms = 1000 };

    public SurgeThresholds High { get; set; } = new() { Waiting = 2000, ReplyP95Ms = 2000 };

    public SurgeThresholds Critical { get; set; } = new()
    {
        Waiting = 5000, WebhookErrorPercent = 1,
    };

    public SurgeThresholds Emergency { get; set; } = new()
    {
        Waiting = 10_000, WebhookErrorPercent = 5,
    };

    /// <summary>On-call is told of so many waiting, whatever the level.</summary>
    public long AlertWaiting { get; set; } = 1000;

    public int SampleSeconds { get; set; } = 5;

    /// <summary>So many samples in a row must reach a level: 1 or 2.</summary>
    public int SamplesToRise { get; set; } = 2;

    /// <summary>A level is left, one at a time, when all signals were calm for so long.</summary>
    public int HoldSeconds { get; set; } = 60;

    /// <summary>Calm is this part of a level's thresholds or less.</summary>
    public int ReleasePercent { get; set; } = 80;

    /// <summary>Fewer replies in a minute say nothing about their times.</summary>
    public int RepliesMin { get; set; } = 20;

    /// <summary>Fewer webhooks in a minute say nothing about errors.</summary>
    public int WebhooksMin { get; set; } = 100;

    /// <summary>By level, from 1.</summary>
    internal SurgeThresholds[] Levels => [Elevated, High, Critical, Emergency];

    /// <exception cref="InvalidOperationException">Names the setting and says why.</exception>
    internal SurgeOptions Checked()
    {
        Rising("Waiting", t => t.Waiting);
        Rising("ReplyP95Ms", t => t.ReplyP95Ms);
        Rising("WebhookErrorPercent", t => t.WebhookErrorPercent);
        Within(nameof(AlertWaiting), AlertWaiting, 1, 1_000_000_000);
        Within(nameof(SampleSeconds), SampleSeconds, 1, 60);
        Within(nameof(SamplesToRise), SamplesToRise, 1, 2);
        Within(nameof(HoldSeconds), HoldSeconds, 1, 3600);
        Within(nameof(ReleasePercent), ReleasePercent, 1, 100);
        Within(nameof(RepliesMin), RepliesMin, 1, 1_000_000);
        Within(nameof(WebhooksMin), WebhooksMin, 1, 1_000_000);
        if (Levels.Any(t => t.WebhookErrorPercent > 100))
            throw Odd("WebhookErrorPercent is at most 100.");
        return this;
    }

    // A level that is reached before the one below it would be skipped on the way down.
    private void Rising(string signal, Func<SurgeThresholds, double?> of)
    {
        double before = 0;
        foreach (double at in Levels.Select(of).OfType<double>())
        {
            if (!(at > before))
                throw Odd($"{signal} must be above 0 and rise from level to level.");
            before = at;
        }
    }

    private static void Within(string name, long value, long min, long max)
    {
        if (value < min || value > max)
            throw Odd(string.Create(CultureInfo.InvariantCulture, $"{name} is {min} to {max}."));
    }

    private static InvalidOperationException Odd(string what) => new("Operations:Surge: " + what);
}
