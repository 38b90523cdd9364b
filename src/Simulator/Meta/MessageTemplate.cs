using System.Text.RegularExpressions;

namespace ConverseErp.Simulator.Meta;

/// <summary>A message template in one language.</summary>
/// <param name="Category">utility, marketing or authentication.</param>
/// <param name="Status">APPROVED, PENDING, REJECTED, PAUSED or DISABLED.</param>
/// <param name="HeaderFormat">NONE, TEXT, DOCUMENT, IMAGE or VIDEO.</param>
/// <param name="Body">Text with {{1}} or {{name}} where values go.</param>
internal sealed partial record MessageTemplate(
    string Name,
    string Language,
    string Category,
    string Status,
    string HeaderFormat,
    string Body)
{
    /// <summary>Distinct placeholders of the body, in order of appearance.</summary>
    public IReadOnlyList<string> Parameters { get; } =
    [
        .. Placeholder().Matches(Body)
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Button texts, for the phones to show.</summary>
    public IReadOnlyList<string> Buttons { get; init; } = [];

    [GeneratedRegex(
        @"\{\{\s*(?<name>\w+)\s*\}\}", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Placeholder();
}
