using RabbitMQ.Client;

namespace ConverseErp.Platform.Lanes;

/// <summary>Ends consumers at a moment when nothing is under way to them.</summary>
/// <remarks>What is under way to a consumer while it is cancelled, the broker puts back behind
/// later messages of its queue (RabbitMQ 3.10.8, quorum queues): a chat would be read in another
/// order than it was written in. So acknowledgements are held back until the broker has delivered
/// all it may, or all there is; then it is silent, and the consumer can go.</remarks>
internal static class LaneEnding
{
    private static readonly TimeSpan SilenceLimit = TimeSpan.FromSeconds(1);

    public static async Task EndAsync(
        IReadOnlyList<ConsumedLane> lanes, IChannel channel, CancellationToken cancel)
    {
        foreach (ConsumedLane lane in lanes) lane.HoldBack();
        try
        {
            await SilenceAsync(lanes, channel, cancel);
            foreach (ConsumedLane lane in lanes) await lane.CancelAsync(channel, cancel);
        }
        finally
        {
            foreach (ConsumedLane lane in lanes) lane.LetGo();
        }
    }

    private static async Task SilenceAsync(
        IReadOnlyList<ConsumedLane> lanes, IChannel channel, CancellationToken cancel)
    {
        using CancellationTokenSource limit =
            CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(SilenceLimit);
        HashSet<ConsumedLane> empty = [];
        List<ConsumedLane> open = [.. lanes];
        try
        {
            while (true)
            {
                open.RemoveAll(static lane => lane.IsFull);
                if (open.Count == 0) return;
                foreach (ConsumedLane lane in (ConsumedLane[])[.. open])
                {
                    // Its answer comes behind what was being delivered on this channel. Empty
                    // twice in a row: nothing was taken out of the queue in between either.
                    QueueDeclareOk queue =
                        await channel.QueueDeclarePassiveAsync(lane.Queue, limit.Token);
                    if (queue.MessageCount > 0) empty.Remove(lane);
                    else if (!empty.Add(lane)) open.Remove(lane);
                }
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Messages keep coming, one by one: order may suffer, the hand-over must not.
        }
    }
}
