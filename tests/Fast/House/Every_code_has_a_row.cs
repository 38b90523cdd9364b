using System.Text.RegularExpressions;

namespace ConverseErp.Tests.Fast.House;

/// <summary>Whoever meets a code at night finds it in runbooks/errors.md, and nothing there is
/// about a code that no longer exists.</summary>
public sealed partial class Every_code_has_a_row
{
    private static readonly IReadOnlySet<string> Rows = RowsOf(File.ReadAllText(
        Path.Combine(Repository.Root, "runbooks", "errors.md")));

    [Fact]
    public void Every_permanent_code_is_explained()
    {
        string[] codes = [.. PermanentCodes.All.Select(Named).Distinct()];
        Assert.True(codes.Length > 150, $"Only {codes.Length} codes were found.");

        string[] missing = [.. codes.Except(Rows)];

        Assert.True(missing.Length == 0,
            "Give these a row in runbooks/errors.md (what is noticed, first look, relief, real "
            + "fix): " + string.Join(", ", missing));
    }

    [Fact]
    public void Every_row_is_about_a_code_that_exists()
    {
        string[] orphans = [.. Rows.Except(PermanentCodes.All.Select(Named))];

        Assert.True(orphans.Length == 0,
            "No source has these any more: " + string.Join(", ", orphans));
    }

    [Fact]
    public void A_page_that_a_row_leads_to_is_there()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "runbooks", "errors.md"));
        string[] pages = [.. Page().Matches(text).Select(m => m.Groups["file"].Value).Distinct()];

        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.True(
            File.Exists(Path.Combine(Repository.Root, "runbooks", page)), page));
    }

    [Theory]
    [InlineData("static readonly Refusal X = new(\"till-locked\", \"Why.\");", "till-locked")]
    [InlineData("static Refusal X(int n) => new(\"till-locked\", \"Why.\");", "till-locked")]
    [InlineData("void X() => Do(new Refusal(\"till-locked\", \"Why.\"));", "till-locked")]
    [InlineData("void X() => Problems.Of(409, \"till-locked\", \"Why.\");", "till-locked")]
    [InlineData("[LoggerMessage(5001, LogLevel.Error, \"till-locked: {Till}\")] void X();",
        "5001 till-locked")]
    [InlineData("const string X = \"till-locked\";", "till-locked")]
    public void A_code_without_a_row_would_be_found(string member, string found)
    {
        string source = "class TillFaults { " + member + " }";

        Assert.Equal([found], PermanentCodes.In(source).Select(Named));
        Assert.DoesNotContain(found, Rows);
    }

    [Fact]
    public void A_row_without_a_code_would_be_found()
    {
        string page = "| code | means |\n|---|---|\n| `a-b`, `c` | see `d-e` |\n"
            + "| 5001 `f-g` (503) | |\n| 1, 2 | again |\nAlso `h-i`.\n";

        Assert.Equal(["a-b", "c", "5001 f-g"], RowsOf(page));
    }

    private static string Named(PermanentCode code) =>
        code.Id is { } id ? $"{id} {code.Code}" : code.Code;

    // The first cell of every row of a table.
    private static HashSet<string> RowsOf(string page) =>
    [
        .. FirstCell().Matches(page).SelectMany(row => Code().Matches(row.Value))
            .Select(m => m.Groups["id"].Success
                ? $"{m.Groups["id"].Value} {m.Groups["code"].Value}"
                : m.Groups["code"].Value),
    ];

    [GeneratedRegex(@"^\|[^|]*\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex FirstCell();

    [GeneratedRegex(@"((?<id>[0-9]+) )?`(?<code>[a-z0-9-]+)`", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\((?<file>[a-z-]+\.md)\)", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Page();
}
