using System.Text.Json;

namespace ConverseErp.Tests.Fast.Invoicing.Statutory;

/// <summary>JSON held against JSON, however either is broken into lines.</summary>
internal static class PortalJson
{
    public static void Same(string expected, JsonElement actual)
    {
        using JsonDocument wanted = JsonDocument.Parse(expected);
        Assert.Equal(JsonSerializer.Serialize(wanted.RootElement), actual.GetRawText());
    }
}
