using System.Text.RegularExpressions;

namespace ConverseErp.Simulator.Meta;

/// <summary>`/{anything/}vNN.N/{id}/{edge}`.</summary>
/// <param name="Id">Phone number, account or media id.</param>
/// <param name="Edge">messages, media and so on; null for the object itself.</param>
internal sealed partial record GraphPath(string Id, string? Edge)
{
    public static GraphPath? Read(string path)
    {
        string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        int version = Array.FindLastIndex(parts, part => Version().IsMatch(part));
        int left = parts.Length - version - 1;
        return version >= 0 && left is 1 or 2
            ? new GraphPath(parts[version + 1], left == 2 ? parts[version + 2] : null)
            : null;
    }

    [GeneratedRegex(@"^v\d{1,3}\.\d{1,2}$", RegexOptions.None, matchTimeoutMilliseconds: 500)]
    private static partial Regex Version();
}
