using System.Globalization;
using ConverseErp.Host.Installation;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_a_process_is_launched : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<Launch> launches = [];

    [Fact]
    public async Task It_writes_to_its_log_in_a_session_of_its_own()
    {
        Launch launch = Start("greeter", "echo hello; sleep 60");

        string line = await Eventually(() =>
            Launch.LastLines(folder.Installation.LogOf("greeter"), 5).SingleOrDefault());
        string[] stat = File.ReadAllText($"/proc/{Text(launch.Process.Pid)}/stat")
            .Split(") ")[1].Split(' ');

        Assert.Equal("hello", line);
        Assert.Equal(Text(launch.Process.Pid), stat[3]);
    }

    [Fact]
    public void It_is_found_again_by_name_with_its_port_until_it_is_stopped()
    {
        Launch launch = Start("found", "sleep 60");

        Launch? living = Launch.Living(folder.Installation, "found");

        Assert.Equal(launch, living);
        Assert.Equal(4711, living?.Port);
        Assert.Equal([launch], Launch.AllLiving(folder.Installation));
        Assert.Null(Launch.Ended(folder.Installation, "found"));
    }

    [Fact]
    public async Task Stopping_it_forgets_it()
    {
        Launch launch = Start("stopped", "sleep 60");

        bool byItself = await launch.StopAsync(
            folder.Installation, ProcessIdentity.Terminate, TimeSpan.FromSeconds(5));

        Assert.True(byItself);
        Assert.False(launch.IsAlive);
        Assert.Null(Launch.Ended(folder.Installation, "stopped"));
    }

    [Fact]
    public async Task One_that_does_not_want_to_stop_is_ended()
    {
        Launch launch = Start("stubborn", "trap '' TERM; echo deaf; while :; do sleep 1; done");
        // The log is there when the shell has come so far.
        string log = folder.Installation.LogOf("stubborn");
        await Eventually(() => File.Exists(log) && File.ReadAllText(log) is { Length: > 0 } text
            ? text
            : null);

        bool byItself = await launch.StopAsync(
            folder.Installation, ProcessIdentity.Terminate, TimeSpan.FromMilliseconds(200));

        Assert.False(byItself);
        Assert.False(launch.IsAlive);
    }

    [Fact]
    public async Task One_that_was_killed_counts_as_ended_and_not_as_living()
    {
        Launch launch = Start("killed", "sleep 60");

        launch.Process.Signal(ProcessIdentity.KillNow);
        await launch.Process.EndedAsync(TimeSpan.FromSeconds(5), CancellationToken.None);

        Assert.Null(Launch.Living(folder.Installation, "killed"));
        Assert.Equal(launch, Launch.Ended(folder.Installation, "killed"));
    }

    [Fact]
    public void A_later_process_with_the_same_number_is_another_one()
    {
        Launch launch = Start("numbered", "sleep 60");

        ProcessIdentity earlier = launch.Process with
        {
            StartedTicks = launch.Process.StartedTicks - 1,
        };
        ProcessIdentity beforeTheReboot = launch.Process with { Boot = "another boot" };

        Assert.True(launch.Process.IsAlive);
        Assert.False(earlier.IsAlive);
        Assert.False(beforeTheReboot.IsAlive);
    }

    [Fact]
    public async Task A_variable_set_to_nothing_is_taken_away()
    {
        LaunchPlan plan = new("environment", 1, ["sh", "-c", "echo ${HOME-gone} $GIVEN; sleep 60"],
            "/", new Dictionary<string, string> { ["HOME"] = "", ["GIVEN"] = "given" });

        launches.Add(Launch.Start(folder.Installation, plan));
        string line = await Eventually(() =>
            Launch.LastLines(folder.Installation.LogOf("environment"), 1).SingleOrDefault());

        Assert.Equal("gone given", line);
    }

    public void Dispose()
    {
        foreach (Launch launch in launches) launch.Process.Signal(ProcessIdentity.KillNow);
        folder.Dispose();
    }

    private Launch Start(string name, string script)
    {
        Launch launch = Launch.Start(folder.Installation,
            new LaunchPlan(name, 4711, ["sh", "-c", script], "/", Launch.Nothing));
        launches.Add(launch);
        return launch;
    }

    private static async Task<T> Eventually<T>(Func<T?> find) where T : class
    {
        using CancellationTokenSource deadline = new(TimeSpan.FromSeconds(10));
        T? found;
        while ((found = find()) is null)
            await Task.Delay(TimeSpan.FromMilliseconds(20), deadline.Token);
        return found;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
