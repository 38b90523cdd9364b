using System.Globalization;

namespace ConverseErp.Operations.Surging;

/// <summary>What was seen at one moment.</summary>
/// <param name="Waiting">Messages in the inbound and booking lanes; null: the broker does not
/// tell.</param>
/// <param name="ReplyP95Ms">Null: too few replies to say.</param>
/// <param name="WebhookErrorPercent">Null: too few webhooks to say.</param>
internal sealed record SurgeSample(
    long? Waiting, double? ReplyP95Ms, double? WebhookErrorPercent)
{
    public string Words => string.Create(CultureInfo.InvariantCulture,
        $"{Count(Waiting)} waiting, replies {Count(ReplyP95Ms)} ms, webhook errors {
            Count(WebhookErrorPercent, "0.##")} %");

    private static string Count(double? value, string format = "0") =>
        value?.ToString(format, CultureInfo.InvariantCulture) ?? "?";
}

/// <summary>Which signal reached a level.</summary>
/// <param name="Signal">A permanent word: waiting, reply-p95, webhook-errors.</param>
internal sealed record Exceeded(int Level, string Signal, double Measured, double Threshold)
{
    public string Words => Signal switch
    {
        SurgeRules.Waiting => Say($"{Measured:0} messages wait, more than {Threshold:0}"),
        SurgeRules.ReplyP95 => Say(
            $"replies take {Measured:0} ms (p95 of a minute), more than {Threshold:0}"),
        _ => Say(
            $"{Measured:0.##} % of a minute's webhooks failed, more than {Threshold:0.##} %"),
    };

    private static string Say(FormattableString words) => FormattableString.Invariant(words);
}

/// <summary>Samples against thresholds.</summary>
internal static class SurgeRules
{
    public const string Waiting = "waiting";
    public const string ReplyP95 = "reply-p95";
    public const string WebhookErrors = "webhook-errors";

    /// <summary>The highest level whose threshold some signal exceeds, and that signal.</summary>
    /// <returns>Null: none.</returns>
    public static Exceeded? Reached(SurgeSample sample, SurgeOptions options)
    {
        SurgeThresholds[] levels = options.Levels;
        for (int level = levels.Length; level > 0; level--)
        {
            foreach ((string signal, double? measured, Func<SurgeThresholds, double?> of)
                in Signals(sample))
            {
                if (measured > of(levels[level - 1]))
                {
                    return new Exceeded(
                        level, signal, measured.Value, of(levels[level - 1])!.Value);
                }
            }
        }

        return null;
    }

    /// <summary>Whether every signal is far enough below what keeps this level: its threshold
    /// there, or the next above it that it has. A depth that nobody tells is not calm.</summary>
    public static bool IsCalm(SurgeSample sample, int level, SurgeOptions options)
    {
        if (level == 0) return true;
        if (sample.Waiting is null) return false;
        foreach ((_, double? measured, Func<SurgeThresholds, double?> of) in Signals(sample))
        {
            double? threshold = options.Levels.Skip(level - 1).Select(of)
                .FirstOrDefault(static t => t is not null);
            if (measured > threshold * options.ReleasePercent / 100.0) return false;
        }

        return true;
    }

    private static (string, double?, Func<SurgeThresholds, double?>)[] Signals(SurgeSample s) =>
    [
        (Waiting, s.Waiting, static t => t.Waiting),
        (ReplyP95, s.ReplyP95Ms, static t => t.ReplyP95Ms),
        (WebhookErrors, s.WebhookErrorPercent, static t => t.WebhookErrorPercent),
    ];
}
