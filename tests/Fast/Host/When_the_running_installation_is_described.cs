using ConverseErp.Host.Installation;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_the_running_installation_is_described : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void The_file_has_the_promised_shape()
    {
        RunFile run = new("http://127.0.0.1:8080",
            [new RunningRole("all", 42, "http://127.0.0.1:8080")],
            [new RunningServer("postgresql", 43, 21_000)]);

        run.Write(folder.Installation);
        string written = File.ReadAllText(folder.Installation.RunFile)
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal);

        Assert.Equal("""
            {"url":"http://127.0.0.1:8080",
            "processes":[{"role":"all","pid":42,"url":"http://127.0.0.1:8080"}],
            "servers":[{"name":"postgresql","pid":43,"port":21000}]}
            """.ReplaceLineEndings(""), written);
    }

    [Fact]
    public void Nothing_is_described_when_nothing_runs() =>
        Assert.Null(RunFile.Read(folder.Installation));

    [Fact]
    public void No_half_written_file_stays_behind()
    {
        RunFile run = new("http://127.0.0.1:8080", [], []);

        run.Write(folder.Installation);
        run.Write(folder.Installation);

        Assert.Equal([folder.Installation.RunFile],
            Directory.GetFiles(folder.Installation.Root));
    }

    public void Dispose() => folder.Dispose();
}
