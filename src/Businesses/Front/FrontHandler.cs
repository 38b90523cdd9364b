using ConverseErp.Contracts;
using ConverseErp.Platform.Lanes;

namespace ConverseErp.Businesses.Front;

/// <summary>The lanes of the shared numbers.</summary>
internal sealed class FrontHandler(FrontRound round, LanePublisher publisher) : LaneHandler
{
    public override LaneAddress Address => LaneAddress.Front;

    /// <summary>One message of a person at a time: the next one is decided on what this one
    /// leaves.</summary>
    public override string? TurnKey(Delivery delivery) => delivery.Envelope.Key.Value;

    public override Task HandleAsync(
        IReadOnlyList<Delivery> batch, CancellationToken cancel) =>
        round.RunAsync(
            [.. batch.Select(d => (d.Id, d.Message<SharedChatReceived>().Chat))],
            publisher.PublishAsync, cancel);
}
