using ConverseErp.Host.Developing;

namespace ConverseErp.Tests.Fast.Host;

public sealed class When_a_source_is_saved : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(20));

    private string Root => folder.Installation.Root;

    [Fact]
    public async Task Each_file_is_told_once_and_what_builds_write_is_not()
    {
        Directory.CreateDirectory(Path.Combine(Root, "Orders", "obj"));
        using SourceWatch watch = new(Root);

        Save("Orders/obj/Orders.AssemblyInfo.cs");
        Save("Orders/OrderTurn.cs");
        Save("Orders/OrderTurn.cs");
        Save("Orders/.OrderTurn.cs.swp");
        IReadOnlyCollection<string> changed = await watch.ChangedAsync(patience.Token);

        Assert.Equal(["Orders/OrderTurn.cs"], changed);
    }

    [Fact]
    public async Task A_file_that_is_renamed_as_editors_do_counts_as_saved()
    {
        Directory.CreateDirectory(Path.Combine(Root, "Orders"));
        using SourceWatch watch = new(Root);

        Save("Orders/4913~");
        File.Move(Path.Combine(Root, "Orders/4913~"), Path.Combine(Root, "Orders/Order.cs"));
        IReadOnlyCollection<string> changed = await watch.ChangedAsync(patience.Token);

        Assert.Equal(["Orders/Order.cs"], changed);
    }

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    private void Save(string file) => File.WriteAllText(Path.Combine(Root, file), "// saved");
}
