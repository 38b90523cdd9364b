using System.Threading.Channels;

namespace ConverseErp.Host.Developing;

/// <summary>Tells which files under a folder were saved, once an editor has finished a save.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    /// <summary>Editors save in several steps, and a branch is switched file by file.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(100);

    private static readonly string[] Endings =
        [".cs", ".csproj", ".csv", ".css", ".html", ".js", ".json", ".sql", ".txt"];

    private readonly Channel<string> saved = Channel.CreateBounded<string>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly FileSystemWatcher watcher;
    private readonly string root;

    internal SourceWatch(string folder)
    {
        root = folder;
        watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite,
        };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        watcher.EnableRaisingEvents = true;
    }

    public void Dispose() => watcher.Dispose();

    /// <summary>Waits for a save.</summary>
    /// <returns>The files, each once, relative to the folder.</returns>
    internal async Task<IReadOnlyCollection<string>> ChangedAsync(CancellationToken stop)
    {
        SortedSet<string> files = new(StringComparer.Ordinal)
        {
            await saved.Reader.ReadAsync(stop),
        };
        do
        {
            await Task.Delay(Quiet, TimeProvider.System, stop);
        }
        while (TakeAll(files));

        return files;
    }

    /// <summary>Whether a file goes into a build.</summary>
    internal static bool IsSource(string relative) =>
        Endings.Contains(Path.GetExtension(relative), StringComparer.Ordinal)
        && !relative.Split('/').Any(part => part is "bin" or "obj" or "node_modules");

    private bool TakeAll(SortedSet<string> files)
    {
        bool any = false;
        while (saved.Reader.TryRead(out string? file))
        {
            files.Add(file);
            any = true;
        }

        return any;
    }

    private void Note(string path)
    {
        string relative = Path.GetRelativePath(root, path);
        if (IsSource(relative)) saved.Writer.TryWrite(relative);
    }
}
