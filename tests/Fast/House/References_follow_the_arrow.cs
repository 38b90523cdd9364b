using System.Text.RegularExpressions;

namespace ConverseErp.Tests.Fast.House;

public sealed partial class References_follow_the_arrow
{
    [Fact]
    public void Rooms_see_Platform_and_Contracts_only()
    {
        Assert.True(Repository.Rooms.Count >= 10);
        foreach (string room in Repository.Rooms)
            Assert.Empty(Odd(ProjectFile(room), ["Platform", "Contracts"]));
        Assert.Empty(Odd(ProjectFile("Platform"), ["Contracts"]));
        Assert.Empty(Odd(ProjectFile("Contracts"), []));
        Assert.Empty(Odd(ProjectFile("Simulator"), []));
    }

    [Fact]
    public void Contracts_has_no_package_of_its_own()
    {
        Assert.DoesNotContain(
            "PackageReference", ProjectFile("Contracts"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_that_sees_a_room_would_be_found()
    {
        string violation = """<ProjectReference Include="../Ledger/Ledger.csproj" />""";

        Assert.Equal(["Ledger"], Odd(violation, ["Platform", "Contracts"]));
    }

    private static string ProjectFile(string project) => File.ReadAllText(Path.Combine(
        Repository.Root, "src", project, project + ".csproj"));

    private static string[] Odd(string projectFile, string[] allowed) =>
        [.. Reference().Matches(projectFile).Select(m => m.Groups["room"].Value).Except(allowed)];

    [GeneratedRegex(
        "<ProjectReference Include=\"[^\"]*/(?<room>[A-Za-z]+)\\.csproj\"",
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Reference();
}
