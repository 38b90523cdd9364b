using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConverseErp.Tests.Fast.Simulator;

/// <summary>Recorded shapes of Meta's API, in tests/fixtures/meta.</summary>
internal static class MetaFixtures
{
    private static readonly string Folder = Path.Combine(Root(), "tests", "fixtures", "meta");

    public static string Text(string name) =>
        File.ReadAllText(Path.Combine(Folder, name + ".json"));

    public static JsonNode Read(string name) => JsonNode.Parse(Text(name))!;

    /// <summary>The message of a recorded webhook.</summary>
    public static JsonObject Message(string name) => Value(Read(name))["messages"]![0]!.AsObject();

    /// <summary>The status of a recorded webhook.</summary>
    public static JsonObject Status(string name) => Value(Read(name))["statuses"]![0]!.AsObject();

    public static JsonNode Value(JsonNode webhook) =>
        webhook["entry"]![0]!["changes"]![0]!["value"]!;

    public static IEnumerable<string> Names(string prefix) => Directory
        .EnumerateFiles(Folder, prefix + "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Order(StringComparer.Ordinal);

    /// <summary>Every path of an object, to compare shapes without values.</summary>
    public static SortedSet<string> Shape(JsonNode? node, string at = "")
    {
        SortedSet<string> paths = new(StringComparer.Ordinal);
        if (node is JsonObject map)
            foreach ((string name, JsonNode? value) in map)
                paths.UnionWith(Shape(value, $"{at}.{name}"));
        else if (node is JsonArray list)
            foreach (JsonNode? item in list) paths.UnionWith(Shape(item, at + "[]"));
        else
            paths.Add($"{at}:{KindOf(node)}");
        return paths;
    }

    private static string KindOf(JsonNode? node) => node?.GetValueKind() switch
    {
        null => "Null",
        JsonValueKind.True or JsonValueKind.False => "Boolean",
        JsonValueKind kind => kind.ToString(),
    };

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConverseErp.sln")))
            folder = folder.Parent;
        return folder?.FullName
            ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
