namespace ConverseErp.Conversations.Errands.Models;

/// <summary>One request to a model.</summary>
/// <param name="Words">It was asked about words, and somebody waits for it as long as it takes;
/// a voice note takes as long as it is.</param>
internal readonly record struct ModelCall(
    DateTimeOffset At, bool Answered, bool Words, TimeSpan Took);

/// <summary>The last minutes of requests to models, in this process.</summary>
internal sealed class ModelTally(TimeProvider clock)
{
    private const int CallsMax = 5_000;
    private readonly Lock _lock = new();
    private readonly Queue<ModelCall> _calls = new();

    public void Note(bool answered, bool words, TimeSpan took)
    {
        lock (_lock)
        {
            while (_calls.Count >= CallsMax) _calls.Dequeue();
            _calls.Enqueue(new ModelCall(clock.GetUtcNow(), answered, words, took));
        }
    }

    /// <summary>Those since then, oldest first.</summary>
    public IReadOnlyList<ModelCall> Since(DateTimeOffset since)
    {
        lock (_lock)
        {
            while (_calls.TryPeek(out ModelCall oldest) && oldest.At < since) _calls.Dequeue();
            return [.. _calls];
        }
    }
}
