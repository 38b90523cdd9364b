namespace ConverseErp.Tests.Fast.House;

/// <summary>The top level is the first thing a newcomer reads: nothing lands there unasked.
/// </summary>
public sealed class The_top_level_is_agreed
{
    private static readonly string[] Agreed =
    [
        ".ci", ".editorconfig", ".gitignore",
        "BannedSymbols.txt", "CHANGELOG.md", "ConverseErp.sln", "Directory.Build.props",
        "Directory.Packages.props", "LICENSE", "README.md", "converse", "docs",
        "festival-calendar.yaml", "global.json", "infra", "runbooks", "src", "tests",
    ];

    // What git and the tools leave beside it; .gitignore keeps these out of the repository.
    private static readonly string[] Unversioned =
        [".git", ".data", ".build", "bin", "obj", "node_modules", "TestResults", ".vs", ".idea"];

    [Fact]
    public void It_holds_exactly_what_is_listed()
    {
        string[] found =
        [
            .. Directory.EnumerateFileSystemEntries(Repository.Root)
                .Select(path => Path.GetFileName(path)),
        ];

        Assert.Empty(Unasked(found));
        Assert.Empty(Agreed.Except(found));
    }

    [Fact]
    public void A_stray_file_would_be_found() =>
        Assert.Equal(["notes.md"], Unasked([.. Agreed, ".git", "notes.md"]));

    private static IEnumerable<string> Unasked(IEnumerable<string> found) =>
        found.Except(Agreed).Except(Unversioned)
            .Where(name => !name.EndsWith(".user", StringComparison.Ordinal));
}
