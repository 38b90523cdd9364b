using System.Text.Json;
using System.Text.Json.Serialization;
using ConverseErp.Contracts;

namespace ConverseErp.Businesses.Members;

/// <summary>A member's rights as they are stored. A limit that is not there is none: a release
/// that adds one goes on reading what an older one wrote.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Rights))]
internal sealed partial class RightsJson : JsonSerializerContext
{
    /// <returns>Null where nothing was said of the member.</returns>
    public static Rights? Read(string? stored) =>
        stored is null ? null : JsonSerializer.Deserialize(stored, Default.Rights);

    public static string Write(Rights rights) =>
        JsonSerializer.Serialize(rights, Default.Rights);
}
