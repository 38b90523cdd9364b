using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConverseErp.Businesses.Front;

/// <summary>What is said before and between shops, in one language: Texts/{language}.json.
/// </summary>
internal sealed record FrontTexts
{
    private static readonly ConcurrentDictionary<string, FrontTexts> Loaded = new();

    public required string NameQuestion { get; init; }

    public required string NameAgain { get; init; }

    public required string NameTooLong { get; init; }

    /// <summary>With {shop} and {choices}.</summary>
    public required string KindQuestion { get; init; }

    /// <summary>With {choices}.</summary>
    public required string KindAgain { get; init; }

    public required string StateQuestion { get; init; }

    public required string StateAgain { get; init; }

    /// <summary>With {shop}, {kind}, {state}, {count}, {sample} and {code}.</summary>
    public required string Ready { get; init; }

    /// <summary>The same without {count}: nothing was loaded.</summary>
    public required string ReadyEmpty { get; init; }

    public required string WordsPlease { get; init; }

    public required string Stopped { get; init; }

    public required string CannotOpen { get; init; }

    /// <summary>With {max}.</summary>
    public required string TooManyShops { get; init; }

    /// <summary>With {choices}.</summary>
    public required string ShopQuestion { get; init; }

    /// <summary>With {choices}.</summary>
    public required string ShopAgain { get; init; }

    /// <summary>With {shop}.</summary>
    public required string ShopNow { get; init; }

    /// <summary>With {shop}.</summary>
    public required string OnlyShop { get; init; }

    /// <summary>With {shop}.</summary>
    public required string Joined { get; init; }

    public required string CodeUnknown { get; init; }

    /// <summary>A kind of shop by its code.</summary>
    public required IReadOnlyDictionary<string, string> Kinds { get; init; }

    /// <summary>What to try first, by kind of shop.</summary>
    public required IReadOnlyDictionary<string, string> Samples { get; init; }

    /// <summary>The texts of a language; of Hinglish for one that is not ours.</summary>
    public static FrontTexts In(string? language) => Loaded.GetOrAdd(
        Languages.Knows(language) ? language! : Languages.Hinglish, Load);

    /// <summary>Puts values in the places of their names.</summary>
    public static string Fill(string text, params (string Name, string Value)[] values)
    {
        foreach ((string name, string value) in values)
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    private static FrontTexts Load(string language)
    {
        Assembly here = typeof(FrontTexts).Assembly;
        using Stream file = here.GetManifestResourceStream(
            $"ConverseErp.Businesses.Texts.{language}.json")
            ?? throw new InvalidOperationException($"Texts/{language}.json is missing.");
        return JsonSerializer.Deserialize(file, FrontJson.Default.FrontTexts)
            ?? throw new InvalidOperationException($"Texts/{language}.json is empty.");
    }
}

/// <summary>The JSON that the front keeps and reads.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(FrontTexts))]
internal sealed partial class FrontJson : JsonSerializerContext;

/// <summary>A dialogue as it is kept. Fields that a newer release added are passed over.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FrontDialogue))]
internal sealed partial class DialogueJson : JsonSerializerContext;
