using MassTransit;

namespace ConverseErp.Intake.Media;

/// <summary>Takes fetches from their queue; order does not matter.</summary>
internal sealed class FetchMediaConsumer(MediaFetching fetching) : IConsumer<FetchMedia>
{
    public Task Consume(ConsumeContext<FetchMedia> context) =>
        fetching.RunAsync(context.Message, triesBefore: 0, context.CancellationToken);
}
