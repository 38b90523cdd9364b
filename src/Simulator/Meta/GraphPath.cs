using System.Text.RegularExpressions;

namespace ConverseErp.Simulator.Meta;

/// <summary>`/{anything/}vNN.N/{id}/{edge}`.</summary>
/// <param name="Id">Phone number, account or media id.</param>
/// <param name="Edge">messages, media and so on; null for the object itself.</param>
/// <param name="Rest">What follows an edge that has more: a payment's configuration and
/// reference.</param>
internal sealed partial record GraphPath(string Id, string? Edge, string? Rest = null)
{
    public static GraphPath? Read(string path)
    {
        string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        int version = Array.FindLastIndex(parts, part => Version().IsMatch(part));
        int left = parts.Length - version - 1;
        if (version < 0 || left < 1) return null;
        string? edge = left >= 2 ? parts[version + 2] : null;
        return left <= 2 || (left == 4 && edge == "payments")
            ? new GraphPath(
                parts[version + 1], edge,
                left == 4 ? string.Join('/', parts[(version + 3)..]) : null)
            : null;
    }

    [GeneratedRegex(@"^v\d{1,3}\.\d{1,2}$", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Version();
}
