namespace ConverseErp.Tests.Fast.House;

/// <summary>Every C# file of the product and its tests; what was built is left out.</summary>
internal static class Sources
{
    public static IReadOnlyList<(string Path, string Text)> All { get; } =
        [.. Under("src"), .. Under("tests")];

    private static IEnumerable<(string Path, string Text)> Under(string folder)
    {
        EnumerationOptions deep = new() { RecurseSubdirectories = true };
        string root = Path.Combine(Repository.Root, folder);
        foreach (string file in Directory.EnumerateFiles(root, "*.cs", deep)
            .Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(Repository.Root, file);
            string[] parts = relative.Split(Path.DirectorySeparatorChar);
            // node_modules carries other people's sources.
            if (parts.Intersect(["obj", "bin", "node_modules"]).Any()) continue;
            yield return (relative, File.ReadAllText(file));
        }
    }
}
