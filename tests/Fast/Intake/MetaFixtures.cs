using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ConverseErp.Tests.Fast.Intake;

/// <summary>Recorded shapes of Meta's webhooks, and how Meta signs them.</summary>
internal static class MetaFixtures
{
    public const string Secret = "an-app-secret";

    public static string Folder { get; } = Find();

    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    /// <summary>The files that are webhooks, not requests or responses of the API.</summary>
    public static IReadOnlyList<string> Webhooks { get; } = [.. Directory
        .EnumerateFiles(Folder, "meta-*.json")
        .Where(IsWebhook)
        .Select(f => Path.GetFileName(f))
        .Order(StringComparer.Ordinal)];

    public static string Sign(ReadOnlySpan<byte> body, string secret = Secret) =>
        "sha256=" + Convert.ToHexStringLower(
            HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    private static bool IsWebhook(string file)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(file));
        return json.RootElement.ValueKind == JsonValueKind.Object
            && json.RootElement.TryGetProperty("object", out _)
            && json.RootElement.TryGetProperty("entry", out _);
    }

    private static string Find()
    {
        DirectoryInfo? at = new(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "ConverseErp.sln")))
            at = at.Parent;
        return Path.Combine(
            at?.FullName ?? throw new DirectoryNotFoundException("No ConverseErp.sln above."),
            "tests", "fixtures", "meta");
    }
}
