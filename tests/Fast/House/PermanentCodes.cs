using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConverseErp.Tests.Fast.House;

/// <param name="Id">Of a log line; none for an answer to a person or a caller.</param>
internal sealed record PermanentCode(string Code, int? Id);

/// <summary>Finds the codes that people meet: of log lines, refusals, faults of imported rows,
/// problems of the API and reasons that are stored.</summary>
internal static partial class PermanentCodes
{
    // The type that carries a code, and which of its arguments it is.
    private static readonly Dictionary<string, int> Carriers = new()
    {
        ["Refusal"] = 0, ["ImportRow"] = 1, ["Later"] = 0, ["Failed"] = 0,
        ["DownloadRefusedException"] = 0,
    };

    /// <summary>Codes of the product; the Simulator's concern nobody but its user.</summary>
    public static IReadOnlyList<PermanentCode> All { get; } =
    [
        .. Sources.All
            .Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal)
                && !f.Path.StartsWith("src/Simulator/", StringComparison.Ordinal))
            // Not in parallel: other threads would wait for this very initialiser, for ever.
            .SelectMany(f => In(f.Text)).Distinct(),
    ];

    public static IEnumerable<PermanentCode> In(string source)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(source).GetRoot();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            if (Of(node) is { } code && Kebab().IsMatch(code.Code)) yield return code;
        }
    }

    private static PermanentCode? Of(SyntaxNode node) => node switch
    {
        AttributeSyntax { Name: IdentifierNameSyntax { Identifier.Text: "LoggerMessage" } } line =>
            LogLine(line),
        ObjectCreationExpressionSyntax made =>
            Carried(made.Type.ToString().Split('.')[^1], made.ArgumentList),
        ImplicitObjectCreationExpressionSyntax made when TypeOf(made) is { } type =>
            Carried(type, made.ArgumentList),
        InvocationExpressionSyntax call
            when call.Expression.ToString() is "Refuse" or "Of" or "Problems.Of" =>
            Answer(Literal(call.ArgumentList, 1)),
        VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax value } constant
            when IsListed(constant) => Answer(Text(value)),
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.Text: "type" } problem =>
            Answer(Text(problem.Expression)),
        _ => null,
    };

    private static PermanentCode? LogLine(AttributeSyntax line)
    {
        SeparatedSyntaxList<AttributeArgumentSyntax> given = line.ArgumentList!.Arguments;
        int id = (int)((LiteralExpressionSyntax)given[0].Expression).Token.Value!;
        string text = given[2].Expression.DescendantNodesAndSelf()
            .OfType<LiteralExpressionSyntax>().First().Token.ValueText;
        return new PermanentCode(text.Split(':')[0], id);
    }

    private static PermanentCode? Carried(string type, ArgumentListSyntax? given) =>
        Carriers.TryGetValue(type, out int at) ? Answer(Literal(given, at)) : null;

    // new("code", …) of a field, a property or a method that says what it makes.
    private static string? TypeOf(SyntaxNode made) =>
        made.Ancestors().Select(a => a switch
        {
            FieldDeclarationSyntax field => field.Declaration.Type.ToString(),
            PropertyDeclarationSyntax property => property.Type.ToString(),
            MethodDeclarationSyntax method => method.ReturnType.ToString(),
            _ => null,
        }).FirstOrDefault(type => type is not null)?.TrimEnd('?');

    // Constants of a class that lists faults or reasons.
    private static bool IsListed(VariableDeclaratorSyntax constant) =>
        constant.Parent?.Parent is FieldDeclarationSyntax field
        && field.Modifiers.Any(SyntaxKind.ConstKeyword)
        && field.Parent is ClassDeclarationSyntax owner
        && Listing().IsMatch(owner.Identifier.Text);

    private static PermanentCode? Answer(string? code) =>
        code is null ? null : new PermanentCode(code, null);

    private static string? Literal(ArgumentListSyntax? given, int at) =>
        given?.Arguments.Count > at ? Text(given.Arguments[at].Expression) : null;

    private static string? Text(SyntaxNode node) =>
        node is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Kebab();

    [GeneratedRegex("(Faults|Reasons?)$", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Listing();
}
