using ConverseErp.Platform.Lanes;

namespace ConverseErp.Tests.Fast.Platform;

public sealed class When_lanes_are_handed_over
{
    [Fact]
    public async Task Lanes_above_the_fair_share_are_emptied_before_they_are_released()
    {
        Share share = new("orders.p1", 4);
        share.Set([0, 1, 2, 3]);
        List<string> steps = [];
        share.GiveUpAsync = (lanes, _) => Step("emptied", lanes);

        await share.ReleaseAboveAsync(2, lanes => Step("released", lanes), default);

        Assert.Equal(["emptied 3 2", "released 3 2"], steps);
        Assert.Equal([0, 1], share.Held.Order());

        Task Step(string what, IEnumerable<int> lanes)
        {
            steps.Add(what + " " + string.Join(' ', lanes));
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_release_that_fails_makes_the_worker_take_its_lanes_up_again()
    {
        Share share = new("orders.p1", 4);
        share.Set([0, 1, 2, 3]);
        Task changed = share.Changed;

        await Assert.ThrowsAsync<IOException>(() => share.ReleaseAboveAsync(
            2, static _ => throw new IOException("PostgreSQL is away"), default));

        Assert.True(changed.IsCompleted);
        Assert.Equal([0, 1, 2, 3], share.Held.Order());
    }
}
