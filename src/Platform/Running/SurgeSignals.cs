namespace ConverseErp.Platform.Running;

/// <summary>Where a process says what the surge level is reckoned from. Thread-safe, and no more
/// than an addition.</summary>
public interface ISurgeSignals
{
    /// <summary>A person's message has its reply: how long after its webhook came in.</summary>
    void Replied(TimeSpan took);

    /// <param name="failed">The fault was ours: the provider was asked to come again. What is
    /// refused for being forged or malformed is no failure.</param>
    void WebhookAnswered(bool failed);
}

/// <summary>What one process counted since it was asked last.</summary>
internal sealed record Measured(int[] Replies, int Webhooks, int WebhooksFailed)
{
    public bool IsEmpty => Webhooks == 0 && Array.TrueForAll(Replies, static n => n == 0);
}

internal sealed class SurgeSignals : ISurgeSignals
{
    private readonly Lock _lock = new();
    private int[] _replies = new int[ReplyTimes.Count];
    private int _webhooks;
    private int _webhooksFailed;

    public void Replied(TimeSpan took)
    {
        lock (_lock) _replies[ReplyTimes.BucketOf(took)]++;
    }

    public void WebhookAnswered(bool failed)
    {
        lock (_lock)
        {
            _webhooks++;
            if (failed) _webhooksFailed++;
        }
    }

    /// <summary>What was counted since the last time.</summary>
    public Measured Take()
    {
        lock (_lock)
        {
            Measured taken = new(_replies, _webhooks, _webhooksFailed);
            _replies = new int[ReplyTimes.Count];
            _webhooks = 0;
            _webhooksFailed = 0;
            return taken;
        }
    }

    /// <summary>What could not be written down counts the next time.</summary>
    public void PutBack(Measured measured)
    {
        lock (_lock)
        {
            for (int i = 0; i < _replies.Length; i++) _replies[i] += measured.Replies[i];
            _webhooks += measured.Webhooks;
            _webhooksFailed += measured.WebhooksFailed;
        }
    }
}
