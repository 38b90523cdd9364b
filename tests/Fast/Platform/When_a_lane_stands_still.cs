using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Fast.Platform;

public sealed class When_a_lane_stands_still
{
    private readonly Dictionary<string, long> _ready = new() { ["q0"] = 0, ["q1"] = 0 };

    [Fact]
    public async Task Two_looks_at_waiting_messages_and_no_delivery_between_tell()
    {
        LaneWatch watch = new(ReadyAsync);
        _ready["q1"] = 3;

        Assert.Null(await watch.LookAsync(Idle((0, 5), (1, 7)), default));
        Assert.Equal(1, await watch.LookAsync(Idle((0, 5), (1, 7)), default));
    }

    [Fact]
    public async Task A_delivery_or_an_empty_queue_between_the_looks_clears_it()
    {
        LaneWatch watch = new(ReadyAsync);
        _ready["q1"] = 3;
        Assert.Null(await watch.LookAsync(Idle((1, 7)), default));
        Assert.Null(await watch.LookAsync(Idle((1, 8)), default));
        Assert.Null(await watch.LookAsync(Idle((0, 5)), default));
        Assert.Null(await watch.LookAsync(Idle((1, 8)), default));
        _ready["q1"] = 0;
        Assert.Null(await watch.LookAsync(Idle((1, 8)), default));
        _ready["q1"] = 1;
        Assert.Null(await watch.LookAsync(Idle((1, 8)), default));
    }

    [Fact]
    public async Task A_queue_that_is_gone_tells_at_once()
    {
        LaneWatch watch = new(static (_, _) => Task.FromResult<long[]?>(null));

        Assert.Equal(1, await watch.LookAsync(Idle((1, 0)), default));
    }

    private static Dictionary<int, (string Queue, long Received)> Idle(
        params (int Lane, long Received)[] lanes) =>
        lanes.ToDictionary(l => l.Lane, l => ($"q{l.Lane}", l.Received));

    private Task<long[]?> ReadyAsync(string[] queues, CancellationToken cancel) =>
        Task.FromResult<long[]?>([.. queues.Select(q => _ready[q])]);
}
