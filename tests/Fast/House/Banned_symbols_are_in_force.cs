using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ConverseErp.Tests.Fast.House;

/// <summary>The compiler refuses a banned symbol: the list, the analyzer and its severity must
/// all be there, and no project may step aside.</summary>
public sealed partial class Banned_symbols_are_in_force
{
    private static readonly string[] Needed =
    [
        "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTime.Today",
        "P:System.DateTimeOffset.Now", "P:System.DateTimeOffset.UtcNow",
        "M:System.String.GetHashCode", "M:System.Net.Http.HttpClient.#ctor",
        "M:System.Threading.Thread.Sleep(System.Int32)", "M:System.Random.#ctor",
    ];

    [Fact]
    public void The_list_names_each_with_its_replacement()
    {
        string[] lines = File.ReadAllLines(In("BannedSymbols.txt"));

        Assert.Empty(Needed.Except(lines.Select(line => line.Split(';')[0])));
        Assert.All(lines, line => Assert.Matches("^[MPTF]:[^;]+;[A-Z]", line));
    }

    [Fact]
    public void Every_project_is_read_by_the_analyzer()
    {
        string shared = File.ReadAllText(In("Directory.Build.props"));
        XDocument props = XDocument.Parse(shared);
        string[] projects = Projects();

        Assert.Contains(props.Descendants("PackageReference"), p =>
            (string?)p.Attribute("Include") == "Microsoft.CodeAnalysis.BannedApiAnalyzers"
            && p.Attribute("Condition") is null);
        Assert.Contains(props.Descendants("AdditionalFiles"), f =>
            ((string?)f.Attribute("Include"))!.EndsWith(
                "BannedSymbols.txt", StringComparison.Ordinal));
        Assert.True(projects.Length >= 17, $"{projects.Length} projects");
        Assert.All(projects, path => Assert.False(StepsAside(File.ReadAllText(path)), path));
        // A second props file nearer to a project would hide the shared one from it.
        Assert.Equal([In("Directory.Build.props")], Props());
    }

    [Fact]
    public void It_is_an_error_in_the_product_and_nowhere_silenced()
    {
        string[] rules = File.ReadAllLines(In(".editorconfig"));

        int set = Array.IndexOf(rules, "dotnet_diagnostic.RS0030.severity = error");
        int tests = Array.IndexOf(rules, "[tests/**.cs]");

        // Tests wait for real servers and read real clocks: the section below lets them.
        Assert.InRange(set, 0, tests - 1);
        foreach ((string path, string text) in Sources.All)
        {
            bool product = path.StartsWith("src", StringComparison.Ordinal);
            Assert.False(product && Silences(text), path);
        }
    }

    [Fact]
    public void A_project_or_file_that_steps_aside_would_be_found()
    {
        Assert.True(StepsAside("<NoWarn>$(NoWarn);RS0030</NoWarn>"));
        Assert.True(StepsAside("<RunAnalyzers>false</RunAnalyzers>"));
        Assert.True(StepsAside("<PackageReference Remove=\"Meziantou.Analyzer\" />"));
        Assert.True(Silences("#pragma warning disable RS0030"));
        Assert.True(Silences("[SuppressMessage(\"ApiDesign\", \"RS0030\")]"));
    }

    private static bool StepsAside(string project) => Aside().IsMatch(project);

    private static bool Silences(string text) => text.Contains("RS0030", StringComparison.Ordinal);

    private static string[] Projects() =>
    [
        .. Directory.EnumerateFiles(In("src"), "*.csproj", SearchOption.AllDirectories),
        .. Directory.EnumerateFiles(In("tests"), "*.csproj", SearchOption.AllDirectories),
    ];

    private static IEnumerable<string> Props() =>
        ((string[])["src", "tests"]).SelectMany(folder => Directory.EnumerateFiles(
            In(folder), "Directory.Build.*", SearchOption.AllDirectories))
        .Prepend(In("Directory.Build.props"));

    private static string In(string name) => Path.Combine(Repository.Root, name);

    [GeneratedRegex(
        "RS0030|RunAnalyzers|PackageReference Remove|EnableNETAnalyzers",
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Aside();
}
