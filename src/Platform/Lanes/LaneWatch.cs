namespace ConverseErp.Platform.Lanes;

/// <summary>Notices lanes that stand still: the broker has messages for them, and delivers none
/// to a consumer that has nothing in work.</summary>
/// <remarks>A consumer can be forgotten without a word, for instance when its queue is deleted
/// and declared again at once. To wait for a message that never comes is the one failure that
/// nothing else would show.</remarks>
internal sealed class LaneWatch(
    Func<string[], CancellationToken, Task<long[]?>> readyAsync)
{
    private Dictionary<int, long> _suspects = [];

    /// <param name="idle">Lanes that are consumed and have nothing in work: queue and how many
    /// messages it has delivered so far.</param>
    /// <returns>A lane that stood still since the look before, or null.</returns>
    public async Task<int?> LookAsync(
        IReadOnlyDictionary<int, (string Queue, long Received)> idle, CancellationToken cancel)
    {
        if (idle.Count == 0) return null;
        int[] lanes = [.. idle.Keys.Order()];
        long[]? ready = await readyAsync([.. lanes.Select(l => idle[l].Queue)], cancel);
        if (ready is null) return lanes[0];
        Dictionary<int, long> suspects = [];
        for (int i = 0; i < lanes.Length; i++)
        {
            if (ready[i] == 0) continue;
            long received = idle[lanes[i]].Received;
            if (_suspects.TryGetValue(lanes[i], out long before) && before == received)
                return lanes[i];
            suspects[lanes[i]] = received;
        }

        _suspects = suspects;
        return null;
    }
}
