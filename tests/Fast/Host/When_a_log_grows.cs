using ConverseErp.Host.Installation;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_a_log_grows : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void It_is_set_aside_and_cut_while_its_process_goes_on_writing()
    {
        string log = folder.Installation.LogOf("orders");
        using StreamWriter process = new(new FileStream(
            log, FileMode.Append, FileAccess.Write, FileShare.ReadWrite)) { AutoFlush = true };
        process.Write(new string('x', 2_000));

        LogBound.Trim(folder.Installation.Logs, bytesMax: 1_000);
        string cut = Read(log);

        Assert.Equal("", cut);
        Assert.Equal(2_000, new FileInfo(log + ".1").Length);
    }

    [Fact]
    public void A_small_one_is_left_alone()
    {
        string log = folder.Installation.LogOf("orders");
        File.WriteAllText(log, "short");

        LogBound.Trim(folder.Installation.Logs, bytesMax: 1_000);

        Assert.Equal("short", File.ReadAllText(log));
        Assert.False(File.Exists(log + ".1"));
    }

    public void Dispose() => folder.Dispose();

    private static string Read(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using StreamReader reader = new(file);
        return reader.ReadToEnd();
    }
}
