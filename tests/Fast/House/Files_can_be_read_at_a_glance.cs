using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConverseErp.Tests.Fast.House;

/// <summary>Lines fit beside each other in a review, a file is one idea, and a method fits on
/// one screen. Nothing is exempt: generated code stays in obj, and SQL is not C#.</summary>
public sealed class Files_can_be_read_at_a_glance
{
    private const int ColumnsMax = 100;
    private const int FileLinesMax = 400;
    private const int MethodLinesMax = 60;

    [Fact]
    public void Every_line_file_and_method_keeps_to_its_limit()
    {
        Assert.True(Sources.All.Count > 500, "The sources were not found.");

        string[] odd = [.. Sources.All.AsParallel().SelectMany(f => Odd(f.Path, f.Text))];

        Assert.True(odd.Length == 0, string.Join('\n', odd));
    }

    [Fact]
    public void A_line_one_column_too_long_would_be_found()
    {
        Assert.Empty(Odd("a.cs", new string('/', 100) + "\n"));
        Assert.Equal(["a.cs(2): 101 columns"], Odd("a.cs", "\n" + new string('/', 101)));
        // Columns are what is seen: a Devanagari letter is one, not three bytes.
        Assert.Empty(Odd("a.cs", "//" + new string('\u0915', 98) + "\r\n"));
    }

    [Fact]
    public void A_file_one_line_too_long_would_be_found()
    {
        Assert.Empty(Odd("a.cs", string.Concat(Enumerable.Repeat("\n", 400))));
        Assert.Equal(["a.cs: 401 lines"],
            Odd("a.cs", string.Concat(Enumerable.Repeat("\n", 401))));
    }

    [Theory]
    [InlineData("void Sell() {\n", "}")]
    [InlineData("A() {\n", "}")]
    [InlineData("int Total { get {\n", "return 1; } }")]
    [InlineData("int Total => 1\n", ";")]
    [InlineData("void Sell() { void Weigh() {\n", "} }")]
    public void A_method_one_line_too_long_would_be_found(string first, string last)
    {
        string sixty = "class A { " + first + new string('\n', 58) + last + " }";
        string more = "class A { " + first + new string('\n', 59) + last + " }";

        Assert.Empty(Odd("a.cs", sixty));
        Assert.Contains(Odd("a.cs", more), o => o.EndsWith(": 61 lines", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Odd(string path, string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int columns = lines[i].TrimEnd('\r').Length;
            if (columns > ColumnsMax) yield return $"{path}({i + 1}): {columns} columns";
        }

        int count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        if (count > FileLinesMax) yield return $"{path}: {count} lines";

        foreach ((string name, int from, int length) in Methods(text))
        {
            if (length > MethodLinesMax) yield return $"{path}({from}) {name}: {length} lines";
        }
    }

    // Read by the compiler's own reader: braces in strings and raw strings mislead anything less.
    // A method's comment is not counted, its attributes and its signature are.
    private static IEnumerable<(string Name, int From, int Length)> Methods(string text)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(text);
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            string? name = NameOf(node);
            if (name is null) continue;
            FileLinePositionSpan span = tree.GetLineSpan(node.Span);
            int from = span.StartLinePosition.Line;
            yield return (name, from + 1, span.EndLinePosition.Line - from + 1);
        }
    }

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        PropertyDeclarationSyntax { ExpressionBody: { } } property => property.Identifier.Text,
        AccessorDeclarationSyntax accessor => accessor.Keyword.Text,
        BaseMethodDeclarationSyntax => "operator",
        _ => null,
    };
}
