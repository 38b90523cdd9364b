using ConverseErp.Platform.Working;

namespace ConverseErp.Tests.Fast.Platform;

public sealed class When_errands_are_due
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task One_that_fails_is_told_and_the_others_are_done()
    {
        using Errands loop = new(isOn: true, ["first", "poison", "last"]);

        await loop.StartAsync(CancellationToken.None);
        await loop.Last.Task.WaitAsync(Patience);
        await loop.StopAsync(CancellationToken.None);

        Assert.Equal(["first", "last"], loop.Done);
        Assert.Equal(["poison"], loop.Told);
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_is_looked_at_again()
    {
        using Errands loop = new(isOn: true, ["last"]) { FailsToRead = 2 };

        await loop.StartAsync(CancellationToken.None);
        await loop.Last.Task.WaitAsync(Patience);
        await loop.StopAsync(CancellationToken.None);

        Assert.Equal(["no list", "no list"], loop.Told);
    }

    [Fact]
    public async Task Switched_off_it_takes_nothing()
    {
        using Errands loop = new(isOn: false, ["last"]);

        await loop.StartAsync(CancellationToken.None);
        await loop.ExecuteTask!.WaitAsync(Patience);

        Assert.Empty(loop.Done);
        Assert.False(loop.Last.Task.IsCompleted);
    }

    private sealed class Errands(bool isOn, List<string> due)
        : DueLoop<string>(isOn, TimeSpan.FromMilliseconds(1), TimeProvider.System)
    {
        public int FailsToRead { get; set; }

        public List<string> Done { get; } = [];

        public List<string> Told { get; } = [];

        public TaskCompletionSource Last { get; } = new();

        protected override Task<List<string>> TakeAsync(
            DateTimeOffset now, CancellationToken cancel)
        {
            if (FailsToRead-- > 0) throw new InvalidOperationException("no list");
            List<string> taken = [.. due];
            due.Clear();
            return Task.FromResult(taken);
        }

        protected override Task DoAsync(string errand, CancellationToken cancel)
        {
            if (errand == "poison") throw new InvalidOperationException(errand);
            Done.Add(errand);
            if (errand == "last") Last.SetResult();
            return Task.CompletedTask;
        }

        protected override void Trouble(Exception error) => Told.Add(error.Message);
    }
}
