namespace ConverseErp.Tests.Fast.House;

/// <summary>The sources that the house rules look at.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Rooms: projects under src that are neither plumbing nor wiring.</summary>
    public static IReadOnlyList<string> Rooms { get; } =
    [
        .. Directory.GetDirectories(Path.Combine(Root, "src"))
            .Where(d => File.Exists(Path.Combine(d, Path.GetFileName(d) + ".csproj")))
            .Select(d => Path.GetFileName(d)!)
            .Except(["Host", "Contracts", "Platform", "Simulator"])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Files of a project with their text; what was built is left out.</summary>
    public static IEnumerable<(string Path, string Text)> Files(string project, string pattern)
    {
        string folder = Path.Combine(Root, "src", project);
        foreach (string file in Directory.EnumerateFiles(
            folder, pattern, SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(Root, file);
            string[] parts = relative.Split(Path.DirectorySeparatorChar);
            if (parts.Contains("obj") || parts.Contains("bin")) continue;
            yield return (relative, File.ReadAllText(file));
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConverseErp.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException("ConverseErp.sln is in no folder above.");
    }
}
